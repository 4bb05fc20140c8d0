import Kerbcut

struct ForeignTextStatesLanguage: Check {
  static let about = About(
    id: "foreign-text-states-language",
    title: "Passages in another language say so",
    requirements: [.wcag("3.1.2")],
    why: "Screen readers read the passage as if it were in the language of the page, and nobody understands it.",
    fix: "Put `lang` on the passage, for example `lang=\"cy\"` for Welsh.",
    yieldsTo: ["lang-parts-marked"]
  )

  let applicability = Applicability("Each paragraph, item, heading or link of at least 5 words") { page in
    page.elements(named: .p, .li, .h1, .h2, .h3, .dd, .blockquote, .a).filter { element in
      // Five words and what parts them take nine bytes.
      element.directTextLength >= 9 && !element.isProgrammaticallyHidden && element.directText.hasWords(5)
    }
  }

  let expectations = [
    Expectation("Its words are in the language that counts for it") { (element: Element) in
      guard element.attribute(.lang) == nil else { return .passed }
      let owner = element.inclusiveAncestors.first { $0.has(.lang) }
      let stated = owner?.attribute(.lang) ?? ""
      let claimed = LanguageTag(parsing: stated)
      let text = element.directText
      guard claimed.hasKnownPrimary,
        LanguageIdentifier.shared.smallWordsMaySpeak(in: text, against: claimed.primary),
        let likely = LanguageIdentifier.shared.judgement(on: text, claimed: claimed.primary).likely
      else { return .passed }
      // A page or part whose own language is in question is told of as a whole.
      if let owner, element.page.view(PartsInQuestion.self).likely[owner] == likely { return .passed }
      return .ask(
        .isIn(LanguageIdentifier.name(of: likely), not: LanguageIdentifier.name(of: claimed.primary)))
    }
  ]

  static let examples: [Example] = [
    .passed("English", "<p>This service is also available in the Welsh language.</p>"),
    .passed("said", #"<p lang="cy">Mae'r gwasanaeth hwn ar gael yn Gymraeg hefyd.</p>"#),
    .cantTell(
      "not said",
      "<p>You can use this service if you live in Wales.</p>↓<p>Mae'r gwasanaeth hwn ar gael yn Gymraeg hefyd.</p>"),
    .passed("names of places", "<p>Pantglas Bungalow, Capel Dewi, Llangadog, Sir Gaerfyrddin</p>"),
    .passed("words that fit any language", "<li>File a document (MOOR/ECF)</li>"),
    .passed(
      "a page that is in another language as a whole",
      #"<!DOCTYPE html><html lang="en"><p>Mae'r gwasanaeth hwn ar gael yn Gymraeg hefyd.</p>"#),
    .passed("names only", "<p>Department for Environment, Food &amp; Rural Affairs, Defra</p>"),
    .inapplicable("short", "<p>Cymraeg</p>"),
  ]
}

/// The parts of a page whose text seems to be in another language than they state, and in which.
private struct PartsInQuestion: PageView {
  let likely: [Element: String]

  init(_ page: Page) {
    likely = page.text.languageParts.reduce(into: [:]) { found, part in
      found[part.element] = part.judgement.likely
    }
  }
}

extension Element {
  /// The text that stands in the element itself, not in its element children.
  fileprivate var directText: String {
    var bytes: [UInt8] = []
    for text in ownTexts {
      bytes.append(UInt8(ascii: " "))
      text.utf8.append(to: &bytes)
    }
    return String(decoding: bytes, as: UTF8.self).collapsed
  }

  fileprivate var directTextLength: Int { ownTexts.reduce(0) { $0 + $1.utf8.count } }
}

extension Question {
  fileprivate static func isIn(_ language: String, not claimed: String) -> Question {
    Question(
      "is-in-language", "Is this passage in \(language)? It counts as \(claimed).",
      yes: "This passage is in \(language), but counts as \(claimed).", lacks: [Lack(.language)])
  }
}
