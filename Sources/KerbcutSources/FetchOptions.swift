public import Kerbcut

/// What a user says about getting pages.
public struct FetchOptions: Sendable {
  /// Folders that hold the files behind addresses: `--root /assets=dist/assets`.
  public var roots: [Mount]
  /// The address that what was asked for is served from.
  public var baseAddress: WebAddress?
  /// Larger files are not read, in bytes.
  public var sizeLimit: Int
  /// How long an answer of the network may take, in seconds.
  public var timeLimit: Int
  /// How many redirects of one address are followed.
  public var redirectLimit: Int
  /// If it is set, a redirect to any other origin is not followed.
  public var redirectOrigin: WebAddress?
  /// Folders that reports are written to: what lies there is no page of a folder around them.
  public var ownFolders: [String]
  /// Patterns of what is left out of folders, patterns and lists.
  public var excluded: [String] = []
  /// Whether what git ignores is left out, too.
  public var usesGitignore = false
  /// Headers that each request carries: credentials of a service that is not public yet. Never told.
  public var headers: [RequestHeader] = []
  /// What requests say that they come from; nil for the program's own name.
  public var userAgent: String?
  /// What the page on standard input is called.
  public var standardInputName: String

  public init(
    roots: [Mount] = [], baseAddress: WebAddress? = nil, sizeLimit: Int = 50_000_000, timeLimit: Int = 30,
    redirectLimit: Int = 10, redirectOrigin: WebAddress? = nil, ownFolders: [String] = [],
    standardInputName: String = "standard-input.html"
  ) {
    self.roots = roots
    self.baseAddress = baseAddress
    self.sizeLimit = sizeLimit
    self.timeLimit = timeLimit
    self.redirectLimit = redirectLimit
    self.redirectOrigin = redirectOrigin
    self.ownFolders = ownFolders
    self.standardInputName = standardInputName
  }
}
