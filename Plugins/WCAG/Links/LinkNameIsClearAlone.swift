import Kerbcut

struct LinkNameIsClearAlone: Check {
  static let about = About(
    id: "link-name-is-clear",
    title: "Links say where they go by their name alone",
    requirements: [.wcag("2.4.9"), .act("aizyf1")],
    why: "People who go through a list of a page's links hear the names alone.",
    fix: "Write link text that makes sense on its own.",
    weight: .warning, yieldsTo: ["link-purpose-in-context"]
  )

  let applicability = Applicability("Each exposed link with a name") { page in
    page.elements(inheriting: .link).filter { !$0.name.isEmpty }
  }

  let expectations = [
    Expectation("The name describes the purpose") { (link: Element) in
      guard link.hasVagueName, !link.leadsToHeadingOfItsName else { return .passed }
      return VagueLinkNames.pointing.contains(link.name.phrase)
        ? .failed("‘\(link.name)’ alone does not say where this link goes.")
        : .ask(.saysWhereItGoes(link.name))
    }
  ]

  static let examples: [Example] = [
    .passed("a name that says it", #"<a href="/fees">Fees for a driving licence</a>"#),
    .failed("more", #"<p>Fees for a driving licence ↓<a href="/fees">More…</a></p>"#),
    .failed("here", #"<p>You can apply ↓<a href="/apply">here</a>.</p>"#),
    .cantTell("a word that may be the name of a thing", #"↓<a href="/sector/other">Other</a>"#),
    .passed(
      "the name of a part of this page",
      ##"<a href="#more">More information</a><section id="more"><h2>More information</h2></section>"##),
    .passed("a label says more", #"<a href="/fees" aria-label="More about fees">More</a>"#),
    .inapplicable("no name", #"<a href="/"></a>"#),
  ]
}

/// The exposed links whose name says nothing.
private struct VagueLinks: PageView {
  let all: Set<Element>

  init(_ page: Page) {
    let links = page.elements(inheriting: .link).filter { link in
      let phrase = link.name.phrase
      return VagueLinkNames.pointing.contains(phrase) || VagueLinkNames.perhaps.contains(phrase)
    }
    all = Set(links)
  }
}

extension Element {
  /// Whether an exposed link has a name that says nothing.
  var hasVagueName: Bool { page.view(VagueLinks.self).all.contains(self) }

  /// Whether it leads to a part of the same page that is called the same.
  fileprivate var leadsToHeadingOfItsName: Bool {
    guard address.hasPrefix("#"), let part = page.element(id: String(address.dropFirst())) else { return false }
    let heading =
      part.is(.h1, .h2, .h3, .h4, .h5, .h6)
      ? part : part.firstDescendant { $0.is(.h1, .h2, .h3, .h4, .h5, .h6) }
    return heading?.textContent.phrase == name.phrase
  }
}

extension Question {
  fileprivate static func saysWhereItGoes(_ name: String) -> Question {
    Question(
      "says-where-it-goes", "Does ‘\(name)’ alone say where this link goes?",
      no: "‘\(name)’ alone does not say where this link goes.")
  }
}
