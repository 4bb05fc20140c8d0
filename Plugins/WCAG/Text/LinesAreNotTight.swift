import Kerbcut

struct LinesAreNotTight: Check {
  static let about = About(
    id: "lines-are-not-tight",
    title: "Lines of text have space between them",
    requirements: [.wcag("1.4.8")],
    why: "Where lines stand close together, people lose the line that they read.",
    fix: "Give text a `line-height` of 1.5.",
    weight: .notice
  )

  let applicability = Applicability(
    "All visible texts of more than 40 words whose lines are less than 1.2 letters high"
  ) { page in
    page.text.blocks.filter { $0.words.count > 40 && $0.element.hasTightLines }.map(\.element).together
  }

  let expectations = [
    Expectation("There are none") { (group: ElementGroup) in
      .failed("The lines of this text\(group.others) stand close together.")
    }
  ]

  static let examples: [Example] = [
    .failed(
      "lines of one letter",
      "↓<p style=\"line-height: 1\">\(String(repeating: "The road is closed. ", count: 12))</p>"),
    .inapplicable("what browsers do", "<p>\(String(repeating: "The road is closed. ", count: 12))</p>"),
    .inapplicable("short", #"<p style="line-height: 1">The road is closed.</p>"#),
  ]
}

extension Element {
  fileprivate var hasTightLines: Bool {
    guard isVisible, case .known(let height?) = style.lineHeight, let size = style.fontSize.value, size > 0 else {
      return false
    }
    return height / size < 1.19
  }
}
