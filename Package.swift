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

/// Those of them that say nothing of services of the United Kingdom: they are built without what we know of these.
let plainPlugins = ["NorthernIreland", "Scotland", "WCAG", "Wales"]

// What an import brings, each module by name. A build follows changes of the modules that a target names, not of those
// that they hand on: without this it would mix old and new layouts of types.

/// What `import KerbcutPage` brings.
let pageNames = [
  "KerbcutARIA", "KerbcutBasics", "KerbcutCSS", "KerbcutHTML", "KerbcutLayout", "KerbcutPage", "KerbcutText",
]
/// What `import Kerbcut` brings.
let authorNames = ["Kerbcut", "KerbcutResults", "KerbcutStandards"] + pageNames
/// What reads results and makes reports of them needs, without the engine.
let reportNames = ["KerbcutBasics", "KerbcutReports", "KerbcutResults", "KerbcutStandards"]
let pageModules: [Target.Dependency] = pageNames.map { .target(name: $0) }
let authorModules: [Target.Dependency] = authorNames.map { .target(name: $0) }
let serviceModules = authorModules + ["KerbcutService"]

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
    .library(name: "Kerbcut", targets: authorNames + ["KerbcutService"]),
    .library(name: "KerbcutShared", type: .dynamic, targets: authorNames + ["KerbcutService"]),
    .library(name: "KerbcutCommand", targets: ["KerbcutCommand"]),
    .library(name: "KerbcutPlugins", targets: ["KerbcutPlugins"]),
    .library(name: "KerbcutReports", targets: reportNames),
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
    // The system's libcurl: its module map.
    .systemLibrary(
      name: "CCurlSystem", pkgConfig: "libcurl",
      providers: [.apt(["libcurl4-openssl-dev", "zlib1g-dev"]), .brew(["curl"])]),
    // A small C shim: one answer to one request, within limits.
    .target(name: "CCurl", dependencies: ["CCurlSystem"], linkerSettings: [.linkedLibrary("z")]),
    // What the library of a plugin says of how it was built: a header.
    .target(name: "CKerbcutStamp"),
    // What was at work when a trap stopped the program: signals and processes, in C.
    .target(name: "CPluginGuard"),
    // Small things that every module may need: addresses, media types, days, hashes, JSON, harmless text, typed doubt.
    module("KerbcutBasics"),
    // What a text says: bytes, words, sentences, dates, many-word search, languages.
    module("KerbcutText", ["KerbcutBasics"]),
    // Requirements as dated data: WCAG, ACT, service standards, regulations, and the mappings between them.
    module("KerbcutStandards"),
    // What an audit says: outcomes, findings, page results, runs, summaries, baseline, comparison, the lines format.
    module("KerbcutResults", ["KerbcutBasics", "KerbcutStandards"]),
    // Bytes to an immutable `Document` that equals the browser's tree, with source positions.
    module("KerbcutHTML", ["CLibxml2", "KerbcutBasics"]),
    // The style of every element for a device.
    module("KerbcutCSS", ["KerbcutBasics", "KerbcutHTML"]),
    // Where boxes lie, what is painted and what people see, with bounds and typed doubt.
    module("KerbcutLayout", ["KerbcutBasics", "KerbcutCSS", "KerbcutHTML"]),
    // Roles, names, descriptions, states: the accessibility tree.
    module("KerbcutARIA", ["KerbcutBasics", "KerbcutCSS", "KerbcutHTML"]),
    // A page as checks see it: snapshot, resources, elements, text, forms, links, media, scripts.
    module("KerbcutPage", pageNames.filter { $0 != "KerbcutPage" }.map { .target(name: $0) }),
    // The author's API: checks, expectations, verdicts, examples, plugins.
    module("Kerbcut", authorNames.dropFirst().map { .target(name: $0) } + ["CKerbcutStamp"]),
    // What we know of UK services: what their pages have, kinds of page, profiles, statements.
    module("KerbcutService", authorModules),
    // Where pages come from: files, folders, lists, memory, addresses.
    module("KerbcutSources", authorModules),
    // Runs checks over pages and decides what counts.
    module("KerbcutAudit", authorModules + ["KerbcutSources"]),
    // Turns results into text in one format each.
    module("KerbcutReports", ["KerbcutBasics", "KerbcutResults", "KerbcutStandards"]),
    // Loads plugins from libraries, and goes on where one of them stops the program.
    module("KerbcutLoader", authorModules + ["CKerbcutStamp", "CPluginGuard", "KerbcutAudit"]),
    // Runs the examples of a check; shipped to authors of plugins.
    module("KerbcutTesting", authorModules + ["KerbcutAudit", "KerbcutSources"]),
    // The command line as a library: `KerbcutCommand.main(plugins:)`.
    module(
      "KerbcutCommand",
      serviceModules + [
        "CCurl", "KerbcutAudit", "KerbcutLoader", "KerbcutSources", "KerbcutReports", "KerbcutTesting", "Yams",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    // The plugins that the program ships with, in one list.
    module("KerbcutPlugins", serviceModules + plugins.map { .target(name: $0) }),
    // The program `kerbcut`: the command line with these plugins, nothing else.
    .executableTarget(
      name: "KerbcutMain", dependencies: ["KerbcutCommand", "KerbcutPlugins"], swiftSettings: settings,
      linkerSettings: [
        .unsafeFlags(
          ["-use-ld=lld", "-Xlinker", "--export-dynamic", "-Xlinker", "-soname=libKerbcutShared.so"],
          .when(platforms: [.linux]))
      ]),
    // The maintainers' tool: generated documents, conformance runs, benchmarks.
    .executableTarget(
      name: "KerbcutWorkshop",
      dependencies: serviceModules + [
        "KerbcutAudit", "KerbcutCommand", "KerbcutSources", "KerbcutPlugins", "KerbcutReports", "KerbcutTesting",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Paint/paint.py"], swiftSettings: settings),
    // Tests, in the order of the modules.
    tests("KerbcutBasicsTests", ["KerbcutBasics"]),
    tests("KerbcutTextTests", ["KerbcutBasics", "KerbcutText"]),
    tests("KerbcutStandardsTests", ["KerbcutStandards"]),
    tests("KerbcutResultsTests", ["KerbcutBasics", "KerbcutResults", "KerbcutStandards"]),
    tests("KerbcutHTMLTests", ["KerbcutHTML"]),
    tests("KerbcutCSSTests", ["KerbcutBasics", "KerbcutCSS", "KerbcutHTML"]),
    tests("KerbcutLayoutTests", ["KerbcutBasics", "KerbcutCSS", "KerbcutHTML", "KerbcutLayout"]),
    tests("KerbcutARIATests", ["KerbcutARIA", "KerbcutCSS", "KerbcutHTML"]),
    tests("KerbcutPageTests", pageModules),
    tests("KerbcutTests", authorModules),
    tests("KerbcutServiceTests", serviceModules),
    tests("KerbcutSourcesTests", authorModules + ["KerbcutSources"]),
    tests("KerbcutAuditTests", serviceModules + ["KerbcutAudit", "KerbcutSources"]),
    tests("KerbcutLoaderTests", authorModules + ["KerbcutAudit", "KerbcutLoader"]),
    tests(
      "KerbcutReportsTests",
      ["KerbcutBasics", "KerbcutReports", "KerbcutResults", "KerbcutStandards"],
      exclude: ["Golden"]),
    tests(
      "KerbcutCommandTests",
      serviceModules + ["CCurl", "KerbcutAudit", "KerbcutCommand", "KerbcutReports", "KerbcutSources"]),
    tests(
      "PluginTests", serviceModules + ["KerbcutAudit", "KerbcutCommand", "KerbcutPlugins", "KerbcutTesting"],
      exclude: ["Recorded"]),
    tests(
      "KerbcutWorkshopTests",
      serviceModules + [
        "KerbcutAudit", "KerbcutCommand", "KerbcutPlugins", "KerbcutSources", "KerbcutTesting", "KerbcutWorkshop",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    tests(
      "EndToEndTests",
      serviceModules + ["KerbcutAudit", "KerbcutCommand", "KerbcutSources", "KerbcutPlugins", "KerbcutReports"]),
  ]
    + plugins.map {
      .target(
        name: $0, dependencies: plainPlugins.contains($0) ? authorModules : serviceModules, path: "Plugins/\($0)",
        exclude: $0 == "WCAG" ? ["COVERAGE.md", "README.md"] : ["README.md"], swiftSettings: settings)
    }
)
