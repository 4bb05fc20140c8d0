import Kerbcut
import KerbcutService

struct LinkAnchorHeavy: Check {
  static let about = About(
    id: "link-anchor-heavy",
    title: "Text has few links within the page",
    requirements: [.govuk(4)],
    why: "Jumps confuse some people.",
    fix: "Rearrange the text, or use a list of contents.",
    guidance: .contentDesign("Write effective links"),
    weight: .notice,
    profiles: ["govuk"]
  )

  var mostLinks = 3

  let applicability = Applicability<Element>("The main heading of each content page") { page in
    page.service.kind == .content ? [page.h1].compactMap(\.self) : []
  }

  var expectations: [Expectation<Element>] {
    let most = mostLinks
    return [
      Expectation("At most \(most) links within the page stand in running text") { (heading: Element) in
        let page = heading.page
        let jumps = page.links.filter { link in
          link.address.hasPrefix("#") && link.address.utf8.count > 1 && link.isRendered
            && link.ancestor(named: .p) != nil
            && (page.mainOrBody.map(link.isInside) ?? true) && link.ancestor(named: .nav) == nil
            && !link.isInside(classNamed: "footnote", "footnotes") && link.ancestor(named: .sup) == nil
        }
        return jumps.count > most
          ? .failed(
            "\(jumps.count) links in the text jump within the page.",
            evidence: [Evidence("First", jumps[0].renderedText, at: jumps[0].targetRange)]) : .passed
      }
    ]
  }

  static let examples: [Example] = [
    .passed("few", ##"<main><h1>Guide</h1><p><a href="#a">A</a></p></main>"##),
    .failed(
      "many",
      ##"<main>↓<h1>Guide</h1><p><a href="#a">A</a> <a href="#b">B</a> <a "##
        + ##"href="#c">C</a> <a href="#d">D</a></p></main>"##
    ),
    .inapplicable("no heading", "<p>Text</p>"),
  ]
}
