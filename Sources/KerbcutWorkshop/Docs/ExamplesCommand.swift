import ArgumentParser
import Kerbcut
import KerbcutPlugins
import KerbcutTesting

/// Runs the examples of all checks, without building the tests.
struct ExamplesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "examples", abstract: "Runs the examples of the checks and prints what is wrong.")

  @Argument(help: "Only this check.")
  var check: String?

  func run() {
    var count = 0
    for plugin in bundledPlugins {
      for run in ExampleRun.all(in: plugin) where check == nil || "\(run)".hasPrefix(check ?? "") {
        count += 1
        for problem in run.problems { print("\(run): \(problem)") }
      }
    }
    print("\(count) examples run")
    for check in bundledPlugins.flatMap({ $0.checks }) {
      for problem in PluginProof.problems(of: check) { print("\(check.about.id): \(problem)") }
    }
  }
}
