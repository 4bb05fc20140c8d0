import Kerbcut
import KerbcutAudit
import Testing

@testable import KerbcutCommand

struct CommandTests {
  @Test(arguments: [
    ("paths: [a, b]\nprofil: govuk\n", "2:1", "no setting"),
    ("profile: moon\n", "1:10", "no profile"),
    ("suppressions:\n  - check: x\n", "2:5", "reason"),
    ("suppressions:\n  - check: x\n    reason: y\n    until: soon\n", "4:12", "YYYY-MM-DD"),
    ("weights:\n  image-has-name: heavy\n", "2:19", "notice, warning, error"),
    ("paths: a\npaths: b\n", "", ""),
  ])
  func tellsMistakesOfAConfigurationWithTheirPlace(_ text: String, _ place: String, _ words: String) throws {
    let error = #expect(throws: ConfigurationError.self) {
      try ConfigurationReader(file: "k.yml", text: text).configuration()
    }
    let message = try #require(error).description
    #expect(message.hasPrefix("k.yml:\(place)") && message.contains(words), "\(message)")
  }

  @Test func readsAConfiguration() throws {
    let text = """
      paths: [site]
      roots: { /assets: dist/assets }
      profile: govuk
      weights: { image-has-name: notice }
      kinds: { "**/start.html": start }
      fail-on: warning
      scripting: off
      suppressions:
        - check: image-has-name
          page: site/old.html
          reason: It is going.
          owner: Content team
          until: 2027-01-31
      lists: { words: [alpha, beta] }
      """
    let configuration = try ConfigurationReader(file: "k.yml", text: text).configuration()
    #expect(configuration.roots == ["/assets=dist/assets"])
    #expect(configuration.gate == .warning)
    #expect(!configuration.isScripting)
    #expect(configuration.suppressions.first?.source == "k.yml:9")
    #expect(configuration.lists == ["words": ["alpha", "beta"]])
    #expect(try ConfigurationReader(file: "k.yml", text: "# nothing\n").configuration() == Configuration())
  }

  @Test(arguments: [
    ["audit"], ["audit", "x", "--profile", "moon"], ["audit", "x", "--only", "nothing"],
    ["audit", "x", "--report", "pdf=x"], ["audit", "x", "--fail-on", "much"], ["explain", "nothing"], ["nothing"],
    ["tree", "x", "--errors"], ["tree", "x", "--dom", "--json"],
  ])
  func endsWith64WhenItIsUsedWrongly(_ arguments: [String]) async {
    #expect(await KerbcutCommand.run(arguments, plugins: []) == 64)
  }

  @Test func drawsNoProgressWhereNobodyLooks() {
    var bar = ProgressBar(total: 2, isShown: false)
    bar.advance("a")
    bar.finish()
  }
}
