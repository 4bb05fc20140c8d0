import KerbcutHTML

/// A selector of a page's sheets that could match.
struct Candidate {
  /// Origin, layer and specificity, so that a greater number wins among normal declarations.
  var precedence: UInt64
  /// Order of appearance.
  var order: UInt32
  /// The block of declarations, by its number in the page.
  var block: UInt32
  var sheet: Int32
  /// Place in the sheet’s `scopes`; -1 for none.
  var scope: Int32 = -1
  /// Place in the sheet’s `conditions` of the nearest `@container` around the rule; -1 for none.
  var container: Int32 = -1
  var first: Int32
  var count: Int32
  /// Place in `RuleIndex.needs`; -1 if it needs nothing.
  var needs: Int32
  var pseudoElement: PseudoElement?
  var reach: ComplexSelector.Reach
  /// Whether a condition that nobody can know decides if the rule applies.
  var isUncertain: Bool
  /// Whether it is one of the browser's rules for HTML.
  var isForHTML: Bool
  /// Whether the key that the rule is found by is the whole selector.
  var isDecidedByKey: Bool
}

/// The levels of the cascade, as the top bits of `Candidate.precedence`.
enum CascadeLevel: UInt64 {
  case userAgent = 0
  case hints = 1
  /// Rules for `:host` and `::slotted()` from a shadow tree: the outer tree wins.
  case innerTree = 2
  case author = 3
  case styleAttribute = 4

  static func precedence(_ level: CascadeLevel, layer: UInt16, _ specificity: Specificity) -> UInt64 {
    level.rawValue << 48 | UInt64(layer) << 32 | UInt64(specificity.packed)
  }

  /// The rank of important declarations: origins and layers turn round (CSS Cascade 5, section 6.1).
  static func importantRank(_ precedence: UInt64) -> UInt64 {
    let rank: UInt64 =
      switch precedence >> 48 {
      case 0: 7
      case 2: 6
      case 4: 5
      default: 4
      }
    let layer = 0xFFFF - (precedence >> 32 & 0xFFFF)
    return rank << 48 | layer << 32 | precedence & 0xFFFF_FFFF
  }
}

/// Rules of a page's sheets, found by what the rightmost compound asks for.
struct RuleIndex {
  /// Which rules: those for elements, those of them that say something of `overflow`, those for pseudo-elements, or those
  /// of them that say something of `content`.
  enum Selection {
    case elements, overflow, pseudoElements, content

    var isForPseudoElements: Bool { self == .pseudoElements || self == .content }

    /// The rules that it is about; nil for all.
    func rules(of sheet: StyleSheet) -> Set<Int32>? {
      switch self {
      case .overflow: sheet.overflowRules
      case .content: sheet.contentRules
      case .elements, .pseudoElements: nil
      }
    }
  }

  private(set) var ids: [Atom: [Candidate]] = [:]
  private(set) var classes: [Atom: [Candidate]] = [:]
  /// By number of the element's name.
  private(set) var names: [[Candidate]]
  /// By number of an attribute's name.
  private(set) var attributes: [[Candidate]]
  private(set) var universal: [Candidate] = []
  private(set) var needs: [AncestorFilter] = []
  /// By sheet.
  private(set) var contexts: [Matcher.Context] = []
  private(set) var hasAttributeRules = false
  /// Where each sheet's blocks begin.
  private(set) var blockBases: [UInt32] = []
  private(set) var blockCount: UInt32 = 0
  private let elements: ElementTable

  init(_ sheets: [LoadedSheet], _ elements: ElementTable, layers: LayerOrder, _ selection: Selection) {
    self.elements = elements
    let nameCount = elements.document.nameCount
    names = Array(repeating: [], count: nameCount)
    attributes = Array(repeating: [], count: nameCount)
    var order: UInt32 = 0
    contexts = sheets.map(\.context)
    for sheet in sheets {
      blockBases.append(blockCount)
      if selection.rules(of: sheet.sheet)?.isEmpty != true { add(sheet, layers, selection, order: &order) }
      blockCount += UInt32(truncatingIfNeeded: sheet.sheet.rules.count)
    }
  }

  private mutating func add(
    _ loaded: LoadedSheet, _ layers: LayerOrder, _ selection: Selection, order: inout UInt32
  ) {
    let sheet = loaded.sheet
    let layerNumbers = loaded.layerPaths.map(layers.number)
    let outer = loaded.outerLayer.map(layers.number) ?? layers.unlayered
    let isQuirky = elements.isQuirky
    let chosen = selection.rules(of: sheet)
    for entry in sheet.entries {
      order += 1
      if let chosen, !chosen.contains(entry.rule) { continue }
      let rule = sheet.rules[Int(entry.rule)]
      var isUncertain = loaded.isUncertain
      if rule.condition >= 0 {
        let holds = loaded.holds[Int(rule.condition)]
        if holds == false { continue }
        if holds == nil { isUncertain = true }
      }
      var scope = rule.scope
      if scope >= 0, sheet.scopes[Int(scope)].root == nil, loaded.owner == nil {
        isUncertain = true
        scope = -1
      }
      let selector = sheet.selectors.selectors[Int(entry.selector)]
      let isPseudo = selector.pseudoElement != nil && selector.pseudoElement != .slotted
      guard isPseudo == selection.isForPseudoElements else { continue }
      let layer = rule.layer >= 0 ? layerNumbers[Int(rule.layer)] : outer
      let level: CascadeLevel =
        loaded.origin != .author ? .userAgent : selector.reach == .tree ? .author : .innerTree
      let candidate = Candidate(
        precedence: CascadeLevel.precedence(level, layer: layer, selector.specificity), order: order,
        block: blockBases[blockBases.count - 1] + UInt32(truncatingIfNeeded: entry.rule),
        sheet: loaded.context.sheet, scope: scope,
        container: rule.condition >= 0 ? loaded.containers[Int(rule.condition)] : -1, first: selector.first,
        count: selector.count,
        needs: place(of: selector.needs), pseudoElement: selector.pseudoElement, reach: selector.reach,
        isUncertain: isUncertain, isForHTML: loaded.origin == .html,
        isDecidedByKey: scope < 0 && selector.count == 0
          || scope < 0 && selector.count == 1 && Self.isKey(sheet.selectors.steps[Int(selector.first)]))
      insert(candidate, selector.key, isQuirky: isQuirky)
    }
  }

  /// Whether a selector of this one step matches all elements that are found by its key.
  private static func isKey(_ step: SelectorStep) -> Bool {
    switch step {
    case .id, .className: true
    case .name(let exact, let lower): exact == lower
    default: false
    }
  }

  private mutating func place(of filter: AncestorFilter) -> Int32 {
    guard filter != AncestorFilter() else { return -1 }
    needs.append(filter)
    return Int32(truncatingIfNeeded: needs.count - 1)
  }

  private mutating func insert(_ candidate: Candidate, _ key: ComplexSelector.Key, isQuirky: Bool) {
    switch key {
    case .id(let exact, let lower): ids[isQuirky ? lower : exact, default: []].append(candidate)
    case .className(let exact, let lower): classes[isQuirky ? lower : exact, default: []].append(candidate)
    case .attribute(let name):
      guard let number = elements.number(of: name) else { return }
      hasAttributeRules = true
      attributes[number].append(candidate)
    case .name(let exact, let lower):
      // HTML elements are found by the name in lower case, others by the name as written: both may be in the page.
      if let number = elements.number(of: lower) { names[number].append(candidate) }
      if lower != exact, let number = elements.number(of: exact) { names[number].append(candidate) }
    case .universal: universal.append(candidate)
    }
  }
}
