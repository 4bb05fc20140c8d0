import ArgumentParser
import Kerbcut
import KerbcutTesting
import WCAG

/// Runs the examples of the WCAG plugin's checks, without building the tests.
struct ExamplesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "examples", abstract: "Runs the examples of the WCAG checks and prints what is wrong.")

  @Argument(help: "Only this check.")
  var check: String?

  func run() {
    var count = 0
    for run in ExampleRun.all(in: .wcag) where check == nil || "\(run)".hasPrefix(check ?? "") {
      count += 1
      for problem in run.problems { print("\(run): \(problem)") }
    }
    print("\(count) examples run")
    for check in Plugin.wcag.checks {
      for problem in PluginProof.problems(of: check) { print("\(check.about.id): \(problem)") }
    }
  }
}
