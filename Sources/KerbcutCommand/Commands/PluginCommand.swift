internal import ArgumentParser
internal import Foundation
internal import Kerbcut
internal import KerbcutLoader
internal import KerbcutTesting

/// `kerbcut plugin`: checks of a team's own, as a library that the program loads.
struct PluginCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plugin", abstract: "Writes a package for checks of your own, tests it, and lists what is loaded.",
    subcommands: [List.self, New.self, Test.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Lists the plugins, and where each was loaded from.")

    func run() throws { try Terminal.say(Self.text(KerbcutCommand.plugins, KerbcutCommand.libraries)) }

    static func text(_ plugins: [Plugin], _ libraries: [PluginLibrary]) -> String {
      let width = plugins.map(\.id.count).max() ?? 0
      return plugins.map { plugin in
        let library = libraries.first { $0.plugin.id == plugin.id }
        let id = plugin.id.padding(toLength: width, withPad: " ", startingAt: 0)
        let checks = plugin.checks.count == 1 ? "1 check" : "\(plugin.checks.count) checks"
        return "\(id)  \(plugin.title): \(checks), \(library.map { "loaded from ‘\($0.path)’" } ?? "in the program")"
      }.joined(separator: "\n")
    }
  }

  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "new", abstract: "Writes a package with one check, its examples, its tests and CI.")

    @Argument(help: "The name of the plugin in kebab case, such as harbour-checks. It names the folder, too.")
    var name: String

    @Option(help: "Where Kerbcut’s package is: a folder, or the address of its repository.", completion: .directory)
    var kerbcut: String

    private static var today: String {
      CivilDate(daysSince1970: Int(Date().timeIntervalSince1970 / 86_400)).iso8601
    }

    @Option(help: "The folder that the package's folder is made in.", completion: .directory)
    var into = "."

    func run() throws {
      guard let package = PluginPackage(name: name, kerbcut: kerbcut, day: Self.today) else {
        throw ValidationError(
          "‘\(name)’ is no name for a plugin. Use small letters, figures and hyphens, a letter first: harbour-checks.")
      }
      let folder = into == "." ? name : into + "/" + name
      guard OutputFile.type(of: folder) == nil else {
        throw ValidationError("‘\(folder)’ is there already. Choose another name or folder.")
      }
      for (path, text) in package.files {
        try OutputFile.prepare(folder + "/" + path, isFolder: false)
        let file = try OutputFile(path: folder + "/" + path)
        try file.append(text)
        try file.close()
      }
      try Terminal.say(
        """
        Wrote \(folder). Next:
          cd \(folder)
          swift build -c release
          kerbcut plugin test .build/release/lib\(package.module).so
          kerbcut audit PAGE --plugin .build/release/lib\(package.module).so
        """)
    }
  }

  struct Test: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "test", abstract: "Runs the examples of loaded plugins.",
      discussion: "Each example must reach its outcome, as it stands and in every form that must not change it.")

    /// Loaded before the command is read.
    @Argument(help: "Libraries.", completion: .file())
    var libraries: [String] = []

    func run() throws {
      let loaded = KerbcutCommand.libraries
      guard !loaded.isEmpty else {
        throw ValidationError("Name a library, such as .build/release/libHarbourChecks.so.")
      }
      var isRight = true
      for plugin in loaded.map(\.plugin) {
        for check in plugin.checks {
          let (words, isFine) = Self.account(of: check)
          try Terminal.say(words)
          isRight = isRight && isFine
        }
      }
      if !isRight { throw ExitCode(1) }
    }

    private static func account(of check: any AnyCheck) -> (words: String, isFine: Bool) {
      let examples = type(of: check).examples
      let problems =
        PluginProof.problems(of: check)
        + examples.flatMap { example in
          ExampleRun(check: check, example: example).problems.map { "\(example.title): \($0)" }
        }
      let count = examples.count == 1 ? "1 example" : "\(examples.count) examples"
      let head = "\(check.about.id): \(count), \(problems.isEmpty ? "all right" : "\(problems.count) wrong")"
      return (([head] + problems.map { "  " + $0 }).joined(separator: "\n"), problems.isEmpty)
    }
  }
}
