import Kerbcut

struct CompChoiceGroupFieldset: Check {
  static let about = About(
    id: "comp-choice-group-fieldset",
    title: "Choices stand under their question",
    requirements: [.govuk(5), .wcag("1.3.1"), .wcag("3.3.2")],
    why: "Options make no sense when they are heard without the question.",
    fix: "Wrap the choices in a fieldset with a legend.",
    guidance: .designSystem("components/radios", "Radios"),
    weight: .error
  )

  let applicability = Applicability<Element>(
    "The first of each group of radios, or of checkboxes with one name, in a form, tables aside"
  ) { page in
    let choices = page.forms.fields.filter { field in
      field.isChoice && field.form != nil && field.ancestor(named: .table) == nil
        && !field.isProgrammaticallyHidden && !(field.attribute(.name) ?? "").isEmpty
    }
    let groups = Dictionary(grouping: choices) {
      "\($0.form?.node.index ?? 0) \($0.inputType?.rawValue ?? "") \($0.attribute(.name) ?? "")"
    }
    return groups.values.filter { $0.count > 1 }.compactMap(\.first).sorted { $0.node < $1.node }
  }

  let expectations = [
    Expectation("The group is in a fieldset with a legend, or in a named group") { (choice: Element) in
      let isGrouped = choice.ancestors.contains { around in
        if around.tag == .fieldset { return !around.legendText.isEmpty || !around.name.isEmpty }
        return ["radiogroup", "group", "listbox", "menu", "toolbar"].contains(
          around.attribute(.role)?.inLowerCase ?? "") && !around.name.isEmpty
      }
      if isGrouped { return .passed }
      // A heading straight before is seen as the question, so what is missing is the markup only.
      return .failed("These choices are in no fieldset with a legend.")
    }
  ]

  static let examples: [Example] = [
    .passed(
      "fieldset",
      #"<form><fieldset><legend>Colour</legend><input type="radio" name="c"><input "#
        + #"type="radio" name="c"></fieldset></form>"#
    ),
    .passed(
      "radio group",
      #"<form><div role="radiogroup" aria-label="Colour"><input type="radio" "#
        + #"name="c"><input type="radio" name="c"></div></form>"#
    ),
    .failed("none", #"<form>↓<input type="radio" name="c"><input type="radio" name="c"></form>"#),
    .inapplicable("one checkbox", #"<form><input type="checkbox" name="c"></form>"#),
  ]
}
