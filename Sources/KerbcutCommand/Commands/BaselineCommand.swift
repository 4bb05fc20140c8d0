internal import ArgumentParser
internal import Foundation
internal import KerbcutReports
internal import KerbcutResults

/// `kerbcut baseline`: keeps the accepted findings of a service over years.
struct BaselineCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baseline",
    abstract: "Records accepted findings, takes out what is gone, looks whether any is, and ends merges.",
    subcommands: [Record.self, Prune.self, Check.self, Merge.self])

  /// The file where nobody names one.
  static let fileName = "kerbcut-baseline.json"

  struct Record: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "record", abstract: "Records all findings of an audit as accepted.",
      discussion: """
        What the audit does not look at stays: pages that were not asked for, checks that were left out, what could not \
        be tested. What was accepted on pages that are gone leaves. \(BaselineCommand.place)
        """)

    @OptionGroup var request: AuditRequest

    func run() async throws {
      try await request.naming(BaselineCommand.fileName).perform(recording: .record, writesUsualReports: false)
    }
  }

  struct Prune: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "prune", abstract: "Takes out of a baseline what an audit does not find any more.",
      discussion: "Nothing new is accepted. \(BaselineCommand.place)")

    @OptionGroup var request: AuditRequest

    func run() async throws {
      try await request.naming(BaselineCommand.fileName).perform(recording: .prune, writesUsualReports: false)
    }
  }

  struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Looks whether a baseline is as short as it can be: audits, and writes nothing.",
      discussion: """
        The exit code is 1 if something is new, and if something that is accepted is gone. \(BaselineCommand.place)
        """)

    @OptionGroup var request: AuditRequest

    func run() async throws {
      try await request.naming(BaselineCommand.fileName).perform(
        recording: nil, isStrict: true, writesUsualReports: false)
    }
  }

  struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "merge", abstract: "Keeps both sides of a merge: what either branch accepts.",
      discussion: """
        Of one file it takes out the marks of a conflict (‘<<<<<<<’). Of several it adds the others to the first: git does \
        that by itself with ‘merge=kerbcut’ in .gitattributes and \
        ‘git config merge.kerbcut.driver "kerbcut baseline merge %A %B"’.
        """)

    @Argument(help: "Baselines; the first is written.", completion: .file())
    var files: [String]

    func run() throws {
      guard let path = files.first else { throw ValidationError("Name a baseline.") }
      let sides = try files.map(Self.read)
      var merged = sides[0]
      for side in sides.dropFirst() { merged = merged.merged(with: side) }
      let file = try OutputFile(path: path)
      try file.append(merged.json)
      try file.close()
      Terminal.complain("‘\(path)’ now holds \(merged.count.counted("finding")) of both sides.")
    }

    private static func read(_ path: String) throws -> Baseline {
      if let data = FileManager.default.contents(atPath: path), let both = Baseline(mergingConflictIn: Array(data)) {
        return both
      }
      return try BaselineFile(reading: path).content
    }
  }

  private static let place = "The file is that of --baseline, else that of the configuration, else \(fileName)."
}
