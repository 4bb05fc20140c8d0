import Kerbcut

struct ImageHasName: Check {
  static let about = About(
    id: "image-has-name",
    title: "Images have an accessible name",
    requirements: [.wcag("1.1.1"), .act("23a2a8")],
    why: "People who cannot see an image hear its name. Without one they may hear a file name, or nothing.",
    fix: "Write `alt` text that says what the image says. If the image says nothing, use `alt=\"\"`.",
    yieldsTo: ["decorative-element-is-not-exposed"]
  )

  let applicability = Applicability(
    "Each `img`, and each HTML element with the role `img`, that is not programmatically hidden"
  ) { page in
    (page.elements(named: .img) + page.elements(role: .img).filter { $0.tag.namespace == .html })
      .unique.filter { !$0.isProgrammaticallyHidden && !$0.showsNoImage }
  }

  let expectations = [
    Expectation("The image has an accessible name that is not empty, or is marked as decorative") { (image: Element) in
      image.isPresentational || !image.name.isEmpty ? .passed : .failed("This image has no accessible name.")
    }
  ]

  static let examples: [Example] = [
    .passed("alt says what the image says", #"<img src="crest.svg" alt="Royal Arms">"#),
    .failed("no alt", #"<p>Apply</p> ↓<img src="crest.svg">"#),
    .failed("two of three", #"↓<img src="a"> <img src="b" alt="B"> ↓<img src="c">"#),
    .passed("decorative", #"<img src="line.svg" alt="">"#),
    .failed("a role without a name", #"↓<div role="img" class="icon-warning"></div>"#),
    .failed("alt is only space", #"↓<img src="crest.svg" alt=" ">"#),
    .passed("named by a caption", #"<p id="c">River levels in May</p><img src="chart.png" aria-labelledby="c">"#),
    .inapplicable("an image without an address shows nothing", #"<img id="chart">"#),
    .failed("an image that is loaded late", #"↓<img data-src="crest.svg">"#),
    .inapplicable("hidden", #"<img src="line.svg" hidden>"#),
  ]
}

extension Element {
  /// Whether it is an `img` without any address, which shows nothing until a script gives it one.
  fileprivate var showsNoImage: Bool {
    guard tag == .img, parent?.tag != .picture, !has(.role), !isFocusable else { return false }
    return !attributes.contains { $0.localName.holds("src") && !$0.utf8.isBlank }
  }
}
