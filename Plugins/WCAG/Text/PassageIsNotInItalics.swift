import Kerbcut

struct PassageIsNotInItalics: Check {
  static let about = About(
    id: "passage-is-not-in-italics",
    title: "Long texts are not in italics",
    why: "Letters that lean run into each other for people with dyslexia.",
    fix: "Use italics for a few words at most.",
    guidance: .styleGuide("italics"),
    weight: .notice,
    yieldsTo: ["content-italics"]
  )

  let applicability = Applicability("All visible texts of more than 40 words that are in italics as a whole") { page in
    page.text.blocks.filter { $0.words.count > 40 && $0.isInItalics }.map(\.element).together
  }

  let expectations = [
    Expectation("There are none") { (group: ElementGroup) in
      .failed("This long text\(group.others) is in italics.")
    }
  ]

  static let examples: [Example] = [
    .failed("a paragraph", "↓<p><i>\(String(repeating: "The road is closed. ", count: 12))</i></p>"),
    .inapplicable("a few words", "<p>\(String(repeating: "The road is closed. ", count: 12))<i>For now.</i></p>"),
    .inapplicable("short", "<p><i>The road is closed.</i></p>"),
  ]
}

extension TextBlock {
  fileprivate var isInItalics: Bool {
    let isWhole = words.allSatisfy { $0.traits.contains(.italic) } || element.style[.fontStyle] != .keyword(.normal)
    return isWhole && element.isVisible
  }
}
