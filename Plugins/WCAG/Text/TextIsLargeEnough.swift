import Kerbcut

struct TextIsLargeEnough: Check {
  static let about = About(
    id: "text-is-large-enough",
    title: "Text is large enough to read",
    why: "Many people cannot read letters of less than 10 pixels, and not all know how to make them larger.",
    fix: "Make text at least 12 pixels high, better 16.",
    guidance: .designSystem("styles/type-scale", "Type scale"),
    weight: .notice
  )

  let applicability = Applicability("All visible texts of three words or more in letters of less than 10 pixels") {
    page in
    page.text.blocks.filter { $0.words.count >= 3 && $0.element.isInTinyLetters }.map(\.element).together
  }

  let expectations = [
    Expectation("There are none") { (group: ElementGroup) in
      .failed("This text\(group.others) is smaller than 10 pixels.")
    }
  ]

  static let examples: [Example] = [
    .failed("small print", #"↓<p style="font-size: 8px">Terms and conditions apply.</p>"#),
    .inapplicable("ten pixels", #"<p style="font-size: 10px">Terms and conditions apply.</p>"#),
    .inapplicable("hidden", #"<p hidden style="font-size: 8px">Terms and conditions apply.</p>"#),
  ]
}

extension Element {
  fileprivate var isInTinyLetters: Bool {
    guard isVisible, let size = style.fontSize.value else { return false }
    return size > 1 && size < 10
  }
}
