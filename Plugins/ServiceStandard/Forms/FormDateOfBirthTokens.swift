import Kerbcut
import KerbcutService

struct FormDateOfBirthTokens: Check {
  static let about = About(
    id: "form-date-of-birth-tokens",
    title: "The date of birth tells the browser what it asks for",
    requirements: [.govuk(5), .wcag("1.3.5")],
    why: "The browser can fill it in.",
    fix: "Add `bday-day`, `bday-month` and `bday-year`.",
    guidance: .designSystem("patterns/dates", "Dates"),
    weight: .warning,
    profiles: ["govuk", "nhs"]
  )

  let applicability = Applicability<Element>(
    "The day field of each date group whose legend or heading asks for the user’s own date of birth"
  ) { page in
    page.dateGroups.filter { group in
      let question = group.day.questionFieldset?.legendText ?? page.h1?.renderedText ?? ""
      return [
        "date of birth", "what is your date of birth", "your date of birth", "when were you born", "dyddiad geni",
        "beth yw eich dyddiad geni",
      ].contains(question.phrase)
    }.map(\.day)
  }

  let expectations = [
    Expectation("The fields have `bday-day`, `bday-month` and `bday-year`") { (day: Element) in
      guard let group = day.page.dateGroups.first(where: { $0.day == day }) else { return .inapplicable }
      let values = group.fields.map { ($0.attribute(.autocomplete) ?? "").inLowerCase }
      return values == ["bday-day", "bday-month", "bday-year"]
        ? .passed : .failed("The fields of this date of birth have no autocomplete tokens.")
    }
  ]

  static let examples: [Example] = [
    .passed("tokens", group("", tokens: true)),
    .failed("none", group("↓", tokens: false)),
    .inapplicable(
      "another date",
      "<fieldset><legend>When did it start?</legend><label>Day <input></label><label>Month "
        + "<input></label><label>Year <input></label></fieldset>"
    ),
  ]

  private static func group(_ mark: String, tokens: Bool) -> String {
    let fields = ["Day", "Month", "Year"].map { part in
      "<label>\(part) \(part == "Day" ? mark : "")<input\(tokens ? " autocomplete=\"bday-\(part.inLowerCase)\"" : "")></label>"
    }
    return "<fieldset><legend>What is your date of birth?</legend>\(fields.joined())</fieldset>"
  }
}
