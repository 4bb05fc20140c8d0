import Kerbcut

struct TextIsNotJustified: Check {
  static let about = About(
    id: "text-is-not-justified",
    title: "Text is not stretched to both margins",
    requirements: [.wcag("1.4.8")],
    why: "The gaps between words run together, which makes lines hard to follow for people with dyslexia.",
    fix: "Align text to one side.",
    weight: .notice
  )

  let applicability = Applicability("All paragraphs of more than 200 characters that people can see") { page in
    page.elements(named: .p).filter { $0.isJustified && $0.isVisible && $0.isLong }.together
  }

  let expectations = [
    Expectation("None is justified") { (group: ElementGroup) in
      .failed("This paragraph\(group.others) is stretched to both margins.")
    }
  ]

  static let examples: [Example] = [
    .failed(
      "justified", "↓<p style=\"text-align:justify\">\(String(repeating: "The road is closed. ", count: 12))</p>"),
    .inapplicable("short", #"<p style="text-align:justify">The road is closed.</p>"#),
    .inapplicable("to one side", "<p>\(String(repeating: "The road is closed. ", count: 12))</p>"),
  ]
}

extension Element {
  fileprivate var isLong: Bool { size > 0 && seenText.count > 200 }
  fileprivate var isJustified: Bool { style[.textAlign] == .keyword(.justify) }
}
