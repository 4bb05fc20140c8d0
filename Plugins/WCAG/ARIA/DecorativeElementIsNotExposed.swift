import Kerbcut

struct DecorativeElementIsNotExposed: Check {
  static let about = About(
    id: "decorative-element-is-not-exposed",
    title: "What is marked as decoration is not read out",
    requirements: [.act("46ca7f")],
    why: "An element that is marked as decoration but has a name or takes focus is read out all the same.",
    fix: "Take out the `role` or the empty `alt`, or what names the element or makes it focusable.",
    weight: .warning
  )

  let applicability = Applicability(
    #"Each `img` with `alt=""`, and each element with the role `none` or `presentation`"#
  ) {
    page in
    page.elements(with: .alt, .role).filter(\.isMarkedAsDecorative)
  }

  let expectations = [
    Expectation("It is not in the accessibility tree, or its role is `none`") { (element: Element) in
      let isLeftOut = !element.isExposed || element.role == .presentation
      return element.isProgrammaticallyHidden || isLeftOut && !element.losesItsMark
        ? .passed
        : .failed("This element is marked as decoration, but screen readers are given it: \(element.whatExposesIt).")
    }
  ]

  static let examples: [Example] = [
    .passed("empty alt", #"<img src="a.png" alt="">"#),
    .passed("role", #"<img src="a.png" alt="Crest" role="presentation">"#),
    .failed("with a name", #"↓<nav role="none" aria-label="Pages"><a href="/">Home</a></nav>"#),
    .failed("an image with a name", #"↓<img src="a.png" alt="" aria-label="Crest">"#),
    .failed("an image that takes focus", #"↓<img src="a.png" alt="" tabindex="0">"#),
    .failed("an image with a description", #"↓<img src="a.png" alt="" aria-describedby="d"><p id="d">The crest</p>"#),
    .failed("role and empty alt", #"↓<img src="a.png" role="none" alt="" aria-live="polite">"#),
    .passed("hidden", #"<img src="a.png" alt="" aria-hidden="true" aria-live="polite">"#),
    .inapplicable("not marked", #"<img src="a.png" alt="Crest">"#),
  ]
}

extension Element {
  /// Whether focus or a global attribute with a value makes it no decoration any more (WAI-ARIA 1.2, section 8.1,
  /// “Presentational Roles Conflict Resolution”), even where a browser leaves an image with an empty `alt` out.
  fileprivate var losesItsMark: Bool {
    if isFocusable { return true }
    return attributes.contains { attribute in
      guard let definition = attribute.ariaDefinition else { return false }
      return definition.isGlobal && definition.localName != "aria-hidden" && !attribute.utf8.isBlank
    }
  }

  /// What gives it to screen readers in spite of its mark.
  fileprivate var whatExposesIt: String {
    if isFocusable { return "it can have the focus" }
    let states = attributes.filter { attribute in
      guard let definition = attribute.ariaDefinition else { return false }
      return definition.isGlobal && definition.localName != "aria-hidden" && !attribute.utf8.isBlank
    }
    if let state = states.first { return "it has `\(state.localName)`" }
    if let title = attribute(.title)?.collapsed, !title.isEmpty { return "it has the title ‘\(title)’" }
    return "it has a name, ‘\(name)’"
  }

  fileprivate var isMarkedAsDecorative: Bool {
    if explicitRole == .presentation { return true }
    return self.is(.img) && !has(.role) && value(.alt).map(\.isEmpty) ?? false
  }
}
