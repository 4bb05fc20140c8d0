public import Kerbcut

/// What a user says about getting pages.
public struct FetchOptions: Sendable {
  /// Folders that hold the files behind addresses: `--root /assets=dist/assets`.
  public var roots: [Mount]
  /// The address that what was asked for is served from.
  public var baseAddress: WebAddress?
  /// Larger files are not read.
  public var sizeLimit: Int
  /// How long an answer of the network may take, in seconds.
  public var timeLimit: Int
  public var redirectLimit: Int
  /// What the page on standard input is called.
  public var standardInputName: String

  public init(
    roots: [Mount] = [], baseAddress: WebAddress? = nil, sizeLimit: Int = 50_000_000, timeLimit: Int = 30,
    redirectLimit: Int = 10, standardInputName: String = "standard-input.html"
  ) {
    self.roots = roots
    self.baseAddress = baseAddress
    self.sizeLimit = sizeLimit
    self.timeLimit = timeLimit
    self.redirectLimit = redirectLimit
    self.standardInputName = standardInputName
  }
}

extension Mount {
  /// Reads `PREFIX=DIR`: a path such as `/assets` or an address. A path is one of the base address, if there is one.
  public init?(option: String, baseAddress: WebAddress? = nil) {
    guard let equals = option.firstIndex(of: "=") else { return nil }
    let prefix = option[..<equals]
    let folder = option[option.index(after: equals)...]
    let base = baseAddress ?? WebAddress(filePath: "/")
    guard !folder.isEmpty, prefix.hasPrefix("/") || prefix.contains("://"),
      let address = WebAddress(prefix, base: base)
    else { return nil }
    self.init(prefix: address.withoutQuery.description, folder: String(folder))
  }
}
