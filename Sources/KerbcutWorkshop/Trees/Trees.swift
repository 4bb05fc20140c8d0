internal import ArgumentParser
internal import Foundation
internal import KerbcutHTML

/// Measures the trees: against browsers, against their own places, for cost and under broken input.
struct Trees: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measures the parser's trees.",
    subcommands: [Cases.self, Places.self, Bench.self, Fuzz.self, Tokens.self], defaultSubcommand: Cases.self)

  /// Writes the tree of every case that `compare.py export` wrote into a folder beside the case.
  struct Cases: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write the tree of each case of a folder beside it, for the comparison with browsers' trees.")

    @Argument(help: "The folder with cases.json and the cases.") var folder: String

    func run() throws { try TreeCases(folder: URL(filePath: folder)).writeDumps() }
  }

  struct Places: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Read every tag, attribute and text of pages back from its place in the source.")

    @Argument(help: "Pages, or folders of pages.") var paths: [String]

    func run() throws {
      var places = TreePlaces()
      for file in try TreeFiles.pages(in: paths) { places.add(.parse(html: try TreeFiles.bytes(of: file))) }
      print("elements \(places.elements), implied \(places.implied), attributes \(places.attributes)")
      print("texts \(places.texts), of which in pieces \(places.gapped); faults \(places.faults.count)")
      for fault in places.faults.prefix(20) { print(fault) }
      if !places.faults.isEmpty { throw ExitCode.failure }
    }
  }

  struct Bench: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Measure the CPU time from bytes to document; compare with a bare libxml2 parse of the same."
    )

    @Option(help: "How often each page is parsed; the least time counts.") var repeats = 5
    @Argument(help: "Pages, or folders of pages.") var paths: [String]

    func run() throws {
      var bench = TreeBench()
      for file in try TreeFiles.pages(in: paths) { bench.add(try TreeFiles.bytes(of: file), repeats: repeats) }
      print(bench.summary)
    }
  }

  struct Fuzz: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Parse mutated input and look for contradictions.")

    @OptionGroup var options: FuzzOptions
    @Option(help: "How many inputs.") var count = 1_000_000

    func run() throws {
      print("seed \(options.seed), \(count) inputs")
      let pages = try options.starts(endings: ["html", "htm"])
      try options.report(TreeFuzzing(seed: options.seed, pages: pages).run(count))
    }
  }

  struct Tokens: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Run html5lib's tokenizer and encoding tests (.test, .dat) of folders.")

    @Argument(help: "Folders, or files.") var paths: [String]
    @Flag(help: "Print each test that differs.") var verbose = false

    func run() throws {
      var tests = TokenCases()
      for path in paths {
        for file in try TreeFiles.files(in: path, endings: ["test", "dat"]) { try tests.run(file) }
      }
      print("tokens: \(tests.passed) of \(tests.total) equal; with the Standard's errors and places: \(tests.exact)")
      print("encodings: \(tests.encodingsPassed) of \(tests.encodings) equal")
      for reason in tests.explained { print("known: \(reason)") }
      for difference in verbose ? tests.differences : [] { print(difference) }
    }
  }
}

/// The files that a command of the workshop is to read.
enum TreeFiles {
  static func pages(in paths: [String]) throws -> [URL] {
    try paths.flatMap { try files(in: $0, endings: ["html", "htm"]) }
  }

  /// A file itself, or those with one of the endings in a folder, in the order of their names.
  static func files(in path: String, endings: Set<String>) throws -> [URL] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
      return [URL(filePath: path)]
    }
    return try FileManager.default.contentsOfDirectory(at: URL(filePath: path), includingPropertiesForKeys: nil)
      .filter { endings.contains($0.pathExtension) }
      .sorted { $0.path < $1.path }
  }

  static func bytes(of file: URL) throws -> [UInt8] { [UInt8](try Data(contentsOf: file)) }
}
