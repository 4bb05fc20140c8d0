internal import Kerbcut
internal import KerbcutSources

/// Audits one page on one task: parses it, runs the checks, merges one cause, applies suppressions.
struct PageAuditor: Sendable {
  let catalogue: CheckCatalogue
  let options: AuditOptions
  let kinds: [(glob: Glob, kind: String)]
  /// What is accepted until today or longer, and on which pages; on all without a pattern.
  let suppressions: [(pages: Glob?, suppression: Suppression)]

  init(catalogue: CheckCatalogue, options: AuditOptions) {
    self.catalogue = catalogue
    self.options = options
    kinds = options.kinds.map { (Glob($0.pattern), $0.kind) }
    suppressions = options.suppressions.filter { !$0.isExpired(today: options.today) }
      .map { ($0.page.isEmpty ? nil : Glob($0.page), $0) }
  }

  /// The result, or why there is none: the document is XML of some other kind, a sitemap for example, or it was cut.
  /// What checks say of the first part of a page would be wrong of the whole.
  ///
  /// - Parameter frame: the frame that shows the page, where nobody asked for the page itself.
  func result(
    _ snapshot: Snapshot, of reference: PageReference, in sites: Sites, frame: PageFrame? = nil,
    from source: some PageSource
  ) async throws(Failure) -> (page: PageResult, framed: [FramedPage]) {
    var watch = Stopwatch(clock: options.clock)
    let document =
      sites.document(of: reference) ?? snapshot.document(isScripting: options.isScripting, encoding: options.encoding)
    guard document.isPage else { throw Failure(otherXML: reference.name) }
    if let failure = Failure(cut: document, asked: reference.name) { throw failure }
    watch.lap("parse")
    let resources = await source.resources(for: snapshot, of: reference, document: document)
    watch.restart()
    // What a frame shows may well ask people to sign in, or tell of a problem.
    if frame == nil, let failure = strangerFailure(snapshot, document, resources) { throw failure }
    let site = Site(reference.site, sites)
    var found = result(snapshot, document: document, resources: resources, site: site, frame: frame, watch: &watch)
    if snapshot.address == nil {
      let base = document.baseAddress(fallback: reference.base)
      found.framed = found.framed.map { $0.resolved(against: base) }
    }
    return found
  }

  /// Whether a server answered with another page than the one that was asked for, without saying so by its status.
  private func strangerFailure(
    _ snapshot: Snapshot, _ document: Document, _ resources: any Resources
  ) -> Failure? {
    guard let status = snapshot.status, options.expectedStatus(of: snapshot.path) != status,
      !kinds.contains(where: { $0.glob.matches(snapshot.path) })
    else { return nil }
    let bare = Page(snapshot, document: document)
    defer { bare.forget() }
    // Only where a page sends people on is it of account what stands elsewhere.
    let page = bare.links.refresh == nil ? bare : Page(snapshot, document: document, resources: resources)
    defer { page.forget() }
    return StrangerPage(page, tellsProblem: options.knowledge.tellsProblem).failure
  }

  /// The part that runs on one thread from start to end; a `Page` never leaves it.
  private func result(
    _ snapshot: Snapshot, document: Document, resources: any Resources, site: Site, frame: PageFrame?,
    watch: inout Stopwatch
  ) -> (page: PageResult, framed: [FramedPage]) {
    var looks: [PageLook] = []
    for device in options.devices {
      let page = Page(
        snapshot, document: document, resources: resources, options: pageOptions(snapshot, device, frame))
      watch.lap("style sheets")
      // What checks share is measured by itself; without a clock it is made when it is first asked for.
      if options.clock != nil { measureSharedParts(of: page, &watch) }
      looks.append(PageLook(page, of: site, auditor: self, watch: &watch))
      page.forget()
    }
    var result = looks[0].result
    merge(looks, into: &result)
    if snapshot.isLocal {
      for document in looks[0].documents {
        PageComments(document).apply(to: &result, path: snapshot.path, known: catalogue, today: options.today)
      }
    }
    watch.lap("results")
    result.timing = options.clock == nil ? nil : watch.laps
    return (result, looks[0].framed)
  }

  private func measureSharedParts(of page: Page, _ watch: inout Stopwatch) {
    _ = page.root?.isRendered
    watch.lap("styles")
    for element in page.elements where element.isExposed { _ = element.name }
    watch.lap("roles and names")
  }

  private func pageOptions(_ snapshot: Snapshot, _ device: Device, _ frame: PageFrame?) -> PageOptions {
    PageOptions(
      device: frame?.viewport(on: device) ?? device, profile: options.profile?.base,
      kind: kinds.first { $0.glob.matches(snapshot.path) }?.kind,
      today: options.today, stepsPerCheck: options.stepsPerCheck, lists: options.lists,
      frame: frame)
  }

  /// Joins what several devices show: a finding is named once, with the devices that have it if not all do.
  private func merge(_ looks: [PageLook], into result: inout PageResult) {
    guard looks.count > 1 else { return }
    var all: [SeenFinding: (finding: Finding, devices: [String])] = [:]
    var missing: [MissingFile] = []
    var accepted: Set<SeenFinding> = Set(result.suppressed.map { SeenFinding($0.finding) })
    for look in looks.dropFirst() {
      result.suppressed += look.result.suppressed.filter { accepted.insert(SeenFinding($0.finding)).inserted }
    }
    for (look, device) in zip(looks, options.devices) {
      missing += look.result.missing
      // A device may show two findings that read alike: they stay two.
      var times: [SeenFinding: Int] = [:]
      for finding in look.result.findings {
        var key = SeenFinding(finding)
        times[key, default: 0] += 1
        key.time = times[key] ?? 0
        all[key, default: (finding, [])].devices.append(device.name)
      }
      for (check, counts) in look.result.checks where counts.outcome.isWorse(than: result.checks[check]?.outcome) {
        result.checks[check] = counts
      }
    }
    result.findings = all.values.map { entry in
      var finding = entry.finding
      if entry.devices.count < looks.count {
        finding.devices = entry.devices
        finding.message += " Only on \(entry.devices.joined(separator: ", "))."
      }
      return finding
    }
    result.findings.sort(by: Finding.comesBefore)
    result.missing = Array(missing.unique.prefix(100))
  }

  /// What makes findings on several devices one.
  private struct SeenFinding: Hashable {
    let identity: String
    let outcome: Outcome
    let message: String
    let weight: Weight
    var time = 0

    init(_ finding: Finding) {
      identity = finding.identity.exact
      outcome = finding.outcome
      message = finding.message
      weight = finding.weight
    }
  }
}

extension Finding {
  /// The order of a page's findings: by place, then by check.
  static func comesBefore(_ left: Finding, _ right: Finding) -> Bool {
    if left.place != right.place { return left.place < right.place }
    return (left.check, left.message) < (right.check, right.message)
  }
}

extension Snapshot {
  /// Whether it is the user's own file, and no answer of a server.
  var isLocal: Bool { status == nil && headers == nil }
}

/// Measures stages in processor time, where a clock was given.
struct Stopwatch {
  private let clock: (@Sendable () -> Double)?
  private var last: Double
  private(set) var laps: [String: Double] = [:]

  init(clock: (@Sendable () -> Double)?) {
    self.clock = clock
    last = clock?() ?? 0
  }

  mutating func restart() { last = clock?() ?? 0 }

  /// Counts the time since the last lap for a stage.
  mutating func lap(_ stage: @autoclosure () -> String) {
    guard let clock else { return }
    let now = clock()
    laps[stage(), default: 0] += max(0, now - last)
    last = now
  }
}

extension Failure {
  fileprivate init(otherXML path: String) {
    self.init(
      asked: path, kind: .notAPage,
      reason: "‘\(path)’ is XML and no page: its root element is neither HTML nor SVG. To audit the addresses of a "
        + "sitemap, write them in a file and name it as ‘@list.txt’.")
  }

  /// Nil for a document that was read to its end.
  fileprivate init?(cut document: Document, asked path: String) {
    guard let loss = document.cut, let offset = loss.cutOffset else { return nil }
    let place = document.source.position(at: offset)
    self.init(
      asked: path, kind: .cutShort,
      reason: "‘\(path)’ was read to line \(place.line), column \(place.column) only, and no check was run on it. "
        + loss.words)
  }
}

extension Document {
  /// Whether a browser shows it as a page: HTML always is one, XML by its root element.
  fileprivate var isPage: Bool {
    guard let root = documentElement else { return true }
    return [.html, .svg, .mathML].contains(name(of: root).namespace)
  }
}
