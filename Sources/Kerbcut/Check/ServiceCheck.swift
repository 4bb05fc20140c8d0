public import KerbcutHTML
import KerbcutPage
public import KerbcutResults

/// A check that sees small facts of every page and concludes once for the service.
public protocol ServiceCheck: AnyCheck {
  /// What is kept of a page: small, and part of its result, so that shards can be merged before the conclusion.
  associatedtype Fact: Codable, Sendable

  /// The facts of one page; empty if the page has nothing to do with the check.
  func facts(of page: Page) -> [Fact]
  /// What the facts of all pages together say. Pages come in the order of their keys.
  func conclude(_ pages: [FactsOfPage<Fact>]) -> [ServiceVerdict]
  /// The same for a check that also weighs what others found (`ConcludingCheck`): failures come in the order of pages.
  func conclude(_ pages: [FactsOfPage<Fact>], after failures: some Sequence<FailureCount>) -> [ServiceVerdict]
  /// Whether it weighs what others found.
  var weighsFailures: Bool { get }
}

extension ServiceCheck {
  /// The check itself.
  public var serviceCheck: (any ServiceCheck)? { self }
  /// Not so, but for a `ConcludingCheck`.
  public var weighsFailures: Bool { false }

  /// The conclusion from the facts alone, for checks that do not weigh what others found.
  public func conclude(_ pages: [FactsOfPage<Fact>], after failures: some Sequence<FailureCount>) -> [ServiceVerdict] {
    conclude(pages)
  }
}

/// A service check that weighs what the other checks found, and so concludes after them all: it writes
/// `conclude(_:after:)`. It does not see what other checks of its kind concluded.
public protocol ConcludingCheck: ServiceCheck {}

extension ConcludingCheck {
  /// It does.
  public var weighsFailures: Bool { true }

  /// The conclusion as it is where no other check found anything.
  public func conclude(_ pages: [FactsOfPage<Fact>]) -> [ServiceVerdict] {
    conclude(pages, after: EmptyCollection())
  }
}

/// The facts of one page.
public struct FactsOfPage<Fact: Codable & Sendable>: Sendable {
  /// The page's key: path or address.
  public let page: String
  /// What the check kept of the page.
  public let facts: [Fact]

  /// The facts of a page.
  public init(page: String, facts: [Fact]) {
    self.page = page
    self.facts = facts
  }
}

/// What a service check concludes, and about which pages.
public struct ServiceVerdict: Sendable, Equatable {
  /// `passed`, `failed` or `cantTell`.
  public var outcome: Outcome
  /// For failures what is wrong with the service; for `cantTell` the question as people read it.
  public var message: String
  /// The weight of this failure, if it differs from the check's.
  public var weight: Weight?
  /// The keys of the pages that the verdict is about, with a place on them where there is one.
  public var places: [ServicePlace]
  /// What is asked, where the pages could not decide.
  public var question: Question?

  /// A conclusion about the service as a whole, unless places are given.
  public init(outcome: Outcome, message: String = "", weight: Weight? = nil, places: [ServicePlace] = []) {
    self.outcome = outcome
    self.message = message
    self.weight = weight
    self.places = places
  }
}

extension ServicePlace {
  /// A place as the source's own text counts it.
  public init(page: String, position: SourceText.Position?) {
    self.init(page: page, at: position.map(Position.init))
  }
}

extension ServicePlace.Position {
  /// A position as the source's own text counts it.
  public init(_ position: SourceText.Position) { self.init(line: position.line, column: position.column) }
}
