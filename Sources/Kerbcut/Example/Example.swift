import KerbcutText

/// A page or a piece of one with the outcome that a check must have on it.
public struct Example: Sendable {
  /// What the example shows, as a phrase: `alt says what the image says`.
  public var title: String
  /// The outcome that the check must have on it.
  public var outcome: Outcome
  /// The pages as written, with `↓` before each target that fails or cannot be decided. One, but for service checks.
  public var pages: [ExamplePage]
  /// How the page is looked at: the device, the profile, entries of the user's own.
  public var options = PageOptions()
  /// What other checks found on the pages, for service checks that weigh it.
  public var failures: [FailureCount] = []
  /// The file that the example is written in, as `#fileID` says it, so that a failure of it is told there.
  public let fileID: String
  /// The line in that file.
  public let line: Int

  /// An example whose targets all pass.
  public static func passed(
    _ title: String, _ html: String, in context: ExamplePage.Context = .init(), options: PageOptions = .init(),
    fileID: String = #fileID, line: Int = #line
  ) -> Example {
    .init(
      title: title, outcome: .passed, pages: [.init(html, context)], options: options, fileID: fileID, line: line)
  }

  /// An example where at least one target fails: `↓` stands before each one that does.
  public static func failed(
    _ title: String, _ html: String, in context: ExamplePage.Context = .init(), options: PageOptions = .init(),
    fileID: String = #fileID, line: Int = #line
  ) -> Example {
    .init(
      title: title, outcome: .failed, pages: [.init(html, context)], options: options, fileID: fileID, line: line)
  }

  /// An example that needs a person: `↓` stands before each target in question.
  public static func cantTell(
    _ title: String, _ html: String, in context: ExamplePage.Context = .init(), options: PageOptions = .init(),
    fileID: String = #fileID, line: Int = #line
  ) -> Example {
    .init(
      title: title, outcome: .cantTell, pages: [.init(html, context)], options: options, fileID: fileID, line: line)
  }

  /// An example without targets.
  public static func inapplicable(
    _ title: String, _ html: String, in context: ExamplePage.Context = .init(), options: PageOptions = .init(),
    fileID: String = #fileID, line: Int = #line
  ) -> Example {
    .init(
      title: title, outcome: .inapplicable, pages: [.init(html, context)], options: options, fileID: fileID,
      line: line)
  }

  /// Several pages of one service, for service checks. `↓` may stand before places that a conclusion names.
  public static func service(
    _ outcome: Outcome, _ title: String, _ pages: [ExamplePage], options: PageOptions = .init(),
    after failures: [FailureCount] = [], fileID: String = #fileID, line: Int = #line
  ) -> Example {
    .init(
      title: title, outcome: outcome, pages: pages, options: options, failures: failures, fileID: fileID, line: line)
  }
}

/// One page of an example: a whole page if it starts with a doctype or `html` tag (or is not HTML), else the inside of
/// `body` of a page in English with a title.
public struct ExamplePage: Sendable {
  /// The source with its marks.
  public var marked: String
  /// What surrounds the page.
  public var context: Context

  /// A page from its source, with `↓` before each place that a finding must point at.
  public init(_ marked: String, _ context: Context = .init()) {
    self.marked = marked
    self.context = context
  }

  /// What surrounds the page.
  public struct Context: Sendable {
    /// The path that the page is known by.
    public var path: String
    /// The address that it was had from; nil for a file.
    public var address: String?
    /// How it was sent: `text/html` or a type of XML.
    public var mediaType: String
    /// The status of the response; nil where no server answered.
    public var status: Int?
    /// By lower-case name.
    public var headers: [String: [String]]?
    /// Files that the page may refer to, by address as written.
    public var files: [String: String]
    /// The status that a file was answered with, by its address in `files`.
    public var statuses: [String: Int]

    /// The surroundings of a file of HTML that refers to nothing, unless more is said.
    public init(
      path: String = "example.html", address: String? = nil, mediaType: String = "text/html", status: Int? = nil,
      headers: [String: [String]]? = nil, files: [String: String] = [:], statuses: [String: Int] = [:]
    ) {
      self.path = path
      self.address = address
      self.mediaType = mediaType
      self.status = status
      self.headers = headers
      self.files = files
      self.statuses = statuses
    }
  }

  /// The source of the whole page without marks, and where the marks stood.
  public var unmarked: (source: String, marks: [Int]) {
    let whole = isWhole ? marked : Self.opening + marked + Self.closing
    var source: [UInt8] = []
    var marks: [Int] = []
    for character in whole.unicodeScalars {
      if character == "↓" {
        marks.append(source.count)
      } else {
        source.append(contentsOf: UTF8.encode(character) ?? .init([]))
      }
    }
    return (String(decoding: source, as: UTF8.self), marks)
  }

  /// Whether the source is a page by itself, and not the inside of `body`.
  public var isWhole: Bool {
    let start = marked.drop { $0 == "↓" || $0.isWhitespace }.prefix(9).inLowerCase
    return context.mediaType != "text/html" || start.hasPrefix("<!doctype") || start.hasPrefix("<html")
      || start.hasPrefix("<?xml") || start.hasPrefix("<svg") && context.mediaType != "text/html"
  }

  /// What stands before the inside of `body`.
  public static let opening =
    "<!DOCTYPE html><html lang=\"en\"><head><title>Example – Service – GOV.UK</title></head><body>"
  /// What stands behind it.
  public static let closing = "</body></html>"
}
