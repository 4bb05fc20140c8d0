import Kerbcut
import KerbcutService

struct MarkedFieldHasMessage: Check {
  static let about = About(
    id: "marked-field-has-message",
    title: "A field that is marked as wrong says what is wrong",
    requirements: [.wcag("3.3.1")],
    why: "People hear that their entry is wrong, and not why.",
    fix: "Write the mistake in text, and refer to it with `aria-describedby`.",
    yieldsTo: ["error-message-helps"]
  )

  let applicability = Applicability("Each field with `aria-invalid=\"true\"` that people can use") { page in
    page.elements(with: .ariaInvalid).filter {
      $0.has(.ariaInvalid, "true") && $0.isVisible && $0.isExposed && !$0.isDisabled
    }
  }

  let expectations = [
    Expectation("Text describes the mistake") { (field: Element) in
      let isDescribed =
        !field.accessibleDescription.isEmpty
        || field.elements(referencedBy: .ariaErrormessage).contains { !$0.exposedText.isEmpty }
        || field.ancestors.contains { $0.is(.fieldset) && !$0.accessibleDescription.isEmpty }
      return isDescribed || field.page.service.showsErrors
        ? .passed : .ask(.whichText)
    }
  ]

  static let examples: [Example] = [
    .passed(
      "described",
      #"<label>Age <input aria-invalid="true" aria-describedby="e"></label><p id="e">Enter your age</p>"#),
    .cantTell("marked only", #"<label>Age ↓<input aria-invalid="true"></label>"#),
    .inapplicable("not marked", #"<label>Age <input aria-invalid="false"></label>"#),
  ]
}

extension Question {
  fileprivate static let whichText = Question(
    "which-text", "This field is marked as wrong. Which text says what is wrong with it?",
    none: "This field is marked as wrong, and no text says what is wrong with it.")
}
