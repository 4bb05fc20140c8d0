/// Something that was asked for and could not be tested. One line of a results file.
public struct Failure: Codable, Sendable, Equatable, Error {
  /// What was asked for: a path, a pattern or an address.
  public var asked: String
  public var kind: Kind
  /// What happened, as a sentence.
  public var reason: String

  /// What kind of thing went wrong.
  public enum Kind: String, Codable, Sendable, CaseIterable {
    case notFound, unreadable, tooLarge, notAPage, empty, network, status, timedOut, redirected, crashed
  }

  public init(asked: String, kind: Kind, reason: String) {
    self.asked = asked
    self.kind = kind
    self.reason = reason
  }
}
