import Kerbcut
import KerbcutService

struct FormBankDetails: Check {
  static let about = About(
    id: "form-bank-details",
    title: "The sort code is one field",
    requirements: [.govuk(4), .govuk(9)],
    why: "People can paste into one field.",
    fix: "Use one field with `inputmode=\"numeric\"`, and ask for the name on the account too.",
    guidance: .designSystem("patterns/bank-details", "Bank details"),
    weight: .notice,
    profiles: ["govuk", "council"]
  )

  let applicability = Applicability<Element>("Each text-like field whose label, legend or group asks for a sort code") {
    page in
    let fields = page.forms.mainFields.filter { field in
      field.isTextLike
        && [field.labelText, field.questionFieldset?.legendText ?? ""].contains {
          ["sort code", "cod didoli"].contains(LabelTable.normalised($0))
        }
    }
    return fields.prefix(1).map { $0 }
  }

  let expectations = [
    Expectation("There is one field for it") { (field: Element) in
      guard let group = field.questionFieldset, LabelTable.normalised(group.legendText) == "sort code" else {
        return .passed
      }
      let parts = field.page.forms.mainFields.inside(group).filter(\.isTextLike)
      return parts.count > 1 ? .failed("The sort code is asked for in \(parts.count) fields.") : .passed
    },
    Expectation("The name on the account is asked for too") { (field: Element) in
      let words = field.page.forms.mainFields.map { $0.labelText.inLowerCase }
      return words.contains { $0.holds("name") || $0.holds("enw") }
        ? .passed : .failed("The sort code is asked for, but not the name on the account.")
    },
  ]

  static let examples: [Example] = [
    .passed("one field", "<label>Name on the account <input></label><label>Sort code <input></label>"),
    .failed(
      "three fields", #"<fieldset><legend>Sort code</legend>↓<input aria-label="1"><input aria-label="2"></fieldset>"#),
    .failed("no name", "<label>Sort code ↓<input></label>"),
    .inapplicable("another field", "<label>Name <input></label>"),
  ]
}
