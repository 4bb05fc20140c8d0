import KerbcutHTML
public import KerbcutPage

/// One automated test of a page, in the form of an ACT rule: which targets, and what must be true of each.
public protocol Check: AnyCheck {
  /// What the check judges: elements, attributes, text, groups of them, or the page.
  associatedtype Target: CheckTarget

  /// The targets that the check is about.
  var applicability: Applicability<Target> { get }
  /// What must be true of each target, all of it.
  var expectations: [Expectation<Target>] { get }
}

/// What all kinds of check have in common.
public protocol AnyCheck: Sendable {
  /// What documentation and reports say of the check.
  static var about: About { get }
  /// Examples for every outcome that the check can reach: they are its tests and its documentation.
  static var examples: [Example] { get }
  /// The check itself, where it looks at pages one by one. A cast would search all types of the program, at each start.
  var pageCheck: (any Check)? { get }
  /// The check itself, where it concludes about the service.
  var serviceCheck: (any ServiceCheck)? { get }
}

extension AnyCheck {
  /// The same of a check whose type is not known.
  public var about: About { Self.about }
  /// None: for checks that conclude about the service.
  public var pageCheck: (any Check)? { nil }
  /// None: for checks that look at pages one by one.
  public var serviceCheck: (any ServiceCheck)? { nil }
}

extension Check {
  /// The check itself.
  public var pageCheck: (any Check)? { self }
}

/// The statement of which targets a check is about.
public struct Applicability<Target: CheckTarget>: Sendable {
  /// In words, as in an ACT rule.
  public let statement: String
  let find: @Sendable (Page) -> [Target]
  private let count: (@Sendable (Page) -> Int)?

  /// An applicability in words, and the code that finds the targets: it is run once a page and device.
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

  /// An expectation in words, and the code that judges one target: it is run once for each.
  public init(_ statement: String, judge: @escaping @Sendable (Target) -> Verdict) {
    self.statement = statement
    self.judge = judge
  }

  /// What the expectation says of a target.
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
  /// None: the target is one thing.
  public var targetMembers: [String] { [] }
}

extension Element: CheckTarget {
  /// Itself.
  public var targetElement: Element? { self }

  /// The start tag; where it is implied, what implied it.
  public var targetRange: Range<Int> { document.sourceRange(of: node) }
}

extension Page: CheckTarget {
  /// The root element; nil for a page without any.
  public var targetElement: Element? { root }

  /// The start tag of the root element.
  public var targetRange: Range<Int> { root.map { document.sourceRange(of: $0.node) } ?? 0..<0 }
}

extension AttributeTarget: CheckTarget {
  /// The element that has it.
  public var targetElement: Element? { element }

  /// From the attribute's name to the end of its value as written.
  public var targetRange: Range<Int> {
    element.document.nameOffset(of: attribute)..<element.document.rawValueRange(of: attribute).upperBound
  }
}

extension TextTarget: CheckTarget {
  /// The element that the text stands in.
  public var targetElement: Element? { parent }
  /// The whole node; a verdict may name a part of it.
  public var targetRange: Range<Int> { page.document.sourceRange(of: node) }
}

/// Several elements that are judged together; its place is the first one's.
public struct ElementGroup: CheckTarget {
  /// The elements, of which there is at least one.
  public let elements: [Element]

  /// A group; nil if there is nothing in it.
  public init?(_ elements: [Element]) {
    guard !elements.isEmpty else { return nil }
    self.elements = elements
  }

  /// The first of them.
  public var targetElement: Element? { elements.first }
  /// The place of the first of them.
  public var targetRange: Range<Int> { elements.first?.targetRange ?? 0..<0 }
  /// What each is known by in a later audit.
  public var targetMembers: [String] { elements.lastingMarks }
}
