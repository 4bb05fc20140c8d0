import Kerbcut

struct RepeatedContentCanCollapse: Check {
  static let about = About(
    id: "repeated-content-can-collapse",
    title: "Content that every page repeats can be collapsed",
    requirements: [.act("3e12e1")],
    why: "People can hide long menus that come up on every page.",
    fix: "Put menus into `details`, or offer a button that hides them.",
    weight: .notice, profiles: ["act"], yieldsTo: ["bypass-blocks"],
    isAboutWholePage: true
  )

  let applicability = Applicability("Each HTML page") { page in page.htmlRoot.map { [$0] } ?? [] }

  let expectations = [
    Expectation("A control hides each repeated block before the content") { (root: Element) in
      switch BypassBlocks.canCollapse(root.page) {
      case true?: .passed
      case false?: .failed("Nothing hides the content that other pages repeat.")
      case nil: .ask(.canBeHidden)
      }
    }
  ]

  static let examples: [Example] = [
    .passed(
      "details",
      "<html><details open><summary>Menu</summary><a href='fees.html'>Fees</a></details><p>Rods", in: menu),
    .failed("none", "↓<html><p>Fishing</p><a href='fees.html'>Fees</a><p>Rods</p>", in: site),
    .cantTell(
      "a script", "↓<html><p>Fishing</p><a href='fees.html'>Fees</a><p>Rods</p><script>hide()</script>", in: site),
    .cantTell("no other page to compare", "↓<html><h1>Fishing</h1><p>Rods</p>"),
    .inapplicable(
      "a drawing", #"<svg xmlns="http://www.w3.org/2000/svg"></svg>"#, in: .init(mediaType: "image/svg+xml")),
  ]

  private static let site = ExamplePage.Context(
    files: ["fees.html": "<html><p>Fishing</p><a href='fees.html'>Fees</a><p>£20</p>"])

  private static let menu = ExamplePage.Context(
    files: ["fees.html": "<html><details open><summary>Menu</summary><a href='fees.html'>Fees</a></details><p>£20"])
}

extension Question {
  fileprivate static let canBeHidden = Question(
    "can-be-hidden", "Can people hide the content that other pages repeat with a control on this page?",
    no: "Nothing hides the content that other pages repeat.", about: .page, lacks: [Lack(.script)])
}
