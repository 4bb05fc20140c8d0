import Kerbcut

struct SVGHasName: Check {
  static let about = About(
    id: "svg-has-name",
    title: "Drawings with a role have an accessible name",
    requirements: [.wcag("1.1.1"), .act("7d6734")],
    why:
      "The role says that the drawing tells something. Without a name people hear that an image is there, not what it tells.",
    fix:
      "Give the drawing a `title` as its first child or an `aria-label`. If it says nothing, use `aria-hidden=\"true\"`."
  )

  let applicability = Applicability(
    "Each SVG element with the explicit role `img`, `graphics-document` or `graphics-symbol` in the accessibility tree"
  ) { page in
    page.elements(with: .role).filter { element in
      guard element.tag.namespace == .svg, let role = element.explicitRole else { return false }
      return [.img, .graphicsDocument, .graphicsSymbol].contains(role) && element.isExposed
    }
  }

  let expectations = [
    Expectation("The drawing has an accessible name that is not empty") { (drawing: Element) in
      drawing.name.isEmpty ? .failed("This drawing has no accessible name.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("title", #"<svg role="img"><title>Step 2 of 5</title><circle r="5"/></svg>"#),
    .passed("aria-label", #"<svg role="img" aria-label="Warning"><path d="M0 0"/></svg>"#),
    .failed("no name", #"↓<svg role="img"><circle r="5"/></svg>"#),
    .failed("part of a drawing", #"<svg>↓<g role="graphics-symbol"><circle r="5"/></g></svg>"#),
    .inapplicable("no role", #"<svg><circle r="5"/></svg>"#),
    .inapplicable("hidden", #"<svg role="img" aria-hidden="true"><circle r="5"/></svg>"#),
  ]
}
