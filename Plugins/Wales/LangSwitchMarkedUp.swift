import Kerbcut

struct LangSwitchMarkedUp: Check {
  static let about = About(
    id: "lang-switch-marked-up",
    title: "The language switch is named and marked in the language that it leads to",
    requirements: [.govuk(5), .wcag("3.1.2"), .wales(2)],
    why: "So that it is read out properly, and found by those who need it.",
    fix: "Name it “Cymraeg” or “English” and add `lang` and `hreflang`.",
    guidance: .designSystem("styles/links", "Links to change a language"),
    weight: .warning,
    profiles: ["wales", "govuk"]
  )

  let applicability = Applicability<Element>("Each link to the page in the other language") { page in
    page.languages.switches
  }

  let expectations = [
    Expectation("Its words are in that language, and it has `lang` and `hreflang`") { (link: Element) in
      let wanted = link.page.languages.content == "cy" ? "en" : "cy"
      let text = link.textContent.collapsed
      if ["welsh", "saesneg"].contains(text.inLowerCase) {
        return .failed("“\(text)” is not the language’s own name.")
      }
      var missing: [String] = []
      let holders = [link] + link.descendants + link.ancestors.prefix(2)
      let isMarked = holders.contains { $0.attribute(.lang)?.inLowerCase.hasPrefix(wanted) ?? false }
      if !isMarked { missing.append("lang") }
      if link.attribute(.hreflang)?.inLowerCase.hasPrefix(wanted) != true { missing.append("hreflang") }
      return missing.isEmpty
        ? .passed
        : .failed("The language switch lacks \(missing.map { "`\($0)=\"\(wanted)\"`" }.joined(separator: " and ")).")
    }
  ]

  static let examples: [Example] = [
    .passed("marked", #"<a href="/cy" lang="cy" hreflang="cy">Cymraeg</a><p>Apply</p>"#),
    .failed("not marked", #"↓<a href="/cy">Cymraeg</a><p>Apply</p>"#),
    .failed("named in English", #"↓<a href="/cy" lang="cy" hreflang="cy">Welsh</a><p>Apply</p>"#),
    .inapplicable("no switch", "<p>Apply</p>"),
  ]
}
