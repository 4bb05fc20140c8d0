internal import Dispatch
internal import Foundation
internal import Synchronization

/// Whether somebody asked the program to end: a signal that ends nothing by itself while this is there.
final class EndSignal {
  private let isAsked: Flag
  private let sources: [any DispatchSourceSignal]

  private final class Flag: Sendable {
    let value = Atomic(false)
  }

  init() {
    let flag = Flag()
    isAsked = flag
    sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { flag.value.store(true, ordering: .relaxed) }
      source.resume()
      return source
    }
  }

  var hasCome: Bool { isAsked.value.load(ordering: .relaxed) }

  func forget() { for source in sources { source.cancel() } }
}
