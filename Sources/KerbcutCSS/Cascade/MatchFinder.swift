import KerbcutHTML

/// A block that matched an element.
struct Match {
  var precedence: UInt64
  var order: UInt32
  var block: UInt32
  var isUncertain: Bool
  /// The greater, the nearer the root of the rule’s scope is (CSS Cascade 6, section 3.1); 0 for no scope.
  var nearness: UInt16 = 0

  func isBefore(_ other: Match) -> Bool {
    if precedence != other.precedence { return precedence < other.precedence }
    return nearness != other.nearness ? nearness < other.nearness : order < other.order
  }
}

/// Finds the blocks whose selectors match an element, or one of its pseudo-elements.
final class MatchFinder {
  let document: Document
  private let elements: ElementTable
  let matcher: Matcher
  let sheets: [LoadedSheet]
  /// By sheet and root of a scope.
  var scopeContexts: [ScopeKey: Matcher.Context] = [:]
  /// Who answers `@container`; nil where rules are only looked for.
  var containers: ContainerQueries?
  private let index: RuleIndex
  private let hasShadowTrees: Bool

  init(_ index: RuleIndex, _ matcher: Matcher, _ sheets: [LoadedSheet]) {
    self.index = index
    self.matcher = matcher
    self.sheets = sheets
    elements = matcher.elements
    document = matcher.document
    hasShadowTrees = document.hasShadowTrees
  }

  /// Adds the blocks from lowest to highest precedence. `filter` holds what the ancestors have, if it is known.
  func find(_ node: NodeID, filter: AncestorFilter?, pseudo: PseudoElement? = nil, into found: inout [Match]) {
    search(node) { collect($0, node, filter, pseudo, &found, onlyFirst: false) }
    Self.sort(&found)
  }

  /// Whether there is any.
  func finds(_ node: NodeID, filter: AncestorFilter?, pseudo: PseudoElement? = nil) -> Bool {
    var found: [Match] = []
    search(node) { if found.isEmpty { collect($0, node, filter, pseudo, &found, onlyFirst: true) } }
    return !found.isEmpty
  }

  /// Goes over the candidates by what an element has.
  @inline(__always)
  private func search(_ node: NodeID, _ look: ([Candidate]) -> Void) {
    let id = elements.ids[Int(node.index)]
    if id != 0, let candidates = index.ids[id] { look(candidates) }
    if !index.classes.isEmpty {
      for place in elements.classRange(of: node) {
        if let candidates = index.classes[elements.classes[place]] { look(candidates) }
      }
    }
    let named = index.names[Int(document.name(of: node).number)]
    if !named.isEmpty { look(named) }
    if index.hasAttributeRules {
      for attribute in document.attributes(of: node) {
        let candidates = index.attributes[Int(document.name(of: attribute).number)]
        if !candidates.isEmpty { look(candidates) }
      }
    }
    if !index.universal.isEmpty { look(index.universal) }
  }

  /// Few match one element, and most of them come in order.
  private static func sort(_ found: inout [Match]) {
    guard found.count <= 64 else { return found.sort { $0.isBefore($1) } }
    for end in found.indices.dropFirst() where found[end].isBefore(found[end - 1]) {
      let match = found[end]
      var place = end
      while place > 0, match.isBefore(found[place - 1]) {
        found[place] = found[place - 1]
        place -= 1
      }
      found[place] = match
    }
  }

  private func collect(
    _ candidates: [Candidate], _ node: NodeID, _ filter: AncestorFilter?, _ pseudo: PseudoElement?,
    _ found: inout [Match], onlyFirst: Bool
  ) {
    guard matcher.charge(candidates.count >> 3) else { return }
    let isHTML = elements.isHTML(node)
    for candidate in candidates {
      if let pseudo, candidate.pseudoElement != pseudo { continue }
      if candidate.needs >= 0, let filter, !filter.contains(index.needs[Int(candidate.needs)]) { continue }
      if candidate.isForHTML, !isHTML { continue }
      if hasShadowTrees, !reaches(candidate, sheets[Int(candidate.sheet)], node) { continue }
      var nearness: UInt16 = 0
      if candidate.scope >= 0 {
        guard let found = scopeNearness(candidate, node) else { continue }
        nearness = found
      } else if !candidate.isDecidedByKey {
        let context = index.contexts[Int(candidate.sheet)]
        guard matcher.matches(first: candidate.first, count: candidate.count, context, node) else { continue }
      }
      var isUncertain = candidate.isUncertain
      if candidate.container >= 0 {
        let holds = containerHolds(candidate, node, isPseudo: pseudo != nil)
        if holds == false { continue }
        if holds == nil { isUncertain = true }
      }
      found.append(
        Match(
          precedence: candidate.precedence, order: candidate.order, block: candidate.block,
          isUncertain: isUncertain, nearness: nearness))
      if onlyFirst { return }
    }
  }

  private func containerHolds(_ candidate: Candidate, _ node: NodeID, isPseudo: Bool) -> Bool? {
    guard let containers else { return nil }
    return containers.holds(candidate.container, sheets[Int(candidate.sheet)], of: node, isPseudo: isPseudo)
  }

  /// Whether a sheet's tree lets a rule reach an element (CSS Scoping 1, section 3).
  private func reaches(_ candidate: Candidate, _ sheet: LoadedSheet, _ node: NodeID) -> Bool {
    if sheet.origin != .author { return true }
    switch candidate.reach {
    case .tree: return document.treeRoot(of: node) == sheet.root
    case .host: return document.shadowRoot(of: node) == sheet.root
    case .slotted: return document.assignedSlot(of: node).map { document.treeRoot(of: $0) == sheet.root } ?? false
    }
  }
}
