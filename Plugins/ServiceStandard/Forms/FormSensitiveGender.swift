import Kerbcut
import KerbcutService

struct FormSensitiveGender: Check {
  static let about = About(
    id: "form-sensitive-gender",
    title: "Sensitive questions let people decline",
    requirements: [.govuk(4), .govuk(9)],
    why: "People share more when they know why, and some cannot share safely.",
    fix: "Add “Prefer not to say” and a reason for asking, or drop the question.",
    guidance: .designSystem("patterns/equality-information", "Equality information"),
    weight: .notice,
    profiles: ["govuk", "council", "nhs"]
  )

  let applicability = Applicability<Element>(
    "The first option of each group of radios or checkboxes on sex, gender, "
      + "ethnic group, religion or sexual orientation"
  ) { page in
    let fieldsets = page.elements(named: .fieldset).filter { fieldset in
      let text = fieldset.legendText.inLowerCase
      return fieldset.isRendered && Self.subjects.contains { text.contains(phrase: $0) }
    }
    return fieldsets.compactMap { fieldset in
      page.forms.mainFields.inside(fieldset).first { $0.isChoice }
    }.unique
  }

  let expectations = [
    Expectation("One option is “Prefer not to say”") { (field: Element) in
      field.questionFieldset.map { ways.occur(inRenderedTextOf: $0) } ?? false
        ? .passed : .failed("People cannot decline to answer this question.")
    }
  ]

  private static let ways = Signs(["prefer not to", "rather not", "well gen i beidio"], ignoringCase: true)

  private static let subjects = [
    "gender", "sex", "ethnic group", "ethnicity", "religion", "sexual orientation", "rhyw", "rhywedd", "grŵp ethnig",
    "crefydd",
  ]

  static let examples: [Example] = [
    .passed(
      "can decline",
      #"<fieldset><legend>What is your gender?</legend><label><input type="radio" name="g"> "#
        + #"Woman</label><label><input type="radio" name="g"> Prefer not to say</label></fieldset>"#
    ),
    .failed(
      "cannot",
      #"<fieldset><legend>What is your gender?</legend><label>↓<input "#
        + #"type="radio" name="g"> Woman</label></fieldset>"#),
    .inapplicable("another question", "<fieldset><legend>Colour</legend><input></fieldset>"),
  ]
}
