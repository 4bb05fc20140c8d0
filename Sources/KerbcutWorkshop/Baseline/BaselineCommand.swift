import ArgumentParser
import Foundation
import KerbcutPlugins

/// What concerns baselines.
struct BaselineCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baseline", abstract: "Tries how long findings stay known.", subcommands: [Mutate.self])

  struct Mutate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Edit real pages in harmless ways: each finding that was accepted ought to be known again.")

    @Argument(help: "Files, or folders of files.") var paths: [String]
    @Option(help: "The seed; the same seed gives the same edits.") var seed: UInt64 = 20_261_130
    @Option(help: "How many edits in all.") var count = 500
    @Option(help: "How many losses are shown.") var sample = 20

    func run() async throws {
      let files = try paths.flatMap { try TreeFiles.files(in: $0, endings: ["html", "htm"]) }
      guard !files.isEmpty else { throw ValidationError("There is no page.") }
      var mutation = BaselineMutation(seed: seed, plugins: bundledPlugins)
      var tally = BaselineMutation.Tally()
      let times = max(1, count / files.count)
      for file in files.prefix(count) {
        let html = String(decoding: try TreeFiles.bytes(of: file), as: UTF8.self)
        await mutation.run(.init(path: "site/" + file.lastPathComponent, html: html), times: times, into: &tally)
      }
      for loss in tally.losses.prefix(sample) { print("lost: \(loss)") }
      for pair in tally.shared.prefix(sample) { print("shared: \(pair)") }
      let kept = tally.accepted == 0 ? 100 : Double(tally.accepted - tally.lost) / Double(tally.accepted) * 100
      print("\(tally.accepted) accepted findings after edits, \(tally.lost) lost: \(kept) % known")
      print("\(tally.pairs) pairs of different faults of a page, \(tally.shared.count) of them pass for one another")
    }
  }
}
