import Kerbcut

struct FormSelectFewOptions: Check {
  static let about = About(
    id: "form-select-few-options",
    title: "Few options are radios",
    requirements: [.govuk(4)],
    why: "Selects are harder to use than radios.",
    fix: "Use radios, unless research says otherwise.",
    guidance: .designSystem("components/select", "Select"),
    weight: .notice,
    profiles: ["govuk", "nhs"]
  )

  var mostOptions = 7

  let applicability = Applicability("Each select for one choice in the main content") { page in
    page.forms.mainFields.filter { $0.tag == .select && !$0.has(.multiple) }
  }

  var expectations: [Expectation<Element>] {
    let most = mostOptions
    return [
      Expectation("It has more than \(most) options, empty ones aside") { (list: Element) in
        let options = list.descendants(named: .option).filter {
          !$0.textContent.collapsed.isEmpty && $0.attribute(.value) != ""
        }
        return options.isEmpty || options.count > most
          ? .passed : .failed("This list has only \(options.count) option\(options.count == 1 ? "" : "s").")
      }
    ]
  }

  static let examples: [Example] = [
    .passed("many", "<label>Day <select>" + (1...8).map { "<option>\($0)</option>" }.joined() + "</select></label>"),
    .failed("two", "<label>Sure? ↓<select><option>Yes</option><option>No</option></select></label>"),
    .inapplicable("none", "<p>Text</p>"),
  ]
}
