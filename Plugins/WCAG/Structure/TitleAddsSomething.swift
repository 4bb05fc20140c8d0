import Kerbcut

struct TitleAddsSomething: Check {
  static let about = About(
    id: "title-adds-something",
    title: "A `title` does not repeat what is there already",
    why: "Some screen readers say the same words twice, and the tip lies over what people read.",
    fix: "Take the `title` out.",
    guidance: .tutorial("forms/labels", "Labels"),
    weight: .notice
  )

  let applicability = Applicability(
    "All links, buttons and images whose `title` is the same as their name from elsewhere"
  ) { page in
    page.elements(with: .title).filter(\.hasRepeatedTitle).together
  }

  let expectations = [
    Expectation("There are none") { (group: ElementGroup) in
      .failed("The `title` of this\(group.others) repeats what is there already.")
    }
  ]

  static let examples: [Example] = [
    .failed("a link", #"↓<a href="/fees" title="Fees">Fees</a>"#),
    .failed("an image", #"↓<img src="a.png" alt="Crest" title="Crest">"#),
    .inapplicable("says more", #"<a href="/fees" title="Fees for a licence">Fees</a>"#),
    .inapplicable("the only name", #"<button title="Close"><svg></svg></button>"#),
  ]
}

extension Element {
  /// Whether a control or image has a name from elsewhere with the words of its `title`.
  fileprivate var hasRepeatedTitle: Bool {
    guard self.is(.a, .button, .img, .input), isExposed, let title = attribute(.title)?.phrase, !title.isEmpty,
      name.phrase == title
    else { return false }
    return !nameWithSources.sources.contains { $0.isUsed && $0.kind == .title }
  }
}
