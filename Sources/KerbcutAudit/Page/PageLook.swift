internal import Kerbcut

/// One page seen on one device: every check run, findings placed, one cause merged.
struct PageLook {
  var result: PageResult
  let page: Page
  /// The frame that the page stands in, where it stands in a `srcdoc` of the same file.
  let frame: FrameMark?
  /// The documents in the file: the page's own, and those in its frames.
  var documents: [Document]
  /// The pages at addresses of their own that the page shows in frames.
  var framed: [FramedPage] = []
  /// What was found, before places are known.
  private var raw: [RawFinding] = []
  /// The numbers of these in the order in which they are told.
  private var numbers: [Int] = []

  /// A finding with the node and the byte range that it is about.
  struct RawFinding {
    let entry: CheckCatalogue.Entry
    var assertion: Assertion
    var folded: [String] = []

    var info: CheckInfo { entry.info }
    var yieldsTo: [String] { entry.about.yieldsTo }
    var yieldsInside: [String] { entry.about.yieldsInside }
  }

  /// Findings of one check on one page that are kept; the counts hold them all.
  static let limit = 2_000

  init(_ page: Page, of site: Site, auditor: PageAuditor, watch: inout Stopwatch) {
    self.init(page, key: page.key, in: nil)
    // The profile comes first: what checks share may depend on it.
    let profile = choose(auditor.options, site)
    describe(auditor.options)
    if !page.isFramed {
      let sections = auditor.catalogue.sections.compactMap { $0.section(of: page) }
      result.sections = sections.isEmpty ? nil : sections
    }
    watch.lap("page")
    judge(by: profile, auditor, &watch)
    lookIntoFrames(profile, auditor, &watch)
  }

  /// A look at which nothing was looked at yet.
  init(_ page: Page, key: String, in frame: FrameMark?) {
    self.page = page
    self.frame = frame
    documents = [page.document]
    result = PageResult(key: key, path: page.snapshot.path)
  }

  /// Runs the checks of a profile, merges one cause and places what was found.
  mutating func judge(by profile: Profile, _ auditor: PageAuditor, _ watch: inout Stopwatch) {
    let override = auditor.options.override(for: result.path)
    let left = override.map { Selection(skip: $0.skip) }
    result.checks.reserveCapacity(auditor.catalogue.entries.count)
    for entry in auditor.catalogue.entries {
      let about = entry.about
      guard profile.includes(about), isAsked(entry), left?.includes(about, plugin: entry.info.plugin) ?? true else {
        continue
      }
      run(entry, profile: profile, options: auditor.options, override)
      watch.lap(entry.stage)
    }
    judgeTemplate()
    foldCauses()
    place()
    suppress(auditor)
    watch.lap("findings")
  }

  private mutating func describe(_ options: AuditOptions) {
    let document = page.document
    result.address = page.snapshot.address
    result.title = page.titleText
    result.language = page.root?.attribute(.lang).map { String($0.prefix(100)) }
    result.framedBy = page.options.frame?.shownBy
    if !page.isFramed { tell(options.knowledge.description(page)) }
    result.encoding = document.source.encoding
    result.status = page.snapshot.status
    result.size = page.snapshot.bytes.count
    result.losses = document.losses.map(\.words) + [page.undecoded].compactMap(\.self)
    result.missing = page.styles.missingSheets.prefix(100).map { MissingFile(address: $0.address, reason: $0.reason) }
    result.assumedRoot = page.assumedRoot
    result.likeness = PageLikeness(of: page)?.text
  }

  private mutating func tell(_ description: PageDescription) {
    result.kind = description.kind
    result.kindReason = description.kindReason
    result.isStatement = description.isStatement ? true : nil
    result.statementLinks = description.statementLinks.isEmpty ? nil : description.statementLinks
  }

  /// The profile that the user chose, else that of a part of a page, else the one that the page's site was recognised to
  /// have.
  private mutating func choose(_ options: AuditOptions, _ site: Site) -> Profile {
    let override = options.override(for: result.path)
    if let profile = override?.profile ?? options.profile {
      result.profile = profile.id
      if let own = override?.profile { page.options.profile = own.base }
      return profile
    }
    if let (profile, reason) = options.knowledge.part(page) {
      result.profile = profile.id
      result.profileReason = reason
      page.options.profile = profile.base
      return profile
    }
    let (profile, body) = site.body ?? Site.body(site.name, of: [page], options)
    result.profile = profile.id
    result.profileReason = body.reason
    page.options.profile = profile.base
    return profile
  }

  private mutating func run(
    _ entry: CheckCatalogue.Entry, profile: Profile, options: AuditOptions, _ override: PageOverride?
  ) {
    if let reason = entry.needs.isEmpty ? nil : missingNeed(among: entry.needs) {
      result.notRun.append(NotRun(check: entry.info.id, reason: reason))
      return
    }
    switch entry.look(page) {
    case .result(let found):
      let weight =
        override?.weights[entry.info.id] ?? options.weights[entry.info.id] ?? profile.weight(of: entry.about)
      take(found, of: entry, weight: weight, isNewer: options.isNewer(entry.about))
    case .facts(let facts): if !facts.isEmpty { result.facts[entry.info.id] = facts }
    case .untested(let reason): result.checks[entry.info.id] = CheckCounts(untestedReason: reason)
    case .nothing: break
    }
  }

  private mutating func take(_ found: CheckResult, of entry: CheckCatalogue.Entry, weight: Weight?, isNewer: Bool) {
    var counts = CheckCounts(passed: found.passedCount, untestedReason: found.untestedReason)
    counts.failed = found.findings.count { $0.outcome == .failed }
    counts.cantTell = found.findings.count - counts.failed
    if found.findings.count > Self.limit { counts.omitted = found.findings.count - Self.limit }
    result.checks[entry.info.id] = counts
    for var assertion in found.findings.prefix(Self.limit) {
      // An override is about the check's own weight: a verdict that says another one keeps it.
      if let weight, assertion.weight == entry.about.weight { assertion.weight = weight }
      if isNewer { assertion.weight = .notice }
      raw.append(RawFinding(entry: entry, assertion: assertion))
    }
  }

  private func missingNeed(among needs: [Need]) -> String? {
    let snapshot = page.snapshot
    let missing = needs.first { need in
      switch need {
      case .headers: snapshot.headers == nil
      case .status: snapshot.status == nil
      case .address: snapshot.address == nil
      case .linkTargets: !page.resources.knowsLinkTargets
      case .today: page.options.today == nil
      }
    }
    return missing?.reason
  }
}

// MARK: Templates

extension PageLook {
  /// Takes back what was said of places that a template fills.
  private mutating func judgeTemplate() {
    guard !raw.isEmpty || !result.facts.isEmpty, let marks = TemplateMarks(of: page) else { return }
    // What a service has on all its pages may stand in the layout around this one, or be filled in.
    result.facts = [:]
    raw = raw.compactMap { finding in
      let judged = marks.judged(finding.assertion, on: page)
      if judged?.outcome != finding.assertion.outcome { recount(finding, now: judged?.outcome) }
      guard let judged else { return nil }
      var finding = finding
      finding.assertion = judged
      return finding
    }
  }

  private mutating func recount(_ finding: RawFinding, now outcome: Outcome?) {
    if finding.assertion.outcome == .failed {
      result.checks[finding.info.id]?.failed -= 1
    } else {
      result.checks[finding.info.id]?.cantTell -= 1
    }
    if outcome == .cantTell { result.checks[finding.info.id]?.cantTell += 1 }
  }
}

// MARK: One cause, one finding

extension PageLook {
  /// Folds each finding into one of a check that it yields to on the same target, or inside it: one cause, one finding.
  /// A failure folds into failures that weigh no less; a question folds into either. Where two yield to each other, the
  /// first does.
  private mutating func foldCauses() {
    guard raw.contains(where: { !$0.yieldsTo.isEmpty || !$0.yieldsInside.isEmpty }) else { return }
    var byTarget: [TargetKey: [Int]] = [:]
    for (number, finding) in raw.enumerated() { byTarget[TargetKey(finding.assertion), default: []].append(number) }
    let inner = InnerFindings(raw, in: page.document)
    var into: [Int: Int] = [:]
    for (number, finding) in raw.enumerated() {
      func canFold(into other: Int) -> Bool {
        guard other != number, into[other] != number else { return false }
        if finding.assertion.outcome == .cantTell { return true }
        return raw[other].assertion.outcome == .failed && raw[other].assertion.weight >= finding.assertion.weight
      }
      into[number] =
        byTarget[TargetKey(finding.assertion)]?.first {
          finding.yieldsTo.contains(raw[$0].info.id) && canFold(into: $0)
        } ?? inner.first(inside: finding, where: canFold)
    }
    for number in into.keys.sorted() {
      guard let root = Self.root(of: number, in: into) else { continue }
      raw[root].folded.append(raw[number].info.id)
    }
    raw = raw.enumerated().filter { Self.root(of: $0.offset, in: into) == nil }.map(\.element)
  }

  /// The finding at the end of a chain; nil for one that stands by itself or lies in a circle.
  private static func root(of number: Int, in into: [Int: Int]) -> Int? {
    guard var current = into[number] else { return nil }
    for _ in 0..<16 {
      guard let next = into[current] else { return current }
      current = next
    }
    return nil
  }

  /// The findings of checks that others yield to inside their targets, in tree order.
  private struct InnerFindings {
    private let document: Document
    private var byCheck: [String: [(node: NodeID, number: Int)]] = [:]

    init(_ raw: [RawFinding], in document: Document) {
      self.document = document
      let wanted = Set(raw.flatMap(\.yieldsInside))
      for (number, finding) in raw.enumerated() where wanted.contains(finding.info.id) {
        if let node = finding.assertion.node { byCheck[finding.info.id, default: []].append((node, number)) }
      }
      for check in wanted { byCheck[check]?.sort { $0.node < $1.node } }
    }

    func first(inside finding: RawFinding, where canFold: (Int) -> Bool) -> Int? {
      guard let node = finding.assertion.node else { return nil }
      let end = document.end(of: node)
      for check in finding.yieldsInside {
        let found = byCheck[check] ?? []
        let place = found.partitioningIndex { $0.node > node }
        // One look is enough: findings of one check on one target have one outcome.
        if place < found.count, found[place].node < end, canFold(found[place].number) { return found[place].number }
      }
      return nil
    }
  }

  private struct TargetKey: Hashable {
    let node: NodeID?
    let start: Int?

    init(_ assertion: Assertion) {
      node = assertion.node
      start = assertion.node == nil ? assertion.range.lowerBound : nil
    }
  }
}

// MARK: Suppressions

extension PageLook {
  /// Moves what the configuration accepts out of the findings.
  private mutating func suppress(_ auditor: PageAuditor) {
    let found = Set(raw.map(\.info.id))
    let places = auditor.suppressions.filter { entry in
      found.contains { entry.suppression.isAbout(check: $0) } && entry.pages?.matches(result.path) ?? true
    }.map { SuppressionPlace($0.suppression, on: page) }
    guard !places.isEmpty else { return }
    var kept: [Finding] = []
    for (finding, number) in zip(result.findings, numbers) {
      guard let place = places.first(where: { $0.accepts(raw[number].assertion, of: finding.check) }) else {
        kept.append(finding)
        continue
      }
      let accepted = place.suppression
      result.suppressed.append(
        SuppressedFinding(
          finding: finding, reason: accepted.reason, owner: accepted.owner, until: accepted.until,
          source: accepted.source))
    }
    result.findings = kept
  }
}

// MARK: Places

extension PageLook {
  /// Gives findings their places, excerpts, selectors and identities.
  private mutating func place() {
    let finder = PlaceFinder(page.document.source)
    var namer = FindingNamer(page: page, key: result.key, in: frame?.identity)
    var looked = LookedAt(page)
    let places = raw.map { finder.place(of: $0.assertion.range) }
    // Identities are given in the order of the checks; whole findings are not moved about.
    let identities = raw.map { finding in
      namer.identity(
        of: finding.info.id, node: finding.assertion.node, outcome: finding.assertion.outcome,
        members: finding.assertion.members, measure: finding.assertion.measure)
    }
    numbers = order(of: places)
    for number in numbers {
      let (finding, place) = (raw[number], places[number])
      let assertion = finding.assertion
      result.findings.append(
        Finding(
          check: finding.info.id, outcome: assertion.outcome, weight: assertion.weight, message: assertion.message,
          requirements: finding.info.requirements, place: place,
          excerpt: finder.excerpt(of: assertion.range, at: place), selector: selector(of: assertion.node),
          evidence: assertion.evidence.map { evidence in
            FindingEvidence(
              label: evidence.label, value: String(evidence.value.prefix(1_000)),
              place: evidence.range.map(finder.place))
          },
          identity: identities[number], folded: finding.folded.unique,
          question: assertion.question.map { looked.marking($0, of: assertion) }))
    }
  }

  /// A short selector; that of an element in a frame begins with the frame's.
  func selector(of node: NodeID?) -> String {
    let own = node.map { page.element($0).shortSelector } ?? ""
    return frame.map { own.isEmpty ? $0.selector : "\($0.selector) >>> \(own)" } ?? own
  }

  /// The order of the findings: by place, then by check and message.
  private func order(of places: [Place]) -> [Int] {
    raw.indices.sorted { left, right in
      if places[left] != places[right] { return places[left] < places[right] }
      return (raw[left].info.id, raw[left].assertion.message) < (raw[right].info.id, raw[right].assertion.message)
    }
  }
}

extension Need {
  /// Why a check that needs it is not run, for readers.
  var reason: String {
    switch self {
    case .headers: "The page came without response headers."
    case .status: "The page came without the status of a response."
    case .address: "Nobody said at which address the page is served (`--base-url`)."
    case .linkTargets: "Nobody looked at what links lead to."
    case .today: "Nobody said what day it is."
    }
  }
}

extension ParseLoss {
  /// What was lost, for readers.
  var words: String {
    switch self {
    case .depthCapped(let depth):
      "Elements more than \(depth) levels deep were put beside their parents, as browsers do."
    case .notWellFormed(_, let reason): "The file stops being well formed: \(reason)"
    case .overLimit(.entities, _): "Its entities stand for more text than a page may have."
    case .overLimit(.attributes, _): "It has more attributes or namespaces than a page may have."
    case .overLimit(.depth, _): "Its elements lie inside each other more deeply than can be read."
    case .overLimit(.size, _): "It is too large to be read."
    case .entityNotRead:
      "An entity names a file or an address outside of the page. It was not read, as browsers do not read it either."
    }
  }
}

extension Page {
  /// What identifies the page over runs: its path, or its address without fragment.
  var key: String {
    guard snapshot.status != nil || snapshot.path.holds("://") else { return snapshot.path.withMarksApart }
    return address?.withoutFragment.description ?? snapshot.path
  }

  /// The folder that was taken for the root of the server to find a style sheet.
  var assumedRoot: String? {
    for (_, link) in document.sheetLinks {
      if let root = resources.assumedRoot(of: link.address) { return root }
    }
    return nil
  }

  /// The text of the title element, short.
  var titleText: String? {
    guard let title = elements(named: .title).first else { return nil }
    let text = title.textContent.collapsed
    return String(text.prefix(300))
  }
}
