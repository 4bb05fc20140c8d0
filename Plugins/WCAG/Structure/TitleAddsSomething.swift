import Kerbcut

struct TitleAddsSomething: Check {
  static let about = About(
    id: "title-adds-something",
    title: "A `title` says more than the name",
    why: "Screen readers may say the same words twice, and nobody else gains.",
    fix: "Take `title` off.",
    weight: .notice
  )

  let applicability = Applicability("All links, buttons and images with a `title`") { page in
    page.elements(with: .title).filter { $0.isExposed && $0.is(.a, .button, .img, .input) && $0.repeatsTitle }.together
  }

  let expectations = [
    Expectation("None repeats the words of the element") { (group: ElementGroup) in
      .failed("The `title` of this\(group.others) repeats its name.")
    }
  ]

  static let examples: [Example] = [
    .failed("the same words", #"↓<a href="/" title="Home">Home</a> <a href="/b" title="Rates">Rates</a>"#),
    .failed("the same as alt", #"↓<img src="a.png" alt="Crest" title="Crest">"#),
    .inapplicable("more words", #"<a href="/" title="Home of the service">Home</a>"#),
    .inapplicable("none", #"<a href="/">Home</a>"#),
  ]
}

extension Element {
  /// Whether `title` has the words that the element has already by its text or `alt`.
  fileprivate var repeatsTitle: Bool {
    let title = (attribute(.title) ?? "").phrase
    guard !title.isEmpty else { return false }
    let own = self.is(.img, .input) ? attribute(.alt) ?? attribute(.value) ?? "" : renderedText
    return own.phrase == title
  }
}
