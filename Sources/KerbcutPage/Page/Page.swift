public import KerbcutARIA
import KerbcutBasics
public import KerbcutCSS
public import KerbcutHTML
public import KerbcutLayout

/// The thing audited: a document with its styles and its accessibility tree, and views that checks share.
///
/// A page belongs to one task; its views are made on first use and kept (`PageView`).
public final class Page {
  public let snapshot: Snapshot
  public let document: Document
  public let resources: any Resources
  /// Its profile is the one that the user chose, else the one that the page was recognised to have.
  public package(set) var options: PageOptions
  public let styles: PageStyles
  public let accessibility: AccessibilityTree
  /// Where its parts lie, what is painted and what people see.
  public let facts: any PageFacts
  /// The steps that the check at work may still take.
  @exclusivity(unchecked) @usableFromInline package var budget: StepBudget

  // Asked for at every step of every check. A page belongs to one task, and each is changed in one assignment, so that
  // no access can meet another: what the run-time check of it would cost is spared.
  @exclusivity(unchecked) @usableFromInline var views = ViewTable()
  @exclusivity(unchecked) var madeIndex: PageIndex?
  /// For each node whether people can see it, once somebody asked.
  @exclusivity(unchecked) var seen: [Seen] = []
  /// How many pages looked at one another until this one was looked at.
  var depth = 0
  /// What relative references resolve against where the page has no address: that of the page whose `srcdoc` it is.
  var outerBase: WebAddress?
  /// Shared by a page and those in its frames.
  var tally = FrameTally()

  /// A page whose facts are estimated from its style sheets, unless somebody has others: a browser’s record.
  public init(
    _ snapshot: Snapshot, document: Document, resources: any Resources = NoResources(),
    options: PageOptions = .init(), facts: ((PageStyles, AccessibilityTree) -> any PageFacts)? = nil
  ) {
    self.snapshot = snapshot
    self.document = document
    self.resources = resources
    self.options = options
    styles = PageStyles(document: document, device: options.device, provider: resources)
    let accessibility = AccessibilityTree(document: document, styles: styles)
    self.accessibility = accessibility
    self.facts =
      facts?(styles, accessibility)
      ?? StaticFacts(styles, canHaveFocus: accessibility.isFocusable, behind: options.frame?.backdrop)
    budget = StepBudget(limit: options.stepsPerCheck)
  }

  /// The element at a node of this page's document.
  @inlinable public func element(_ node: NodeID) -> Element { Element(page: self, node: node) }

  /// The root element (`html`, or `svg` of an SVG file).
  public var root: Element? { document.documentElement.map(element) }
  public var body: Element? { document.body.map(element) }
}

extension Page {
  /// Counts steps of the check at work, one for each element that is looked at. Whoever goes through a tree in a loop of
  /// their own counts.
  @inlinable public func spend(_ steps: Int) { budget.spend(steps) }

  /// Whether the check at work has taken all its steps: what it finds out from now on rests on a part of the page.
  @inlinable public var isSpent: Bool { budget.isSpent }
}

/// What an audit says about how a page is to be looked at.
public struct PageOptions: Sendable {
  public var device: Device
  /// The profile that decides what is expected, for example `govuk`; nil until one is chosen or recognised.
  public var profile: String?
  /// The kind of the page if configuration says so.
  public var kind: String?
  /// Today, as days since 1 January 1970; nil where no date was given, so that nothing is judged by a clock.
  public var today: Int?
  public var stepsPerCheck: Int
  /// Lists that the user adds to checks' own, by name of the list: words, fingerprints, label tables.
  public var lists: [String: [String]]
  /// The class names by which parts of pages are known.
  public var classes: PartClasses
  /// The frame that the page is shown in; nil where people open it by itself.
  public var frame: PageFrame?

  public init(
    device: Device = .desktop, profile: String? = nil, kind: String? = nil, today: Int? = nil,
    stepsPerCheck: Int = 5_000_000, lists: [String: [String]] = [:], classes: PartClasses = .common,
    frame: PageFrame? = nil
  ) {
    self.device = device
    self.profile = profile
    self.kind = kind
    self.today = today
    self.stepsPerCheck = stepsPerCheck
    self.lists = lists
    self.classes = classes
    self.frame = frame
  }
}

/// A bound on the work of one check on one page, counted in elements looked at: deterministic, unlike time.
public struct StepBudget: Sendable {
  public let limit: Int
  public private(set) var spent = 0
  /// Whether something that checks share could not be made whole: no check of the page can be relied on any more.
  public private(set) var isCut = false

  public init(limit: Int) { self.limit = limit }

  public var isSpent: Bool { spent > limit || isCut }

  /// Counts work.
  public mutating func spend(_ steps: Int) { spent &+= steps }
  public mutating func renew() { spent = 0 }

  /// Spends what is left, also of what would be renewed.
  @usableFromInline mutating func cut() { isCut = true }
}
