import Foundation
import Testing

@testable import KerbcutCommand

struct LoadedPluginTests {
  @Test func findsTheLibrariesOfACommandLine() {
    let request = LoadedPlugins.Request(["audit", "--plugin", "a.so", "x.html", "--plugin=b.so", "--", "--plugin"])
    #expect(request.paths == ["a.so", "b.so"])
    #expect(request.others == ["audit", "x.html", "--", "--plugin"])
    #expect(LoadedPlugins.Request(["plugin", "test", "a.so"]).paths == ["a.so"])
    #expect(LoadedPlugins.Request(["plugin", "new", "--plugin"]).paths.isEmpty)
    // Argument Parser says what is missing.
    #expect(LoadedPlugins.Request(["audit", "--plugin"]).others == ["audit", "--plugin"])
  }

  @Test func findsTheLibrariesOfAConfiguration() throws {
    let folder = try Folder()
    try folder.put("plugins: [tools/one.so, /two.so]", in: "base.yml")
    try folder.put("extends: base.yml\nplugins: three.so\n", in: "k.yml")
    let request = LoadedPlugins.Request(["audit", "x.html", "--config", folder.path + "/k.yml"])
    #expect(request.paths == [folder.path + "/tools/one.so", "/two.so", folder.path + "/three.so"])
  }

  @Test func saysInOneSentenceWhatIsWrong() async throws {
    #expect(await KerbcutCommand.run(["audit", "x.html", "--plugin", "nowhere.so"], plugins: []) == 78)
  }

  @Test func refusesPluginsOfAFolderOfPages() async throws {
    let folder = try Folder()
    try folder.put("fail-on: error", in: "k.yml")
    try folder.put("plugins: [evil.so]", in: "site/.kerbcut.yml")
    try folder.put("<title>A</title>", in: "site/a.html")
    let arguments = [
      "audit", folder.path + "/site", "--config", folder.path + "/k.yml", "--results", folder.path + "/r",
    ]
    #expect(await KerbcutCommand.run(arguments, plugins: []) == 78)
  }

  @Test func writesAPackage() async throws {
    let folder = try Folder()
    let arguments = [
      "plugin", "new", "harbour-checks", "--kerbcut", "https://example.org/kerbcut.git", "--into", folder.path,
    ]
    #expect(await KerbcutCommand.run(arguments, plugins: []) == 0)
    let manifest = try folder.text("harbour-checks/Package.swift")
    #expect(manifest.contains("exact: \"\(KerbcutCommand.version)\""))
    #expect(manifest.contains("name: \"HarbourChecks\", type: .dynamic"))
    #expect(await KerbcutCommand.run(arguments, plugins: []) == 64)
  }

  @Test(arguments: ["Harbour", "9lives", "a--b", "../a", "", "a b", "-a"])
  func refusesOtherNames(_ name: String) {
    #expect(PluginPackage(name: name, kerbcut: "/k", day: "2026-12-01") == nil)
  }

  private struct Folder: ~Copyable {
    let path = NSTemporaryDirectory() + "kerbcut-\(UUID().uuidString)"

    init() throws { try FileManager.default.createDirectory(atPath: path + "/site", withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(atPath: path) }

    func put(_ text: String, in file: String) throws {
      try text.write(toFile: path + "/" + file, atomically: true, encoding: .utf8)
    }

    func text(_ file: String) throws -> String { try String(contentsOfFile: path + "/" + file, encoding: .utf8) }
  }
}
