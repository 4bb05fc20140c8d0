import KerbcutText

/// A list of a check that users may add entries of their own to, without Swift: words, fingerprints, labels.
///
/// A plugin says which lists its checks take. The command reads entries from data files, proves them by the list's form
/// and passes each in as a line of text (`PageOptions.lists`), which the check reads.
public struct UserList: Sendable, Identifiable {
  /// Words in kebab case: `words-to-avoid`.
  public let id: String
  /// What an entry does, as a sentence without full stop.
  public let title: String
  /// What an entry is made of.
  public let form: UserListForm

  /// A list that takes entries of one form.
  public init(id: String, title: String, form: UserListForm) {
    self.id = id
    self.title = title
    self.form = form
  }
}

/// The parts of a line `part | part, part`: values trimmed, empty ones left out.
public struct UserListLine: Sendable {
  private let parts: [[String]]

  /// A line as `PageOptions.lists` holds it.
  public init(_ line: some StringProtocol) {
    parts = line.split(separator: "|", omittingEmptySubsequences: false).map { part in
      part.split(separator: ",").map { String($0).collapsed }.filter { !$0.isEmpty }
    }
  }

  /// The values of a part, counted from 0.
  public subscript(number: Int) -> [String] { parts.indices.contains(number) ? parts[number] : [] }
}
