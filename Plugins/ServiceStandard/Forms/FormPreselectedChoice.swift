import Kerbcut
import KerbcutService

struct FormPreselectedChoice: Check {
  static let about = About(
    id: "form-preselected-choice",
    title: "No answer is chosen beforehand",
    requirements: [.govuk(4), .govuk(9)],
    why: "People pass over a question that looks answered.",
    fix: "Start with nothing chosen.",
    guidance: .designSystem("components/radios", "Radios"),
    weight: .notice,
    profiles: ["govuk", "nhs", "public"]
  )

  let applicability = Applicability<Element>(
    "Each chosen radio and checkbox of a question page without errors, answered fields aside"
  ) { page in
    guard page.service.kind == .question, !page.service.showsErrors else { return [] }
    let isAnswered = page.forms.mainFields.contains { $0.inputType == .text && !($0.attribute(.value) ?? "").isEmpty }
    return isAnswered
      ? [] : page.forms.mainFields.filter { $0.isChoice && $0.has(.checked) }
  }

  let expectations = [
    Expectation("The user chose it") { (field: Element) in
      .ask(.whoChose(field.labelText))
    }
  ]

  static let examples: [Example] = [
    .cantTell(
      "chosen",
      #"<main><h1>Age</h1><form method="post"><label>↓<input type="radio" name="a" "#
        + #"checked> 18</label><button>Continue</button></form></main>"#
    ),
    .inapplicable(
      "nothing chosen",
      #"<main><h1>Age</h1><form method="post"><label><input type="radio" name="a"> "#
        + #"18</label><button>Continue</button></form></main>"#
    ),
  ]
}

extension Question {
  fileprivate static func whoChose(_ label: String) -> Question {
    Question(
      "who-chose", "‘\(label)’ is chosen. Did the user choose it, or does the page start so?",
      oneOf: [
        "The user chose it": .passed, "The page starts so": "‘\(label)’ is chosen before people have answered.",
      ], lacks: [Lack(.owner)])
  }
}
