import Kerbcut

struct FormTitleField: Check {
  static let about = About(
    id: "form-title-field",
    title: "People are not asked for a title",
    requirements: [.govuk(4), .govuk(5), .govuk(9)],
    why: "It is extra work, and may make people reveal more than they wish.",
    fix: "Do not ask; if you must, use an optional text field.",
    guidance: .designSystem("patterns/names", "Names"),
    weight: .notice,
    profiles: ["govuk", "council"]
  )

  let applicability = Applicability<Element>("Each select, and first radio of a group, that offers Mr, Mrs and Miss") {
    page in
    let lists = page.forms.mainFields.filter { field in
      field.tag == .select && Self.offersTitles(field.descendants(named: .option).map(\.textContent))
    }
    let radios = Dictionary(grouping: page.forms.mainFields.filter { $0.inputType == .radio }) {
      $0.attribute(.name) ?? ""
    }
    let groups = radios.values.filter { Self.offersTitles($0.map(\.labelText)) }.compactMap(\.first)
    return (lists + groups).sorted { $0.node < $1.node }
  }

  let expectations = [
    Expectation("There is no such question") { (_: Element) in .failed("This asks for a title such as Mr or Mrs.") }
  ]

  private static func offersTitles(_ options: [String]) -> Bool {
    Set(options.prefix(60).map(\.phrase)).isSuperset(of: ["mr", "mrs"])
  }

  static let examples: [Example] = [
    .failed(
      "a list", "<label>Title ↓<select><option>Mr</option><option>Mrs</option><option>Miss</option></select></label>"),
    .inapplicable("another list", "<label>Colour <select><option>Red</option></select></label>"),
  ]
}
