import Kerbcut

struct FormDateAutoTab: Check {
  static let about = About(
    id: "form-date-auto-tab",
    title: "Focus moves only when the user moves it",
    requirements: [.govuk(5)],
    why: "Focus that jumps makes people overwrite what they typed.",
    fix: "Remove the script that moves focus to the next field.",
    guidance: .designSystem("components/date-input", "Date input"),
    weight: .warning,
    profiles: ["govuk", "nhs"]
  )

  let applicability = Applicability("Each field of a date group, and each field that says it moves focus on") { page in
    (page.dateGroups.flatMap(\.fields) + page.forms.mainFields.filter(Self.movesFocus)).unique.sorted {
      $0.node < $1.node
    }
  }

  let expectations = [
    Expectation("No attribute of it says that focus moves on") { (field: Element) in
      Self.movesFocus(field) ? .failed("Typing into this field moves focus to the next one.") : .passed
    }
  ]

  private static func movesFocus(_ field: Element) -> Bool {
    let marks = ["data-auto-tab", "data-autotab", "data-auto-advance", "data-next-field"]
    if marks.contains(where: { field.attribute(named: $0).map { $0 != "false" } ?? false }) { return true }
    let handler = (field.attribute(.onkeyup) ?? "") + (field.attribute(.oninput) ?? "")
    return handler.holds(".focus(") || handler.inLowerCase.holds("autotab")
  }

  static let examples: [Example] = [
    .passed("stays", "<label>Day <input></label><label>Month <input></label><label>Year <input></label>"),
    .failed("moves on", #"<label>Code ↓<input data-auto-tab="next"></label>"#),
    .inapplicable("no such field", "<label>Name <input></label>"),
  ]
}
