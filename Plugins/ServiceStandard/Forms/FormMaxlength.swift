import Kerbcut

struct FormMaxlength: Check {
  static let about = About(
    id: "form-maxlength",
    title: "Fields take long answers",
    requirements: [.govuk(4)],
    why: "Pasted text is cut off without a word.",
    fix: "Remove `maxlength`; check the length on the server, or use a character count.",
    guidance: .designSystem("components/text-input", "Text input"),
    weight: .notice,
    profiles: ["govuk", "nhs"]
  )

  let applicability = Applicability<Element>(
    "Each text-like field of the main content, one-character and date fields aside"
  ) { page in
    let dates = Set(page.dateGroups.flatMap(\.fields).map(\.node))
    return page.forms.mainFields.filter { $0.isTextLike && !dates.contains($0.node) && !$0.has(.maxlength, "1") }
  }

  let expectations = [
    Expectation("It has no `maxlength` under 100") { (field: Element) in
      guard let limit = field.attribute(.maxlength).flatMap({ Int($0.collapsed) }), limit < 100, limit > 1 else {
        return .passed
      }
      return .failed("This field takes \(limit) characters and cuts off the rest.")
    }
  ]

  static let examples: [Example] = [
    .passed("none", "<label>Name <input></label>"),
    .failed("20", #"<label>Name ↓<input maxlength="20"></label>"#),
    .inapplicable("no field", "<p>Text</p>"),
  ]
}
