import Kerbcut
import KerbcutService
import Testing

/// A site's body is known by what its pages show together, never by one class or one word.
@Suite struct BodyRecognitionTests {
  private struct Shown {
    var title = "Bins"
    var lang = "en"
    var head = ""
    var header = ""
    var main = "<h1>Bins</h1>"
    var footer = ""
    var address: String?
    var frame = ("<header>", "</header>")

    var page: Page {
      let source =
        "<!DOCTYPE html><html lang=\"\(lang)\"><head><title>\(title)</title>\(head)</head><body>"
        + "\(frame.0)\(header)\(frame.1)<main>\(main)</main><footer>\(footer)</footer></body></html>"
      let snapshot = Snapshot(path: "page.html", address: address, bytes: Array(source.utf8))
      return Page(snapshot, document: Document.parse(source))
    }
  }

  private func body(_ pages: Shown..., own: [Profile] = []) -> SiteBody {
    let recognition = SiteRecognition.publicBodies
    return recognition.body("site", pages.map { recognition.signs($0.page, own) }, own).1
  }

  @Test(arguments: [
    ("https://apply.service.gov.uk/a", "govuk"), ("https://www.gov.uk/", "govuk"), ("https://gov.uk/", "govuk"),
    ("https://www.nhs.uk/", "nhs"), ("https://www.gov.scot/", "scotland"), ("https://www.gov.wales/", "wales"),
    ("https://www.nidirect.gov.uk/", "northern-ireland"), ("https://www.health-ni.gov.uk/", "northern-ireland"),
    ("https://www.nisra.gov.uk/", "northern-ireland"), ("https://example.org/", "public"),
    ("https://www.metoffice.gov.uk/", "public"),
  ])
  func aHostOfOneBodyDecides(address: String, id: String) {
    #expect(body(Shown(address: address)).profile == id)
  }

  @Test func aHostBelowGOVUKIsACouncilsWhereThePagesSaySo() {
    #expect(
      body(Shown(main: "<h1>Bins</h1><p>Council tax</p>", address: "https://www.anytown.gov.uk/")).profile == "council")
    #expect(body(Shown(address: "https://www.regulator.gov.uk/")).profile == "public")
  }

  @Test(arguments: [
    "City Council", "Borough Council", "Council", "Combined Authority",
  ])
  func aCouncilIsNamedByTitleLogoAndFooter(form: String) {
    let found = body(
      Shown(
        title: "Bins | Otterby \(form)", header: "<a href=\"/\"><img src=\"l.svg\" alt=\"Otterby \(form) logo\"></a>",
        footer: "<p>© 2026 Otterby \(form). All rights reserved</p>"))
    #expect(found.profile == "council")
    #expect(found.name == "Otterby \(form)")
    #expect(found.evidence.first == "name in the header “Otterby \(form)”")
  }

  @Test(arguments: [
    "Medical Research Council", "British Council", "Arts Council England", "Council tax", "Ask your council",
    "School council",
  ])
  func otherCouncilsAreNoLocalAuthorities(name: String) {
    #expect(body(Shown(title: "Home | \(name)", header: "<a href=\"/\">\(name)</a>")).profile == "public")
  }

  @Test func aWelshCouncilIsABodyOfWales() {
    let welsh = Shown(
      title: "Cyngor Tref Aberddu", lang: "cy",
      header: "<a href=\"/\">Cyngor Tref Aberddu</a> <a href=\"/en\">English</a>")
    #expect(body(welsh).profile == "wales")
    let english = Shown(
      title: "Bins | Aberddu Town Council", header: "<a href=\"/\">Aberddu Town Council</a> <a href=\"/cy\">Cymraeg</a>"
    )
    #expect(body(english).profile == "wales")
    #expect(
      body(Shown(title: "Bins | Swansea Council", header: "<a href=\"/\">Swansea Council</a>")).profile == "wales")
    #expect(body(Shown(title: "Cyngor ar fudd-daliadau", lang: "cy")).profile == "public")
  }

  @Test func nationsAreKnownByHostsAndNames() {
    let scottish = Shown(
      title: "Get started | Parcel API", header: "<a href=\"/\">Parcel API</a>",
      main: "<h1>Get started</h1><code>https://parcel.service.gov.scot</code>",
      footer: "<a href=\"https://www.gov.scot/\">Scottish Government</a>")
    #expect(body(scottish).profile == "scotland")
    #expect(body(scottish).name == "Parcel API")
    let northern = Shown(
      title: "Charts – Roads Agency",
      header: "<a href=\"https://www.infrastructure-ni.gov.uk/\"><img alt=\"Roads\"></a>",
      footer: "<a href=\"https://www.nidirect.gov.uk/\">nidirect</a>")
    #expect(body(northern).profile == "northern-ireland")
    let council = Shown(title: "Bins - Fife Council", header: "<a href=\"/\">Fife Council</a>")
    #expect(body(council).profile == "scotland")
  }

  @Test func aBodyThatIsOnlyThankedInTheFooterIsNotTheSites() {
    let charity = Shown(
      title: "Hill paths", main: "<h1>Paths of Scotland</h1>",
      footer: "<p>Funded by <a href=\"https://www.gov.scot/\">Scottish Government</a></p>")
    #expect(body(charity).profile == "public")
  }

  @Test func classesAreNoMark() {
    let borrowed = Shown(
      title: "Projects", header: "<a href=\"/\" class=\"govuk-header__link\">Otterby Maps</a>",
      frame: ("<header class=\"govuk-header\">", "</header>"))
    #expect(body(borrowed).profile == "public")
    let borrowedNHS = Shown(
      header: "<a href=\"/\">Otterby Care</a>", frame: ("<header class=\"nhsuk-header\">", "</header>"))
    #expect(body(borrowedNHS).profile == "public")
    let real = Shown(
      header: "<a href=\"//gov.uk\"><svg class=\"govuk-header__logotype\" aria-label=\"GOV.UK\"></svg></a>",
      frame: ("<header class=\"govuk-header\">", "</header>"))
    #expect(body(real).profile == "govuk")
    let realNHS = Shown(
      header: "<a href=\"/\"><svg class=\"nhsuk-header__logo\"></svg></a>",
      frame: ("<header class=\"nhsuk-header\">", "</header>"))
    #expect(body(realNHS).profile == "nhs")
  }

  @Test func anExampleInTheContentIsNoHeader() {
    let documented = Shown(
      main: "<h1>Header</h1><div><header class=\"govuk-header\"><a href=\"/\">GOV.UK</a></header></div>")
    #expect(body(documented).profile == "public")
  }

  @Test func onePageAboutAnotherBodyDoesNotSpeakForAll() {
    let own = Shown(title: "Bins | Otterby District Council", header: "<a href=\"/\">Otterby District Council</a>")
    let other = Shown(
      header: "<a href=\"/\">NHS Otterby</a>", frame: ("<header class=\"nhsuk-header\">", "</header>"))
    let plain = Shown(title: "Maps")
    let found = body(own, own, own, plain, other)
    #expect(found.profile == "council")
    #expect(found.evidence.contains("name in the header “Otterby District Council” on 3 of 5 pages"))
    #expect(found.pages == 5)
  }

  @Test func signsThatContradictEachOtherLeaveTheGeneralProfile() {
    let mixed = Shown(
      title: "Bins | Otterby Town Council", header: "<a href=\"/\">GOV.UK</a>",
      footer: "© Otterby Town Council <a href=\"mailto:a@otterby.gov.uk\">Write</a>",
      frame: ("<header class=\"govuk-header\">", "</header>"))
    let found = body(mixed)
    #expect(found.profile == "public")
    #expect(found.doubts == ["name in the title “Otterby Town Council”", "the mark of GOV.UK in the header"])
    #expect(found.reason.hasPrefix("signs that contradict each other: "))
  }

  @Test func aWelshPageOfGOVUKIsOneOfGOVUK() {
    let page = Shown(
      title: "Gwneud cais - GOV.UK", lang: "cy", header: "<a href=\"/\">GOV.UK</a> <a href=\"/en\">English</a>",
      frame: ("<header class=\"govuk-header\">", "</header>"))
    #expect(body(page).profile == "govuk")
  }

  @Test func linksToCodeAndDesignSystemsSayNothing() {
    let page = Shown(
      header: "<a href=\"https://github.com/alphagov\">Code</a>",
      footer:
        "<a href=\"https://designsystem.gov.scot/\">Design</a> <a href=\"https://design-system.service.gov.uk/\">D</a>")
    #expect(body(page).evidence.isEmpty)
  }

  @Test func aProfileOfOnesOwnComesFirst() {
    let own = Profile(id: "otterby", title: "Otterby", extends: "council", hosts: ["otterby.gov.uk"])
    #expect(body(Shown(address: "https://bins.otterby.gov.uk/"), own: [own]).profile == "otterby")
    let byClass = Profile(id: "maps", title: "Maps", extends: "public", classes: ["om-header"])
    #expect(body(Shown(frame: ("<header class=\"om-header\">", "</header>")), own: [byClass]).profile == "maps")
  }

  @Test func partsWithoutLandmarksCountByTheirNames() {
    let old = Shown(
      title: "Bins", header: "<a href=\"/\"><img src=\"l.gif\" alt=\"Otterby Town Council\"></a>",
      main: "<h1>Bins</h1><p>Otterby Town Council meets here.</p>", footer: "© 2026 Otterby Town Council",
      frame: ("<div id=\"header\">", "</div>"))
    #expect(body(old).profile == "council")
  }

  @Test func theSitesOwnNameComesBeforeThoseOfItsFooter() {
    let page = Shown(
      title: "Roads | Roads Agency",
      header: "<a href=\"https://www.infrastructure-ni.gov.uk/\"><img alt=\"Roads Agency\"></a>",
      footer: "<a href=\"https://www.nidirect.gov.uk/\">nidirect</a>")
    #expect(body(page).profile == "northern-ireland")
    #expect(body(page).name == "Roads Agency")
  }

  @Test func theHostThatAPageIsSharedByCounts() {
    let page = Shown(head: "<meta property=\"og:url\" content=\"https://www.gov.wales/a\">")
    #expect(body(page).profile == "wales")
  }
}
