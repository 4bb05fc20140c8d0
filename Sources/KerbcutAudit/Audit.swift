public import Kerbcut
import KerbcutService
public import KerbcutSources

/// An audit: checks over pages. Pages are audited at the same time, results come in the order of the pages, and no more
/// pages are held than are at work.
public struct Audit: Sendable {
  public let options: AuditOptions
  private let plugins: [Plugin]
  private let catalogue: CheckCatalogue
  private let auditor: PageAuditor

  public init(plugins: [Plugin], options: AuditOptions = .init()) {
    self.plugins = plugins
    self.options = options
    catalogue = CheckCatalogue(plugins: plugins, options: options)
    auditor = PageAuditor(catalogue: catalogue, options: options)
  }

  /// What is true of all pages of this audit.
  public func run(version: String, asked: [String], settings: [String: String] = [:]) -> Run {
    Run(
      version: version, asked: asked, plugins: catalogue.plugins, checks: catalogue.entries.map(\.info),
      devices: options.devices.map(DeviceInfo.init), isScripting: options.isScripting, profile: options.profile?.id,
      ownProfiles: options.ownProfiles.isEmpty ? nil : options.ownProfiles, profiles: Profile.all,
      pageKinds: PageKind.titles, standard: options.standard,
      date: options.today.map { CivilDate(daysSince1970: $0).iso8601 }, options: settings, gate: options.gate,
      suppressions: options.suppressions.isEmpty ? nil : options.suppressions, baseline: options.baseline)
  }

  /// A builder of the summary of this audit.
  public func summaryBuilder(for run: Run) -> SummaryBuilder {
    SummaryBuilder(run: run, plugins: plugins)
  }

  /// Audits pages and hands on each result in the order of `pages`.
  public func results(
    of pages: [PageReference], from source: some PageSource, each: (Results.Line) async throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: (Int, Results.Line).self) { group in
      var next = 0
      var waiting: [Int: Results.Line] = [:]
      var due = 0
      // A slow page may hold back this many finished ones.
      let window = options.jobs * 4
      while due < pages.count {
        while next < pages.count, next - due < window, next - due - waiting.count < options.jobs {
          let (number, page) = (next, pages[next])
          group.addTask { (number, await result(of: page, from: source)) }
          next += 1
        }
        guard let (number, line) = try await group.next() else { break }
        waiting[number] = line
        while let line = waiting.removeValue(forKey: due) {
          try await each(line)
          due += 1
        }
      }
    }
  }

  private static func otherXML(_ path: String) -> String {
    "‘\(path)’ is XML and no page: its root element is neither HTML nor SVG. To audit the addresses of a sitemap, "
      + "write them in a file and name it as ‘@list.txt’."
  }

  /// Whether what came with a status is the page: not a redirect to nowhere, a refusal, or a broken server. A page that
  /// says that there is no page (404, 410) is one of the service's.
  private static func isPage(_ status: Int) -> Bool {
    switch status {
    case 300..<400, 401, 403, 407, 408, 421, 425, 429, 500...: false
    default: true
    }
  }

  /// The result of one page, or why there is none.
  public func result(of page: PageReference, from source: some PageSource) async -> Results.Line {
    do {
      let snapshot = try await source.snapshot(of: page)
      guard !snapshot.bytes.isEmpty else {
        return .failure(Failure(asked: page.path, kind: .empty, reason: "‘\(page.path)’ is empty."))
      }
      if let status = snapshot.status, !Self.isPage(status) {
        return .failure(Failure(asked: page.path, error: .status(address: page.path, status: status)))
      }
      guard let result = await auditor.result(snapshot, of: page, from: source) else {
        return .failure(Failure(asked: page.path, kind: .notAPage, reason: Self.otherXML(page.path)))
      }
      return .page(result)
    } catch {
      return .failure(Failure(asked: page.path, error: error))
    }
  }
}

extension Failure {
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
      case .status: .status
      }
    self.init(asked: asked, kind: kind, reason: "\(error)")
  }
}
