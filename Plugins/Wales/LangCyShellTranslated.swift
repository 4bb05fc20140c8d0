import Kerbcut

struct LangCyShellTranslated: Check {
  static let about = About(
    id: "lang-cy-shell-translated",
    title: "Welsh pages have no English left around their content",
    requirements: [.wales(2), .govuk(4), .wcag("3.1.1")],
    why: "Half a translation is not equal service.",
    fix: "Translate the templates; components have options for it.",
    guidance: .welshLanguageStandards,
    weight: .error,
    profiles: ["wales", "govuk"]
  )

  /// Words of templates, in lower case. Users add theirs as the list `shell-words`.
  private static let shellWords: Set = [
    "skip to main content", "cookies", "privacy", "privacy notice", "privacy policy", "accessibility statement",
    "accessibility", "terms and conditions", "contact", "contact us", "continue", "save and continue", "back",
    "back to top",
    "there is a problem", "sign out", "sign in", "menu", "search", "crown copyright", "© crown copyright",
    "help using gov.uk", "support links", "accept analytics cookies", "reject analytics cookies", "view cookies",
    "hide cookie message", "hide this message", "submit", "next", "previous", "print this page", "show all sections",
    "all content is available under the open government licence v3.0, except where otherwise stated",
    "is this page not working properly? (opens in new tab)", "feedback", "cancel", "change", "error:", "warning",
    "home",
  ]

  let applicability = Applicability<Page>("A page whose main content is declared as Welsh") { page in
    page.languages.content == "cy" && page.root?.attribute(.lang)?.inLowerCase.hasPrefix("cy") == true ? [page] : []
  }

  let expectations = [
    Expectation("No words of the template that are declared as Welsh are English") { (page: Page) in
      let words = shellWords.union((page.options.lists["shell-words"] ?? []).map { $0.inLowerCase.collapsed })
      var found: [(text: String, range: Range<Int>)] = []
      for block in page.text.blocks where block.language == "cy" && block.wordCount < 16 {
        let text = block.text
        if words.contains(text.inLowerCase) { found.append((text, block.targetRange)) }
        if block.kind == .title, text.hasPrefix("Error:") { found.append(("Error:", block.targetRange)) }
      }
      for link in page.links where link.isDeclaredWelsh {
        let text = link.textContent.collapsed
        guard words.contains(text.inLowerCase), !found.contains(where: { $0.text == text }) else { continue }
        found.append((text, link.targetRange))
      }
      guard let first = found.min(by: { $0.range.lowerBound < $1.range.lowerBound }) else { return .passed }
      return .failed(
        "“\(first.text)” is left in English on a Welsh page.", at: first.range,
        evidence: found.filter { $0.range != first.range }.map { Evidence("Also", $0.text, at: $0.range) }
      ).with(members: found.map(\.text))
    }
  ]

  static let examples: [Example] = [
    .passed(
      "translated",
      #"<!DOCTYPE html><html lang="cy"><title>Enw</title><main><p>Beth yw eich enw?</p></main><footer><a href="/c">Cwcis</a></footer>"#
    ),
    .failed(
      "a button in English",
      #"<!DOCTYPE html><html lang="cy"><title>Enw</title><main><p>Beth yw eich enw?</p><button>↓Continue</button></main>"#
    ),
    .passed(
      "the way to English",
      #"<!DOCTYPE html><html lang="cy"><title>Enw</title><a href="/" lang="en" hreflang="en">English</a><main><p>Beth yw eich enw?</p></main>"#
    ),
    .passed(
      "a word of both languages",
      #"<!DOCTYPE html><html lang="cy"><title>Enw</title><main><p>Beth yw eich enw?</p><a href="/help">Help</a></main>"#
    ),
    .inapplicable("an English page", "<button>Continue</button>"),
  ]
}

extension Element {
  /// Whether the language that applies to it is Welsh.
  fileprivate var isDeclaredWelsh: Bool {
    let holder = has(.lang) ? self : ancestors.first { $0.has(.lang) }
    return holder?.attribute(.lang)?.inLowerCase.hasPrefix("cy") ?? false
  }
}
