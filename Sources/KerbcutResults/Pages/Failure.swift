/// Something that was asked for and could not be tested. One line of a results file.
public struct Failure: Codable, Sendable, Equatable, Error {
  /// What was asked for: a path, a pattern or an address.
  public var asked: String
  /// What kind of thing went wrong.
  public var kind: Kind
  /// What happened, as a sentence.
  public var reason: String

  /// What kind of thing went wrong.
  public enum Kind: String, Codable, Sendable, CaseIterable {
    /// There is nothing at the path or address.
    case notFound
    /// The file is there and could not be read.
    case unreadable
    /// It has more bytes than the audit's limit.
    case tooLarge
    /// It is there and is no page of HTML, XHTML or SVG.
    case notAPage
    /// It has no bytes.
    case empty
    /// The server could not be reached, or the connection broke.
    case network
    /// The server answered with a status of an error.
    case status
    /// The server did not answer within the time limit.
    case timedOut
    /// It led to an address that was not asked for, or to one that another thing that was asked for leads to.
    case redirected
    /// The audit of it ended without a result.
    case crashed
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

  /// What could not be tested, and why.
  public init(asked: String, kind: Kind, reason: String) {
    self.asked = asked
    self.kind = kind
    self.reason = reason
  }
}
