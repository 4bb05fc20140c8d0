internal import Foundation

/// A package for checks of a team's own, as `kerbcut plugin new` writes it.
struct PluginPackage {
  /// The plugin's id, in kebab case.
  let name: String
  /// The name of its module: `HarbourChecks`.
  let module: String
  /// Where Kerbcut's package is.
  private let kerbcut: String
  /// The day on which it is written, as `YYYY-MM-DD`.
  private let day: String

  /// nil where the name is none in kebab case that begins with a letter.
  init?(name: String, kerbcut: String, day: String) {
    let words = name.split(separator: "-", omittingEmptySubsequences: false)
    let isRight = words.allSatisfy { word in
      !word.isEmpty && word.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }
    guard isRight, name.first?.isLetter == true, name.utf8.count <= 60 else { return nil }
    self.name = name
    module = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    self.kerbcut = kerbcut
    self.day = day
  }

  /// The name of the plugin's value: `harbourChecks`.
  private var value: String { module.prefix(1).lowercased() + module.dropFirst() }

  /// The files by their paths in the package.
  var files: [(path: String, text: String)] {
    [
      ("Package.swift", manifest), ("Sources/\(module)/\(module).swift", plugin),
      ("Sources/\(module)/LinkIsSecure.swift", check), ("Tests/\(module)Tests/ExampleTests.swift", tests),
      (".github/workflows/checks.yml", workflow), (".gitignore", ".build/\n"), ("README.md", readme),
    ]
  }

  private var isAddress: Bool { kerbcut.contains("://") || kerbcut.hasPrefix("git@") }

  /// The dependency, and the name by which products ask for it.
  private var dependency: (line: String, package: String) {
    if isAddress {
      let last = kerbcut.split(separator: "/").last.map(String.init) ?? "kerbcut"
      let package = last.hasSuffix(".git") ? String(last.dropLast(4)) : last
      return (".package(url: \(quoted(kerbcut)), exact: \(quoted(KerbcutCommand.version)))", package)
    }
    let path = kerbcut.hasPrefix("/") ? kerbcut : URL(filePath: kerbcut).standardizedFileURL.path
    return (".package(name: \"kerbcut\", path: \(quoted(path)))", "kerbcut")
  }

  private func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  private var manifest: String {
    """
    // swift-tools-version: 6.2
    import PackageDescription

    let package = Package(
      name: "\(name)",
      platforms: [.macOS(.v15)],
      products: [.library(name: "\(module)", type: .dynamic, targets: ["\(module)"])],
      dependencies: [
        // The very version that loads the plugin: ‘kerbcut version’ says it.
        \(dependency.line)
      ],
      targets: [
        .target(name: "\(module)", dependencies: [.product(name: "KerbcutShared", package: "\(dependency.package)")]),
        .testTarget(
          name: "\(module)Tests",
          dependencies: ["\(module)", .product(name: "KerbcutTesting", package: "\(dependency.package)")]),
      ]
    )

    """
  }

  private var plugin: String {
    """
    import Kerbcut

    extension Plugin {
      /// The checks of one team: a line a check.
      public static let \(value) = Plugin(
        id: "\(name)", title: "\(title)",
        checks: [
          LinkIsSecure()
        ])
    }

    /// What kerbcut calls when it loads the library.
    @_cdecl("kerbcut_plugin")
    public func kerbcutPlugin() -> UnsafeMutableRawPointer { Plugin.\(value).handOver() }

    """
  }

  private var title: String {
    let words = name.replacing("-", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  private var check: String {
    ##"""
    import Kerbcut

    /// An example to start from: no link leads to an address that is not encrypted.
    struct LinkIsSecure: Check {
      static let about = About(
        id: "\##(name)-link-is-secure",
        title: "Links lead to secure addresses",
        why: "What people send to an address that begins with http can be read on its way.",
        fix: "Link to the address that begins with https.",
        weight: .warning,
        since: "\##(day)"
      )

      let applicability = Applicability("Each link with an address") { page in page.links.filter { !$0.address.isEmpty } }

      let expectations = [
        Expectation("Its address does not begin with `http:`") { (link: Element) in
          link.hasAddress(startingWith: "http:") ? .failed("This link leads to ‘\(link.address)’, which is not secure.") : .passed
        }
      ]

      static let examples: [Example] = [
        .passed("a secure address", #"<a href="https://example.gov.uk/">Apply</a>"#),
        .passed("an address of the same server", #"<a href="/apply">Apply</a>"#),
        .failed("an address that is not encrypted", #"↓<a href="http://example.gov.uk/">Apply</a>"#),
        .inapplicable("no link", "<p>Apply by post.</p>"),
      ]
    }

    """##
  }

  private var tests: String {
    """
    import KerbcutTesting
    import \(module)
    import Testing

    /// Every example reaches its outcome, as it stands and in every form that must not change it.
    @Test(arguments: ExampleRun.all(in: .\(value)))
    func holds(_ run: ExampleRun) {
      for problem in run.problems { Issue.record("\\(problem)") }
    }

    """
  }

  private var workflow: String {
    """
    name: Checks
    on: [push, pull_request]
    jobs:
      test:
        runs-on: ubuntu-latest
        container: swift:6.3
        steps:
          - uses: actions/checkout@v4
          - run: apt-get update && apt-get install -y libxml2-dev libcurl4-openssl-dev zlib1g-dev
          - run: swift test
          - run: swift build -c release

    """
  }

  private var readme: String {
    """
    # \(title)

    Checks of our own for Kerbcut.

        swift test                                  runs the examples of every check
        swift build -c release                      makes .build/release/lib\(module).so
        kerbcut plugin test .build/release/lib\(module).so
        kerbcut audit PAGE --plugin .build/release/lib\(module).so

    or, in `.kerbcut.yml`, `plugins: [.build/release/lib\(module).so]`.

    A check is one file in `Sources/\(module)`, and a line in the plugin's list. Its id begins with `\(name)-`. The library fits
    the Kerbcut that it was built against, and is built anew with each new one.

    """
  }
}
