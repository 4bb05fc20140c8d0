import Kerbcut
import KerbcutService

struct CompConditionalOnlyQuestions: Check {
  static let about = About(
    id: "comp-conditional-only-questions",
    title: "What a choice reveals is one simple question",
    requirements: [.govuk(5)],
    why: "People are not always told that something appeared.",
    fix: "Ask on the next page instead.",
    guidance: .designSystem("components/radios", "Radios"),
    weight: .notice,
    profiles: ["govuk"]
  )

  let applicability = Applicability("Each part that a radio or checkbox reveals") { page in
    page.elements(
      withClass: "govuk-radios__conditional", "govuk-checkboxes__conditional", "nhsuk-radios__conditional",
      "nhsuk-checkboxes__conditional")
  }

  let expectations = [
    Expectation("It holds one question") { (part: Element) in
      let fields = part.descendants(named: .input, .select, .textarea).filter { $0.inputType != .hidden }
      let names = Set(
        fields.map {
          $0.questionFieldset.map { $0.isInside(part) ? "set \($0.node.index)" : $0.id ?? "" } ?? "\($0.node.index)"
        })
      let isSimple = fields.count <= 1 || names.count <= 1
      return isSimple ? .passed : .ask(.isOneQuestion(fields.count))
    }
  ]

  static let examples: [Example] = [
    .passed("one field", #"<div class="govuk-radios__conditional"><label>Email <input></label></div>"#),
    .cantTell("three", #"↓<div class="govuk-radios__conditional"><input id="a"><input id="b"><input id="c"></div>"#),
    .inapplicable("none", "<input>"),
  ]
}

extension Question {
  fileprivate static func isOneQuestion(_ fields: Int) -> Question {
    Question(
      "is-one-question", "This choice reveals \(fields) fields. Is that one simple question?",
      no: "This choice reveals \(fields) fields, which are more than one simple question.")
  }
}
