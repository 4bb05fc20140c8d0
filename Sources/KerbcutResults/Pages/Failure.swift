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
    /// It may not be had: a server wants to know who asks, or it lies outside of what was asked for.
    case refused
    /// It began and did not end.
    case cutShort
    /// The server answered with another page: one that says that something went wrong, or that asks to sign in.
    case otherPage
    /// Another run or machine was to test it and said nothing of it.
    case lost
    /// The configuration says that it is not to be tested.
    case skipped
  }

  /// Whether the audit is incomplete for it: all but what the configuration says.
  public var isFault: Bool { kind != .skipped }

  public init(asked: String, kind: Kind, reason: String) {
    self.asked = asked
    self.kind = kind
    self.reason = reason
  }
}
