// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "team-runner",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "kerbcut", path: "../..")],
  targets: [
    .target(
      name: "OurChecks", dependencies: [.product(name: "Kerbcut", package: "kerbcut")],
      swiftSettings: [.enableUpcomingFeature("InternalImportsByDefault")]),
    .executableTarget(
      name: "team-runner",
      dependencies: [
        "OurChecks", .product(name: "KerbcutCommand", package: "kerbcut"),
        .product(name: "KerbcutPlugins", package: "kerbcut"),
      ]),
    .executableTarget(name: "compare-results", dependencies: [.product(name: "KerbcutReports", package: "kerbcut")]),
  ]
)
