import Kerbcut

struct ErrorMessageHelps: Check {
  static let about = About(
    id: "error-message-helps",
    title: "Error messages say what is wrong and reach everyone",
    requirements: [.wcag("3.3.1"), .act("36b590")],
    why: "People who are told only that something is invalid, or are not told at all, cannot go on.",
    fix: "Say beside the field, in text that is not hidden, what is wrong and how to put it right."
  )

  let applicability = Applicability("Each exposed HTML form field") { page in
    page.formFields.filter { $0.tag.namespace == .html }
  }

  let expectations = [
    Expectation("An error message about the field says what is wrong, to people who see and to those who do not") {
      (field: Element) in
      let messages = field.page.errorTexts.filter { $0.belongs(to: field) }
      guard let message = messages.first else {
        guard let stray = field.page.strayErrors.first(where: { $0.field == field }) else { return .passed }
        return .cantTell("Which field is ‘\(stray.text)’ about? Can people find it, also without seeing the page?")
      }
      if !messages.contains(where: \.isHelpful) {
        return .failed("‘\(message.text)’ does not say what is wrong with this field or how to put it right.")
      }
      let helpful = messages.filter(\.isHelpful)
      if !helpful.contains(where: { $0.element.isVisible }) {
        return .failed("The message ‘\(message.text)’ about this field is hidden from people who see the page.")
      }
      let isTold =
        helpful.contains { !$0.element.isProgrammaticallyHidden }
        || helpful.contains { field.accessibleDescription.contains($0.text) || field.name.contains($0.text) }
      return isTold
        ? .passed : .failed("The message ‘\(message.text)’ about this field is hidden from assistive technologies.")
    }
  ]

  static let examples: [Example] = [
    .passed("no error", #"<label>Age <input></label>"#),
    .passed("says how", #"<label for="a">Age</label><input id="a"><p class="error">Age must be 18 or over</p>"#),
    .failed("only that", #"<label for="a">Age</label>↓<input id="a"><p class="error">Invalid age</p>"#),
    .failed(
      "hidden from screen readers",
      #"<label for="a">Age</label>↓<input id="a"><p aria-hidden="true">Error: age must be 18 or over</p>"#),
    .failed(
      "says only “error”", #"<form><label>Age ↓<input aria-invalid="true"></label><p class="error">Error</p></form>"#),
    .cantTell(
      "about one of two fields",
      #"""
      <form><label>Age ↓<input></label><label>Year <input></label><p class="error">This must be a number</p></form>
      """#),
    .inapplicable("no field", "<p>Error: the service is closed</p>"),
  ]
}

/// A text that says that an error was found.
private struct ErrorText {
  let element: Element
  let text: String

  /// Whether it says what is wrong or what to do, not only that something is.
  var isHelpful: Bool {
    let lower = text.lowercased()
    return lower.contains(anyPhrase: [
      "must", "should", "exceed", "limit", "maximum", "minimum", "at least", "at most", "between", "cannot be",
      "can't be", "can not be", "is required",
      "required",
      "enter", "select", "choose", "upload", "too long", "too short", "too many", "fewer than", "more than", "or more",
      "or less", "or over", "missing", "empty", "blank", "format", "only contain", "does not match", "already", "like",
      "include", "complete", "provide", "expired", "not recognised", "use", "try", "in the past", "in the future",
    ])
  }

  /// Whether the message is about a field: it describes it, names it, or stands beside it alone.
  func belongs(to field: Element) -> Bool {
    let references = field.elements(referencedBy: .ariaDescribedby) + field.elements(referencedBy: .ariaErrormessage)
    if references.contains(where: { $0 == element || element.isInside($0) || $0.isInside(element) }) { return true }
    let name = field.name.lowercased().split { !$0.isLetterOrNumber }.map(String.init)
    if let subject = name.first(where: { $0.count > 2 && !["your", "the", "what", "enter"].contains($0) }),
      text.lowercased().contains(phrase: subject)
    {
      return true
    }
    return field.has(.ariaInvalid, "true") && isAlone(with: field)
  }

  /// Whether the field is the only one of its form that is marked as wrong, and the message stands in that form.
  private func isAlone(with field: Element) -> Bool {
    guard let form = field.ancestors.first(where: { $0.is(.form) }), element.isInside(form) else { return false }
    return !field.page.elements(with: .ariaInvalid).prefix(64).contains {
      $0 != field && $0.has(.ariaInvalid, "true") && $0.isInside(form)
    }
  }
}

/// A message in a form of several fields that belongs to none of them, with the form's first field.
private struct StrayError {
  let field: Element
  let text: String
}

private struct StrayErrors { let errors: [StrayError] }

private struct ErrorTexts { let texts: [ErrorText] }

extension Page {
  fileprivate var errorTexts: [ErrorText] { kept { ErrorTexts(texts: $0.findErrorTexts()) }.texts }

  fileprivate var strayErrors: [StrayError] { kept { StrayErrors(errors: $0.findStrayErrors()) }.errors }

  private func findStrayErrors() -> [StrayError] {
    errorTexts.prefix(32).compactMap { message in
      guard message.element.isVisible, let form = message.element.ancestors.first(where: { $0.is(.form) }) else {
        return nil
      }
      let fields = formFields.lazy.filter { $0.isVisible && $0.isInside(form) }.prefix(64).map { $0 }
      guard fields.count > 1, let first = fields.first, !fields.contains(where: message.belongs) else { return nil }
      return StrayError(field: first, text: message.text)
    }
  }

  private func findErrorTexts() -> [ErrorText] {
    guard !formFields.isEmpty else { return [] }
    return elements(named: .p, .span, .div, .li, .strong, .em, .label, .small).compactMap { element in
      // A message is short: what holds much is not looked at, so that nested boxes do not cost their square.
      guard document.descendants(of: element.node).count < 20,
        document.children(of: element.node).allSatisfy({
          !document.isElement($0) || self.element($0).is(.strong, .em, .span, .b, .br)
        })
      else { return nil }
      let text = element.textContent.collapsed
      guard text.utf8.count >= 5, text.utf8.count < 400, element.isErrorText(text),
        element.isVisible || !element.isProgrammaticallyHidden || element.isReferenced
      else { return nil }
      return ErrorText(element: element, text: text)
    }
  }
}

extension Element {
  fileprivate func isErrorText(_ text: String) -> Bool {
    let lower = text.lowercased()
    if lower.hasPrefix("error:") || lower.contains(anyPhrase: ["invalid", "is not valid", "is wrong", "is incorrect"]) {
      return true
    }
    let isMarked =
      classes.contains { $0.lowercased().contains("error") || $0.lowercased() == "invalid" }
      || id?.lowercased().contains("error") ?? false || has(.role, "alert")
    return isMarked
      && lower.contains(anyPhrase: ["must", "cannot", "is required", "enter", "select", "error", "wrong"])
  }

  /// Whether a control names the element by id as its description.
  fileprivate var isReferenced: Bool {
    guard let id, !id.isEmpty else { return false }
    return page.elements(with: .ariaDescribedby, .ariaErrormessage).contains {
      $0.elements(referencedBy: .ariaDescribedby).contains(self)
        || $0.elements(referencedBy: .ariaErrormessage).contains(self)
    }
  }
}
