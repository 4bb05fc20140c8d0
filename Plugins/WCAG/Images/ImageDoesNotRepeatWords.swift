import Kerbcut

struct ImageDoesNotRepeatWords: Check {
  static let about = About(
    id: "image-does-not-repeat-words",
    title: "The image in a link or button does not repeat its words",
    why: "People hear the same words twice.",
    fix: "Use `alt=\"\"`: the words beside the image say it all.",
    guidance: .tutorial("images", "Images"),
    weight: .notice
  )

  let applicability = Applicability("Each image with `alt` in a link or button") { page in
    page.elements(named: .img).filter { image in
      image.isExposed && !(image.attribute(.alt) ?? "").collapsed.isEmpty && image.ancestor(named: .a, .button) != nil
    }
  }

  let expectations = [
    Expectation("The link or button says something else besides") { (image: Element) in
      guard let control = image.ancestor(named: .a, .button) else { return .passed }
      let words = image.page.view(ControlWords.self).words[control] ?? ""
      return words == (image.attribute(.alt) ?? "").phrase
        ? .failed("The image repeats the words ‘\(words)’ beside it.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("something else", #"<a href="/"><img src="a.png" alt="Crest of York"> Home</a>"#),
    .passed("image only", #"<a href="/"><img src="a.png" alt="Home"></a>"#),
    .failed("the same", #"<a href="/">↓<img src="a.png" alt="Home"> Home</a>"#),
    .inapplicable("decorative", #"<a href="/"><img src="a.png" alt=""> Home</a>"#),
  ]
}

/// The words of the links and buttons that hold images, in the form in which phrases are compared.
private struct ControlWords: PageView {
  var words: [Element: String] = [:]

  init(_ page: Page) {
    for image in page.elements(named: .img) {
      guard let control = image.ancestor(named: .a, .button), words[control] == nil else { continue }
      words[control] = control.exposedText.phrase
    }
  }
}
