import Kerbcut

struct ContentHasSkipLink: Check {
  static let about = About(
    id: "content-has-skip-link",
    title: "A link moves to the content that other pages do not repeat",
    requirements: [.act("ye5d6e")],
    why: "People who use a keyboard get past what every page repeats with one key.",
    fix: "Make the first link of the page lead to the content.",
    weight: .notice, profiles: ["act"], yieldsTo: ["bypass-blocks"]
  )

  let applicability = Applicability("Each HTML page") { page in page.htmlRoot.map { [$0] } ?? [] }

  let expectations = [
    Expectation("A control moves focus to just before non-repeated content") { (root: Element) in
      switch BypassBlocks.hasSkipLink(root.page) {
      case true?: .passed
      case false?: .failed("No link moves to the content that is this page's own.")
      case nil: BypassBlocks.skipsNavigation(root.page) ? .passed : .ask(.linkMovesThere)
      }
    }
  ]

  static let examples: [Example] = [
    .passed(
      "a skip link", "<html><a href='#c'>Skip</a><p>Fishing</p><a href='fees.html'>Fees</a><p id=c>Rods</p>", in: site),
    .failed("none", "↓<html><p>Fishing</p><a href='fees.html'>Fees</a><p>Rods</p>", in: site),
    .failed(
      "to the wrong place", "↓<html><a href='#c'>Skip</a><p id=c>Fishing</p><a href='fees.html'>Fees</a><p>Rods</p>",
      in: site),
    .cantTell("no other page to compare", "↓<html><h1>Fishing</h1><p>Rods</p>"),
    .passed(
      "past the navigation, though no other page can be compared",
      "<html><a href='#c'>Skip</a><nav><a href=fees.html>Fees</a></nav><div id=c><p>Rods</p></div>"),
    .inapplicable(
      "a drawing", #"<svg xmlns="http://www.w3.org/2000/svg"></svg>"#, in: .init(mediaType: "image/svg+xml")),
  ]

  private static let site = ExamplePage.Context(
    files: ["fees.html": "<html><p>Fishing</p><a href='fees.html'>Fees</a><p>£20</p>"])
}

extension Question {
  fileprivate static let linkMovesThere = Question(
    "link-moves-there",
    "Which content other pages repeat is not known. Does a link or button move to the content that is this page’s own?",
    no: "No link moves to the content that is this page's own.", about: .page, lacks: [Lack(.otherPages)])
}
