import Foundation
import KerbcutResults
import Testing

/// A gate that a team keeps for years: thirty known findings, and what becomes of them.
@Suite(.serialized) struct GateOverYearsTests {
  private func recorded() async throws -> GateService {
    let service = try GateService()
    #expect(await service.record() == 0)
    #expect(await service.audit() == 0)
    #expect(try service.account() == "0 new, 30 known, 0 fixed")
    return service
  }

  @Test func failsWhereOneIsFixedAndAnotherAdded() async throws {
    let service = try await recorded()
    service.pages["apply.html"]?[0].isMended = true
    service.pages["help.html"]?.insert(.init(name: "map-of-the-river"), at: 2)
    try service.write()
    #expect(await service.audit() == 1)
    #expect(try service.account() == "1 new, 30 known, 1 fixed" || service.account() == "1 new, 29 known, 1 fixed")
  }

  @Test func passesWhereAllIsMovedRenamedAndBuiltAgain() async throws {
    let service = try await recorded()
    for page in service.pages.keys {
      for place in 0..<6 { service.pages[page]?[place].digest = "7d793037a0760186574b0282f2f435e7" }
      service.pages[page]?.reverse()
    }
    let renamed = service.pages.removeValue(forKey: "guide/fees.html")
    service.pages["guide/what-it-costs.html"] = renamed
    try service.write(head: "<header><p>Beta: this is a new service.</p></header>")
    #expect(await service.audit() == 0)
    #expect(try service.account() == "0 new, 30 known, 0 fixed")
    // Another folder, and another name of it.
    try service.write(to: "build/out")
    #expect(await service.audit("FOLDER/build/out") == 0)
    #expect(try service.account() == "0 new, 30 known, 0 fixed")
  }

  @Test func isIncompleteWhereAPageThatWasNamedVanishes() async throws {
    let service = try await recorded()
    try service.put(
      service.pages.keys.sorted().map { "\(service.folder)/site/\($0)\n" }.joined(), in: "list.txt")
    #expect(await service.audit("@FOLDER/list.txt") == 0)
    try FileManager.default.removeItem(atPath: service.folder + "/site/help.html")
    #expect(await service.audit("@FOLDER/list.txt") == 2)
    // What could not be tested stays accepted.
    #expect(await service.record("@FOLDER/list.txt") == 2)
    #expect(try service.text("b.json").contains("site/help.html"))
  }

  @Test func givesTheSameBytesForShardsInAnyOrderAndTellsOneThatVanished() async throws {
    let service = try await recorded()
    for part in 1...3 {
      #expect(
        await service.audit(
          "FOLDER/site", "--shard", "\(part)/3", "--results", "FOLDER/\(part).ndjson", "--overwrite") == 0)
    }
    func report(_ parts: [Int], _ more: [String] = []) async throws -> (exit: Int, text: String) {
      let arguments = ["report"] + parts.map { "\(service.folder)/\($0).ndjson" }
      let exit = await service.run(
        arguments[0], arguments[1], arguments.count > 2 ? arguments[2] : arguments[1],
        arguments.count > 3 ? arguments[3] : arguments[1], "--baseline", "FOLDER/b.json", "--report",
        "console=FOLDER/m.txt", "--report", "csv=FOLDER/m.csv")
      return (exit, try service.text("m.txt") + service.text("m.csv"))
    }
    let first = try await report([1, 2, 3])
    #expect(first.exit == 0 && first.text.contains("0 new, 30 known, 0 fixed"))
    #expect(try await report([3, 1, 2]) == first)
    #expect(try await report([2, 3, 1]) == first)
    #expect(try await report([1, 3, 3]).exit == 2)
  }

  @Test func gatesMergedShardsByABaselineThatTheyWereNotGiven() async throws {
    let service = try await recorded()
    service.pages["apply.html"]?.append(.init(name: "map-of-the-river"))
    try service.write()
    for part in 1...2 {
      await service.run(
        "audit", "FOLDER/site", "--only", "image-has-name", "--shard", "\(part)/2", "--results",
        "FOLDER/\(part).ndjson", "--report", "csv=FOLDER/x.csv", "--overwrite")
    }
    #expect(
      await service.run(
        "report", "FOLDER/1.ndjson", "FOLDER/2.ndjson", "--baseline", "FOLDER/b.json", "--report",
        "console=FOLDER/c.txt", "--overwrite") == 1)
    #expect(try service.account() == "1 new, 30 known, 0 fixed")
  }

  @Test func letsGoOfPagesThatAreGoneAndShrinks() async throws {
    let service = try await recorded()
    service.pages["help.html"] = nil
    service.pages["check.html"]?[0].isMended = true
    try service.write()
    #expect(await service.audit() == 0)
    #expect(try service.account() == "0 new, 23 known, 1 fixed, 6 on pages that are gone")
    #expect(await service.audit("FOLDER/site", "--strict-baseline") == 1)
    #expect(try service.consoleText().contains("7 accepted findings are gone and still in the baseline"))
    let arguments = ["FOLDER/site", "--only", "image-has-name", "--baseline", "FOLDER/b.json"]
    #expect(
      await service.run("baseline", "check", arguments[0], arguments[1], arguments[2], arguments[3], arguments[4]) == 1)
    #expect(
      await service.run("baseline", "prune", arguments[0], arguments[1], arguments[2], arguments[3], arguments[4]) == 0)
    #expect(await service.audit("FOLDER/site", "--strict-baseline") == 0)
    #expect(try service.account() == "0 new, 23 known, 0 fixed")
  }

  @Test func prunesWithoutAcceptingWhatIsNew() async throws {
    let service = try await recorded()
    service.pages["help.html"]?[0].isMended = true
    service.pages["apply.html"]?.append(.init(name: "map-of-the-river"))
    try service.write()
    #expect(
      await service.run(
        "baseline", "prune", "FOLDER/site", "--only", "image-has-name", "--baseline", "FOLDER/b.json") == 1)
    #expect(await service.audit() == 1)
    #expect(try service.account() == "1 new, 29 known, 0 fixed")
  }

  @Test func makesNoNoiseAboutWhatWasNotAskedFor() async throws {
    let service = try await recorded()
    #expect(await service.audit("FOLDER/site/apply.html", "--strict-baseline") == 0)
    #expect(try service.account() == "0 new, 6 known, 0 fixed")
    #expect(await service.record("FOLDER/site/apply.html") == 0)
    #expect(await service.audit() == 0)
    #expect(try service.account() == "0 new, 30 known, 0 fixed")
  }

  @Test func keepsBothSidesOfAMerge() async throws {
    let service = try await recorded()
    let base = try service.text("b.json")
    service.pages["apply.html"]?.append(.init(name: "map-of-the-river"))
    try service.write()
    #expect(await service.record() == 0)
    let ours = try service.text("b.json")
    try service.put(base, in: "b.json")
    service.pages["apply.html"]?.removeLast()
    service.pages["apply.html"]?.insert(.init(name: "plan-of-the-lock"), at: 0)
    try service.write()
    #expect(await service.record() == 0)
    let theirs = try service.text("b.json")
    service.pages["apply.html"]?.append(.init(name: "map-of-the-river"))
    try service.write()
    try service.put("<<<<<<< HEAD\n\(ours)=======\n\(theirs)>>>>>>> branch\n", in: "b.json")
    #expect(await service.audit() == 78)
    #expect(await service.run("baseline", "merge", "FOLDER/b.json") == 0)
    #expect(await service.audit() == 0)
    #expect(try service.account().hasPrefix("0 new, 32 known"))
    try service.put(ours, in: "b.json")
    try service.put(theirs, in: "theirs.json")
    #expect(await service.run("baseline", "merge", "FOLDER/b.json", "FOLDER/theirs.json") == 0)
    #expect(await service.audit() == 0)
  }

  @Test func failsAgainWhenASuppressionRunsOut() async throws {
    let service = try GateService()
    service.pages = ["apply.html": [.init(name: "boat")]]
    try service.write()
    try service.put(
      """
      suppressions:
        - { check: image-has-name, place: 'main > img', reason: It goes, owner: Content, until: 2026-06-30 }

      """, in: "k.yml")
    func audit(_ day: String) async -> Int {
      await service.run(
        "audit", "FOLDER/site", "--only", "image-has-name", "--config", "FOLDER/k.yml", "--today", day, "--report",
        "console=FOLDER/c.txt", "--overwrite")
    }
    #expect(await audit("2026-06-30") == 0)
    #expect(await audit("2026-07-01") == 1)
    #expect(try service.consoleText().contains("ran out on 2026-06-30"))
  }
}
