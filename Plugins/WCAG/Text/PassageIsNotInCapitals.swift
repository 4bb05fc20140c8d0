import Kerbcut

struct PassageIsNotInCapitals: Check {
  static let about = About(
    id: "passage-is-not-in-capitals",
    title: "Styles do not turn sentences into capitals",
    why: "Words in capitals have no shape of their own, which slows everyone and stops some.",
    fix: "Use `text-transform: uppercase` for a word or two at most.",
    guidance: .styleGuide("capitalisation"),
    weight: .notice,
    yieldsTo: ["content-all-caps"]
  )

  let applicability = Applicability("All visible texts of eight words or more that a style turns into capitals") {
    page in
    page.text.blocks.filter { $0.words.count >= 8 && $0.element.isShownInCapitals }.map(\.element).together
  }

  let expectations = [
    Expectation("There are none") { (group: ElementGroup) in
      .failed("A style turns this text\(group.others) into capitals.")
    }
  ]

  static let examples: [Example] = [
    .failed(
      "a sentence", #"↓<p style="text-transform: uppercase">The road between York and Leeds is closed today.</p>"#),
    .inapplicable("a word or two", #"<p style="text-transform: uppercase">Road closed</p>"#),
    .inapplicable("as written", "<p>The road between York and Leeds is closed today.</p>"),
  ]
}

extension Element {
  fileprivate var isShownInCapitals: Bool { style.textTransform == .uppercase && isVisible }
}
