// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is compiled with.
let settings: [SwiftSetting] =
  [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (Context.environment["CI"] == nil ? [] : [.treatAllWarnings(as: .error)])

/// The check modules that the program ships with, one folder each in `Plugins`.
let plugins = [
  "AccessibilityStatement", "DesignSystem", "LegacyTechnology", "NHS", "NorthernIreland", "PlainEnglish", "Privacy",
  "Scotland", "ServiceStandard", "WCAG", "Wales",
]

func module(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

let package = Package(
  name: "kerbcut",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "kerbcut", targets: ["KerbcutMain"]),
    .library(name: "Kerbcut", targets: ["Kerbcut"]),
    .library(name: "KerbcutCommand", targets: ["KerbcutCommand"]),
    .library(name: "KerbcutTesting", targets: ["KerbcutTesting"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // The system's libxml2: its module map.
    .systemLibrary(
      name: "CLibxml2System", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    // A small C shim: what libxml2 and iconv say, without their types.
    .target(name: "CLibxml2", dependencies: ["CLibxml2System"]),
    // Requirements as dated data: WCAG, ACT, service standards, regulations, and the mappings between them.
    module("KerbcutStandards"),
    // Bytes to an immutable `Document` that equals the browser's tree, with source positions.
    module("KerbcutHTML", ["CLibxml2"]),
    // The style of every element for a device.
    module("KerbcutCSS", ["KerbcutHTML"]),
    // Roles, names, descriptions, states: the accessibility tree.
    module("KerbcutARIA", ["KerbcutCSS", "KerbcutHTML"]),
    // What a check's author sees.
    module("Kerbcut", ["KerbcutARIA", "KerbcutCSS", "KerbcutHTML", "KerbcutStandards"]),
    // Snapshots: files, folders, addresses.
    module("KerbcutFetch", ["Kerbcut"]),
    // Runs checks over pages and decides what counts.
    module("KerbcutAudit", ["Kerbcut", "KerbcutFetch"]),
    // Turns results into text in one format each.
    module("KerbcutReports", ["Kerbcut", "KerbcutAudit"]),
    // Runs the examples of a check; shipped to authors of plugins.
    module("KerbcutTesting", ["Kerbcut", "KerbcutAudit", "KerbcutFetch"]),
    // The command line as a library: `KerbcutCommand.main(plugins:)`.
    module(
      "KerbcutCommand",
      [
        "Kerbcut", "KerbcutAudit", "KerbcutFetch", "KerbcutReports", "Yams",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    // The plugins that the program ships with, in one list.
    module("KerbcutPlugins", ["Kerbcut"] + plugins.map { .target(name: $0) }),
    // The program `kerbcut`: the command line with these plugins, nothing else.
    .executableTarget(
      name: "KerbcutMain", dependencies: ["KerbcutCommand", "KerbcutPlugins"], swiftSettings: settings),
    // The maintainers' tool: generated documents, conformance runs, benchmarks.
    .executableTarget(
      name: "KerbcutWorkshop",
      dependencies: [
        "Kerbcut", "KerbcutARIA", "KerbcutAudit", "KerbcutCSS", "KerbcutCommand", "KerbcutFetch", "KerbcutHTML",
        "KerbcutPlugins", "KerbcutReports", "KerbcutStandards", "KerbcutTesting",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    // Tests, in the order of the modules.
    tests("KerbcutStandardsTests", ["KerbcutStandards"]),
    tests("KerbcutHTMLTests", ["KerbcutHTML"]),
    tests("KerbcutCSSTests", ["KerbcutCSS", "KerbcutHTML"]),
    tests("KerbcutARIATests", ["KerbcutARIA", "KerbcutCSS", "KerbcutHTML"]),
    tests("KerbcutTests", ["Kerbcut"]),
    tests("KerbcutFetchTests", ["Kerbcut", "KerbcutFetch"]),
    tests("KerbcutAuditTests", ["Kerbcut", "KerbcutAudit", "KerbcutFetch"]),
    tests("KerbcutReportsTests", ["Kerbcut", "KerbcutAudit", "KerbcutReports"], exclude: ["Golden"]),
    tests("KerbcutCommandTests", ["Kerbcut", "KerbcutAudit", "KerbcutCommand", "KerbcutReports"]),
    tests("PluginTests", ["Kerbcut", "KerbcutAudit", "KerbcutPlugins", "KerbcutStandards", "KerbcutTesting"]),
    tests(
      "EndToEndTests",
      ["Kerbcut", "KerbcutAudit", "KerbcutCommand", "KerbcutFetch", "KerbcutPlugins", "KerbcutReports"]),
  ]
    + plugins.map {
      .target(
        name: $0, dependencies: ["Kerbcut"], path: "Plugins/\($0)",
        exclude: $0 == "WCAG" ? ["COVERAGE.md", "README.md"] : ["README.md"], swiftSettings: settings)
    }
)
