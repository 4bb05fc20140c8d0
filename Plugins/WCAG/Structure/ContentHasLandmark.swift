import Kerbcut

struct ContentHasLandmark: Check {
  static let about = About(
    id: "content-has-landmark",
    title: "Content that other pages do not repeat starts a landmark",
    requirements: [.act("b40fd1")],
    why: "People who move by landmarks get past what every page repeats.",
    fix: "Put the content in `main`.",
    weight: .notice, profiles: ["act"], yieldsTo: ["bypass-blocks"],
    isAboutWholePage: true
  )

  let applicability = Applicability("Each HTML page") { page in page.htmlRoot.map { [$0] } ?? [] }

  let expectations = [
    Expectation("An exposed landmark starts with non-repeated content") { (root: Element) in
      switch BypassBlocks.hasLandmark(root.page) {
      case true?: .passed
      case false?: .failed("No landmark starts with the content that is this page's own.")
      case nil: .ask(.landmarkStartsThere)
      }
    }
  ]

  static let examples: [Example] = [
    .passed("main", "<html><p>Fishing</p><a href='fees.html'>Fees</a><main><p>Rods</p></main>", in: site),
    .failed("none", "↓<html><p>Fishing</p><a href='fees.html'>Fees</a><p>Rods</p>", in: site),
    .failed(
      "hidden", "↓<html><p>Fishing</p><a href='fees.html'>Fees</a><main aria-hidden=true><p>Rods</p></main>", in: site),
    .cantTell("no other page to compare", "↓<html><h1>Fishing</h1><p>Rods</p>"),
    .inapplicable(
      "a drawing", #"<svg xmlns="http://www.w3.org/2000/svg"></svg>"#, in: .init(mediaType: "image/svg+xml")),
  ]

  private static let site = ExamplePage.Context(
    files: ["fees.html": "<html><p>Fishing</p><a href='fees.html'>Fees</a><p>£20</p>"])
}

extension Question {
  fileprivate static let landmarkStartsThere = Question(
    "landmark-starts-there",
    "Which content other pages repeat is not known. Does a landmark start with the content that is this page’s own?",
    no: "No landmark starts with the content that is this page's own.", about: .page, lacks: [Lack(.otherPages)])
}
