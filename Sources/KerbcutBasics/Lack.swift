/// Why a value is not known. What cannot be known is represented, never guessed: a value that rests on a lack leads to
/// a question, which says what evidence would answer it.
public struct Lack: Hashable, Sendable, Codable {
  public var kind: Kind
  /// What is lacking, where it has a name: the address of a style sheet or a link target, a function of CSS, a unit.
  public var subject: String

  public init(_ kind: Kind, _ subject: String = "") {
    self.kind = kind
    self.subject = subject
  }

  /// What kind of evidence is missing.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// A style sheet that the page names could not be read.
    case styleSheet
  }
}
