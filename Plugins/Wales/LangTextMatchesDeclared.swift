import Kerbcut

struct LangTextMatchesDeclared: Check {
  static let about = About(
    id: "lang-text-matches-declared",
    title: "English and Welsh text is declared as what it is",
    requirements: [.govuk(5), .wcag("3.1.1"), .wales(2)],
    why: "A screen reader reads Welsh with English sounds otherwise.",
    fix: "Set `lang=\"cy\"` or `lang=\"en\"`.",
    guidance: .welshLanguageStandards,
    weight: .error,
    yieldsTo: ["page-language-matches-text", "page-has-language"],
    isAboutWholePage: true
  )

  /// Fewer words decide nothing.
  var fewestWords = 30

  var applicability: Applicability<Page> {
    Applicability("A page whose main content has a language and is clearly English or Welsh") { page in
      page.languages.content.isEmpty || actual(page) == nil ? [] : [page]
    }
  }

  var expectations: [Expectation<Page>] {
    [
      Expectation("The language that applies to the main content is that language") { page in
        let declared = page.languages.content
        // Scots has the small words of English.
        guard let actual = actual(page), actual != declared, declared != "sco" else { return .passed }
        let names = ["en": "English", "cy": "Welsh"]
        return .failed(
          "The main content is in \(names[actual] ?? actual), but its language is declared as “\(declared)”.",
          at: page.text.mainBlocks.first?.targetRange)
      }
    ]
  }

  private func actual(_ page: Page) -> String? {
    page.view(MainLanguage.self).count.winner(minimum: fewestWords)
  }

  private static let welsh =
    "Mae'r gwasanaeth hwn ar gael i bobl sydd yn byw yng Nghymru ac mae angen i chi gael eich rhif cyn i chi wneud cais. Gallwch chi gysylltu gyda ni os oes angen help neu os nad yw eich manylion yn gywir."
  private static let english =
    "You can use this service if you live in Wales and you will need to have your number before you apply for it. You can contact us if you need help or if your details are not right."

  static let examples: [Example] = [
    .passed("English", "<p>\(english)</p>"),
    .passed("Welsh", "<!DOCTYPE html><html lang=\"cy\"><p>\(welsh)</p>"),
    .failed("Welsh as English", "<p>↓\(welsh)</p>"),
    .failed("English as Welsh", "<!DOCTYPE html><html lang=\"cy\"><p>↓\(english)</p>"),
    .inapplicable("too short", "<p>Mae'r dudalen hon yn Gymraeg.</p>"),
  ]
}

/// The words of the main content that are said to be in its language.
private struct MainLanguage: PageView {
  let count: LanguageCount

  init(_ page: Page) { count = LanguageCount(page.text.mainBlocks, declaredAs: page.languages.content) }
}
