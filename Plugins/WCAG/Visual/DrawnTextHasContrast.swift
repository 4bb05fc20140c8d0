import Kerbcut

struct DrawnTextHasContrast: Check {
  static let about = About(
    id: "drawn-text-has-contrast",
    title: "Text in drawings stands out from what is behind",
    requirements: [.wcag("1.4.3")],
    why: "People with low vision cannot read labels of charts and maps that are close in colour to what is behind.",
    fix: "Choose a `fill` with a contrast of 4.5 to 1, or 3 to 1 for large text."
  )

  let applicability = Applicability("Each visible text in an SVG drawing that is no logo") { page in
    page.looks.lackSheets || !page.looks.showColours
      ? [] : TextContrast.enabled(page.text.painted.drawn.filter { !isLogo($0.element) }, on: page)
  }

  let expectations = [
    Expectation("The contrast is at least 4.5 to 1, or 3 to 1 for large text") { (text: PaintedText) in
      TextContrast.verdict(text, normal: 4.5, large: 3)
    }
  ]

  static let examples: [Example] = [
    .passed("black on white", drawing("<text y='20'>Rainfall</text>")),
    .failed("a pale fill", drawing("<text y='20' fill='#ccc'>↓Rainfall</text>")),
    .failed("a fill that lets through", drawing("<text y='20' fill-opacity='.3'>↓Rainfall</text>")),
    .failed("a pale line around nothing", drawing("<text y='20' fill='none' stroke='#ccc'>↓Rainfall</text>")),
    .failed(
      "dark on a dark shape",
      drawing("<rect width='300' height='40' fill='#123'/><text y='20' fill='#345'>↓Rainfall</text>")),
    .passed(
      "pale on a dark shape",
      drawing("<rect width='300' height='40' fill='#123'/><text y='20' fill='#eee'>Rainfall</text>")),
    .failed(
      "pale beside a dark shape",
      drawing("<rect y='30' width='300' height='9' fill='#123'/><text y='20' fill='#ccc'>↓Rainfall</text>")),
    .cantTell(
      "a shape that may lie behind",
      drawing("<path d='M0 0h300v40H0z' fill='#123'/><text y='20' fill='#ccc'>↓Rainfall</text>")),
    .cantTell("a gradient", drawing("<text y='20' fill='url(#blue)'>↓Rainfall</text>")),
    .passed(
      "large where it is shown",
      "<svg width='600' height='80' viewBox='0 0 300 40'><text y='20' fill='#888'>Rainfall</text></svg>"),
    .cantTell(
      "of a size that is not known", "<svg viewBox='0 0 300 40'><text y='20' fill='#888'>↓Rainfall</text></svg>"),
    .inapplicable("kept to be used elsewhere", drawing("<defs><text y='20' fill='#ccc'>Rainfall</text></defs>")),
    .inapplicable(
      "a logo", "<svg class='site-logo' width='300' height='40'><text y='20' fill='#ccc'>Rainfall</text></svg>"),
  ]

  private static func drawing(_ contents: String) -> String { "<svg width='300' height='40'>\(contents)</svg>" }
}

/// Whether a drawing says that it is a logo, which needs no contrast (WCAG 2.2, success criterion 1.4.3, “Logotypes”).
private func isLogo(_ element: Element) -> Bool {
  let drawing = element.inclusiveAncestors.first { $0.tag.namespace != .svg || $0.tag == Name.svg.in(.svg) }
  guard let drawing else { return false }
  return [drawing, drawing.parent, drawing.parent?.parent].compactMap { $0 }.contains { part in
    [part.value(.class), part.value(.id), part.value(.ariaLabel)].contains { value in
      value.map { String($0).inLowerCase.contains("logo") } ?? false
    } || part.children.contains { $0.tag == Name.title.in(.svg) && $0.textContent.inLowerCase.contains("logo") }
  }
}
