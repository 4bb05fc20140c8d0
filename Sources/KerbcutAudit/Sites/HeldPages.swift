internal import Kerbcut
internal import KerbcutSources
internal import Synchronization

/// Pages that were got before the audit and are kept until it comes to them, so that no server is asked twice and standard
/// input is read once. What they take is bounded: the look ends where there is no more room.
final class HeldPages: Sendable {
  private struct State {
    var snapshots: [String: Result<Snapshot, FetchError>] = [:]
    var documents: [String: Document] = [:]
    var bytes = 0
    var parsedBytes = 0
  }

  private let state = Mutex(State())

  /// How many bytes of pages are kept, and of how many their trees as well.
  private static let (limit, parsedLimit) = (32_000_000, 2_000_000)

  var hasRoom: Bool { state.withLock { $0.bytes < Self.limit } }

  /// Gets and parses a page, and keeps it; nil where there is none to look at.
  func page(_ reference: PageReference, from source: some PageSource, _ options: AuditOptions) async -> Page? {
    let result: Result<Snapshot, FetchError>
    do {
      result = .success(try await source.snapshot(of: reference))
    } catch {
      result = .failure(error)
    }
    let size = (try? result.get().bytes.count) ?? 0
    state.withLock { state in
      state.snapshots[reference.key] = result
      state.bytes += size
    }
    guard case .success(let snapshot) = result, size > 0, snapshot.status.map((200..<300).contains) ?? true else {
      return nil
    }
    let document = snapshot.document(isScripting: options.isScripting, encoding: options.encoding)
    state.withLock { state in
      guard state.parsedBytes + size <= Self.parsedLimit else { return }
      state.documents[reference.key] = document
      state.parsedBytes += size
    }
    return Page(snapshot, document: document)
  }

  /// Gives a page up.
  func take(_ page: PageReference) -> Result<Snapshot, FetchError>? {
    state.withLock { $0.snapshots.removeValue(forKey: page.key) }
  }

  /// Gives its tree up.
  func takeDocument(_ page: PageReference) -> Document? {
    state.withLock { $0.documents.removeValue(forKey: page.key) }
  }
}
