import Kerbcut

struct ImageButtonHasName: Check {
  static let about = About(
    id: "image-button-has-name",
    title: "Image buttons say what they do",
    requirements: [.wcag("1.1.1"), .wcag("4.1.2"), .act("59796f")],
    why: "An image button without a name is announced as “button” or as a file name, so nobody knows what it does.",
    fix: "Write what the button does in `alt`, for example `alt=\"Search\"`, or use a `button` with text."
  )

  let applicability = Applicability("Each `input` of type `image` in the accessibility tree") { page in
    page.elements(named: .input).filter { $0.has(.type, "image") && $0.isExposed }
  }

  let expectations = [
    Expectation("The button has a name that is neither empty, nor the browser's default, nor a word for any button") {
      (button: Element) in
      let name = button.name
      if VagueNames.buttons.contains(name.phrase), button.hasAuthorName {
        return .failed("‘\(name)’ does not say what this image button does.")
      }
      guard name.isEmpty || name == "Submit Query" || !button.hasAuthorName else { return .passed }
      return .failed("This image button has no name that says what it does.")
    }
  ]

  static let examples: [Example] = [
    .passed("alt", #"<input type="image" src="go.png" alt="Search">"#),
    .passed("aria-label", #"<input type="image" src="go.png" aria-label="Search">"#),
    .failed("no alt", #"↓<input type="image" src="go.png">"#),
    .failed("empty alt", #"↓<input type="image" src="go.png" alt="">"#),
    .failed("the default name written out", #"↓<input type="image" src="go.png" alt="Submit Query">"#),
    .failed("a word for any button", #"↓<input type="image" src="go.png" alt="Click here">"#),
    .inapplicable("hidden", #"<input type="image" src="go.png" hidden>"#),
    .inapplicable("not an image button", #"<input type="submit">"#),
  ]
}

extension Element {
  /// Whether the author wrote a name, so that it is not the browser's own.
  fileprivate var hasAuthorName: Bool {
    let kinds: Set<AccessibleText.Source.Kind> = [.alt, .title, .ariaLabel, .ariaLabelledby, .label]
    return nameWithSources.sources.contains { $0.isUsed && kinds.contains($0.kind) }
  }
}
