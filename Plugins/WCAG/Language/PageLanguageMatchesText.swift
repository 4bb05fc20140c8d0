import Kerbcut

struct PageLanguageMatchesText: Check {
  static let about = About(
    id: "page-language-matches-text",
    title: "The page is in the language that it says",
    requirements: [.wcag("3.1.1"), .act("ucwvc8")],
    why: "Screen readers read the whole page with the wrong voice.",
    fix: "Write the language of most of the text on the root element, for example `lang=\"cy\"` for Welsh.",
    yieldsTo: ["page-has-language", "page-language-is-known"], yieldsInside: ["lang-parts-marked"],
    isAboutWholePage: true
  )

  let applicability = Applicability(
    "The root element of a page served as HTML, if it has a known language and text"
  ) { page in
    page.htmlRoot.map { [$0] }?.filter { root in
      LanguageTag(parsing: root.attribute(.lang) ?? "").hasKnownPrimary
        && root.page.text.languageParts.first?.hasText ?? false
    } ?? []
  }

  let expectations = [
    Expectation("Most words are in the language that it states") { (root: Element) in
      root.page.text.languageParts.first.map { $0.verdict(whole: true) } ?? .passed
    }
  ]

  static let examples: [Example] = [
    .passed(
      "English", #"<html lang="en"><title>Apply</title><p>Apply for a licence to catch fish in rivers and lakes."#),
    .failed(
      "Welsh",
      #"""
      <html ↓lang="en"><p>Gwneud cais am drwydded i bysgota mewn afonydd a llynnoedd yng Nghymru. Mae'n rhaid i chi gael
      trwydded os ydych dros 13 oed ac yn pysgota gyda gwialen a lein.
      """#),
    .cantTell(
      "a sentence of Welsh",
      #"<html ↓lang="en"><p>Gwneud cais am drwydded i bysgota mewn afonydd a llynnoedd yng Nghymru."#),
    .passed("one word again and again", #"<html lang="en"><title>Order header</title><h1>Header</h1><h2>Header</h2>"#),
    .passed("one short sentence", #"<html lang="en"><p>Orders weren’t sent – start again.</p>"#),
    .passed("too little to say", #"<html lang="fr"><p>OK</p>"#),
    .passed(
      "names and single words", #"<html lang="en"><title>Tag: turquoise – GOV.UK</title><p>Example page: teal</p>"#),
    .passed(
      "few words, said again and again",
      #"<html lang="en"><title>Pagination: first page</title><h1>Example page</h1><p>Page 1</p><p>Next page</p>"#),
    .failed("other letters", #"<html ↓lang="en"><p>Дождь идёт с утра до вечера."#),
    .failed(
      "letters of no one language", #"<html ↓lang="ja"><p>Apply for a licence to catch fish in rivers and lakes."#),
    .cantTell(
      "half and half",
      #"<html ↓lang="en"><title>Date input with translations</title><p>Gwneud cais am drwydded i bysgota mewn afonydd yng Nghymru."#
    ),
    .cantTell(
      "small words of another",
      #"<html ↓lang="nl"><title>Gezellig</title><p>The Dutch word ‘gezellig’ has no exact match."#),
    .cantTell(
      "text in a frame without a language",
      #"<html ↓lang="en"><iframe srcdoc="<p>Gwneud cais am drwydded i bysgota yng Nghymru a mewn afonydd eraill."></iframe>"#
    ),
    .passed(
      "text in a frame with a language of its own",
      #"<html lang="en"><p>Text</p><iframe srcdoc="<html lang=cy><p>Gwneud cais am drwydded i bysgota mewn afonydd.</p>"></iframe>"#
    ),
    .inapplicable("no language", "<html><p>Apply for a licence to catch fish."),
    .inapplicable("a language that does not exist", #"<html lang="english"><p>Apply for a licence to catch fish."#),
  ]
}

extension LanguagePart {
  /// Whether the text is in the language that its element states.
  func verdict(whole: Bool) -> Verdict {
    let claimed = LanguageTag(parsing: element.attribute(.lang) ?? "").primary
    let says = (whole ? "This page says" : "This part says") + " that it is in \(LanguageIdentifier.name(of: claimed))"
    return switch judgement {
    case .agrees, .silent: .passed
    case .disagrees(let likely):
      .failed(
        "\(says), but its words look like \(LanguageIdentifier.name(of: likely)).",
        at: element.attributeRange(.lang))
    case .doubtful(let likely):
      .ask(.isIn(LanguageIdentifier.name(of: likely), says: says), at: element.attributeRange(.lang))
    }
  }

  /// What the text says of the language that its element states.
  var judgement: LanguageIdentifier.Judgement {
    let claimed = LanguageTag(parsing: element.attribute(.lang) ?? "").primary
    return claimed.isEmpty ? .silent : LanguageIdentifier.shared.judgement(on: start, claimed: claimed)
  }

  /// The first characters of all texts. The rest of a long page is not even joined, unless its characters are long too.
  private var start: String {
    var joined = ""
    var enough = 2 * Self.characters
    for (number, text) in texts.enumerated() {
      if joined.utf8.count > enough {
        let start = joined.firstCharacters(Self.characters)
        if start.utf8.count < joined.utf8.count { return start }
        enough *= 2
      }
      if number > 0 { joined += " " }
      joined += text
    }
    return joined.firstCharacters(Self.characters)
  }

  private static let characters = 6_000
}

extension Question {
  fileprivate static func isIn(_ language: String, says: String) -> Question {
    Question(
      "is-in-language", "\(says). Is it in \(language)?", yes: "\(says), but it is in \(language).",
      lacks: [Lack(.language)])
  }
}
