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
    /// How large things are and where they stand, which a browser lays out.
    case layout
    /// What lies over or behind what, and in which colours it is painted.
    case paintOrder
    /// What a script does.
    case script
    /// What a font draws for a letter.
    case font
    /// What a link leads to.
    case linkTarget
    /// What is seen and heard in a picture, a video or a recording.
    case media
    /// Which language words are in.
    case language
    /// Other pages of the service.
    case otherPages
    /// What only the owner of the service knows.
    case owner
    /// What words mean to people, for which there is no evidence but a person's judgement.
    case judgement
  }
}
