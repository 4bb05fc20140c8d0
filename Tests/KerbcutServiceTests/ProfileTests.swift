import Kerbcut
import KerbcutService
import Testing

@Suite struct ProfileTests {
  private func profile(_ body: String = "", at address: String? = nil) -> String {
    let source = ExamplePage.html(body)
    let snapshot = Snapshot(path: "page.html", address: address, bytes: Array(source.utf8))
    return Profile.recognised(on: Page(snapshot, document: Document.parse(source))).profile.id
  }

  @Test(arguments: [
    ("https://apply.service.gov.uk/a", "govuk"), ("https://www.gov.uk/", "govuk"), ("https://www.nhs.uk/", "nhs"),
    ("https://www.anytown.gov.uk/", "council"), ("https://www.gov.scot/", "scotland"),
    ("https://www.gov.wales/", "wales"), ("https://www.nidirect.gov.uk/", "northern-ireland"),
    ("https://www.health-ni.gov.uk/", "northern-ireland"), ("https://example.org/", "public"),
  ])
  func recognisesTheProfileByTheHost(address: String, id: String) {
    #expect(profile(at: address) == id)
  }

  @Test func recognisesTheProfileByTheHeader() {
    #expect(profile("<header class=\"nhsuk-header\">NHS</header>") == "nhs")
    #expect(profile("<header class=\"govuk-header\">GOV.UK</header>") == "govuk")
    #expect(profile("<header>Anytown</header>") == "public")
  }

  @Test func aProfileSwitchesOnItsOwnChecksAndThoseOfAll() {
    let own = About(id: "a", title: "A", why: "", fix: "", profiles: ["govuk"])
    let all = About(id: "b", title: "B", why: "", fix: "")
    #expect(Profile.govuk.includes(own) && Profile.govuk.includes(all))
    #expect(!Profile.nhs.includes(own) && Profile.nhs.includes(all))
    #expect(Profile.prototype.includes(own))
    #expect(!Profile.prototype.includes(About(id: "stmt-found", title: "S", why: "", fix: "")))
  }

  @Test func theLongestPatternSetsTheWeight() {
    let profile = Profile(id: "own", title: "Own", weights: ["form-*": .notice, "form-captcha": .error])
    #expect(profile.weight(of: About(id: "form-captcha", title: "", why: "", fix: "")) == .error)
    #expect(profile.weight(of: About(id: "form-hint-link", title: "", why: "", fix: "")) == .notice)
    #expect(profile.weight(of: About(id: "page-h1-single", title: "", why: "", fix: "")) == nil)
  }

  @Test func namesOfProfilesAreTheirIds() {
    for profile in Profile.all { #expect(Profile.named(profile.id) == profile) }
  }
}
