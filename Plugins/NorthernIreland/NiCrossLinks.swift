import Kerbcut

struct NiCrossLinks: Check {
  static let about = About(
    id: "ni-cross-links",
    title: "People in Northern Ireland are led to their own service",
    requirements: [.govuk(2)],
    why: "People should not be left at a dead end.",
    fix: "Link to nidirect or the body in Northern Ireland.",
    guidance: .styleGuide("Great Britain"),
    weight: .warning,
    profiles: ["northern-ireland", "govuk"]
  )

  private static let differences = [
    "different", "differ", "another service", "not apply", "cannot use", "separate", "if you live in northern ireland",
    "other rules", "in northern ireland, contact",
  ]

  let applicability = Applicability<Sentence>(
    "Each sentence of the main content that says that Northern Ireland has other rules"
  ) {
    page in
    page.text.mainBlocks.flatMap(\.sentences).filter { sentence in
      let text = sentence.text.inLowerCase
      return text.holds("northern ireland") && differences.contains(where: { text.holds($0) })
        && !text.holds("equality commission")
    }
  }

  let expectations = [
    Expectation("The page links to a service or body of Northern Ireland") { (sentence: Sentence) in
      let isLinked = sentence.page.links.contains { link in
        guard let host = link.addressHost else { return link.textContent.holds("Northern Ireland") }
        return host.isWithin("nidirect.gov.uk") || host.hasSuffix("-ni.gov.uk") || host.isWithin("hscni.net")
          || host.isWithin("nibusinessinfo.co.uk") || link.textContent.holds("Northern Ireland")
      }
      return isLinked
        ? .passed : .ask(.whereTo)
    }
  ]

  static let examples: [Example] = [
    .passed(
      "a link",
      #"<p>The rules are different in Northern Ireland. See <a href="https://www.nidirect.gov.uk/">nidirect</a>.</p>"#),
    .cantTell("no link", "<p>Apply here. ↓The rules are different in Northern Ireland.</p>"),
    .inapplicable("not named", "<p>Apply here.</p>"),
  ]
}

extension Question {
  fileprivate static let whereTo = Question(
    "where-to", "Where should people in Northern Ireland go? The page has no link for them.",
    place: "People in Northern Ireland should go elsewhere, and the page has no link for them.", none: .passed,
    lacks: [Lack(.owner)])
}
