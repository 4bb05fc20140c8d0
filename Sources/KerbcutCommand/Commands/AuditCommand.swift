internal import ArgumentParser
internal import Foundation
internal import Kerbcut
internal import KerbcutAudit
import KerbcutService
internal import KerbcutSources

/// `kerbcut audit`: audits what the user names.
struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Audits files, folders, patterns, addresses, standard input or a list.",
    discussion: """
      Exit codes: 0 nothing fails the gate, 1 findings fail it, 2 the audit is incomplete, 64 wrong usage, \
      78 wrong configuration.
      """)

  @Argument(
    help: "Files, folders, patterns such as 'site/**/*.html', addresses, '-' for standard input, '@list.txt'.",
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

  @Option(help: "Audit one part of several: 2/5 is the second of five. ‘kerbcut report’ puts the parts together.")
  var shard: String?

  @Option(help: "Accepted findings: only what is not in this file fails the gate.", completion: .file())
  var baseline: String?

  @Flag(help: "Record all findings of this audit as accepted.")
  var updateBaseline = false

  @Option(help: "The configuration; without it .kerbcut.yml is read if it is there.", completion: .file())
  var config: String?

  func run() async throws {
    let configuration = try Configuration.load(config)
    let statement = configuration.statement.map { [$0] } ?? []
    let asked = (paths.isEmpty ? configuration.paths : paths) + statement
    guard asked.count > statement.count else {
      throw ValidationError("Say what to audit: files, folders, addresses, ‘-’ or ‘@list.txt’.")
    }
    if updateBaseline && baseline == nil && configuration.baseline == nil {
      throw ValidationError("Say where with --baseline FILE.")
    }
    try proveEncoding()
    let part = try self.part
    let plan = try output.plan(configuration)
    let fetcher = Fetcher(
      options: try fetchOptions(configuration, output: plan), transport: CurlTransport(),
      standardInput: { StandardInput.bytes(limit: maxSize) })
    let found = fetcher.pages(for: asked)
    try refuseResults(of: plan, over: found.pages.compactMap(fetcher.file))
    let failures = found.failures.map { Failure(asked: $0.asked, error: $0.error) }
    let baseline = try self.baseline(configuration)
    var options = try judging.options(configuration)
    options.kinds = statement.map { PageKindRule(pattern: $0, kind: PageKind.statement.rawValue) } + options.kinds
    options.encoding = encoding
    options.expected = configuration.expected
    options.baseline = updateBaseline ? nil : baseline?.content
    let session = AuditSession(
      audit: Audit(plugins: KerbcutCommand.plugins, options: options), asked: asked.map(\.withoutSecrets),
      settings: judging.settings, part: part, pages: part.map { $0.part(of: found.pages) } ?? found.pages,
      allPages: found.pages, failures: failures, output: plan)
    try await session.run(source: fetcher, recording: updateBaseline ? baseline : nil)
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
      guard !updateBaseline else {
        throw ValidationError("A baseline is recorded from a whole audit, not with --shard.")
      }
      return part
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
    return FetchOptions(
      roots: mounts, baseAddress: base, sizeLimit: maxSize, timeLimit: timeout, ownFolders: output.folders)
  }

  /// The baseline's file and content; one that is to be recorded need not exist.
  private func baseline(_ configuration: Configuration) throws -> BaselineFile? {
    guard let path = baseline ?? configuration.baseline else { return nil }
    guard let data = FileManager.default.contents(atPath: path) else {
      if FileManager.default.fileExists(atPath: path) { throw CommandError.unreadable(path) }
      guard updateBaseline else { throw CommandError.noBaseline(path) }
      return BaselineFile(path: path, content: Baseline())
    }
    do {
      return BaselineFile(path: path, content: try Baseline(json: Array(data), file: path))
    } catch {
      throw CommandError.wrongConfiguration("\(error)")
    }
  }
}

/// A baseline and where it is kept.
struct BaselineFile {
  let path: String
  let content: Baseline
}
