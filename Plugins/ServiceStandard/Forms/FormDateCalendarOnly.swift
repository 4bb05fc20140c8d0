import Kerbcut

struct FormDateCalendarOnly: Check {
  static let about = About(
    id: "form-date-calendar-only",
    title: "Dates can be typed",
    requirements: [.govuk(4), .govuk(5)],
    why: "Calendars are slow for birthdays, and hard with a keyboard or by voice.",
    fix: "Use three text fields for day, month and year, and a calendar only as an extra.",
    guidance: .designSystem("patterns/dates", "Dates"),
    weight: .warning,
    profiles: ["govuk", "nhs", "public"]
  )

  let applicability = Applicability(
    "Each field of a type that browsers show as a calendar, and each read-only field with a date picker"
  ) { page in
    page.forms.mainFields.filter { field in
      [.date, .month, .week, .datetimeLocal].contains(field.inputType)
        || field.has(.readonly) && field.classes.contains { $0.inLowerCase.holds("datepicker") }
    }
  }

  let expectations = [
    Expectation("There is a typed way in as well") { (field: Element) in
      .failed(
        field.has(.readonly)
          ? "This date can only be picked from a calendar."
          : "This field of the type `\(field.inputType?.rawValue ?? field.localName)` relies on the browser’s calendar."
      )
    }
  ]

  static let examples: [Example] = [
    .failed("a date field", #"<label>Date ↓<input type="date" name="d"></label>"#),
    .failed("a picker", #"<label>Date ↓<input readonly class="js-datepicker" name="d"></label>"#),
    .inapplicable("text", #"<label>Date <input name="d"></label>"#),
  ]
}
