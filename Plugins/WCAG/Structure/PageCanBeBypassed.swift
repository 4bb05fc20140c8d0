import Kerbcut

struct PageCanBeBypassed: Check {
  static let about = About(
    id: "bypass-blocks",
    title: "People can get past what every page repeats",
    requirements: [.wcag("2.4.1"), .act("cf77f2")],
    why: "People who use a keyboard or a screen reader otherwise go through the whole header and menu on every page.",
    fix: "Put the content in `main`, start it with a heading, and make the first link skip to it.",
    isAboutWholePage: true
  )

  let applicability = Applicability("Each HTML page") { page in page.htmlRoot.map { [$0] } ?? [] }

  let expectations = [
    Expectation("A heading, a landmark, a skip link or a way to collapse leads past repeated content") {
      (root: Element) in
      let page = root.page
      if Self.headingLeadsMain(page) { return .passed }
      let ways = [
        BypassBlocks.hasHeading(page), BypassBlocks.hasLandmark(page), BypassBlocks.hasSkipLink(page),
        BypassBlocks.canCollapse(page),
      ]
      if ways.contains(true) { return .passed }
      if page.text.repeated.isKnown {
        return ways.contains(nil)
          ? .ask(.canBeHidden)
          : .failed("Nothing on this page leads past the content that other pages repeat.")
      }
      let hasMain = !page.elements(role: .main).isEmpty
      if hasMain || !page.elements(role: .heading).isEmpty || !BypassBlocks.skipTargets(of: page).isEmpty {
        return .passed
      }
      guard page.landmarks.focusable.count > 10 else { return .passed }
      return .ask(.repeatsContent)
    }
  ]

  static let examples: [Example] = [
    .passed("main", page("<main><p>Rods</p></main>"), in: site),
    .passed("a heading", page("<h1>Rods</h1>"), in: site),
    .passed("a skip link", page("<div id=c><p>Rods</p></div>", before: "<a href='#c'>Skip to content</a>"), in: site),
    .passed("nothing repeated", "<html><a href=licence.html>Licence</a><p>Rods"),
    .failed("nothing", "↓" + page("<p>Rods</p>"), in: site),
    .cantTell("a script", "↓" + page("<p>Rods</p><script>hide()</script>"), in: site),
    .cantTell(
      "many links, and no other page to compare with",
      "↓<html>" + String(repeating: "<a href=licence.html>Licence</a> ", count: 11)),
    .inapplicable(
      "a drawing", #"<svg xmlns="http://www.w3.org/2000/svg"></svg>"#, in: .init(mediaType: "image/svg+xml")),
  ]

  private static let site = ExamplePage.Context(files: ["fees.html": page("<p>£20</p>")])

  private static func page(_ content: String, before: String = "") -> String {
    "<html>\(before)<p>Fishing</p><a href='fees.html'>Fees</a>\(content)"
  }

  /// Whether the main landmark has a heading of level 1: a page's own, so other pages need not be read and compared.
  private static func headingLeadsMain(_ page: Page) -> Bool {
    let mains = page.elements(role: .main)
    return page.elements(named: .h1).contains { heading in
      heading.isExposed && heading.isVisible && mains.contains { heading.isInside($0) }
    }
  }
}

extension Question {
  fileprivate static let canBeHidden = Question(
    "can-be-hidden", "Can people hide the repeated content with a control? No heading, landmark or link leads past it.",
    no: "Nothing on this page leads past the content that other pages repeat.", about: .page, lacks: [Lack(.script)])

  fileprivate static let repeatsContent = Question(
    "repeats-content", "Does this page repeat content of other pages? It has no heading, main content or skip link.",
    yes: "Nothing on this page leads past the content that other pages repeat.", about: .page,
    lacks: [Lack(.otherPages)])
}
