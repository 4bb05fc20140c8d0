public import Kerbcut
public import KerbcutSources

/// An audit: checks over pages. Pages are audited at the same time, results come in the order of the pages, and no more
/// pages are held than are at work.
public struct Audit: Sendable {
  public let options: AuditOptions
  private let plugins: [Plugin]
  private let catalogue: CheckCatalogue
  private let auditor: PageAuditor

  public init(plugins: [Plugin], options: AuditOptions = .init()) {
    self.init(host: CompiledChecks(plugins), concluding: plugins, options: options)
  }

  /// An audit whose checks run in a host.
  ///
  /// - Parameter plugins: those whose service checks conclude over all pages, from the facts that the host kept.
  public init(host: some CheckHost, concluding plugins: [Plugin] = [], options: AuditOptions = .init()) {
    self.plugins = plugins
    self.options = options
    catalogue = CheckCatalogue(host: host, options: options)
    auditor = PageAuditor(catalogue: catalogue, options: options)
  }

  /// What is true of all pages of this audit.
  public func run(version: String, asked: [String], settings: [String: String] = [:]) -> Run {
    Run(
      version: version, asked: asked, plugins: catalogue.plugins, checks: catalogue.entries.map(\.info),
      devices: options.devices.map(DeviceInfo.init), isScripting: options.isScripting, profile: options.profile?.id,
      ownProfiles: options.ownProfiles.isEmpty ? nil : options.ownProfiles, profiles: options.knowledge.profiles,
      pageKinds: options.knowledge.kinds, standard: options.standard,
      date: options.today.map { CivilDate(daysSince1970: $0).iso8601 }, options: settings, gate: options.gate,
      suppressions: options.suppressions.isEmpty ? nil : options.suppressions, baseline: options.baseline)
  }

  /// Whose the sites of these pages are, from a light look at some pages of each: see `Sites`.
  public func sites(of pages: [PageReference], from source: some PageSource) async -> Sites {
    await Sites(of: pages, from: source, options: options)
  }

  /// A builder of the summary of this audit.
  public func summaryBuilder(for run: Run) -> SummaryBuilder {
    SummaryBuilder(run: run, plugins: plugins)
  }

  /// Audits the pages of a source and hands on each result in their order. There may be more pages while it is at work.
  public func results(from source: some PageSource, each: (Results.Line) async throws -> Void) async throws {
    try await results(of: source.pages(), from: source, each: each)
  }

  /// Audits pages and hands on each result in the order of `pages`.
  ///
  /// - Parameter others: pages that are audited elsewhere, so that frames that show them are no reason to audit them here.
  public func results(
    of pages: [PageReference], besides others: [PageReference] = [], from source: some PageSource,
    each: (Results.Line) async throws -> Void
  ) async throws {
    let sites = await sites(of: pages + others, from: source)
    var scope = options.scope
    for page in pages { scope.names.formUnion([page.key, page.name]) }
    try await results(of: PageList(pages), besides: others, in: sites, scope: scope, from: source, each: each)
  }

  /// Audits pages and hands on each result in the order of `pages`, which may grow; then the pages that they show in
  /// frames, each once.
  ///
  /// - Parameter sites: what is known of the pages' sites; a page of another one is judged by what it shows itself.
  public func results(
    of pages: any PageStream, besides others: [PageReference] = [], in sites: Sites = Sites(),
    from source: some PageSource,
    each: (Results.Line) async throws -> Void
  ) async throws {
    try await results(of: pages, besides: others, in: sites, scope: options.scope, from: source, each: each)
  }

  private func results(
    of pages: any PageStream, besides others: [PageReference], in sites: Sites, scope: AuditScope,
    from source: some PageSource, each: (Results.Line) async throws -> Void
  ) async throws {
    var frames = FramedPages(besides: others)
    var matcher = options.baseline.map { BaselineMatcher($0, in: scope) }
    try await results(
      from: source, in: sites, &frames, &matcher, next: { await pages.next().map { ($0, nil) } }, each: each)
    while case let framed = frames.next(), !framed.isEmpty {
      var rest = framed[...]
      try await results(
        from: source, in: sites, &frames, &matcher, next: { rest.popFirst().map { ($0.reference, $0.frame) } },
        each: each)
    }
  }

  private func results(
    from source: some PageSource, in sites: Sites, _ frames: inout FramedPages, _ matcher: inout BaselineMatcher?,
    next: () async -> (page: PageReference, frame: PageFrame?)?, each: (Results.Line) async throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: (Int, Bool, AuditedPage).self) { group in
      var begun = 0
      var waiting: [Int: (isFramed: Bool, page: AuditedPage)] = [:]
      var due = 0
      // A slow page may hold back this many finished ones.
      let window = options.jobs * 4
      while true {
        while begun - due < window, begun - due - waiting.count < options.jobs, let (page, frame) = await next() {
          let number = begun
          frames.begin(page)
          group.addTask { (number, frame != nil, await audited(page, in: sites, frame: frame, from: source)) }
          begun += 1
        }
        // Nothing is at work, and no further page is known: the end.
        guard let (number, isFramed, audited) = try await group.next() else { return }
        waiting[number] = (isFramed, audited)
        while let (isFramed, audited) = waiting.removeValue(forKey: due) {
          if let line = frames.take(audited, isFramed: isFramed) { try await each(line.marked(by: &matcher)) }
          due += 1
        }
      }
    }
  }

  /// The result of one page, or why there is none.
  public func result(
    of page: PageReference, in sites: Sites = Sites(), from source: some PageSource
  ) async -> Results.Line {
    var scope = options.scope
    scope.names.formUnion([page.key, page.name])
    var matcher = options.baseline.map { BaselineMatcher($0, in: scope) }
    return await audited(page, in: sites, frame: nil, from: source).line.marked(by: &matcher)
  }

  /// The result without what a baseline says of it.
  private func audited(
    _ page: PageReference, in sites: Sites, frame: PageFrame?, from source: some PageSource
  ) async -> AuditedPage {
    do {
      let snapshot = try await sites.snapshot(of: page, from: source)
      if let status = snapshot.status, !(200..<300).contains(status), options.expectedStatus(of: page.name) != status {
        return AuditedPage(
          line: .failure(Failure(asked: page.name, error: .status(address: page.name, status: status))))
      }
      guard !snapshot.bytes.isEmpty else {
        return AuditedPage(
          line: .failure(Failure(asked: page.name, kind: .empty, reason: "‘\(page.name)’ is empty.")))
      }
      return await audited(snapshot, of: page, in: sites, frame: frame, from: source)
    } catch {
      if case .redirect(_, let target, let status) = error, options.expectedStatus(of: page.name) == status {
        return AuditedPage(line: .failure(Failure(expected: page.name, target: target, status: status)))
      }
      return AuditedPage(line: .failure(Failure(asked: page.name, error: error)))
    }
  }

  private func audited(
    _ snapshot: Snapshot, of page: PageReference, in sites: Sites, frame: PageFrame?, from source: some PageSource
  ) async -> AuditedPage {
    do {
      let (result, framed) = try await auditor.result(snapshot, of: page, in: sites, frame: frame, from: source)
      let known = framed.compactMap { framed in
        source.page(at: framed.address, linkedFrom: page).map { (reference: $0, frame: framed.frame) }
      }
      return AuditedPage(line: .page(result), framed: known)
    } catch {
      return AuditedPage(line: .failure(error))
    }
  }
}

extension Results.Line {
  fileprivate func marked(by matcher: inout BaselineMatcher?) -> Results.Line {
    guard matcher != nil, case .page(var page) = self else { return self }
    matcher?.mark(&page)
    return .page(page)
  }
}

extension Failure {
  /// A redirect to another server that is meant to be there.
  fileprivate init(expected asked: String, target: String, status: Int) {
    self.init(
      asked: asked, kind: .skipped,
      reason: "‘\(asked)’ redirects to ‘\(target)’ with status \(status), as ‘expect’ in .kerbcut.yml says. "
        + "What stands there was not asked for.")
  }

  /// A failure to get what was asked for.
  public init(asked: String, error: FetchError) {
    let kind: Kind =
      switch error {
      case .notFound, .noMatch: .notFound
      case .unreadable, .notAFile: .unreadable
      case .tooLarge: .tooLarge
      case .noPages: .empty
      case .notAPage: .notAPage
      case .notAnAddress, .noNetwork, .unreachable: .network
      case .timedOut: .timedOut
      case .tooManyRedirects, .redirect: .redirected
      case .outside, .privateNetwork: .refused
      case .cutShort: .cutShort
      case .status(_, 404), .status(_, 410): .notFound
      case .status(_, 401), .status(_, 403), .status(_, 407): .refused
      case .status: .status
      }
    self.init(asked: asked, kind: kind, reason: "\(error)")
  }
}
