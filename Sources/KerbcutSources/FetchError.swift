/// Why something that was asked for could not be had. Sizes are in bytes; one more than the limit means that or more,
/// because nothing behind it was read.
public enum FetchError: Error, Equatable {
  case notFound(path: String)
  case unreadable(path: String, reason: String)
  case notAFile(path: String)
  case tooLarge(path: String, bytes: Int, limit: Int)
  case noPages(path: String)
  case noMatch(pattern: String)
  case notAnAddress(text: String)
  case noNetwork(address: String)
  case unreachable(address: String, reason: String)
  case timedOut(address: String, seconds: Int)
  case tooManyRedirects(address: String)
  case redirect(address: String, target: String, status: Int)
  case status(address: String, status: Int)
  case notAPage(path: String, mediaType: String)
  /// A link in a folder that leads out of it.
  case outside(path: String)
  /// An address that turned out to be one of this machine or of a private network, where it was a public one before.
  case privateNetwork(address: String)
  /// The answer ended before its end.
  case cutShort(address: String)
}

extension FetchError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notFound(let path): "There is no file ‘\(path)’."
    case .unreadable(let path, let reason): "‘\(path)’ could not be read: \(reason)."
    case .notAFile(let path): "‘\(path)’ is not a file or a folder."
    case .tooLarge(let path, let bytes, let limit):
      "‘\(path)’ has \(bytes == limit + 1 ? "at least " : "")\(bytes) bytes; the limit is \(limit). "
        + "Raise it with --max-size if the page is real."
    case .noPages(let path): "The folder ‘\(path)’ holds no HTML page."
    case .noMatch(let pattern): "Nothing matches ‘\(pattern)’."
    case .notAnAddress(let text): "‘\(text)’ is not an address that can be fetched."
    case .noNetwork(let address): "‘\(address)’ cannot be fetched: this program has no network."
    case .unreachable(let address, let reason): "‘\(address)’ could not be reached: \(reason)."
    case .timedOut(let address, let seconds): "‘\(address)’ did not answer within \(seconds) seconds."
    case .tooManyRedirects(let address): "‘\(address)’ redirects too often."
    case .redirect(let address, let target, _):
      "‘\(address)’ redirects to ‘\(target)’, where an audit does not follow. Name that address to audit it."
    case .status(let address, let status): "‘\(address)’ answered with status \(status)."
    case .outside(let path):
      "‘\(path)’ is a link that leads out of the folder. To audit the file behind it, name that file."
    case .privateNetwork(let address):
      "‘\(address)’ leads to this machine or a private network, which was not asked for."
    case .cutShort(let address): "The answer of ‘\(address)’ was cut off before its end."
    case .notAPage(let path, let mediaType): "‘\(path)’ is not a page that can be audited: its type is \(mediaType)."
    }
  }
}
