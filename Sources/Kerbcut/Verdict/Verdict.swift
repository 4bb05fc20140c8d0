public import KerbcutHTML

/// What one expectation says of one target.
public struct Verdict: Sendable, Equatable {
  /// `passed`, `failed`, `cantTell` or `inapplicable`.
  public var outcome: Outcome
  /// For failures what is wrong; for `cantTell` the question as people read it.
  public var message: String
  /// The weight of this failure, if it differs from the check's.
  public var weight: Weight?
  /// A more exact place than the target's, as UTF-8 byte offsets.
  public var range: Range<Int>?
  /// What the verdict rests on, for the reviewer: computed values, the sentence found, other places.
  public var evidence: [Evidence]
  /// What each thing is known by, where one verdict speaks for several: so that a later audit sees which are new. None
  /// where the target says it (`targetMembers`).
  public var members: [String] = []
  /// How near the target comes to what is needed, where that is a number: a later audit accepts a higher one.
  public var measure: Double?
  /// The question, if there is one. In a list because verdicts are made by the thousand and few ask: it is one word.
  private var questions: [Question] = []

  /// What is asked, where a page cannot decide.
  public var question: Question? { questions.first }

  /// The expectation is met.
  public static let passed = Verdict(outcome: .passed, message: "")
  /// The target turns out not to be one; used where only a full look can tell.
  public static let inapplicable = Verdict(outcome: .inapplicable, message: "")

  /// The expectation is not met: what is wrong with this target, in a sentence.
  public static func failed(
    _ message: String, weight: Weight? = nil, at range: Range<Int>? = nil, evidence: [Evidence] = []
  ) -> Verdict {
    Verdict(outcome: .failed, message: message, weight: weight, range: range, evidence: evidence)
  }

  /// A page cannot decide: what to ask.
  public static func ask(_ question: Question, at range: Range<Int>? = nil, evidence: [Evidence] = []) -> Verdict {
    var verdict = Verdict(outcome: .cantTell, message: question.sentence, range: range, evidence: evidence)
    verdict.questions = [question]
    return verdict
  }

  /// This verdict, speaking for several things. What each is known by stays when others come or go, when things move,
  /// and when words change that the fault is not in.
  public func with(members: some Sequence<String>) -> Verdict {
    var verdict = self
    verdict.members = Array(members)
    return verdict
  }

  /// This verdict, saying how near the target comes to what is needed: the higher, the nearer.
  public func with(measure: Double) -> Verdict {
    var verdict = self
    verdict.measure = measure
    return verdict
  }

  init(
    outcome: Outcome, message: String, weight: Weight? = nil, range: Range<Int>? = nil, evidence: [Evidence] = []
  ) {
    self.outcome = outcome
    self.message = message
    self.weight = weight
    self.range = range
    self.evidence = evidence
  }
}

/// Something a verdict rests on.
public struct Evidence: Sendable, Equatable, Codable {
  /// What it is, for example `Contrast`.
  public var label: String
  /// Its value, for example `3.2:1`.
  public var value: String
  /// Where it stands, as UTF-8 byte offsets, if it has a place on the page.
  public var range: Range<Int>?

  /// Evidence in words, with the place that shows it if there is one.
  public init(_ label: String, _ value: String, at range: Range<Int>? = nil) {
    self.label = label
    self.value = value
    self.range = range
  }
}

/// A check had an outcome on a target of a page.
public struct Assertion: Sendable, Equatable {
  /// The outcome on this target.
  public var outcome: Outcome
  /// Empty for passed.
  public var message: String
  /// What a failure weighs: what the verdict says, else the check.
  public var weight: Weight
  /// The expectation that was not met or could not be decided, by its number from 0.
  public var expectation: Int?
  /// The element the target is or lies in.
  public var node: NodeID?
  /// UTF-8 byte offsets into the page's source.
  public var range: Range<Int>
  /// What the outcome rests on, for the reviewer.
  public var evidence: [Evidence]
  /// What each thing is known by, where the assertion speaks for several.
  public var members: [String] = []
  /// How near the target comes to what is needed, where that is a number.
  public var measure: Double?
  /// What is asked, where a page could not decide.
  public var question: Question?

  /// An assertion about a target; those about none, the whole page, have an empty range at its start.
  public init(
    outcome: Outcome, message: String, weight: Weight, expectation: Int? = nil, node: NodeID? = nil, range: Range<Int>,
    evidence: [Evidence] = [], members: [String] = [], measure: Double? = nil, question: Question? = nil
  ) {
    self.measure = measure
    self.outcome = outcome
    self.message = message
    self.weight = weight
    self.expectation = expectation
    self.node = node
    self.range = range
    self.evidence = evidence
    self.members = members
    self.question = question
  }
}

/// What a check concluded about one page.
public struct CheckResult: Sendable {
  /// The id of the check.
  public var check: String
  /// Failed and undecided targets in source order.
  public var findings: [Assertion] = []
  /// How many targets meet every expectation.
  public var passedCount = 0
  /// Why the check could not finish, if it could not.
  public var untestedReason: String?

  /// A result without targets, to be filled.
  public init(check: String) { self.check = check }

  /// The outcome for the page as a whole, by ACT's order: failed, cantTell, passed, inapplicable.
  public var outcome: Outcome {
    if untestedReason != nil { return .untested }
    if findings.contains(where: { $0.outcome == .failed }) { return .failed }
    if !findings.isEmpty { return .cantTell }
    return passedCount > 0 ? .passed : .inapplicable
  }
}
