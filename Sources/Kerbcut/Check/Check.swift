import KerbcutHTML
public import KerbcutPage

/// One automated test of a page, in the form of an ACT rule: which targets, and what must be true of each.
public protocol Check: AnyCheck {
  associatedtype Target: CheckTarget

  /// The targets that the check is about.
  var applicability: Applicability<Target> { get }
  /// What must be true of each target, all of it.
  var expectations: [Expectation<Target>] { get }
}

/// What all kinds of check have in common.
public protocol AnyCheck: Sendable {
  static var about: About { get }
  /// Examples for every outcome that the check can reach: they are its tests and its documentation.
  static var examples: [Example] { get }
}

extension AnyCheck {
  public var about: About { Self.about }
}

/// The statement of which targets a check is about.
public struct Applicability<Target: CheckTarget>: Sendable {
  /// In words, as in an ACT rule.
  public let statement: String
  let find: @Sendable (Page) -> [Target]
  private let count: (@Sendable (Page) -> Int)?

  public init(_ statement: String, find: @escaping @Sendable (Page) -> [Target]) {
    self.statement = statement
    self.find = find
    count = nil
  }

  /// An applicability with many targets of which most are plainly in order: how many there are, and those that have to
  /// be judged. The others meet the expectations.
  public init(
    _ statement: String, count: @escaping @Sendable (Page) -> Int,
    suspects: @escaping @Sendable (Page) -> [Target]
  ) {
    self.statement = statement
    self.count = count
    find = suspects
  }

  /// The targets on a page that have to be judged, in any order.
  public func targets(on page: Page) -> [Target] { find(page) }

  /// How many targets besides those that are judged there are on a page.
  func passedCount(on page: Page, besides judged: [Target]) -> Int { max(0, (count?(page) ?? 0) - judged.count) }
}

/// A statement that must be true of each target.
public struct Expectation<Target: CheckTarget>: Sendable {
  /// In words, as in an ACT rule.
  public let statement: String
  let judge: @Sendable (Target) -> Verdict

  public init(_ statement: String, judge: @escaping @Sendable (Target) -> Verdict) {
    self.statement = statement
    self.judge = judge
  }

  public func verdict(on target: Target) -> Verdict { judge(target) }
}

/// A part of a page that an expectation can be about.
public protocol CheckTarget {
  /// The element that the target is, or is a part of; nil for the page itself.
  var targetElement: Element? { get }
  /// Its place in the source as UTF-8 byte offsets.
  var targetRange: Range<Int> { get }
  /// What each thing is known by, where the target is several; none for one thing. A verdict may name them better.
  var targetMembers: [String] { get }
}

extension CheckTarget {
  public var targetMembers: [String] { [] }
}

extension Element: CheckTarget {
  public var targetElement: Element? { self }

  /// The start tag; where it is implied, what implied it.
  public var targetRange: Range<Int> { document.sourceRange(of: node) }
}

extension Page: CheckTarget {
  public var targetElement: Element? { root }

  /// The start tag of the root element.
  public var targetRange: Range<Int> { root.map { document.sourceRange(of: $0.node) } ?? 0..<0 }
}

extension AttributeTarget: CheckTarget {
  public var targetElement: Element? { element }

  public var targetRange: Range<Int> {
    element.document.nameOffset(of: attribute)..<element.document.rawValueRange(of: attribute).upperBound
  }
}

extension TextTarget: CheckTarget {
  public var targetElement: Element? { parent }
  public var targetRange: Range<Int> { page.document.sourceRange(of: node) }
}

/// Several elements that are judged together; its place is the first one's.
public struct ElementGroup: CheckTarget {
  public let elements: [Element]

  /// A group; nil if there is nothing in it.
  public init?(_ elements: [Element]) {
    guard !elements.isEmpty else { return nil }
    self.elements = elements
  }

  public var targetElement: Element? { elements.first }
  public var targetRange: Range<Int> { elements.first?.targetRange ?? 0..<0 }
  public var targetMembers: [String] { elements.lastingMarks }
}
