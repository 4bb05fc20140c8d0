import Kerbcut

struct HiddenImageIsDecorative: Check {
  static let about = About(
    id: "hidden-image-is-decorative",
    title: "Images that assistive technologies skip say nothing",
    requirements: [.wcag("1.1.1"), .act("e88epe")],
    why: "People who cannot see the image are not told what it says.",
    fix: "Name the image with `alt` or `aria-label`, and do not hide it."
  )

  let applicability = Applicability(
    "Each visible `img`, `canvas` or `svg` that assistive technologies skip, unless an ancestor is named by its author; "
      + "images that are hidden although they have a description together"
  ) { page in
    let described = page.view(SkippedImages.self).all.filter(\.isHiddenThoughDescribed)
    let known = Set(described.map(\.node))
    let others = page.view(SkippedImages.self).all.filter { !known.contains($0.node) }.compactMap { ElementGroup([$0]) }
    return (others + described.together).sorted { $0.elements[0].node < $1.elements[0].node }
  }

  let expectations = [
    Expectation("The image is purely decorative") { (images: ElementGroup) in
      guard let image = images.elements.first else { return .inapplicable }
      if let question = image.questionOfDecoration { return .ask(question) }
      guard image.isHiddenThoughDescribed, let text = image.attribute(.alt)?.collapsed else { return .passed }
      return .ask(.isDecoration(text, images.others))
    }
  ]

  static let examples: [Example] = [
    .passed("a line", #"<p>Apply</p><img src="line.png" alt="">"#),
    .passed("an icon beside text", #"<p><svg><path d="M0 0h9"/></svg> Download the form</p>"#),
    .cantTell(
      "drawn by a script", #"↓<canvas id="c"></canvas><script>c.getContext("2d").fillText("Late", 1, 1)</script>"#),
    .cantTell("perhaps drawn by a script", #"↓<canvas id="c"></canvas><script src="chart.js"></script>"#),
    .cantTell(
      "hidden although described",
      #"↓<img src="map.png" alt="Map of the flood area" aria-hidden="true"><img src="b.png" alt="B" aria-hidden="true">"#
    ),
    .passed(
      "what it says is said beside it",
      #"<p><img src="map.png" alt="Map" aria-hidden="true"> Map of the flood area</p>"#),
    .cantTell("words in a hidden drawing", #"<p>Held by ↓<svg aria-hidden="true"><text y="9">Acme</text></svg></p>"#),
    .passed(
      "the words stand beside it", #"<p><svg aria-hidden="true"><text y="9">Acme</text></svg> By Acme Limited</p>"#),
    .cantTell("a logo alone", #"<header>↓<img src="acme-logo.png" alt=""></header>"#),
    .passed("a logo beside its name", #"<header><img src="acme-logo.png" alt=""> Acme</header>"#),
    .inapplicable("named", #"<img src="a.png" alt="Map">"#),
    .inapplicable("hidden from all", #"<img src="a.png" alt="" hidden>"#),
    .inapplicable("nothing draws on it", "<canvas></canvas>"),
  ]
}

/// The visible images that assistive technologies pass by (ACT rule e88epe).
struct SkippedImages: PageView {
  let all: [Element]

  init(_ page: Page) {
    all = page.elements(named: .img, .canvas, Name.svg.in(.svg)).filter { image in
      guard image.isVisible, image.isSkipped, !image.isUnavailable, !image.isInsideNamed else { return false }
      return !image.is(.canvas) || image.isPerhapsDrawnOn
    }
  }
}

extension Element {
  /// What in the markup speaks against decoration, as a question.
  fileprivate var questionOfDecoration: Question? {
    if self.is(.canvas) { return .whatIsDrawn }
    if let text = hiddenDrawnText, !page.isExposed(text) { return .isDrawnForLook(text) }
    return isLoneLogo ? .saysWhose : nil
  }

  /// Whether assistive technologies pass the image by.
  fileprivate var isSkipped: Bool {
    if !isExposed { return true }
    if self.is(.canvas) { return explicitRole == nil && name.isEmpty }
    return tag == Name.svg.in(.svg) && name.isEmpty && (role == .graphicsDocument || role == nil || explicitRole == nil)
  }

  /// Whether a script may draw on the canvas: without one it shows nothing.
  fileprivate var isPerhapsDrawnOn: Bool {
    page.scripts.hasUnread || page.scripts.mentions("getContext", "transferControlToOffscreen")
  }

  /// Whether the author wrote a description and hid the image, and nothing beside it says the same.
  fileprivate var isHiddenThoughDescribed: Bool {
    guard isAriaHidden, let text = attribute(.alt)?.collapsed, !text.isEmpty else { return false }
    let near = ancestors.first { !$0.exposedText.isEmpty }
    return !(near?.exposedText.inLowerCase.contains(phrase: text.inLowerCase) ?? false)
  }

  /// The text of a drawing that is hidden from assistive technologies, if there is a word in it.
  fileprivate var hiddenDrawnText: String? {
    guard tag == Name.svg.in(.svg), isAriaHidden, !ancestors.contains(where: \.isAriaHidden) else { return nil }
    let text = descendants(named: Name.text.in(.svg)).filter(\.isVisible).map(\.textContent).joined(separator: " ")
    return text.words.contains { $0.count > 2 && $0.contains(where: \.isLetter) } ? text.collapsed : nil
  }

  /// Whether the file is called a logo and stands in a block, and the blocks that hold only that, without a word.
  fileprivate var isLoneLogo: Bool {
    guard self.is(.img), fileWords?.contains("logo") ?? false, !ancestors.contains(where: \.isAriaHidden) else {
      return false
    }
    if let control = ancestors.first(where: { $0.role == .link || $0.role == .button }) { return control.name.isEmpty }
    return ancestors.first(where: \.isBlockLevel)?.seenText.isEmpty ?? true
  }
}

extension Page {
  /// Whether assistive technologies are given a text somewhere on the page.
  fileprivate func isExposed(_ text: String) -> Bool {
    let phrase = text.inLowerCase
    return body?.exposedText.inLowerCase.contains(phrase: phrase) ?? false
      || elements(role: .img, .link, .button, .graphicsDocument).contains {
        $0.name.inLowerCase.contains(phrase: phrase)
      }
  }
}

extension Question {
  fileprivate static func isDecoration(_ description: String, _ others: String) -> Question {
    Question(
      "is-decoration",
      "Is this image\(others) decoration? It is hidden from assistive technologies although it has the description "
        + "‘\(description)’.",
      no: "An image with the description ‘\(description)’ is hidden from assistive technologies, but is no decoration.",
      about: .page, lacks: [Lack(.media)])
  }

  fileprivate static let whatIsDrawn = Question(
    "what-is-drawn", "What do scripts draw on this canvas? It has no name.",
    oneOf: [
      "Nothing, or decoration": .passed,
      "Something that people need": "Scripts draw something on this canvas that people need, and it has no name.",
    ], about: .page, lacks: [Lack(.script)])

  fileprivate static func isDrawnForLook(_ text: String) -> Question {
    Question(
      "is-drawn-for-look",
      "This drawing shows the text ‘\(text)’, which assistive technologies are not given. Is it decoration?",
      no: "This drawing shows the text ‘\(text)’, which assistive technologies are not given.")
  }

  fileprivate static let saysWhose = Question(
    "says-whose", "The file is called a logo, and no text beside it. Does it say whose page or product this is?",
    yes: "This logo says whose page or product this is, and assistive technologies skip it.", about: .surroundings,
    lacks: [Lack(.media)])
}
