import Kerbcut

struct ImageHasName: Check {
  static let about = About(
    id: "image-has-name",
    title: "Images have an accessible name",
    requirements: [.wcag("1.1.1"), .act("23a2a8")],
    why: "People who cannot see an image hear its name. Without one they may hear a file name, or nothing.",
    fix: "Write `alt` text that says what the image says. If the image says nothing, use `alt=\"\"`."
  )

  let applicability = Applicability("Each `img`, and each element with the role `img`, that is not hidden") { page in
    (page.elements(named: .img) + page.elements(role: .img)).unique.filter { !$0.isProgrammaticallyHidden }
  }

  let expectations = [
    Expectation("The image has an accessible name that is not empty, or is marked as decorative") { (image: Element) in
      image.isExposed && image.name.isEmpty ? .failed("This image has no accessible name.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("alt says what the image says", #"<img src="crest.svg" alt="Royal Arms">"#),
    .failed("no alt", #"<p>Apply</p> ↓<img src="crest.svg">"#),
    .failed("two of three", #"↓<img src="a"> <img src="b" alt="B"> ↓<img src="c">"#),
    .passed("decorative", #"<img src="line.svg" alt="">"#),
    .inapplicable("hidden", #"<img src="line.svg" hidden>"#),
  ]
}
