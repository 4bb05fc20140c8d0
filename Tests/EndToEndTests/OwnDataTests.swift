import Foundation
import Kerbcut
import KerbcutAudit
import KerbcutPlugins
import KerbcutResults
import KerbcutService
import KerbcutSources
import Testing

@testable import KerbcutCommand

/// A body's own data file, as the article documents it.
@Suite struct OwnDataTests {
  /// The example of the article.
  private static func example() throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let article = try String(
      contentsOf: root.appending(path: "Sources/KerbcutCommand/KerbcutCommand.docc/YourOwnData.md"), encoding: .utf8)
    let start = try #require(article.range(of: "```yaml\n"))
    let end = try #require(article.range(of: "```", range: start.upperBound..<article.endIndex))
    return String(article[start.upperBound..<end.lowerBound])
  }

  private static func read(_ text: String) throws -> Configuration {
    var configuration = Configuration()
    let yaml = YAMLFile(file: "own.yml", text: text)
    try BodyDataReader(yaml: yaml, plugins: bundledPlugins).read(into: &configuration)
    return configuration
  }

  private static func findings(on html: String, at address: String? = nil) async throws -> PageResult {
    let configuration = try read(example())
    let source = MemorySource(pages: [Snapshot(path: "a.html", address: address, bytes: Array(html.utf8))])
    let options = AuditOptions(
      knowledge: .services, profile: address == nil ? configuration.ownProfiles.first : nil,
      ownProfiles: configuration.ownProfiles,
      lists: configuration.lists)
    let audit = Audit(plugins: bundledPlugins, options: options)
    let line = await audit.result(of: source.reference(to: "a.html"), from: source)
    guard case .page(let page) = line else { throw CancellationError() }
    return page
  }

  @Test(arguments: [
    ("words-to-avoid", "<p>Ring the customer contact centre.</p>", "content-words-to-avoid"),
    ("words-to-avoid with endings", "<p>We are signposting people.</p>", "content-words-to-avoid"),
    ("vague-links", "<p><a href='/p'>Go to the portal</a></p>", "link-vague-text"),
    ("script-libraries", "<script src='/js/townmap-2.9.js'></script>", "legacy-js-libraries"),
    ("retired-templates", "<div id='ac-wrapper'>Hello</div>", "legacy-govuk-template"),
    (
      "label-purposes", "<form><label for='m'>Electronic mail</label><input id='m' name='m'><button>Go</button></form>",
      "form-autocomplete-personal"
    ),
  ])
  func entriesOfTheExampleReachTheirChecks(_ name: String, _ inside: String, _ check: String) async throws {
    let html = "<!DOCTYPE html><html lang=en><title>Pay – Anytown</title><main><h1>Pay</h1>\(inside)</main>"
    let page = try await Self.findings(on: html)
    #expect(page.findings.contains { $0.check == check && $0.outcome == .failed }, "\(name)")
    // The profile of the example weighs these two otherwise than the checks do.
    let weights = ["link-vague-text": Weight.error, "content-words-to-avoid": .notice]
    let found = page.findings.filter { $0.check == check }
    #expect(found.allSatisfy { $0.weight == weights[check] ?? $0.weight }, "\(name)")
  }

  @Test func knownAbbreviationsNeedNoExplaining() async throws {
    let html = { (word: String) in "<!DOCTYPE html><html lang=en><title>T</title><main><p>Ask the \(word).</p></main>" }
    let checks = { (page: PageResult) in page.findings.map(\.check).filter { $0 == "content-abbreviations" } }
    #expect(checks(try await Self.findings(on: html("ATC"))).isEmpty)
    #expect(checks(try await Self.findings(on: html("ZTQ"))) == ["content-abbreviations"])
  }

  @Test func recognisesAPageOfTheBodyByItsHost() async throws {
    let html = "<!DOCTYPE html><html lang=en><title>T</title><main><h1>T</h1></main>"
    let page = try await Self.findings(on: html, at: "https://pay.anytown.gov.uk/")
    #expect(page.profile == "anytown")
    #expect(page.profileReason == "host pay.anytown.gov.uk")
  }

  @Test func aProfileOfTheBodyDecidesTheStandard() throws {
    let configuration = try Self.read(Self.example())
    let profile = try #require(configuration.ownProfiles.first)
    let run = Run(version: "1", profile: profile.id, ownProfiles: [profile])
    #expect(Summary().standard(of: run) == .localDigital)
    #expect(profile.base == "council")
    #expect(ProfilesCommand.text(configuration, bundledPlugins).contains("  anytown: Anytown Council."))
  }

  @Test(arguments: [
    ("lists: { wrds: [a] }", "1:10: There is no list ‘wrds’."),
    ("lists:\n  script-libraries:\n    - name: X\n      files: [x]\n", "3:7: This entry of ‘script-libraries’ has no"),
    ("lists:\n  script-libraries: [jquery]", "2:22: An entry of ‘script-libraries’ has the fields"),
    ("lists:\n  label-purposes:\n    - purpose: emial\n      labels: [mail]", "3:16: ‘emial’ is no token"),
    ("lists:\n  platforms:\n    - name: A | B\n", "3:13: ‘A | B’ has the character ‘|’"),
    ("lists:\n  tracker-products:\n    - { name: A, purpose: fun, signs: [a] }", "3:27: ‘fun’ is none of"),
    ("profiles:\n  - id: govuk\n    title: Mine", "2:9: There is a profile ‘govuk’ already."),
    ("profiles:\n  - id: mine\n", "2:5: A profile has a title."),
    ("profiles:\n  - id: mine\n    title: Mine\n    off: [nothing-such]", "4:11: There is no check ‘nothing-such’."),
    ("profiles:\n  - id: mine\n    title: Mine\n    standard: moon", "4:15: ‘moon’ is none of"),
    ("words: [a]", "1:1: ‘words’ is no part of a data file"),
    ("lists: [", "2:1: This is not YAML"),
  ])
  func tellsMistakesWithTheirPlace(_ text: String, _ message: String) throws {
    let error = #expect(throws: ConfigurationError.self) { try Self.read(text) }
    let description = try #require(error).description
    #expect(description.hasPrefix("own.yml:" + message), "\(description)")
  }
}
