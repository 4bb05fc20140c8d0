import Kerbcut

struct ContentDirectional: Check {
  static let about = About(
    id: "content-directional",
    title: "Words do not point by place or colour alone",
    requirements: [.govuk(5), .wcag("1.3.3")],
    why: "Place and colour do not reach people who cannot see the page, or see it in another layout.",
    fix: "Name the thing: “select Continue”, not “select the green button”.",
    weight: .warning, yieldsTo: ["instructions-need-no-sight"]
  )

  /// Words with which “on the left” is about the page.
  private static let things: Set = [
    "of", "menu", "column", "panel", "side", "bar", "sidebar", "navigation", "hand", "corner", "box", "links",
  ]
  private static let pages = WordSet(
    "page screen menu column panel link links button buttons box field fields form icon select click tab tabs navigation search"
  )

  let applicability = Applicability<Sentence>.prose(with: .directions)

  let expectations = [
    Expectation("The sentence does not point by place or colour only") { (sentence: Sentence) in
      let isAboutPage = sentence.words.contains { $0.isOne(of: pages) }
      let found = sentence.matches(of: .directions).filter { match in
        let isColour = match.phrase.text.hasPrefix("in ") && match.words.count < 4
        if match.namesThingByColour { return isAboutPage && sentence.asksToAct && !match.isHeading }
        return isAboutPage && (isColour || match.words.count > 3 || match.endsPhrase(before: things))
      }
      return sentence.verdict(on: found) { "“\($0.text)” points by place or looks only.\($0.advice)" }
    }
  ]

  static let examples: [Example] = [
    .passed("by name", "<p>Select Continue to go to the next page.</p>"),
    .failed("a place", "<p>Use the links ↓on the right of the page.</p>"),
    .failed("a colour", "<p>Select the ↓green button.</p>"),
    .passed(
      "what a thing is called", "<h2>Green box: glass</h2><p>Put bottles in the green box, and press the lid.</p>"),
    .passed("nothing to do on the page", "<p>Metal lids go in the other green box.</p>"),
    .passed("not about the page", "<p>Drive on the left. You have a right to the left-hand seat.</p>"),
    .inapplicable("no text", "<p></p>"),
  ]
}

/// Words that ask people to do something on a page.
private let actions = WordSet("select click press choose tap use enter fill tick type check open")

extension Sentence {
  fileprivate var asksToAct: Bool { words.contains { $0.isOne(of: actions) } }
}

extension PhraseMatch {
  /// Whether the phrase is a colour or shape and a thing: “green button”.
  fileprivate var namesThingByColour: Bool { words.count == 2 && !phrase.text.hasPrefix("in ") }

  /// Whether a heading of the page has the phrase: it is then what something is called.
  fileprivate var isHeading: Bool {
    sentence.page.headings.contains { $0.renderedPhrase.contains(phrase: text.inLowerCase) }
  }

  /// Whether the phrase ends its clause, or one of these words follows.
  fileprivate func endsPhrase(before words: Set<String>) -> Bool {
    guard phrase.text.hasPrefix("on ") || phrase.text.hasPrefix("to ") else { return true }
    guard let last = self.words.last else { return false }
    return words.contains(wordAfter) || sentence.page.text.byteAfter(last) != UInt8(ascii: " ")
  }
}
