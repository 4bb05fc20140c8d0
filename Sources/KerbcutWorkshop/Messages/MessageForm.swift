import Kerbcut
import KerbcutTesting

/// A way in which a check speaks: a message with its variable parts taken out.
///
///     ‘Read more’ alone does not say where this link goes.     ‘…’ alone does not say where this link goes.
///     This text is #999 on #fff: a contrast of 2.84 to 1.      This text is # on #: a contrast of 0 to 0.
public struct MessageForm: Hashable, Comparable, Sendable, CustomStringConvertible {
  let check: String
  let outcome: Outcome
  let expectation: Int?
  let text: String

  init(_ finding: ExampleFinding) {
    self.init(
      check: finding.check, outcome: finding.outcome, expectation: finding.expectation, message: finding.message)
  }

  init(check: String, outcome: Outcome, expectation: Int?, message: String) {
    self.check = check
    self.outcome = outcome
    self.expectation = expectation
    text = Self.text(of: message)
  }

  public var description: String {
    let kind = outcome == .failed ? "fails" : "asks "
    return "\(check) \(kind) \(expectation.map { "\($0 + 1)" } ?? "-")  \(text)"
  }

  public static func < (one: MessageForm, other: MessageForm) -> Bool {
    (one.check, one.expectation ?? 0, one.outcome.rawValue, one.text)
      < (other.check, other.expectation ?? 0, other.outcome.rawValue, other.text)
  }

  /// A message without what stands in quotation marks or angle brackets, and without addresses, colours and numbers.
  static func text(of message: String) -> String {
    var text = message.replacing(#/‘[^‘]*?’(?![a-zA-Z])/#, with: "‘…’")
    text.replace(#/“[^”]*”/#, with: "“…”")
    text.replace(#/`[^`]*`/#, with: "`…`")
    text.replace(#/<[^>]+>/#, with: "<…>")
    text.replace(#/\b(?:https?|file|mailto|tel):\S+/#, with: "ADDRESS")
    text.replace(#/#[0-9a-fA-F]{3,8}\b|rgba?\([^)]*\)/#, with: "#")
    text.replace(#/[0-9]+(?:[.,][0-9]+)*/#, with: "0")
    // Where a style was declared: `(service.css:12 on .button)`, `(line 3, style attribute of <p>)`.
    text.replace(#/ \((?:[^()]*:0 on|line 0)[^()]*\)/#, with: "")
    text.replace(#/ and another like it| and 0 others like it/#, with: "")
    return text
  }

  /// Whether two forms are one but for a word or name that is not marked as such in the message: all but a third of the
  /// longer one is the same, from the front and from the back.
  func isVariant(of other: MessageForm) -> Bool {
    guard check == other.check, outcome == other.outcome, expectation == other.expectation else { return false }
    let (one, two) = (Array(text.unicodeScalars), Array(other.text.unicodeScalars))
    let front = zip(one, two).prefix { $0 == $1 }.count
    let room = min(one.count, two.count) - front
    let back = zip(one.reversed(), two.reversed()).prefix(room).prefix { $0 == $1 }.count
    return 3 * (front + back) >= 2 * max(one.count, two.count)
  }
}
