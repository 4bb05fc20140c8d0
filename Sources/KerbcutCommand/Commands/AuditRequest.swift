internal import ArgumentParser
internal import Foundation
internal import Kerbcut
internal import KerbcutAudit
import KerbcutService
internal import KerbcutSources

/// What is audited and how: the arguments of every command that audits what users name.
struct AuditRequest: ParsableArguments {
  @Argument(
    help:
      "Files, folders, patterns such as 'site/**/*.html', addresses, '-' for a page on standard input, '@list.txt', '@-' for a list there.",
    completion: .file())
  var paths: [String] = []

  @OptionGroup var judging: JudgingOptions
  @OptionGroup var output: OutputOptions

  @Option(
    name: .customLong("root"), help: "Where the files behind addresses are: /assets=dist/assets, or an address=folder.")
  var roots: [String] = []

  @Option(help: "The address that the pages are served from.")
  var baseUrl: String?

  @Option(help: "An encoding in place of what pages say.")
  var encoding: String?

  @Option(help: "Larger files are not read, in bytes.")
  var maxSize = 50_000_000

  @Option(help: "How long a server may take to answer, in seconds.")
  var timeout = 30

  @Option(
    name: .customLong("sitemap"), parsing: .singleValue,
    help: "The address of a sitemap, or an index of them, whose pages on its server are audited.")
  var sitemaps: [String] = []

  @Option(
    name: .customLong("header"), parsing: .singleValue,
    help: "A header of all requests, 'Name: value', or '@file' with one a line. Never told. May be given several times."
  )
  var headers: [String] = []

  @Option(help: "What requests say that they come from, in place of Kerbcut and its version.")
  var userAgent: String?

  @Option(help: "Audit one part of several: 2/5 is the second of five. ‘kerbcut report’ puts the parts together.")
  var shard: String?

  @Option(help: "Accepted findings: only what is not in this file fails the gate.", completion: .file())
  var baseline: String?

  @Option(
    parsing: .singleValue,
    help: "A pattern of files that are left out of folders, patterns and lists. May be given several times.")
  var exclude: [String] = []

  /// Read before the command is: here so that help and completion know it.
  @Option(
    name: .customLong("plugin"), parsing: .singleValue,
    help: "A library with checks of your own (‘kerbcut plugin new’). May be given several times.", completion: .file())
  var plugins: [String] = []

  @Option(
    help: "The configuration; without it .kerbcut.yml is looked for here and in the folders above.",
    completion: .file())
  var config: String?

  /// The request with a baseline where neither the user nor the configuration names one.
  func naming(_ baseline: String) throws -> AuditRequest {
    var request = self
    request.baseline = try self.baseline ?? Configuration.load(config).baseline ?? baseline
    return request
  }

  /// Audits what the user named.
  ///
  /// - Parameters:
  ///   - manner: what becomes of the baseline; nil to leave it.
  ///   - isStrict: whether accepted findings that are gone fail the gate.
  ///   - writesUsualReports: whether a report is written that nobody asked for.
  func perform(
    recording manner: BaselineUpdate.Manner?, isStrict: Bool = false, writesUsualReports: Bool = true
  ) async throws {
    var configuration = try Configuration.load(config)
    configuration.excluded += exclude
    let statement = configuration.statement.map { [$0] } ?? []
    var asked = (paths.isEmpty && sitemaps.isEmpty ? configuration.paths : paths) + statement
    guard asked.count + sitemaps.count > statement.count else {
      throw ValidationError("Say what to audit: files, folders, addresses, ‘-’ or ‘@list.txt’.")
    }
    if manner != nil && baseline == nil && configuration.baseline == nil {
      throw ValidationError("Say where with --baseline FILE.")
    }
    if manner != nil && shard != nil {
      throw ValidationError("A baseline is recorded from a whole audit, not with --shard.")
    }
    try proveEncoding()
    let part = try self.part
    let plan = try output.plan(configuration, hasDefaults: writesUsualReports)
    let fetching = try fetchOptions(configuration, output: plan)
    let transport = CurlTransport()
    var listed = SitemapPages(transport, fetching)
    await listed.add(asked, named: sitemaps)
    asked = listed.asked
    let fetcher = Fetcher(
      options: fetching, transport: transport, standardInput: { StandardInput.bytes(limit: maxSize) })
    let found = fetcher.pages(for: asked)
    try refuseResults(of: plan, over: found.pages.compactMap(fetcher.file))
    configuration = try configuration.adding(foldersOf: found.pages.compactMap(fetcher.file))
    let failures = listed.failures + found.failures.map { Failure(asked: $0.asked, error: $0.error) }
    let baseline = try (self.baseline ?? configuration.baseline).map {
      try BaselineFile(reading: $0, mayBeNew: manner == .record)
    }
    var options = try judging.options(configuration)
    options.kinds = statement.map { PageKindRule(pattern: $0, kind: PageKind.statement.rawValue) } + options.kinds
    options.encoding = encoding
    options.expected = configuration.expected
    options.baseline = manner == .record ? nil : baseline?.content
    options.scope = scope(asked, found)
    options.scope.excluded = configuration.excluded
    var settings = judging.settings
    if !configuration.excluded.isEmpty { settings[Run.excludeOption] = configuration.excluded.joined(separator: "\n") }
    let allRoots = roots + configuration.roots
    if !allRoots.isEmpty { settings["roots"] = allRoots.joined(separator: "\n") }
    if let day = options.checksAsOf { settings[Run.checksOption] = day }
    if isStrict || configuration.isStrictAboutBaseline { settings[Run.strictOption] = "on" }
    let session = AuditSession(
      audit: KerbcutCommand.audit(options), asked: asked.map(\.withoutSecrets),
      settings: settings, part: part, pages: part.map { $0.part(of: found.pages) } ?? found.pages,
      allPages: found.pages, failures: failures, output: plan)
    try await session.run(source: fetcher, recording: manner.flatMap { manner in baseline.map { ($0, manner) } })
  }

  /// The request that arguments make, for those that do not know the library which reads them.
  static func reading(_ arguments: [String]) throws -> AuditRequest { try parse(arguments) }

  /// What audits the files that the user named again as they are saved.
  func watchSession(_ say: @escaping (String) throws -> Void) throws -> WatchSession {
    var configuration = try Configuration.load(config)
    configuration.excluded += exclude
    let asked = paths.isEmpty ? configuration.paths : paths
    guard !asked.isEmpty else { throw ValidationError("Say what to watch: files or folders.") }
    if let other = asked.first(where: { $0.contains("://") || $0 == "-" || $0 == "@-" }) {
      throw ValidationError("‘\(other)’ is no file or folder. What is watched is saved on this machine.")
    }
    guard output.reports.isEmpty, output.results == nil else {
      throw ValidationError("‘kerbcut watch’ writes no reports. Use ‘kerbcut audit’.")
    }
    try proveEncoding()
    let fetching = try fetchOptions(configuration, output: try output.plan(configuration, hasDefaults: false))
    let fetcher = Fetcher(options: fetching)
    let found = fetcher.pages(for: asked)
    if let failure = found.failures.first, found.pages.isEmpty {
      throw ValidationError(Failure(asked: failure.asked, error: failure.error).reason)
    }
    configuration = try configuration.adding(foldersOf: found.pages.compactMap(fetcher.file))
    var options = try judging.options(configuration)
    options.encoding = encoding
    options.scope = scope(asked, found)
    let audit = KerbcutCommand.audit(options)
    let folders = (asked + fetching.roots.map(\.folder)).filter { OutputFile.type(of: $0) == .typeDirectory }
    return WatchSession(
      audit: audit, run: audit.run(version: KerbcutCommand.version, asked: asked, settings: judging.settings),
      asked: asked, options: fetching, folders: folders, say: say)
  }

  /// What was asked for, and all that is there of it.
  private func scope(_ asked: [String], _ found: FoundPages) -> AuditScope {
    var names = Set(found.pages.flatMap { [$0.key, $0.name] })
    names.formUnion(found.failures.map(\.asked))
    return AuditScope(asked: asked.map(\.withoutSecrets), names: names)
  }

  /// Results are written while pages are read: they can never take the place of one.
  private func refuseResults(of plan: OutputPlan, over files: [String]) throws {
    guard plan.overwrites, let results = plan.results, let identity = OutputFile.identity(of: results),
      files.contains(where: { OutputFile.identity(of: $0) == identity })
    else { return }
    throw ValidationError("‘\(results)’ is a page of this audit. Name another place for the results.")
  }

  private func proveEncoding() throws {
    if let encoding, !ParseOptions.knowsEncoding(encoding) {
      throw ValidationError(
        "There is no encoding ‘\(encoding)’ (--encoding). Name one of the Encoding Standard, such as utf-8.")
    }
  }

  private var part: RunPart? {
    get throws {
      guard let shard else { return nil }
      guard let part = RunPart(shard) else {
        throw ValidationError("--shard is a part of several, such as 2/5, not ‘\(shard)’.")
      }
      return part
    }
  }

  private func requestHeaders(_ configuration: Configuration) throws -> [RequestHeader] {
    let lines = try headers.flatMap { text throws -> [String] in
      guard text.hasPrefix("@") else { return [text] }
      let file = String(text.dropFirst())
      guard let data = FileManager.default.contents(atPath: file) else { throw CommandError.unreadable(file) }
      let lines = String(decoding: data, as: UTF8.self).withoutByteOrderMark.split(whereSeparator: \.isNewline)
      return lines.map(String.init)
    }
    return try (configuration.headers + lines).map { line in
      guard let header = RequestHeader(line) else {
        // The value may be a secret.
        let name = line.split(separator: ":").first.map { String($0.prefix(60)) } ?? ""
        throw ValidationError(
          "‘\(name)’ is no header that can be sent (--header). Write ‘Name: value’; how an answer travels is not for you to say."
        )
      }
      return header
    }
  }

  private var agent: String? {
    get throws {
      guard let userAgent else { return nil }
      guard !userAgent.isEmpty, userAgent.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) else {
        throw ValidationError("--user-agent is a line of ASCII characters.")
      }
      return userAgent
    }
  }

  private func fetchOptions(_ configuration: Configuration, output: OutputPlan) throws -> FetchOptions {
    let written = baseUrl ?? configuration.baseURL
    let base = try written.map { text in
      guard let address = WebAddress(text), address.isHTTP else {
        throw ValidationError("‘\(text)’ is not an http or https address (--base-url).")
      }
      return address
    }
    let mounts = try (roots + configuration.roots).map { text in
      guard let mount = Mount(option: text, baseAddress: base) else {
        throw ValidationError("‘\(text)’ is not of the form PREFIX=FOLDER (--root), for example /assets=dist/assets.")
      }
      return mount
    }
    guard maxSize > 0, timeout > 0 else { throw ValidationError("--max-size and --timeout are more than nothing.") }
    var options = FetchOptions(
      roots: mounts, baseAddress: base, sizeLimit: maxSize, timeLimit: timeout, ownFolders: output.folders)
    options.excluded = configuration.excluded
    options.usesGitignore = configuration.usesGitignore
    options.headers = try requestHeaders(configuration)
    options.userAgent = try agent
    return options
  }
}
