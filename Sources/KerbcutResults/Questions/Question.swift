public import KerbcutBasics

/// What somebody is asked where the evidence does not decide: a person, later a live source or a browser.
///
///     Question("says-where-it-goes", "Does ‘\(name)’ alone say where this link goes?", no: "‘\(name)’ does not say …")
///
/// The sentence is for people; what each answer means is decided by the check that asks, beside its other messages.
public struct Question: Sendable, Hashable, Codable {
  /// In kebab case, unique within its check. It stays when the sentence is put into better words, and becomes another
  /// when something else is asked.
  public var id: String
  /// The question as people read it.
  public var sentence: String
  /// How much of a page the answer rests on.
  public var subject: Subject
  /// What kind of answer it takes.
  public var form: Form
  /// What each answer means, by `Answer.key`.
  public var meanings: [String: Meaning]
  /// The least contrast that is enough, where the answer is two colours.
  public var leastContrast: Double?
  /// What evidence would decide it.
  public var lacks: [Lack]
  /// The hash of what was looked at when it was asked. The audit gives it.
  public var lookedAt: String?

  /// How much of a page an answer rests on: when that changes, the answer is stale.
  public enum Subject: String, Sendable, Hashable, Codable, CaseIterable {
    /// The target with all that is in it, and the evidence that comes with the question.
    case target
    /// What the target stands in: its parent with all that is in it.
    case surroundings
    /// The whole page.
    case page
    /// The whole page as its style sheets show it.
    case appearance
  }

  /// What kind of answer it takes.
  public enum Form: String, Sendable, Hashable, Codable, CaseIterable {
    /// The sentence asks: yes or no.
    case yesOrNo
    /// The sentence says what to check: yes, it is in order, or no.
    case inOrder
    /// One of several things, which are the keys of the meanings.
    case oneOf
    /// Words; or there are none.
    case text
    /// A place or element of a page, or an address; or there is none.
    case place
    /// The colours of something and of what is behind it, where they are closest.
    case colours
  }

  /// What an answer means; nil if it is no answer to this question.
  public func meaning(of answer: Answer) -> Meaning? {
    guard answer.fits(form) else { return nil }
    guard case .colours(let pair) = answer else { return meanings[answer.key] }
    guard let contrast = pair.contrast, let leastContrast else { return nil }
    return meanings[contrast < leastContrast ? Self.tooClose : Self.enough]
  }

  /// The keys of what two colours can mean.
  static let enough = "enough"
  static let tooClose = "tooClose"
}
