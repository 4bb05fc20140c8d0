import Kerbcut
import KerbcutService

struct FormDateFields: Check {
  static let about = About(
    id: "form-date-fields",
    title: "Day, month and year are one group, in that order",
    requirements: [.govuk(4), .govuk(5)],
    why: "The legend says which date is meant.",
    fix:
      "Use the date input component: a fieldset with a legend, and three "
      + "labelled text fields with `inputmode=\"numeric\"`.",
    guidance: .designSystem("components/date-input", "Date input"),
    weight: .warning,
    profiles: ["govuk", "nhs"]
  )

  let applicability = Applicability("Each field labelled day, of a group of day, month and year") { page in
    page.dateGroups.compactMap { group in [group.day, group.month, group.year].min { $0.node < $1.node } }
  }

  let expectations = [
    Expectation("The group is in a fieldset with a legend, or in a named group") { (field: Element) in
      let isGrouped =
        field.questionFieldset != nil
        || field.ancestors.contains { $0.has(.role, "group") && !$0.name.isEmpty }
      return isGrouped ? .passed : .failed("These fields for a date are in no fieldset with a legend.")
    },
    Expectation("The fields come in the order day, month, year") { (field: Element) in
      guard let group = field.page.dateGroups.first(where: { $0.fields.contains(field) }) else { return .passed }
      let order = group.fields.map(\.node)
      return order == order.sorted() ? .passed : .failed("These fields for a date do not come as day, month, year.")
    },
    Expectation("They are text fields with a number keypad and no pattern") { (field: Element) in
      guard let group = field.page.dateGroups.first(where: { $0.fields.contains(field) }) else { return .passed }
      if group.fields.contains(where: { $0.has(.pattern) }) {
        return .failed(
          "These fields for a date have a `pattern`, which browsers check with their own messages.", weight: .notice)
      }
      return group.fields.allSatisfy { $0.has(.inputmode, "numeric") || $0.inputType == .number || $0.tag == .select }
        ? .passed : .failed("These fields for a date have no `inputmode=\"numeric\"`.", weight: .notice)
    },
  ]

  static let examples: [Example] = [
    .passed("component", "<fieldset><legend>When?</legend>\(field("Day"))\(field("Month"))\(field("Year"))</fieldset>"),
    .failed("no fieldset", "\(field("Day", mark: "↓"))\(field("Month"))\(field("Year"))"),
    .failed(
      "month first",
      "<fieldset><legend>When?</legend>\(field("Month", mark: "↓"))\(field("Day"))\(field("Year"))</fieldset>"),
    .failed(
      "a pattern",
      #"<fieldset><legend>When?</legend><label>Day ↓<input name="Day" inputmode="numeric" pattern="[0-9]*"></label>"#
        + "\(field("Month"))\(field("Year"))</fieldset>"),
    .failed(
      "no number keypad",
      "<fieldset><legend>When?</legend><label>Day ↓<input name=\"Day\"></label>\(field("Month"))\(field("Year"))</fieldset>"
    ),
    .inapplicable("another field", "<label>Today <input></label>"),
  ]

  private static func field(_ label: String, mark: String = "") -> String {
    "<label>\(label) \(mark)<input name=\"\(label)\" inputmode=\"numeric\"></label>"
  }
}
