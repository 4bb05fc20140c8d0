import Kerbcut

struct JourneyExitThisPage: Check {
  static let about = About(
    id: "journey-exit-this-page",
    title: "The way to leave quickly is safe",
    requirements: [.govuk(5), .govuk(9)],
    why: "It may protect a person at risk.",
    fix: "Use the current exit this page component: `rel=\"nofollow noreferrer\"`, a clear name, a neutral target.",
    guidance: .designSystem("components/exit-this-page", "Exit this page"),
    weight: .warning,
    profiles: ["govuk", "public"]
  )

  let applicability = Applicability("Each link that lets people leave at once, by its class or words") { page in
    let parts = ClassedParts("govuk-exit-this-page", on: page)
    return page.links.filter { link in
      // A link of such words in a navigation leads to a page about it.
      link.isRendered
        && (parts.hold(link) || link.hasClass("govuk-exit-this-page__button")
          || link.ancestor(named: .nav) == nil && Self.words.occur(inRenderedTextOf: link))
        && !link.hasClass("govuk-skip-link")
    }
  }

  let expectations = [
    Expectation("It gives away no referrer") { (link: Element) in
      let rel = Set((link.attribute(.rel) ?? "").inLowerCase.split(separator: " "))
      return rel.isSuperset(of: ["nofollow", "noreferrer"])
        ? .passed : .failed("This link to leave the site has no `rel=\"nofollow noreferrer\"`.")
    },
    Expectation("It leads to another site") { (link: Element) in
      let host = link.resolvedAddress(.href)?.host
      return host == nil || host == link.page.host
        ? .failed("This link to leave the site stays on it.") : .passed
    },
  ]

  private static let words = Signs(
    [
      "leave this site", "quick exit", "exit this page", "hide this page", "gadael y dudalen hon",
    ], ignoringCase: true)

  static let examples: [Example] = [
    .passed(
      "component",
      #"<div class="govuk-exit-this-page"><a href="https://www.bbc.co.uk/weather" "#
        + #"class="govuk-button" rel="nofollow noreferrer">Exit this page</a></div>"#
    ),
    .failed("gives itself away", #"↓<a href="https://www.bbc.co.uk/weather">Leave this site</a>"#),
    .failed(
      "stays", #"↓<a href="/" rel="nofollow noreferrer">Quick exit</a>"#,
      in: .init(address: "https://help.service.gov.uk/a")),
    .inapplicable("a page about it", #"<nav><a href="/components/hide-this-page">Hide this page</a></nav>"#),
    .inapplicable("none", #"<a href="/">Home</a>"#),
  ]
}
