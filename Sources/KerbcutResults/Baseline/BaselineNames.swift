internal import KerbcutBasics

/// Which page of a baseline a page of an audit is, where it has another name now. Each page of the baseline is one page
/// of the audit.
struct BaselineNames: Sendable {
  private let baseline: Baseline
  private let scope: AuditScope
  /// Pages of the baseline that are not among those of the audit and that no other page is, by what lasts of their
  /// names.
  private var free: [String: [String]] = [:]
  /// The same, all of them.
  private var freePages: Set<String> = []
  /// Those of them that are gone and may have been renamed, in order of their names.
  private var gone: [Likeness] = []
  /// Where all pages were put: what their names begin with in the audit, and in the baseline.
  private var root: Root?
  private var known: [String: String] = [:]
  /// What lasts of the names of the audit, where all pages were put elsewhere.
  private var lastingNames: Set<String> = []

  private typealias Likeness = (name: String, likeness: PageLikeness)

  private struct Root {
    let now: [Substring]
    let then: [Substring]
  }

  init(_ baseline: Baseline, in scope: AuditScope) {
    self.baseline = baseline
    self.scope = scope
    let pages = baseline.entries.keys.filter { !$0.isEmpty && !scope.names.contains($0) }.sorted()
    for page in pages { free[LastingName.ofPage(page), default: []].append(page) }
    freePages = Set(pages)
    root = Self.root(of: scope.names, among: baseline)
    if root != nil { lastingNames = Set(scope.names.map { LastingName.ofPage($0) }) }
    gone = likeness(of: pages.filter(hasLost))
  }

  /// The name that the baseline has for a page; its own where the baseline knows that or has no other.
  mutating func name(of page: PageResult) -> String {
    if baseline.entries[page.key] != nil { return page.key }
    if let name = known[page.key] { return name }
    let name = lasting(page) ?? underRoot(page) ?? renamed(page) ?? page.key
    take(name)
    known[page.key] = name
    return name
  }

  private mutating func take(_ name: String) {
    guard freePages.remove(name) != nil else { return }
    free[LastingName.ofPage(name)]?.removeAll { $0 == name }
    let place = gone.partitioningIndex { $0.name >= name }
    if place < gone.count, gone[place].name == name { gone.remove(at: place) }
  }

  /// The page whose name differs in the server, in digests or in numbers of records; of several, the one that is most
  /// like it.
  private func lasting(_ page: PageResult) -> String? {
    let pages = free[LastingName.ofPage(page.key)] ?? []
    return pages.count > 1 ? likest(page, among: likeness(of: pages), atLeast: 0) ?? pages.first : pages.first
  }

  private func underRoot(_ page: PageResult) -> String? {
    guard let root else { return nil }
    let steps = Self.steps(page.key)
    guard steps.starts(with: root.now) else { return nil }
    let name = root.then + steps.dropFirst(root.now.count)
    return free[name.joined(separator: "/")]?.first
  }

  /// The page that is gone and has the same texts.
  private func renamed(_ page: PageResult) -> String? {
    likest(page, among: gone, atLeast: 5)
  }

  /// Whether a page of the baseline lay in what was asked for, by its name now, and is not there any more.
  func hasLost(_ page: String) -> Bool {
    if scope.hasLost(page) { return true }
    guard let root, !scope.names.contains(page) else { return false }
    let steps = Self.steps(page)
    guard steps.starts(with: root.then) else { return false }
    let now = (root.now + steps.dropFirst(root.then.count)).joined(separator: "/")
    return scope.coversMore && !lastingNames.contains(now)
  }

  private func likeness(of pages: [String]) -> [Likeness] {
    pages.compactMap { name in
      baseline.likeness[name].flatMap(PageLikeness.init).map { (name: name, likeness: $0) }
    }
  }

  private func likest(_ page: PageResult, among pages: [Likeness], atLeast least: Int) -> String? {
    guard !pages.isEmpty, let own = page.likeness.flatMap(PageLikeness.init) else { return nil }
    var best: (name: String, equal: Int)?
    for (name, likeness) in pages {
      let equal = own.equals(likeness)
      if equal >= least, equal > best?.equal ?? -1 { best = (name, equal) }
    }
    return best?.name
  }
}

// MARK: Another folder

extension BaselineNames {
  private static func steps(_ key: String) -> [Substring] { LastingName.ofPage(key).split(separator: "/") }

  /// How pages are named where all were put elsewhere: into another folder, or below another path of a server. Nil
  /// where any page has the name that it had, and where names say too little.
  private static func root(
    of names: Set<String>, among baseline: Baseline
  ) -> Root? {
    let accepted = Dictionary(grouping: baseline.entries.keys.filter { !$0.isEmpty }.map(steps)) { $0.last ?? "" }
    let found = names.map(steps).filter { !$0.isEmpty }
    let whole = Set(accepted.values.joined())
    guard !accepted.isEmpty, !found.contains(where: whole.contains) else { return nil }
    var votes: [[[Substring]]: Int] = [:]
    for name in found {
      let shared = (accepted[name.last ?? ""] ?? []).map { (steps: $0, count: sharedEnd(name, $0)) }
      guard let longest = shared.map(\.count).max(), isTelling(name.suffix(longest)) else { continue }
      let likely = shared.filter { $0.count == longest }
      guard likely.count == 1, let other = likely.first?.steps else { continue }
      votes[[Array(name.dropLast(longest)), Array(other.dropLast(longest))], default: 0] += 1
    }
    let best = votes.max { ($0.value, text($1.key)) < ($1.value, text($0.key)) }
    guard let best, best.value * 2 >= min(found.count, whole.count) else { return nil }
    return Root(now: best.key[0], then: best.key[1])
  }

  private static func text(_ pair: [[Substring]]) -> String {
    pair.map { $0.joined(separator: "/") }.joined(separator: " ")
  }

  private static func sharedEnd(_ left: [Substring], _ right: [Substring]) -> Int {
    zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
  }

  /// Whether the end of a name is one of its own: every folder may have an `index.html`.
  private static func isTelling(_ end: ArraySlice<Substring>) -> Bool {
    end.count > 1 || end.first.map { !$0.hasPrefix("index.") && $0 != "*" } ?? false
  }
}
