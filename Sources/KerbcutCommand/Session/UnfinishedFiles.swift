internal import Dispatch
internal import Foundation
internal import Synchronization

/// Files that a run has begun and not ended, so that they go if it is interrupted.
final class UnfinishedFiles: Sendable {
  private let paths = Mutex<Set<String>>([])

  func add(_ path: String) { paths.withLock { _ = $0.insert(path) } }
  func forget(_ path: String) { paths.withLock { _ = $0.remove(path) } }

  func removeAll() {
    let all = paths.withLock { paths in
      defer { paths = [] }
      return paths
    }
    for path in all { try? FileManager.default.removeItem(atPath: path) }
  }
}

/// Ends the program as a signal demands, and leaves nothing unfinished behind.
struct Interruption {
  private let sources: [any DispatchSourceSignal]

  init(of unfinished: UnfinishedFiles) {
    // A signal that whoever started us wants ignored stays so (`nohup`).
    sources = [SIGINT, SIGTERM, SIGHUP].compactMap { number in
      var old = sigaction()
      guard sigaction(number, nil, &old) == 0, !Self.isIgnored(old) else { return nil }
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        unfinished.removeAll()
        signal(number, SIG_DFL)
        kill(getpid(), number)
      }
      source.resume()
      return source
    }
  }

  private static func isIgnored(_ action: sigaction) -> Bool {
    #if canImport(Glibc) || canImport(Musl)
      let handler = action.__sigaction_handler.sa_handler
    #else
      let handler = action.__sigaction_u.__sa_handler
    #endif
    return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  /// Keeps listening until here.
  func end() { for source in sources { source.cancel() } }
}
