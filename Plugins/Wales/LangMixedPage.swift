import Kerbcut

struct LangMixedPage: Check {
  static let about = About(
    id: "lang-mixed-page",
    title: "A page is in one language",
    requirements: [.govuk(5), .wcag("3.1.2")],
    why: "Screen readers struggle with pages that change between languages, and readers must skip half of the text.",
    fix: "Make a page for each language.",
    guidance: .contentDesign("Consider translations"),
    weight: .warning,
    profiles: ["govuk"]
  )

  /// How many words of the other language make a mixed page.
  var manyWords = 50

  var applicability: Applicability<Page> {
    Applicability("A page with much English or Welsh in its main content") { page in
      let counts = words(page)
      return max(counts.english, counts.welsh) >= manyWords ? [page] : []
    }
  }

  var expectations: [Expectation<Page>] {
    [
      Expectation("It has little of the other language") { page in
        let counts = words(page)
        return min(counts.english, counts.welsh) >= manyWords
          ? .failed("The page has about \(counts.english) words of English and \(counts.welsh) of Welsh.") : .passed
      }
    ]
  }

  private func words(_ page: Page) -> (english: Int, welsh: Int) {
    var counts = (english: 0, welsh: 0)
    for block in page.text.mainBlocks {
      switch LanguageCount(block.words).winner(minimum: 8) {
      case "en": counts.english += block.wordCount
      case "cy": counts.welsh += block.wordCount
      default: break
      }
    }
    return counts
  }

  private static let english = repeatElement(
    "You can use this service if you live in Wales and have a number.", count: 5
  ).joined(separator: " ")
  private static let welsh = repeatElement("Mae'r gwasanaeth hwn ar gael i bobl sydd yn byw yng Nghymru.", count: 5)
    .joined(separator: " ")

  static let examples: [Example] = [
    .passed("one language", "<p>\(english)</p>"),
    .failed("both", "<!DOCTYPE html>↓<html lang=\"en\"><p>\(english)</p><p lang=\"cy\">\(welsh)</p>"),
    .inapplicable("short", "<p>Hi</p>"),
  ]
}
