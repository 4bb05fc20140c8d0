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
    "Each placeholder, value, choice or label that is seen in an `input` or a closed `select`, and each placeholder of a `textarea`, not disabled"
  ) { page in
    // Where a style sheet is missing, the check of other text asks already.
    page.looks.lackSheets || !page.looks.showColours
      ? [] : TextContrast.enabled(page.text.painted.inFields, on: page)
  }

  let expectations = [
    Expectation("The contrast is at least 4.5 to 1, or 3 to 1 for large text") { (text: PaintedText) in
      TextContrast.verdict(text, normal: 4.5, large: 3)
    }
  ]

  static let examples: [Example] = [
    .passed("the browser’s colours", #"<input aria-label="Name" placeholder="Ann Example">"#),
    .failed(
      "a pale placeholder",
      #"<style>::placeholder { color: #ccc }</style>↓<input aria-label="Name" placeholder="Ann Example">"#),
    .failed("a pale value", #"↓<input aria-label="Name" value="Ann Example" style="color:#bbb">"#),
    .failed("a pale button", #"↓<input type="submit" value="Apply" style="color:#fff;background:#7c7;border:0">"#),
    .failed("a pale choice", #"↓<select aria-label="Port" style="color:#bbb;background:#fff"><option>Hull</select>"#),
    .failed("a pale date", #"↓<input type="date" aria-label="Day" value="2026-05-04" style="color:#bbb">"#),
    .failed(
      "a pale button of a field for files",
      #"""
      <style>::file-selector-button { color: #fff; background: #ccc }</style>
      ↓<input type="file" aria-label="Plan">
      """#),
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
