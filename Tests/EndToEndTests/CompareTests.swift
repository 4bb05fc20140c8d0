import Foundation
import KerbcutPlugins
import KerbcutReports
import KerbcutResults
import Testing

@testable import KerbcutCommand

@Suite struct CompareTests {
  @Test func comparesResultsOfAFolderAndOfAFile() async throws {
    let service = try GateService()
    await service.run(
      "audit", "FOLDER/site", "--only", "image-has-name", "--results", "FOLDER/old/results.ndjson",
      "--report", "csv=FOLDER/c")
    let same = await service.run("compare", "FOLDER/old", "FOLDER/old/results.ndjson")
    #expect(same == 0)
    service.pages["apply.html"]?.append(.init(name: "sluice"))
    try service.write()
    await service.run(
      "audit", "FOLDER/site", "--only", "image-has-name", "--results", "FOLDER/new.ndjson", "--report",
      "csv=FOLDER/c", "--overwrite")
    let worse = await service.run("compare", "FOLDER/old", "FOLDER/new.ndjson", "--format", "markdown")
    #expect(worse == 1)
    let better = await service.run("compare", "FOLDER/new.ndjson", "FOLDER/old", "--format", "json")
    #expect(better == 0)
    let alone = await service.run("compare", "FOLDER/new.ndjson")
    #expect(alone == 64)
  }

  @Test func takesAPartThatIsMissingForNothingFixed() async throws {
    let service = try GateService()
    let audit = ["audit", "FOLDER/site", "--only", "image-has-name", "--overwrite", "--report", "csv=FOLDER/c"]
    for (name, more) in [("whole", []), ("part", ["--shard", "1/2"])] {
      let arguments = (audit + more + ["--results", "FOLDER/\(name)"]).map {
        $0.replacing("FOLDER", with: service.folder)
      }
      _ = await KerbcutCommand.run(arguments, plugins: bundledPlugins)
    }
    let history = try KerbcutCommand.$plugins.withValue(bundledPlugins) {
      try CompareCommand.history(of: [service.folder + "/whole", service.folder + "/part"])
    }
    #expect(history.comparison.counts[.gone] == nil)
    #expect(history.comparison.counts[.notTestable] ?? 0 > 0)
    #expect(history.exit == .incomplete)
  }
}
