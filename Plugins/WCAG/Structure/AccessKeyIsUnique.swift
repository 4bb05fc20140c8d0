import Kerbcut

struct AccessKeyIsUnique: Check {
  static let about = About(
    id: "access-key-is-unique",
    title: "An access key belongs to one control",
    why: "With a key of two controls people do not know which one they get.",
    fix: "Take access keys off: they also clash with the keys of browsers and screen readers.",
    guidance: .tutorial("page-structure", "Page structure"),
    weight: .warning
  )

  let applicability = Applicability("Each element with `accesskey` that people can use") {
    $0.elements(with: .accesskey).filter { $0.isFocusable && !($0.attribute(.accesskey) ?? "").collapsed.isEmpty }
  }

  let expectations = [
    Expectation("No element before it has the same key") { (element: Element) in
      element.page.view(AccessKeys.self).repeated.contains(element)
        ? .failed(
          "The access key ‘\(element.attribute(.accesskey) ?? "")’ belongs to another control of this page too.")
        : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("two keys", #"<a href="/" accesskey="1">Home</a> <a href="/help" accesskey="6">Help</a>"#),
    .failed("one key twice", #"<a href="/" accesskey="1">Home</a> ↓<a href="/help" accesskey="1">Help</a>"#),
    .inapplicable("none", #"<a href="/">Home</a>"#),
  ]
}

/// The elements whose access key an earlier one has.
private struct AccessKeys: PageView {
  var repeated: Set<Element> = []

  init(_ page: Page) {
    var seen: Set<String> = []
    for element in page.elements(with: .accesskey) where element.isFocusable {
      let key = (element.attribute(.accesskey) ?? "").inLowerCase.collapsed
      if !key.isEmpty, !seen.insert(key).inserted { repeated.insert(element) }
    }
  }
}
