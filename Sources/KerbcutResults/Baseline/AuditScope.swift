internal import KerbcutBasics

/// What an audit was asked for and what it found there, by which a page that is gone is told from one that nobody asked
/// for.
public struct AuditScope: Sendable, Equatable {
  /// What the user asked to have audited, as written. Folders and patterns stand for all pages in them.
  public var asked: [String]
  /// What was found, or could not be had, by the keys and names of pages.
  public var names: Set<String>
  /// Patterns of what was left out.
  public var excluded: [String]
  /// Whether it is known what was found everywhere: not so in a part of an audit.
  public var isWhole: Bool

  /// A scope; without arguments that of an audit of which nothing is known.
  public init(
    asked: [String] = [], names: Set<String> = [], excluded: [String] = [], isWhole: Bool = true
  ) {
    self.asked = asked
    self.names = names
    self.excluded = excluded
    self.isWhole = isWhole
  }

  /// Whether a page lay in what was asked for and is not there any more.
  public func hasLost(_ page: String) -> Bool {
    isWhole && !names.contains(page) && covers(page) && !excluded.contains { Glob($0).matches(page) }
  }

  /// Whether more was asked for than pages by their names. Nothing is known of what was asked for where nothing was
  /// named.
  var coversMore: Bool {
    isWhole
      && (asked.isEmpty
        || asked.contains { text in
          text.hasPrefix("@") && text != "@-"
            || !names.contains(text) && !names.contains(Self.tidied(text)) && text != "-"
        })
  }

  /// Whether the pages of a pattern lie in what was asked for.
  func coversFolder(of pattern: String) -> Bool {
    guard isWhole, coversMore else { return false }
    let folder = Glob.isPattern(pattern) ? Glob(pattern).fixedFolder : pattern
    return asked.isEmpty || folder == "." || covers(folder + "/x") || covers(folder)
  }

  /// Whether a page would lie in a folder that was asked for, or fit a pattern.
  private func covers(_ page: String) -> Bool {
    asked.contains { text in
      guard !text.hasPrefix("@"), text != "-", !text.contains("://"), !names.contains(text) else { return false }
      let path = Self.tidied(text)
      if path == "." { return !page.hasPrefix("/") && !page.hasPrefix("../") && !page.contains("://") }
      return page.hasPrefix(path == "/" ? path : path + "/") || Glob.isPattern(path) && Glob(path).matches(page)
    }
  }

  private static func tidied(_ path: String) -> String {
    let joined =
      (path.hasPrefix("/") ? "/" : "") + path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    return joined.isEmpty ? "." : joined
  }
}
