import Kerbcut
import KerbcutService

struct ResilPrint: Check {
  static let about = About(
    id: "resil-print",
    title: "Pages that people keep print well",
    requirements: [.govuk(4), .govuk(5)],
    why: "Some people keep paper.",
    fix: "Add print rules that hide navigation, for example the class `govuk-!-display-none-print`.",
    guidance: .govukFrontend,
    weight: .notice,
    profiles: ["govuk", "council"]
  )

  let applicability = Applicability<Element>(
    "The main heading of each confirmation page, and of each page with a link or button to print"
  ) { page in
    let prints =
      page.forms.mainButtons.contains { $0.buttonText.phrase.hasPrefix("print") }
      || page.links.contains { link in
        link.hasAddress(startingWith: "javascript:window.print")
          || link.renderedPhrase.hasPrefix("print this") || link.renderedPhrase.hasPrefix("print your")
      }
    return prints || page.service.kind == .confirmation ? [page.h1].compactMap(\.self) : []
  }

  let expectations = [
    Expectation("There are print rules, or a style sheet that may hold some") { (heading: Element) in
      let page = heading.page
      let hasClass = page.view(ClassNames.self).all.contains {
        $0.name.holds("display-none-print") || $0.name == "no-print" || $0.name.hasSuffix("d-print-none")
      }
      let hasSheet = page.elements(named: .link).contains { $0.has(.rel, "stylesheet") }
      let hasRules = page.elements(named: .style).contains { $0.textContent.holds("print") }
      return hasClass || hasSheet || hasRules ? .passed : .failed("Nothing on this page says how it prints.")
    }
  ]

  static let examples: [Example] = [
    .passed(
      "a sheet",
      #"<!DOCTYPE html><html lang="en"><head><title>T</title><link rel="stylesheet" "#
        + #"href="a.css"></head><body><h1>Application sent</h1></body></html>"#
    ),
    .failed("nothing", "<main>↓<h1>Application sent</h1></main>"),
    .inapplicable("another page", "<h1>Guide</h1>"),
  ]
}
