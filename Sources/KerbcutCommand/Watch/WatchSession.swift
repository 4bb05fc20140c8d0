internal import Foundation
internal import Kerbcut
internal import KerbcutAudit
internal import KerbcutBasics
internal import KerbcutReports
internal import KerbcutResults
internal import KerbcutSources

/// Audits pages once, then those that change as they are saved, and says of each what is new since the start.
///
/// What was found at the start is what later results are compared with, finding by finding; so a fault that was there
/// is not told again, and one that comes, goes and comes again is told twice.
struct WatchSession {
  let audit: Audit
  let run: Run
  let asked: [String]
  let options: FetchOptions
  /// The folders that sheets are looked for in, besides those of the pages.
  let folders: [String]
  let say: (String) throws -> Void

  private var pages: [PageReference] = []
  private var files: [String: String] = [:]
  private var sheets: [String] = []
  private var watch = FileWatch()
  private var start: [String: PageResult] = [:]
  /// What is worse than at the start, by page, in the words that were said.
  private var told: [String: [String]] = [:]
  private let uses = SheetUses()

  /// How long it waits between two looks, in milliseconds.
  private static let pause = 100
  /// After how many looks it looks for files that have come.
  private static let roundsToNewFiles = 10

  init(
    audit: Audit, run: Run, asked: [String], options: FetchOptions, folders: [String],
    say: @escaping (String) throws -> Void
  ) {
    self.audit = audit
    self.run = run
    self.asked = asked
    self.options = options
    self.folders = folders
    self.say = say
  }

  /// Watches until it is told to end.
  mutating func watch(until isEnded: () -> Bool) async throws {
    try await begin()
    var round = 0
    while !isEnded() {
      try? await Task.sleep(for: .milliseconds(Self.pause))
      round += 1
      try await look(forNewFiles: round % Self.roundsToNewFiles == 0)
    }
    try say(last)
  }

  private mutating func begin() async throws {
    let source = source
    find(source.source)
    // What is saved while pages are audited must not be missed.
    _ = watch.changes(of: watched)
    let (audit, say) = (audit, say)
    let sites = await audit.sites(of: pages, from: source)
    var (counts, found) = (FindingCounts(), [String: PageResult]())
    try await audit.results(of: PageList(pages), in: sites, from: source) { line in
      switch line {
      case .failure(let failure): try say("\(failure.asked): could not be tested: \(failure.reason)")
      case .page(let page):
        for finding in page.findings { counts.count(finding.outcome, finding.weight) }
        found[page.key] = page.kept
      case .run, .end: break
      }
    }
    start = found
    let findings = "\(counts.errors.counted("error")), \(counts.warnings.counted("warning"))"
    try say(
      "Watching \(pages.count.counted("page")) and \(sheets.count.counted("style sheet")). At the start: \(findings). "
        + "Ctrl-C ends it.")
  }

  /// What is read now: sheets that changed are read again.
  private var source: WatchedSource { WatchedSource(source: Fetcher(options: options), uses: uses) }

  private var watched: [String] { Array(files.values) + sheets }

  /// Looks which pages and sheets there are.
  private mutating func find(_ fetcher: Fetcher) {
    pages = fetcher.pages(for: asked).pages
    files = [:]
    for page in pages { files[page.key] = fetcher.file(of: page) }
    let own = Set(files.values.map { URL(filePath: $0).deletingLastPathComponent().path })
    sheets = SheetFinder.sheets(below: folders + own.subtracting(folders).sorted().prefix(200))
  }

  private mutating func look(forNewFiles looksForNew: Bool) async throws {
    var changed = Set(watch.changes(of: watched))
    if looksForNew {
      let known = Set(files.keys)
      find(source.source)
      let come = pages.filter { !known.contains($0.key) }.compactMap { files[$0.key] }
      _ = watch.changes(of: watched)
      changed.formUnion(come)
    }
    guard !changed.isEmpty else { return }
    let source = source
    let users = changed.reduce(into: Set<String>()) { users, file in
      if file.hasSuffix(".css") { users.formUnion(uses.pages(using: URL(filePath: file).lastPathComponent)) }
    }
    for page in pages where users.contains(page.key) || files[page.key].map(changed.contains) == true {
      try await audit(page, from: source)
    }
  }

  private mutating func audit(_ reference: PageReference, from source: WatchedSource) async throws {
    let sites = await audit.sites(of: [reference], from: source)
    switch await audit.result(of: reference, in: sites, from: source) {
    case .failure(let failure): try say("\(failure.asked): could not be tested: \(failure.reason)")
    case .page(let page): try tell(page)
    case .run, .end: break
    }
  }

  private mutating func tell(_ page: PageResult) throws {
    let before = ComparedAudit(run: run, pages: start[page.key].map { [$0] } ?? [])
    let changes = Comparison(from: before, to: ComparedAudit(run: run, pages: [page])).changes
    let lines = changes.filter { $0.now != nil && ($0.kind == .new || $0.kind == .changed) }.map { change in
      "\(page.path):\(change.place?.line ?? 1):\(change.place?.column ?? 1): "
        + "\(change.now == .failed ? change.weight.rawValue : "question"): \(change.message) [\(change.check)]"
    }
    let fixed = changes.reduce(0) { $0 + ($1.kind == .gone ? $1.count : 0) }
    let old = told.updateValue(lines, forKey: page.key) ?? []
    let mended = old.filter { !lines.contains($0) }.count
    for line in lines { try say(line) }
    var sentence = "\(page.path): \(lines.isEmpty ? "nothing" : lines.count.grouped) new since the start"
    if fixed > 0 { sentence += ", \(fixed.grouped) fixed" }
    if mended > 0 && lines.isEmpty { sentence += "; what was new is gone again" }
    try say(sentence + ".")
  }

  /// What is left to be mended when it ends.
  private var last: String {
    let left = told.values.reduce(0) { $0 + $1.count }
    return "Ended. \(left == 0 ? "Nothing is" : left.counted("finding is", "findings are")) new since the start."
  }
}

extension PageResult {
  /// What a comparison reads of the page.
  fileprivate var kept: PageResult {
    var page = self
    page.facts = [:]
    page.sections = nil
    for index in page.findings.indices { page.findings[index].excerpt = Excerpt() }
    return page
  }
}
