import ArgumentParser

/// What concerns audits as a whole.
struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Tries whole audits.", subcommands: [Fuzz.self])

  struct Fuzz: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Audit mutated pages with all checks: each must come to its end, alike every time, and be told.")

    @OptionGroup var options: FuzzOptions
    @Option(help: "How many pages.") var count = 10_000
    @Option(help: "The round to begin with, to get back to one soon.") var first = 0

    func run() async throws {
      print("seed \(options.seed), \(count) pages from round \(first)")
      let fuzzing = AuditFuzzing(seed: options.seed, pages: try options.starts(endings: ["html", "htm", "xhtml"]))
      try options.report(await fuzzing.run(count, from: first))
    }
  }
}
