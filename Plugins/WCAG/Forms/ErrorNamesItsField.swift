import Kerbcut

struct ErrorNamesItsField: Check {
  static let about = About(
    id: "error-names-its-field",
    title: "A message about a mistake says in which field it is",
    requirements: [.wcag("3.3.1")],
    why: "People who are told only that something is wrong must go through the whole form to find it.",
    fix: "Say in the message which field it is about and what is wrong, and mark the field.",
    yieldsTo: ["error-message-helps"]
  )

  let applicability = Applicability(
    "Each visible alert in a form with several fields that says no more than that something is wrong"
  ) { page in
    let alerts = page.elements(with: .role).filter { $0.has(.role, "alert") && $0.isVisible && $0.isExposed }
    return alerts.prefix(20).filter { $0.isEmptyOfMeaning && $0.fieldsOfForm.count > 1 }
  }

  let expectations = [
    Expectation("A field of the form is marked as wrong, or the message leads to one or describes it") {
      (alert: Element) in
      let isMarked = alert.fieldsOfForm.contains { field in
        field.has(.ariaInvalid, "true")
          || (field.elements(referencedBy: .ariaDescribedby) + field.elements(referencedBy: .ariaErrormessage))
            .contains { $0 == alert || $0.isInside(alert) }
      }
      return isMarked || alert.firstDescendant { $0.is(.a) } != nil
        ? .passed : .failed("‘\(alert.renderedText)’ says neither which field is meant nor what is wrong.")
    }
  ]

  private static let fields = #"<label for="h">Height</label><input id="h"> <label for="n">Name</label>"#

  static let examples: [Example] = [
    .failed(
      "something is wrong", #"<form>↓<p role="alert">One answer is not right.</p>\#(fields)<input id="n"></form>"#),
    .passed(
      "a field is marked",
      #"<form><p role="alert">One answer is not right.</p>\#(fields)<input id="n" aria-invalid="true"></form>"#),
    .inapplicable(
      "says which", #"<form><p role="alert">Height must be a number.</p>\#(fields)<input id="n"></form>"#),
    .inapplicable("no form", #"<p role="alert">Something went wrong.</p>"#),
  ]
}

extension Element {
  /// Whether all words of a message are such as any message about a mistake has, and one says that there is one.
  fileprivate var isEmptyOfMeaning: Bool {
    let words = renderedText.inLowerCase.words.map { String($0.filter(\.isLetterOrNumber)) }.filter { !$0.isEmpty }
    return (2...12).contains(words.count) && words.allSatisfy { ErrorWords.anyMessage.contains($0) }
      && words.contains { ErrorWords.troubles.contains($0) }
  }

  fileprivate var fieldsOfForm: [Element] {
    ancestor(named: .form).map { form in page.forms.exposedFields.inside(form).filter(\.isVisible) } ?? []
  }
}
