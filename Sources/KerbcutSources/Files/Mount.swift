public import Kerbcut

/// A folder, and the beginning of the addresses that it holds: `file:///assets/` and `site/assets`.
public struct Mount: Sendable, Hashable {
  /// The beginning of addresses, with a slash at its end.
  public var prefix: String
  /// The folder, without a slash at its end.
  public var folder: String
  /// Whether files and folders whose names begin with a dot are left alone.
  var leavesHidden = false

  public init(prefix: String, folder: String) {
    self.prefix = prefix.hasSuffix("/") ? prefix : prefix + "/"
    self.folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
  }

  /// A folder under the address of its own path.
  init(whereItLies folder: String) {
    self.init(prefix: WebAddress(filePath: Files.absolutePath(folder)).description, folder: folder)
  }

  /// Reads `PREFIX=DIR`: a path such as `/assets` or an address. A path is one of the base address, if there is one.
  public init?(option: String, baseAddress: WebAddress? = nil) {
    guard let equals = option.firstIndex(of: "=") else { return nil }
    let prefix = option[..<equals]
    let folder = option[option.index(after: equals)...]
    let base = baseAddress ?? WebAddress(filePath: "/")
    guard !folder.isEmpty, prefix.hasPrefix("/") || prefix.holds("://"),
      let address = WebAddress(prefix, base: base)
    else { return nil }
    self.init(prefix: address.withoutQuery.description, folder: String(folder))
  }

  /// The file that an address is, if it lies in the folder. Steps out of the folder are refused.
  func file(at address: WebAddress) -> String? {
    let whole = address.withoutQuery.description
    guard whole.utf8.starts(with: prefix.utf8) else { return nil }
    let rest = Substring(whole.utf8.dropFirst(prefix.utf8.count))
    if leavesHidden, rest.hasPrefix(".") || rest.holds("/.") || rest.holds("%2") { return nil }
    // Most addresses have nothing to decode, and no step.
    if rest.utf8.allSatisfy({ $0 != UInt8(ascii: "%") && $0 != 0 }), !rest.holds("..") { return folder + "/" + rest }
    let segments = rest.split(separator: "/", omittingEmptySubsequences: false)
    let decoded = segments.map { WebAddress.decoded($0) }
    guard !decoded.contains(where: { $0 == ".." || $0.holds("/") || $0.holds("\0") }) else { return nil }
    return ([folder] + decoded).joined(separator: "/")
  }
}
