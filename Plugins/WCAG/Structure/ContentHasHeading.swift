import Kerbcut

struct ContentHasHeading: Check {
  static let about = About(
    id: "content-has-heading",
    title: "Content that other pages do not repeat has a heading",
    requirements: [.act("047fe0")],
    why: "People who move by headings get past what every page repeats.",
    fix: "Start the content with a heading.",
    weight: .notice, profiles: ["act"], yieldsTo: ["bypass-blocks"],
    isAboutWholePage: true
  )

  let applicability = Applicability("Each HTML page") { page in page.htmlRoot.map { [$0] } ?? [] }

  let expectations = [
    Expectation("A visible, exposed heading stands at non-repeated content") { (root: Element) in
      switch BypassBlocks.hasHeading(root.page) {
      case true?: .passed
      case false?: .failed("No heading stands at the content that is this page's own.")
      case nil: .ask(.headingStandsThere)
      }
    }
  ]

  static let examples: [Example] = [
    .passed("a heading", "<html><p>Fishing</p><a href='fees.html'>Fees</a><h1>Rods</h1>", in: site),
    .failed("none", "↓<html><p>Fishing</p><a href='fees.html'>Fees</a><p>Rods</p>", in: site),
    .cantTell("no other page to compare", "↓<html><h1>Fishing</h1><p>Rods</p>"),
    .inapplicable(
      "a drawing", #"<svg xmlns="http://www.w3.org/2000/svg"></svg>"#, in: .init(mediaType: "image/svg+xml")),
  ]

  private static let site = ExamplePage.Context(
    files: ["fees.html": "<html><p>Fishing</p><a href='fees.html'>Fees</a><p>£20</p>"])
}

extension Question {
  fileprivate static let headingStandsThere = Question(
    "heading-stands-there",
    "Which content other pages repeat is not known. Does a heading stand at the content that is this page’s own?",
    no: "No heading stands at the content that is this page's own.", about: .page, lacks: [Lack(.otherPages)])
}
