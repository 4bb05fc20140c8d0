internal import ArgumentParser
internal import Foundation
internal import KerbcutCSS
internal import KerbcutHTML

/// Measures the styles: against a browser, for cost and under broken input.
struct Styles: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measures computed styles.",
    subcommands: [StylesCommand.self, Bench.self, Defaults.self, Fuzz.self], defaultSubcommand: StylesCommand.self)

  struct Bench: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Measure the CPU time from document to styles; compare with a bare libxml2 parse of the same.")

    @Option(help: "How often each page is styled; the least time counts.") var repeats = 5
    @Argument(help: "Pages, or folders of pages; a generated page with a large sheet if there is none.")
    var paths: [String] = []

    func run() throws {
      var bench = StyleBench(repeats: repeats)
      if paths.isEmpty { bench.addGenerated() }
      for file in try TreeFiles.pages(in: paths) { bench.add(try TreeFiles.bytes(of: file), path: file.path) }
      print(bench.summary)
    }
  }

  struct Fuzz: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Parse and apply mutated sheets; nothing may trap or hang.")

    @Option(help: "The seed; the same seed gives the same inputs.") var seed: UInt64 = 20_261_123
    @Option(help: "How many inputs.") var count = 100_000
    @Argument(help: "Further sheets to start from.") var paths: [String] = []

    func run() throws {
      print("seed \(seed), \(count) sheets")
      let sheets = try paths.flatMap { try TreeFiles.files(in: $0, endings: ["css"]) }.map(TreeFiles.bytes)
      guard let fault = StyleFuzzing(seed: seed, sheets: sheets).run(count) else { return print("no fault") }
      print(fault)
      throw ExitCode.failure
    }
  }
}
