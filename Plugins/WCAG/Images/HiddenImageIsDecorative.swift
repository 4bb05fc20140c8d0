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
  /// Whether a text is on the page besides in one element.
  fileprivate func isSaidElsewhere(_ text: String, than element: Element) -> Bool {
    let near = element.ancestors.first { $0.exposedText.count > 0 }
    return near?.exposedText.lowercased().contains(phrase: text.lowercased()) ?? false
  }
}
