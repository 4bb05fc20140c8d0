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
    "Each visible `img`, `canvas` or `svg` that assistive technologies skip, unless an ancestor is named by its author"
  ) { page in
    page.elements(named: .img, .canvas, Name.svg.in(.svg)).filter { image in
      guard image.isVisible, image.isSkipped, !image.isUnavailable, !image.isInsideNamed else { return false }
      return !image.is(.canvas) || image.isDrawnOn
    }
  }

  let expectations = [
    Expectation("The image is purely decorative") { (image: Element) in
      if image.is(.canvas), image.page.scripts.mentions("fillText(", "strokeText(") {
        return .failed("A script writes text on this canvas, but it has no name.")
      }
      if let text = image.attribute(.alt)?.collapsed, !text.isEmpty, image.page.isSaidElsewhere(text, than: image) {
        return .passed
      }
      if image.isAriaHidden, let text = image.attribute(.alt)?.collapsed, text.words.count > 1 || text.count > 6 {
        return .failed(
          "This image is hidden from assistive technologies although it has the description ‘\(text)’.",
          weight: .warning)
      }
      if let text = image.hiddenDrawnText, !image.page.isExposed(text) {
        return .failed(
          "This drawing shows the text ‘\(text)’, which assistive technologies are not given.", weight: .warning)
      }
      if image.isLoneLogo {
        return .cantTell("The file is called a logo, and no text beside it. Does it say whose page or product this is?")
      }
      if image.completesText {
        return .cantTell("The text before this image ends with a colon. Does the image say what comes next?")
      }
      if image.tag == Name.svg.in(.svg), image.stands(aloneAs: image.parent) {
        return .cantTell("Does this drawing say something? It has no name and no text beside it.")
      }
      return .passed
    }
  ]

  static let examples: [Example] = [
    .passed("a line", #"<p>Apply</p><img src="line.png" alt="">"#),
    .passed("an icon beside text", #"<p><svg><path d="M0 0h9"/></svg> Download the form</p>"#),
    .failed(
      "text on a canvas", #"↓<canvas id="c"></canvas><script>c.getContext("2d").fillText("Late", 1, 1)</script>"#),
    .failed("hidden although described", #"↓<img src="map.png" alt="Map of the flood area" aria-hidden="true">"#),
    .failed("words in a hidden drawing", #"<p>Held by ↓<svg aria-hidden="true"><text y="9">Acme</text></svg></p>"#),
    .passed(
      "the words stand beside it", #"<p><svg aria-hidden="true"><text y="9">Acme</text></svg> By Acme Limited</p>"#),
    .cantTell("a logo alone", #"<header>↓<img src="acme-logo.png" alt=""></header>"#),
    .passed("a logo beside its name", #"<header><img src="acme-logo.png" alt=""> Acme</header>"#),
    .cantTell("what a sentence leads to", #"<p>The sign to look for:</p>↓<img src="sign.png" alt="">"#),
    .passed("what a sentence leads to is said", #"<p>The sign to look for: <img src="s.png" alt=""> a star</p>"#),
    .cantTell("a drawing alone", #"<p>Our sign:</p>↓<svg><path d="M0 0h9"/><path d="M3 3h9"/></svg>"#),
    .inapplicable("named", #"<img src="a.png" alt="Map">"#),
    .inapplicable("hidden from all", #"<img src="a.png" alt="" hidden>"#),
    .inapplicable("nothing drawn", "<canvas></canvas>"),
  ]
}

extension Element {
  /// Whether assistive technologies pass the image by.
  fileprivate var isSkipped: Bool {
    if !isExposed { return true }
    if self.is(.canvas) { return explicitRole == nil && name.isEmpty }
    return tag == Name.svg.in(.svg) && name.isEmpty && (role == .graphicsDocument || role == nil || explicitRole == nil)
  }

  /// Whether a script may draw on the canvas.
  fileprivate var isDrawnOn: Bool { page.scripts.mentions("getContext") || page.scripts.hasUnread }

  fileprivate var isAriaHidden: Bool { page.accessibility.isAriaHidden(node) }

  /// The text of a drawing that is hidden from assistive technologies, if there is a word in it.
  fileprivate var hiddenDrawnText: String? {
    guard tag == Name.svg.in(.svg), isAriaHidden, !ancestors.contains(where: \.isAriaHidden) else { return nil }
    let text = descendants(named: Name.text.in(.svg)).filter(\.isVisible).map(\.textContent).joined(separator: " ")
    return text.words.contains { $0.count > 2 && $0.contains(where: \.isLetter) } ? text.collapsed : nil
  }

  /// Whether the text before the image ends with a colon and no text follows before the next block.
  fileprivate var completesText: Bool {
    guard !ancestors.contains(where: { $0.is(.a, .button, .label, .summary) || $0.isAriaHidden }),
      let before = document.nodes[..<node].suffix(40).last(where: isSeenText),
      String(document.text(of: before)).collapsed.hasSuffix(":")
    else { return false }
    for next in document.nodes[document.end(of: node)...].prefix(40) {
      if isSeenText(next) { return page.element(next).blockAround != blockAround }
      if document.isElement(next), page.element(next).isBlockContainer { return true }
    }
    return true
  }

  /// Whether the file is called a logo and stands in a block, and the blocks that hold only that, without a word.
  fileprivate var isLoneLogo: Bool {
    guard self.is(.img), fileWords?.contains("logo") ?? false, !ancestors.contains(where: \.isAriaHidden) else {
      return false
    }
    if let control = ancestors.first(where: { $0.role == .link || $0.role == .button }) { return control.name.isEmpty }
    return blockAround?.seenText.isEmpty ?? true
  }

  private var blockAround: Element? { ancestors.first(where: \.isBlockContainer) }

  private func isSeenText(_ node: NodeID) -> Bool {
    document.kind(of: node) == .text && !document.text(of: node).isBlank
      && document.parent(of: node).map(page.isVisible) ?? false
  }

  /// Whether no text stands beside the element in its block or control.
  fileprivate func stands(aloneAs parent: Element?) -> Bool {
    guard let parent, children.count + descendants.count > 3 || descendants(named: Name.path.in(.svg)).count > 1 else {
      return false
    }
    if inclusiveAncestors.contains(where: { $0.isPresentational || $0.isAriaHidden }) { return false }
    if ancestors.contains(where: { $0.is(.a, .button, .label, .li, .summary) || $0.role == .link || $0.role == .button }
    ) {
      return false
    }
    return parent.is(.body) || parent.seenText.isEmpty
  }
}

extension Page {
  /// Whether assistive technologies are given a text somewhere on the page.
  fileprivate func isExposed(_ text: String) -> Bool {
    let phrase = text.lowercased()
    return body?.exposedText.lowercased().contains(phrase: phrase) ?? false
      || elements(role: .img, .link, .button, .graphicsDocument).contains {
        $0.name.lowercased().contains(phrase: phrase)
      }
  }

  /// Whether a text is on the page besides in one element.
  fileprivate func isSaidElsewhere(_ text: String, than element: Element) -> Bool {
    let near = element.ancestors.first { $0.exposedText.count > 0 }
    return near?.exposedText.lowercased().contains(phrase: text.lowercased()) ?? false
  }
}
