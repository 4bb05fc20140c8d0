import Testing

/// The tests of the architecture see what they are to see.
@Suite struct ArchitectureReaderTests {
  private func file(_ path: String, _ text: String) -> SourceFile {
    SourceFile("Sources/Garden/\(path)", text, below: "Sources/Garden")
  }

  @Test func findsFoldersThatKnowEachOther() {
    let files = [
      file("Beds/Bed.swift", "struct Bed { var gate: Gate? }"),
      file("Gates/Gate.swift", "public final class Gate { // a Path\n  let word = \"Path\"\n  let next = Some.Path\n}"),
      file("Paths/Path.swift", "struct Path {\n  func to(_ bed: Bed) {}\n}"),
    ]
    #expect(FolderGraph(files, besides: []).circles == [])
    let closed = files + [file("Gates/Gate+Path.swift", "extension Gate { var path: Path? { nil } }")]
    #expect(FolderGraph(closed, besides: []).circles == [["Beds", "Gates", "Paths"]])
    #expect(FolderGraph(closed, besides: ["Bed"]).circles == [])
  }

  @Test func findsImportsOnly() {
    let imports = file(
      "A.swift",
      "@_exported public import One\ninternal import Two\n@testable import Three\n// import Four\nlet import5 = 1"
    ).imports
    #expect(imports == ["One", "Two", "Three"])
  }

  @Test func readsTargetsAndTheirDependencies() {
    let map = PackageMap(
      """
      let plugins = [
        "Roses", "Weeds",
      ]
      let plainPlugins = ["Weeds"]
      let authorModules = ["Soil"]
      let serviceModules = authorModules + ["Rain"]
      func module(_ name: String) -> Target { .target(name: name) }

      let package = Package(
        targets: [
          // "Nothing" is named here.
          module("Soil", resources: []),
          .target(name: "Rain", dependencies: ["Soil", .product(name: "Other", package: "other")]),
          module("KerbcutPlugins", serviceModules + plugins.map { .target(name: $0) }),
          tests("SoilTests", ["Soil"]),
        ] + plugins.map { .target(name: $0) }
      )
      """)
    #expect(map.modules.map(\.name) == ["Soil", "Rain", "Roses", "Weeds", "KerbcutPlugins"])
    #expect(
      map.modules.map(\.dependencies) == [
        [], ["Soil"], ["Soil", "Rain"], ["Soil"], ["Soil", "Rain", "Roses", "Weeds"],
      ])
    #expect(map.tests.map(\.name) == ["SoilTests"])
  }
}
