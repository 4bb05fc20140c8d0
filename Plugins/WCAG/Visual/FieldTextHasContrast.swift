import Kerbcut

struct FieldTextHasContrast: Check {
  static let about = About(
    id: "field-text-has-contrast",
    title: "Text in fields stands out from its background",
    requirements: [.wcag("1.4.3")],
    why:
      "People with low vision cannot read an example or a value in a field that is close in colour to what is behind.",
    fix: "Choose colours with a contrast of 4.5 to 1, or 3 to 1 for large text, for `::placeholder` too."
  )

  let applicability = Applicability(
    "Each placeholder, value or label that is seen in an `input`, and each placeholder of a `textarea`, not disabled"
  ) { page in
    FieldText.targets(on: page)
  }

  let expectations = [
    Expectation("The contrast is at least 4.5 to 1, or 3 to 1 for large text") { (text: FieldText) in
      TextContrast.verdict(
        on: text.element, pseudo: text.isPlaceholder ? .placeholder : nil, normal: 4.5, large: 3)
    }
  ]

  static let examples: [Example] = [
    .passed("the browser’s colours", #"<input aria-label="Name" placeholder="Ann Example">"#),
    .failed(
      "a pale placeholder",
      #"<style>::placeholder { color: #ccc }</style>↓<input aria-label="Name" placeholder="Ann Example">"#),
    .failed("a pale value", #"↓<input aria-label="Name" value="Ann Example" style="color:#bbb">"#),
    .failed("a pale button", #"↓<input type="submit" value="Apply" style="color:#fff;background:#7c7;border:0">"#),
    .failed(
      "a pale placeholder in a text area",
      #"<style>textarea::placeholder { color: silver }</style>↓<textarea aria-label="Why" placeholder="Bees"></textarea>"#
    ),
    .cantTell(
      "an image behind", #"↓<input aria-label="Name" value="Ann" style="color:#bbb;background:url(sky.jpg)">"#),
    .inapplicable("disabled", #"<input aria-label="Name" value="Ann Example" style="color:#bbb" disabled>"#),
    .inapplicable("nothing in it", #"<input aria-label="Name" style="color:#bbb">"#),
    .inapplicable("hidden", #"<input type="hidden" value="Ann" style="color:#bbb">"#),
  ]
}

/// What is written in a field, by its author: a value, a label or a placeholder.
struct FieldText: CheckTarget {
  let element: Element
  let isPlaceholder: Bool

  var targetElement: Element? { element }
  var targetRange: Range<Int> { element.targetRange }

  /// Where the same thing hides the colours of several fields, the first stands for all.
  static func targets(on page: Page) -> [FieldText] {
    let fields = page.elements(named: .input, .textarea)
    // Where a style sheet is missing, the check of other text asks already.
    guard !fields.isEmpty, !page.looks.lackSheets, page.looks.showColours else { return [] }
    let disabled = DisabledText(on: page)
    var lacks: Set<Lack> = []
    return fields.compactMap { field in
      guard field.isVisible, let isPlaceholder = showsPlaceholder(field), !disabled.contains(textOf: field.node) else {
        return nil
      }
      let paint = page.facts.textPaint(of: field.node, pseudo: isPlaceholder ? .placeholder : nil)
      if case .unknown(let lack) = paint, !lacks.insert(lack).inserted { return nil }
      return FieldText(element: field, isPlaceholder: isPlaceholder)
    }
  }

  /// Whether a field shows its placeholder rather than its value; nil if it shows neither.
  private static func showsPlaceholder(_ field: Element) -> Bool? {
    let hasPlaceholder = field.value(.placeholder).map { !$0.isBlank } ?? false
    if field.is(.textarea) { return hasPlaceholder && field.textContent.isEmpty ? true : nil }
    guard let type = field.inputType else { return nil }
    let hasValue = field.value(.value).map { !$0.isBlank } ?? false
    if type.hasCaret { return hasValue ? (type == .password ? nil : false) : hasPlaceholder ? true : nil }
    return type.isButton && type != .image && hasValue ? false : nil
  }
}
