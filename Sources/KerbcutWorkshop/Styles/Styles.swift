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

    @OptionGroup var options: FuzzOptions
    @Option(help: "How many inputs.") var count = 100_000

    func run() throws {
      print("seed \(options.seed), \(count) sheets")
      let sheets = try options.starts(endings: ["css"])
      try options.report(StyleFuzzing(seed: options.seed, sheets: sheets).run(count))
    }
  }
}
