import Kerbcut

struct FormInputMask: Check {
  static let about = About(
    id: "form-input-mask",
    title: "Fields take any format",
    requirements: [.govuk(5)],
    why: "Masks fight with how people type.",
    fix: "Accept any format and tidy it on the server.",
    guidance: .designSystem("patterns/phone-numbers", "Phone numbers"),
    weight: .notice,
    profiles: ["govuk"]
  )

  let applicability = Applicability("Each text-like field of the main content") { page in
    page.forms.mainFields.filter(\.isTextLike)
  }

  let expectations = [
    Expectation("No attribute or class of a mask library is on it") { (field: Element) in
      let isMasked =
        [
          "data-mask", "data-inputmask", "data-inputmask-mask", "data-inputmask-alias", "data-cleave", "v-mask",
          "data-imask",
        ].contains { field.attribute(named: $0) != nil }
        || field.classes.contains { ["inputmask", "cleave", "mask-input"].contains($0.inLowerCase) }
      return isMasked ? .failed("This field forces people into one format as they type.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("free", "<label>Date <input></label>"),
    .failed("mask", #"<label>Date ↓<input data-mask="00/00/0000"></label>"#),
    .inapplicable("no text field", #"<input type="checkbox">"#),
  ]
}
