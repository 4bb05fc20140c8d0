internal import Kerbcut
internal import Synchronization

/// Files that were looked for during one audit and are not there: the pages of a service link to the same places, and each
/// is looked for under several names.
final class MissingFiles: Sendable {
  private let byFolders = Mutex<[[Mount]: Known]>([:])

  /// What is known to be missing under these folders.
  func files(under mounts: [Mount]) -> Known {
    byFolders.withLock { known in
      if let files = known[mounts] { return files }
      let files = Known()
      if known.count < 64 { known[mounts] = files }
      return files
    }
  }

  final class Known: Sendable {
    private let reasons = Mutex<[WebAddress: String]>([:])

    /// Why the file at an address is missing; nil where nobody looked for it.
    func reason(of address: WebAddress) -> String? {
      reasons.withLock { $0[address] }
    }

    /// A result, kept if it is that there is no file.
    func noting(_ result: ResourceResult, at address: WebAddress) -> ResourceResult {
      guard case .missing(let reason) = result, address.path.utf8.count + (address.query?.utf8.count ?? 0) < 500 else {
        return result
      }
      reasons.withLock { if $0.count < 10_000 { $0[address] = reason } }
      return result
    }
  }
}
