import KerbcutHTML

/// The rules of a page by which focus changes other elements than the focused one: `:focus + label`, `:focus-within`.
struct FocusRules {
  struct Rule {
    let first: Int32
    let count: Int32
    let sheet: LoadedSheet
  }

  private(set) var forOthers: [Rule] = []
  /// Whether a rule asks what is inside an element: `:focus-within`, `:has()`.
  private(set) var reachUp = false
  /// Whether a rule for `::before` or `::after` depends on focus.
  private(set) var reachPseudoElements = false

  init(_ sheets: [LoadedSheet]) {
    for loaded in sheets where loaded.origin == .author && !loaded.sheet.focusSelectors.isEmpty {
      let table = loaded.sheet.selectors
      var lists = FocusLists(table: table)
      for place in loaded.sheet.focusSelectors {
        let selector = table.selectors[Int(place)]
        if selector.pseudoElement == .before || selector.pseudoElement == .after { reachPseudoElements = true }
        guard !lists.isAboutFocusedAlone(selector) else { continue }
        if selector.usesHas || lists.asksWithin(selector) { reachUp = true }
        forOthers.append(Rule(first: selector.first, count: selector.count, sheet: loaded))
      }
    }
  }
}

/// What selectors ask of focus, read through the lists in them. The answer for a list is kept: nested rules with `&`
/// name the lists around them again and again.
private struct FocusLists {
  let table: SelectorTable
  private var alone: [Int32: Bool] = [:]
  private var within: [Int32: Bool] = [:]

  init(table: SelectorTable) { self.table = table }

  private func steps(_ selector: ComplexSelector) -> ArraySlice<SelectorStep> {
    table.steps[Int(selector.first)..<Int(selector.first + selector.count)]
  }

  /// Whether focus is asked of the rightmost compound only, and of nothing inside it.
  mutating func isAboutFocusedAlone(_ selector: ComplexSelector) -> Bool {
    guard !selector.usesHas else { return false }
    var isRightmost = true
    for step in steps(selector) {
      switch step {
      case .combinator: isRightmost = false
      case .pseudo(.focusWithin): return false
      case .pseudo(.focus), .pseudo(.focusVisible): if !isRightmost { return false }
      case .matches(let list), .not(let list):
        if table.traits[Int(list)].dependsOnFocus, !isRightmost || !isAboutFocusedAlone(list: list) { return false }
      case .host, .hostContext, .slotted, .has: return false
      default: break
      }
    }
    return true
  }

  /// As deep as the parser lets arguments and rules nest.
  private mutating func isAboutFocusedAlone(list: Int32) -> Bool {
    if let known = alone[list] { return known }
    var answer = true
    for place in table.lists[Int(list)] where answer {
      let selector = table.selectors[Int(place)]
      if selector.dependsOnFocus { answer = isAboutFocusedAlone(selector) }
    }
    alone[list] = answer
    return answer
  }

  /// Whether it asks what is inside an element.
  mutating func asksWithin(_ selector: ComplexSelector) -> Bool {
    for step in steps(selector) {
      switch step {
      case .pseudo(.focusWithin), .has: return true
      default: if let list = step.list, asksWithin(list: list) { return true }
      }
    }
    return false
  }

  private mutating func asksWithin(list: Int32) -> Bool {
    if let known = within[list] { return known }
    var answer = false
    for place in table.lists[Int(list)] where !answer { answer = asksWithin(table.selectors[Int(place)]) }
    within[list] = answer
    return answer
  }
}

extension StyleEngine {
  /// Whether a rule lets the focus of an element change its ancestors.
  var focusReachesUp: Bool { focusRules.reachUp }
  var hasFocusRulesForOthers: Bool { !focusRules.forOthers.isEmpty }

  /// Whether a rule for others than the focused element matches because of the focus.
  func focusReaches(_ node: NodeID, _ focus: Interaction) -> Bool {
    let reached = focusRules.forOthers.filter { matches($0, node, focus) }
    return reached.contains { !matches($0, node, .none) }
  }

  private func matches(_ rule: FocusRules.Rule, _ node: NodeID, _ interaction: Interaction) -> Bool {
    matcher.interaction = interaction
    defer { matcher.interaction = .none }
    return matcher.matches(first: rule.first, count: rule.count, rule.sheet.context, node)
  }
}
