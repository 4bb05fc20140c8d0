internal import ArgumentParser
internal import Foundation
internal import KerbcutReports

/// Options that say what is written where; the same for every command that writes reports.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .customLong("report"),
    help: "A report as FORMAT=PATH, any number of times; '-' is standard output. Formats: 'kerbcut report --help'.",
    completion: .list(Reporters.all.map { $0.format.id + ($0.format.isFolder ? "=" : "=-") }))
  var reports: [String] = []

  @Option(help: "Where to write the results.", completion: .file())
  var results: String?

  @Flag(help: "Let reports and results replace files that are none of Kerbcut's.")
  var overwrite = false

  @Option(help: "The name of the service in reports.")
  var project: String?

  @Option(help: "How many causes of each check the console tells (default: \(ReportOptions.usualLimit)).")
  var limit: Int?

  @Flag(help: "Let the console tell every cause.")
  var all = false

  @Flag(name: .shortAndLong, help: "Say no more than what fails, what could not be tested, and the result.")
  var quiet = false

  @Option(
    name: [.customLong("colour"), .customLong("color")],
    help: "Colours of the console: auto (on a terminal, without NO_COLOR), always or never.")
  var colour = OutputPlan.Colour.auto

  /// What to write; without a report that is asked for, the folder `reports/latest`.
  ///
  /// - Parameter hasDefaults: whether that is written.
  func plan(_ configuration: Configuration, hasDefaults: Bool = true) throws -> OutputPlan {
    let configured = hasDefaults ? configuration.reports : []
    let asked = try (reports.isEmpty ? configured : reports).map(Self.report)
    var plan = OutputPlan(
      reports: asked, results: results, project: project ?? configuration.project ?? ReportOptions.unnamed)
    plan.overwrites = overwrite
    plan.limit = try told
    plan.isQuiet = quiet
    plan.colour = colour
    // Nobody wants to keep what goes there; reports are made from results all the same.
    if plan.results == "/dev/null" { plan.results = nil }
    if asked.isEmpty && hasDefaults { plan.useDefaults() }
    if let path = plan.sharedPath {
      throw ValidationError("‘\(path)’ is to hold two things. Give each report and the results a path of its own.")
    }
    return plan
  }

  /// How many causes of each check are told.
  private var told: Int? {
    get throws {
      if let limit, limit < 1 { throw ValidationError("--limit is 1 or more, not \(limit).") }
      return all ? nil : limit ?? ReportOptions.usualLimit
    }
  }

  static func report(_ text: String) throws -> OutputPlan.Report {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let id = parts.first ?? ""
    guard let reporter = Reporters.reporter(id) else {
      let formats = Reporters.all.map { $0.format.id }.joined(separator: ", ")
      let near = Suggestion.question(id, among: Reporters.all.map { $0.format.id })
      throw ValidationError("There is no report format ‘\(id)’.\(near) There are: \(formats).")
    }
    if parts.count < 2 && reporter.format.isFolder { throw ValidationError("Say where: --report \(id)=FOLDER.") }
    let path = parts.count > 1 ? parts[1] : "-"
    if path.isEmpty {
      throw ValidationError("Say where: --report \(id)=\(reporter.format.isFolder ? "FOLDER" : "FILE").")
    }
    if reporter.format.isFolder && path == "-" { throw ValidationError("--report \(id) needs a folder.") }
    return OutputPlan.Report(reporter: reporter, path: path)
  }
}

/// What is written where.
struct OutputPlan {
  struct Report {
    let reporter: any Reporter.Type
    /// A file or folder; `-` for standard output.
    let path: String
  }

  var reports: [Report]
  /// Where the results go; nil if nobody wants to keep them.
  var results: String?
  var project: String
  /// Whether files that are not ours may be replaced.
  var overwrites = false
  /// Whether the user asked for nothing special.
  var isDefault = false
  /// How many causes of each check are told; nil for all.
  var limit: Int? = ReportOptions.usualLimit
  /// Whether no more is said than what fails.
  var isQuiet = false
  var colour = Colour.auto

  /// When text carries colours.
  enum Colour: String, CaseIterable, ExpressibleByArgument { case auto, always, never }

  static let defaultFolder = "reports/latest"

  mutating func useDefaults() {
    isDefault = true
    results = results ?? Self.defaultFolder + "/results.ndjson"
    for (id, path) in [("html", Self.defaultFolder), ("junit", Self.defaultFolder + "/junit.xml"), ("console", "-")] {
      if let reporter = Reporters.reporter(id) { reports.append(Report(reporter: reporter, path: path)) }
    }
  }

  /// The folders of pages that this audit writes, and the usual one: none of them is a page of the service.
  var folders: [String] { [Self.defaultFolder] + folderReports.map(\.path) }

  /// A path that is named twice, if there is one; standard output may take several reports.
  var sharedPath: String? { sharedPath(with: []) }

  /// A path that is named twice, here or among files that are read, or that a report's folder holds anyway.
  func sharedPath(with inputs: [String]) -> String? {
    if let input = inputs.first(where: isOwned) { return input }
    var seen = Set(inputs.map { URL(filePath: $0).resolvingSymlinksInPath().path })
    return (reports.map(\.path) + [results].compactMap(\.self)).first { path in
      path != "-" && !path.hasPrefix("/dev/")
        && (isOwned(path) || !seen.insert(URL(filePath: path).resolvingSymlinksInPath().path).inserted)
    }
  }

  /// Whether a report that is a folder may write a path.
  private func isOwned(_ path: String) -> Bool {
    folderReports.contains { report in
      guard let inside = Self.path(path, below: report.path) else { return false }
      return inside == ReportManifest.fileName || report.reporter.owns(inside)
    }
  }

  private var folderReports: [Report] { reports.filter { $0.reporter.format.isFolder } }

  /// What leads from a folder to a path in it.
  private static func path(_ path: String, below folder: String) -> String? {
    let folder = URL(filePath: folder).standardizedFileURL.pathComponents
    let whole = URL(filePath: path).standardizedFileURL.pathComponents
    guard whole.count > folder.count, whole.starts(with: folder) else { return nil }
    return whole.dropFirst(folder.count).joined(separator: "/")
  }

  /// Makes the folders of everything that is to be written, and refuses what may not be written over, so that an audit
  /// does not run for an hour in vain.
  ///
  /// - Returns: the folders of reports, which no other run may write until the locks go.
  func prepare() throws -> [OutputLock] {
    try makeFolders()
    let locks = try folderReports.map { try OutputLock(folder: $0.path) }
    guard !overwrites else { return locks }
    for report in reports where report.path != "-" {
      if report.reporter.format.isFolder {
        try OwnFile.refuseFolder(of: report)
      } else {
        try OwnFile.refuse(report.path, format: report.reporter.format.id)
      }
    }
    if let results { try OwnFile.refuse(results, format: "results") }
    return locks
  }

  private func makeFolders() throws {
    for report in reports where report.path != "-" {
      try refuseLinks(at: report.path)
      try OutputFile.prepare(report.path, isFolder: report.reporter.format.isFolder)
    }
    for report in folderReports {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: report.path)) ?? []
      for name in names.sorted() where name == ReportManifest.fileName || report.reporter.owns(name) {
        try OutputFile.refuseLinks(name, below: report.path)
      }
    }
    guard let results else { return }
    try refuseLinks(at: results)
    try OutputFile.prepare(results, isFolder: false)
    let kind = OutputFile.type(of: URL(filePath: results).resolvingSymlinksInPath().path)
    guard kind == nil || kind == .typeRegular else {
      throw CommandError.unwritable(results, "it is no file that the results could be read from again")
    }
  }

  /// Refuses a path in a report's folder that leads through a symbolic link.
  func refuseLinks(at path: String) throws {
    for report in folderReports {
      if let inside = Self.path(path, below: report.path) { try OutputFile.refuseLinks(inside, below: report.path) }
    }
  }

  /// Whether standard output belongs to a report.
  var usesStandardOutput: Bool { reports.contains { $0.path == "-" } }
}
