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

  init(_ sheets: [LoadedSheet]) {
    for loaded in sheets where loaded.origin == .author {
      let table = loaded.sheet.selectors
      for entry in loaded.sheet.entries {
        let selector = table.selectors[Int(entry.selector)]
        guard selector.dependsOnFocus, !Self.isAboutFocusedAlone(selector, table) else { continue }
        if selector.usesHas || Self.asksWithin(selector, table) { reachUp = true }
        forOthers.append(Rule(first: selector.first, count: selector.count, sheet: loaded))
      }
    }
  }

  private static func steps(_ selector: ComplexSelector, _ table: SelectorTable) -> ArraySlice<SelectorStep> {
    table.steps[Int(selector.first)..<Int(selector.first + selector.count)]
  }

  /// Whether focus is asked of the rightmost compound only, and of nothing inside it.
  private static func isAboutFocusedAlone(_ selector: ComplexSelector, _ table: SelectorTable) -> Bool {
    guard !selector.usesHas else { return false }
    var isRightmost = true
    for step in steps(selector, table) {
      switch step {
      case .combinator: isRightmost = false
      case .pseudo(.focusWithin): return false
      case .pseudo(.focus), .pseudo(.focusVisible): if !isRightmost { return false }
      case .matches(let list), .not(let list):
        let inner = table.lists[Int(list)].map { table.selectors[Int($0)] }
        if inner.contains(where: { $0.dependsOnFocus && (!isRightmost || !isAboutFocusedAlone($0, table)) }) {
          return false
        }
      case .host, .hostContext, .slotted, .has: return false
      default: break
      }
    }
    return true
  }

  /// Selectors in arguments are at most as deep as the parser lets them nest.
  private static func asksWithin(_ selector: ComplexSelector, _ table: SelectorTable) -> Bool {
    steps(selector, table).contains { step in
      switch step {
      case .pseudo(.focusWithin), .has: true
      case .matches(let list), .not(let list), .host(let list), .hostContext(let list), .slotted(let list):
        list >= 0 && table.lists[Int(list)].contains { asksWithin(table.selectors[Int($0)], table) }
      default: false
      }
    }
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
