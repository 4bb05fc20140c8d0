import Foundation
import Testing

/// The house stands as it was drawn: what a module may know, and in which order.
@Suite struct ArchitectureTests {
  private let map: PackageMap
  /// The source files of each module and plugin.
  private let files: [String: [SourceFile]]
  /// What of ours each module names: what it declares, and what it imports.
  private let arrows: [String: Set<String>]

  init() throws {
    let map = try PackageMap()
    let names = Set(map.modules.map(\.name))
    self.map = map
    files = try SourceFile.ofModules.get()
    arrows = Dictionary(
      uniqueKeysWithValues: map.modules.map { [files] module in
        let imports = Set(files[module.name, default: []].flatMap(\.imports))
        return (module.name, module.dependencies.union(imports.intersection(names)))
      })
  }

  /// What of ours a module can reach.
  private func reached(from name: String) -> Set<String> {
    var reached: Set<String> = []
    var next = Array(arrows[name] ?? [])
    while let module = next.popLast() {
      if reached.insert(module).inserted { next += arrows[module] ?? [] }
    }
    return reached
  }

  @Test func readsTheWholeMap() throws {
    let named = Set(map.modules.map(\.name) + map.tests.map(\.name))
    for folder in ["Sources", "Plugins", "Tests"] {
      let path = SourceFile.root.appending(path: folder).path(percentEncoded: false)
      for name in try FileManager.default.contentsOfDirectory(atPath: path)
      where !name.contains(".") && name != "TeamRunner" {
        #expect(named.contains(name), "‘\(folder)/\(name)’ is no target that these tests have read.")
      }
    }
    #expect(arrows["KerbcutARIA"] == ["KerbcutBasics", "KerbcutCSS", "KerbcutHTML"])
    #expect(arrows["ServiceStandard"]?.contains("KerbcutService") == true)
    #expect(arrows["WCAG"]?.contains("KerbcutService") == false)
    #expect(reached(from: "KerbcutMain").isSuperset(of: ["KerbcutReports", "CLibxml2System", "NHS"]))
  }

  /// Reports, and with them the comparison of two runs, are built without the engine.
  @Test(arguments: [
    ("KerbcutBasics", []),
    ("KerbcutText", ["KerbcutBasics"]),
    ("KerbcutStandards", ["KerbcutBasics"]),
    ("KerbcutResults", ["KerbcutBasics", "KerbcutStandards"]),
    ("KerbcutReports", ["KerbcutBasics", "KerbcutResults", "KerbcutStandards"]),
  ])
  func reachesNoMoreThan(_ module: String, _ allowed: [String]) {
    #expect(reached(from: module).subtracting(allowed) == [])
  }

  @Test func testsOfResultsAndReportsNeedNoEngine() {
    let allowed: Set = ["KerbcutBasics", "KerbcutReports", "KerbcutResults", "KerbcutStandards"]
    for target in map.tests where ["KerbcutResultsTests", "KerbcutReportsTests"].contains(target.name) {
      #expect(target.dependencies.subtracting(allowed) == [], "\(target.name)")
    }
  }

  @Test(arguments: [
    ("CLibxml2", ["KerbcutHTML"]), ("CCurl", ["KerbcutCommand"]), ("Yams", ["KerbcutCommand"]),
    ("KerbcutCommand", ["KerbcutMain", "KerbcutWorkshop"]),
  ])
  func isImportedOnlyBy(_ module: String, _ allowed: [String]) {
    let importing = files.filter { $0.value.contains { $0.imports.contains(module) } }.map(\.key)
    #expect(Set(importing) == Set(allowed), "\(module)")
  }

  @Test func pluginsKnowTheAuthorsInterfaceOnly() {
    for plugin in map.plugins {
      let imports = Set(files[plugin, default: []].flatMap(\.imports))
      let declared = map.modules.first { $0.name == plugin }?.dependencies ?? []
      let allowed = declared.contains("KerbcutService") ? ["Kerbcut", "KerbcutService"] : ["Kerbcut"]
      #expect(imports.subtracting(allowed + ["FoundationEssentials", "Synchronization"]) == [], "\(plugin)")
      #expect(imports.contains("KerbcutService") == declared.contains("KerbcutService"), "\(plugin) and `plainPlugins`")
    }
  }

  @Test func noModuleKnowsALaterOne() {
    let order = Dictionary(uniqueKeysWithValues: map.modules.enumerated().map { ($1.name, $0) })
    for module in map.modules {
      for other in arrows[module.name, default: []] {
        #expect(order[other, default: 0] < order[module.name, default: 0], "\(module.name) knows \(other)")
      }
    }
  }

  // MARK: Folders

  /// Classes whose members stand in folders by subject, each in an extension: naming one of them is no arrow.
  private static let sharedTypes: [String: Set<String>] = [
    "KerbcutLayout": ["StaticFacts"],
    "KerbcutPage": ["Element", "Page"],
    "KerbcutService": ["PageService"],
  ]

  /// Circles that stay, with what makes them harmless, or what would mend them.
  private static let circles: [FolderCircle] = [
    FolderCircle(
      "KerbcutARIA", ["Attribute", "Data", "Name", "Role", "Table", "Tree"],
      because: "The tree is made of roles, names and tables, whose rules (ARIA, AccName) ask the tree for one another."),
    FolderCircle(
      "KerbcutCSS", ["Cascade", "Data", "Property", "Sheet", "Style", "Values"],
      because:
        "Tables in Data hold values of the folders that read them; a style is what the cascade computes, and the "
        + "cascade inherits styles. A device that stood before the sheets would part Sheet from Style."),
    FolderCircle(
      "KerbcutCommand", ["Commands", "Configuration", "Session", "Terminal"],
      because: "Errors and output files stand with the session, the options that make them with the commands. Both "
        + "belong before the session."),
    FolderCircle(
      "KerbcutHTML", ["Data", "Document", "Encoding", "Libxml2", "Memory", "Tokens", "Tree"],
      because: "`Document.parse` goes through all folders and stands with the type that it makes. Tables in Data hold "
        + "names of the folders that read them."),
    FolderCircle(
      "KerbcutPage", ["Index", "Landmarks", "Links", "Page"],
      because: "A page keeps the lists that Index makes and what is said of its parts; both are made of the page."),
    FolderCircle(
      "KerbcutWorkshop", ["Fuzz", "Styles", "Trees"],
      because: "Fuzzing takes its files as the tree and style commands do, which have fuzzing commands."),
  ]

  @Test func foldersOfAModuleGoInNoCircle() {
    var found: [FolderCircle] = []
    for (module, files) in files where !map.plugins.contains(module) {
      found += FolderGraph(files, besides: Self.sharedTypes[module] ?? []).circles.map { FolderCircle(module, $0) }
    }
    for circle in found {
      let isKnown = Self.circles.contains { $0.module == circle.module && circle.folders.isSubset(of: $0.folders) }
      #expect(isKnown, "\(circle.module): \(circle.folders.sorted()) know each other")
    }
    for circle in Self.circles {
      #expect(found.contains { $0.module == circle.module }, "\(circle.module): the circle is gone; take it out here")
    }
  }

  @Test func sharedTypesAreNeeded() {
    for (module, types) in Self.sharedTypes
    where files[module, default: []].contains(where: { !types.isDisjoint(with: $0.types) }) {
      let apart = FolderGraph(files[module] ?? [], besides: []).circles.flatMap(\.self)
      let together = FolderGraph(files[module] ?? [], besides: types).circles.flatMap(\.self)
      #expect(together.count < apart.count, "\(module)")
    }
  }
}

/// Folders of a module that know each other.
private struct FolderCircle {
  let module: String
  let folders: Set<String>

  init(_ module: String, _ folders: Set<String>, because reason: String = "") {
    self.module = module
    self.folders = folders
  }
}

extension SourceFile {
  /// The files of every module and plugin, read once for all tests.
  static let ofModules = Result { () throws -> [String: [SourceFile]] in
    let map = try PackageMap()
    return try Dictionary(
      uniqueKeysWithValues: map.modules.map { module in
        (module.name, try all(below: (map.plugins.contains(module.name) ? "Plugins/" : "Sources/") + module.name))
      })
  }
}
