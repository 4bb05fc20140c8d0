public import KerbcutStandards

/// An assertion that a reader must act on: a target that failed, or one that a person must look at.
public struct Finding: Codable, Sendable, Equatable {
  /// The id of the check.
  public var check: String
  /// `failed` or `cantTell`.
  public var outcome: Outcome
  /// What the failure weighs after the profile's and the configuration's overrides; of no account for a question.
  public var weight: Weight
  /// What is wrong with the target, or what is asked, as a sentence.
  public var message: String
  /// The requirements that the check gives evidence about.
  public var requirements: [Requirement]
  /// Where the target stands in the source.
  public var place: Place
  /// The source around the place.
  public var excerpt: Excerpt
  /// A short selector for people, for example `#main > p:nth-of-type(2) > img`. Empty for targets without an element.
  public var selector: String
  /// What the finding rests on, for the reviewer.
  public var evidence: [FindingEvidence]
  /// What makes it the same finding in another run.
  public var identity: FindingIdentity
  /// Checks that failed on the same target for the same cause and are not shown by themselves.
  public var folded: [String]
  /// The devices on which it was found, if not on all.
  public var devices: [String]
  /// What a comparison with a baseline says; nil without one.
  public var status: FindingStatus?
  /// What is asked, where the page could not decide; nil for failures, and in results of older programs.
  public var question: Question?

  /// A finding. What is left out is that of an error on all devices, not yet compared with a baseline.
  public init(
    check: String, outcome: Outcome = .failed, weight: Weight = .error, message: String,
    requirements: [Requirement] = [], place: Place, excerpt: Excerpt = Excerpt(), selector: String = "",
    evidence: [FindingEvidence] = [], identity: FindingIdentity = FindingIdentity(), folded: [String] = [],
    devices: [String] = [], status: FindingStatus? = nil, question: Question? = nil
  ) {
    self.check = check
    self.outcome = outcome
    self.weight = weight
    self.message = message
    self.requirements = requirements
    self.place = place
    self.excerpt = excerpt
    self.selector = selector
    self.evidence = evidence
    self.identity = identity
    self.folded = folded
    self.devices = devices
    self.status = status
    self.question = question
  }
}

/// Something a finding rests on.
public struct FindingEvidence: Codable, Sendable, Equatable {
  /// What it is, for example `Contrast`.
  public var label: String
  /// What was seen, for example `3.2:1`.
  public var value: String
  /// Where it stands on the page, if anywhere.
  public var place: Place?

  /// Evidence with its place, if it has one.
  public init(label: String, value: String, place: Place? = nil) {
    self.label = label
    self.value = value
    self.place = place
  }
}

/// What makes a finding the same one in another run. Each is a short hash; equal means the same.
public struct FindingIdentity: Codable, Sendable, Hashable {
  /// Check, page, and exactly where and what the target is.
  public var exact: String
  /// Check, page, and what the target is, wherever it stands.
  public var moved: String
  /// Check and what the target is on any page: one component, many pages.
  public var component: String
  /// What each of several things is, in a finding that speaks for them together; nil for a finding about one. Things
  /// that are alike stand here once, with how many they are: `0123456789abcdef*3`. Of very many different ones, all
  /// whose hashes end alike stand together: `def*3`.
  public var members: [String]?
  /// What it is recognised by when the page changes; nil in results of versions that did not keep it.
  public var traits: FindingTraits?
  /// How near it comes to what is needed, where that is a number: a finding of a higher one is no worse.
  public var measure: Double?

  /// An identity from its hashes; an empty one equals no other finding's.
  public init(
    exact: String = "", moved: String = "", component: String = "", members: [String]? = nil,
    traits: FindingTraits? = nil, measure: Double? = nil
  ) {
    self.traits = traits
    self.measure = measure
    self.exact = exact
    self.moved = moved
    self.component = component
    self.members = members
  }
}

/// What a comparison with a baseline says of a finding.
public enum FindingStatus: String, Codable, Sendable, CaseIterable {
  /// Not accepted: it stands in no baseline, or is worse than what was accepted.
  case new
  /// Accepted, and where it was.
  case known
  /// Accepted, and elsewhere on the page now.
  case moved
}
