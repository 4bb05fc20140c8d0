import Kerbcut

struct LongContentHasHeadings: Check {
  static let about = About(
    id: "long-content-has-headings",
    title: "Long content is divided by headings",
    requirements: [.wcag("2.4.10")],
    why: "People find what they look for by its heading. In a long text without any they must read it all.",
    fix: "Put a heading where the subject changes.",
    weight: .notice
  )

  var mostWords = 750

  var applicability: Applicability<Page> {
    let most = mostWords
    return Applicability("Each page with more than \(most) words of text in paragraphs") { page in
      page.paragraphWords.reduce(0, +) > most ? [page] : []
    }
  }

  var expectations: [Expectation<Page>] {
    let most = mostWords
    return [
      Expectation("No \(most) words in six paragraphs or more stand between two headings") { (page: Page) in
        let longest = page.longestStretch
        return longest.words > most && longest.paragraphs >= 6
          ? .failed("\(longest.paragraphs) paragraphs stand here without a heading between them.") : .passed
      }
    ]
  }

  private static let text = "<p>\(String(repeating: "The road is closed for now. ", count: 25))</p>"

  static let examples: [Example] = [
    .failed(
      "seven long paragraphs",
      #"<!DOCTYPE html>↓<html lang="en"><h1>Roads</h1>\#(String(repeating: text, count: 7))"#),
    .passed(
      "divided",
      #"<!DOCTYPE html><html lang="en"><h1>Roads</h1>\#(String(repeating: text + "<h2>More</h2>", count: 7))"#),
    .inapplicable("short", "<h1>Roads</h1>\(text)"),
  ]
}

extension Page {
  /// How many words each paragraph of the content has; 0 stands for a heading.
  fileprivate var paragraphWords: [Int] {
    text.mainBlocks.compactMap { block in
      switch block.kind {
      case .heading: 0
      case .paragraph: block.isQuoted ? nil : block.words.count
      default: nil
      }
    }
  }

  /// The most words between two headings, and in how many paragraphs they stand.
  fileprivate var longestStretch: (words: Int, paragraphs: Int) {
    paragraphWords.split(separator: 0).map { ($0.reduce(0, +), $0.count) }.max { $0.0 < $1.0 } ?? (0, 0)
  }
}
