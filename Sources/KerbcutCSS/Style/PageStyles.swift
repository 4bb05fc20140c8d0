public import KerbcutBasics
public import KerbcutHTML

/// The computed style of every element of one page on one device. Lazy and cached: use it on one task only.
public final class PageStyles {
  public let document: Document
  public let device: Device
  /// The sheets that were not read.
  public let missingSheets: [MissingSheet]

  let sheets: [LoadedSheet]
  private let provider: any StyleSheetProvider
  /// The elements, where they are known from another device: each is then styled when it is asked for.
  private let knownElements: ElementTable?
  /// Made at the first question. Asked at every step of every check, as what follows is: a `lazy` property is handed over
  /// with all that it holds each time.
  var engine: StyleEngine { madeEngine ?? makeEngine() }
  private var madeEngine: StyleEngine?
  /// By node, whether it makes boxes; empty until somebody asks.
  private var rendered: [Bool] = []
  private var madeSight: SightTable?
  private var sight: SightTable { madeSight ?? makeSight() }
  private var sightOneByOne = SightOneByOne()
  /// What is seen to differ between two styles, by number.
  var differences: [StylePair: Known<Property?>] = [:]
  private var factsOfStyles: [SightFacts?] = []

  public convenience init(
    document: Document, device: Device = .desktop, provider: any StyleSheetProvider = NoStyleSheets()
  ) {
    self.init(document, device, provider, known: nil)
  }

  private init(_ document: Document, _ device: Device, _ provider: any StyleSheetProvider, known: PageStyles?) {
    self.document = document
    self.device = device
    self.provider = provider
    knownElements = known?.engine.elements
    var loader = SheetLoader(document, device, provider, parsed: known?.ownSheets ?? [:])
    loader.load()
    sheets = loader.sheets
    missingSheets = loader.missing
  }

  /// Why colours, and what is hidden, are not known, if a sheet is missing that may say it.
  public private(set) lazy var lackOfSheets: Lack? = {
    let sheets = missingSheets.filter { !$0.bringsOnlyFonts }
    // Icons come from sheets of their own: another says more of how the page looks.
    return (sheets.first { !$0.isOfSigns } ?? sheets.first)?.lack
  }()

  /// Whether a sheet that the page asks for was not read, so that colours are not known.
  public var hasMissingSheets: Bool { lackOfSheets != nil }

  /// Whether a rule of the page is about first letters.
  public private(set) lazy var hasFirstLetterRules = hasRules(for: .firstLetter)

  /// Whether a rule of the page is about first lines.
  public private(set) lazy var hasFirstLineRules = hasRules(for: .firstLine)

  private func hasRules(for pseudo: PseudoElement) -> Bool {
    sheets.contains { loaded in
      let table = loaded.sheet.selectors
      return loaded.origin == .author
        && loaded.sheet.entries.contains { table.selectors[Int($0.selector)].pseudoElement == pseudo }
    }
  }

  /// The same page on another device, where each element is styled when it is asked for: for a few of them this costs
  /// little.
  public func onDevice(_ device: Device) -> PageStyles { PageStyles(document, device, provider, known: self) }

  /// The sheets of `style` elements.
  private var ownSheets: [NodeID: StyleSheet] {
    sheets.reduce(into: [:]) { known, sheet in
      if let owner = sheet.owner { known[owner] = sheet.sheet }
    }
  }

  /// The elements that a rule or attribute says something of `overflow` of, in tree order: no others cut anything off.
  public var elementsWithOverflow: [NodeID] { engine.elementsWithOverflow() }

  /// Whether a rule depends on how the device is held.
  public var asksForOrientation: Bool {
    sheets.contains { loaded in
      loaded.sheet.conditions.contains {
        if case .media(let list) = $0.kind { return list.asksForOrientation }
        return false
      }
    }
  }

  /// Whether matching was cut short because the page would take too long.
  public var isTruncated: Bool { engine.matcher.isExhausted || sheets.contains { $0.sheet.isTruncated } }

  /// The computed style of an element, or of the element that a text stands in.
  public func style(of node: NodeID, during interaction: Interaction = .none) -> ComputedStyle {
    guard let element = element(at: node) else { return .initial }
    return engine.style(of: element, interaction) ?? .initial
  }

  /// The computed style of a pseudo-element; nil if no rule is about it.
  public func style(
    of node: NodeID, pseudo: PseudoElement, during interaction: Interaction = .none
  ) -> ComputedStyle? {
    engine.style(of: node, pseudo, interaction)
  }

  /// The element itself, or the flat-tree parent of a text.
  package func element(at node: NodeID) -> NodeID? {
    if document.isElement(node) { return node < document.shadowEnd ? node : nil }
    guard node < document.shadowEnd, let parent = document.flatParent(of: node), document.isElement(parent) else {
      return nil
    }
    return parent
  }

  /// Whether the element makes boxes: neither it nor a flat-tree ancestor has `display: none` (nor skips its contents).
  /// An element with `display: contents` counts as rendered.
  public func isRendered(_ node: NodeID) -> Bool {
    guard node < document.shadowEnd else { return false }
    if document.isElement(node) { return isElementRendered(node) }
    guard let parent = element(at: node) else { return false }
    return isElementRendered(parent) && !skipsContents(of: parent, for: node)
  }

  private func isElementRendered(_ node: NodeID) -> Bool {
    guard knownElements == nil else { return sightOneByOne.of(node, self).isRendered }
    if rendered.isEmpty { rendered = computeRendered() }
    return rendered[Int(node.index)]
  }

  private func makeEngine() -> StyleEngine {
    let engine = StyleEngine(document, device, sheets: sheets, knownElements: knownElements)
    madeEngine = engine
    return engine
  }

  private func makeSight() -> SightTable {
    let sight = SightTable(document, styleOf: engine.styleOf, facts: sightFacts(ofStyle:), isSqueezed: isSqueezed)
    madeSight = sight
    return sight
  }

  /// What a style says of sight, by its number; worked out once.
  func sightFacts(ofStyle number: Int32) -> SightFacts {
    while factsOfStyles.count <= Int(number) { factsOfStyles.append(nil) }
    if let known = factsOfStyles[Int(number)] { return known }
    let facts = sightFacts(of: engine.styles[Int(number)])
    factsOfStyles[Int(number)] = facts
    return facts
  }

  /// Whether an element is the first item of a grid whose first track has no size, and gives way.
  func isSqueezed(_ node: NodeID) -> Bool {
    guard let parent = document.flatParent(of: node), engine.traits(of: parent).contains(.flattensTrack) else {
      return false
    }
    return document.flatChildren(of: parent).first(where: document.isElement) == node
      && style(of: node).givesWay(in: style(of: parent))
  }

  /// What an element's own style says of sight.
  func ownSight(of node: NodeID) -> SightFacts {
    knownElements == nil ? sight.own[Int(node.index)] : sightOneByOne.of(node, self).own
  }

  /// What the styles of an element and its ancestors say of sight.
  func sightWithAncestors(of node: NodeID) -> SightFacts {
    knownElements == nil ? sight.withAncestors[Int(node.index)] : sightOneByOne.of(node, self).withAncestors
  }

  /// Whether `visibility` computes to `visible`.
  public func isVisibilityVisible(_ node: NodeID) -> Bool {
    guard let element = element(at: node) else { return true }
    return !ownSight(of: element).contains(.invisible)
  }

  /// The computed `display`.
  public func display(of node: NodeID) -> Display { style(of: node).display }

  /// Whether an element makes a block of its own for the purpose of spacing in names.
  public func isBlockLevel(_ node: NodeID) -> Bool { display(of: node).isBlockLevel }

  /// The computed `text-transform`.
  public func textTransform(of node: NodeID) -> TextTransform { style(of: node).textTransform }

  // MARK: Selectors

  /// Whether an element matches one of the selectors.
  public func matches(_ list: SelectorList, _ node: NodeID) -> Bool {
    guard document.isElement(node), node < document.shadowEnd else { return false }
    let context = Matcher.Context(table: list.table, sheet: -2)
    // Answers are kept by list: a list from outside has its own matcher.
    let matcher = Matcher(engine.elements)
    return list.selectors.contains {
      list.table.selectors[Int($0)].pseudoElement == nil && matcher.matches($0, context, node)
    }
  }

  /// All elements that match, in tree order.
  public func select(_ list: SelectorList) -> [NodeID] {
    let context = Matcher.Context(table: list.table, sheet: -2)
    let matcher = Matcher(engine.elements)
    return document.nodes.filter { node in
      document.isElement(node)
        && list.selectors.contains {
          list.table.selectors[Int($0)].pseudoElement == nil && matcher.matches($0, context, node)
        }
    }
  }

  // MARK: Rendering

  private func computeRendered() -> [Bool] {
    var result = Array(repeating: false, count: Int(document.shadowEnd.index))
    if document.hasShadowTrees {
      var stack = document.documentElement.map { [$0] } ?? []
      while let node = stack.popLast() {
        guard !engine.traits[Int(engine.styleOf[Int(node.index)])].contains(.makesNoBox),
          !(document.isScripting && document.name(of: node) == .noscript)
        else { continue }
        result[Int(node.index)] = true
        for child in document.flatChildren(of: node)
        where document.isElement(child) && !skipsContents(of: node, for: child) { stack.append(child) }
      }
      return result
    }
    var node = NodeID.root
    while node < document.shadowEnd {
      let next = node.advanced(by: 1)
      if document.isElement(node) {
        let isShown = !engine.traits[Int(engine.styleOf[Int(node.index)])].contains(.makesNoBox)
        let isSkipped = document.parentElement(of: node).map { skipsContents(of: $0, for: node) } ?? false
        let hasNoBox = document.isScripting && document.name(of: node) == .noscript
        guard isShown, !isSkipped, !hasNoBox else {
          node = document.end(of: node)
          continue
        }
        result[Int(node.index)] = true
      }
      node = next
    }
    return result
  }

  /// Whether what is in `details` besides its summary is not shown: it is closed, or a sheet hides the box around it; a
  /// sheet may show what is closed, too (HTML Standard, section 15.5.3).
  private func hidesDetails(of node: NodeID) -> Bool {
    guard let content = style(of: node, pseudo: .detailsContent) else { return !document.hasAttribute(.open, of: node) }
    return content.display == .none || content[.contentVisibility] == .keyword(.hidden) || hidesContents(content)
  }

  /// Whether an element does not show one of its children: closed `details`, `content-visibility: hidden`, and
  /// elements that show something else instead.
  func skipsContents(of parent: NodeID, for child: NodeID) -> Bool {
    switch document.name(of: parent) {
    case .details:
      guard hidesDetails(of: parent) else { break }
      return document.flatChildren(of: parent).first { document.name(of: $0) == .summary } != child
    case .noscript: return document.isScripting
    case .audio, .video, .iframe, .noembed, .noframes, .meter, .progress: return true
    default: break
    }
    return engine.traits(of: parent).contains(.skipsContents)
  }
}
