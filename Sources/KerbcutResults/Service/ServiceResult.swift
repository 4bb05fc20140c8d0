internal import KerbcutBasics
public import KerbcutStandards

/// What the facts of all pages together say. Never stored: always concluded again from the pages' facts.
public struct ServiceResult: Codable, Sendable, Equatable {
  /// What service checks concluded and a reader must act on, worst first.
  public var findings: [ServiceFinding]
  /// The outcome of every service check that ran, by id.
  public var outcomes: [String: Outcome]
  /// Faults that occur on several pages for one cause, most pages first.
  public let components: [Component]
  /// Where each component stands in the list, by its identity.
  private let places: [String: Int]

  /// What was concluded. Finding a component by its identity costs one look-up afterwards.
  public init(
    findings: [ServiceFinding] = [], outcomes: [String: Outcome] = [:], components: [Component] = []
  ) {
    self.findings = findings
    self.outcomes = outcomes
    self.components = components
    places = .init(components.enumerated().map { ($1.identity, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether a check concluded anything, so that what it did not conclude is not so.
  public func hasConcluded(_ check: String) -> Bool { outcomes[check].map { $0 != .untested } ?? false }

  /// The component of an identity.
  public func component(_ identity: String) -> Component? { places[identity].map { components[$0] } }

  private enum CodingKeys: String, CodingKey { case findings, outcomes, components }

  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      findings: try members.decode([ServiceFinding].self, forKey: .findings),
      outcomes: try members.decode([String: Outcome].self, forKey: .outcomes),
      components: try members.decode([Component].self, forKey: .components))
  }
}

/// A conclusion over several pages that a reader must act on.
public struct ServiceFinding: Codable, Sendable, Equatable {
  /// The id of the service check.
  public var check: String
  /// `failed` or `cantTell`.
  public var outcome: Outcome
  /// What a failure weighs; of no account for a question.
  public var weight: Weight
  /// What is wrong with the service, or what is asked, as a sentence.
  public var message: String
  /// The requirements that the check gives evidence about.
  public var requirements: [Requirement]
  /// The pages that it is about, with a place on them where there is one; empty for the service as a whole.
  public var places: [ServicePlace]
  /// What makes it the same conclusion in another run.
  public var identity: String
  /// What a comparison with a baseline says; nil without one.
  public var status: FindingStatus?
  /// What is asked, where the pages could not decide.
  public var question: Question?

  /// A conclusion. What is left out is that of an error without places, not yet compared with a baseline.
  public init(
    check: String, outcome: Outcome = .failed, weight: Weight = .error, message: String,
    requirements: [Requirement] = [], places: [ServicePlace] = [], identity: String = "", status: FindingStatus? = nil,
    question: Question? = nil
  ) {
    self.check = check
    self.outcome = outcome
    self.weight = weight
    self.message = message
    self.requirements = requirements
    self.places = places
    self.identity = identity
    self.status = status
    self.question = question
  }

  /// The pages that it is about, each once.
  public var pages: [String] { places.map(\.page).unique }
}

/// One fault on many pages: the same check fails on the same thing.
public struct Component: Codable, Sendable, Equatable {
  /// The identity that its findings share.
  public var identity: String
  /// The id of the check that found it.
  public var check: String
  /// `failed` or `cantTell`, as its findings have it.
  public var outcome: Outcome
  /// What its findings weigh.
  public var weight: Weight
  /// What is wrong, in the words of its finding on the first page by key.
  public var message: String
  /// The selector of its first finding.
  public var selector: String
  /// How many findings it stands for.
  public var count: Int
  /// How many pages have it.
  public var pageCount: Int
  /// The keys of the first pages that have it, at most `Component.pageLimit`.
  public var pages: [String]

  /// How many pages a component names.
  public static let pageLimit = 100

  /// A component. `count` and `pageCount` count all its findings and pages, however few `pages` names.
  public init(
    identity: String, check: String, outcome: Outcome = .failed, weight: Weight = .error, message: String,
    selector: String = "", count: Int, pageCount: Int, pages: [String]
  ) {
    self.identity = identity
    self.check = check
    self.outcome = outcome
    self.weight = weight
    self.message = message
    self.selector = selector
    self.count = count
    self.pageCount = pageCount
    self.pages = pages
  }
}
