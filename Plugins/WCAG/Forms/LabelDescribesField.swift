import Kerbcut

struct LabelDescribesField: Check {
  static let about = About(
    id: "label-is-descriptive",
    title: "Labels say what to enter",
    requirements: [.wcag("2.4.6"), .act("cc0f0a")],
    why: "People who cannot take in the whole form at once need each label to say what the field is for.",
    fix: "Name the thing asked for, and group fields with the same label under visible headings or legends.",
    yieldsTo: ["form-field-has-name"]
  )

  let applicability = Applicability("Each visible label of a visible form field") { page in page.forms.visibleLabels }

  let expectations = [
    Expectation("Label and visible context together describe the purpose of the field") { (label: Element) in
      let text = label.seenLabelText
      if text.isEmpty { return .passed }
      let labelled = label.page.view(LabelledFields.self)
      let fields = labelled.fields(labelledBy: label)
      let isChoice = !fields.isEmpty && fields.allSatisfy(\.isChoice)
      if VagueNames.labelsOfTemplates.contains(text.phrase) {
        return .failed("‘\(text)’ does not say what to enter.")
      }
      if (isChoice ? VagueNames.choices : VagueNames.labels).contains(text.phrase) {
        return .ask(.saysWhatToEnter(text))
      }
      guard let own = fields.first, own.labels.count == 1 else { return .passed }
      let hasTwin = labelled.alike[own.look]?.contains { !$0.labels.contains(label) } ?? false
      return hasTwin
        ? .ask(.isToldApart(text))
        : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("says it", #"<label for="a">Date of birth</label><input id="a">"#),
    .failed("left from a template", #"↓<label for="a">Enter text here</label><input id="a">"#),
    .cantTell("says little", #"↓<label for="a">Info:</label><input id="a">"#),
    .cantTell("says little in Welsh", #"↓<label for="a" lang="cy">Gwybodaeth</label><input id="a">"#),
    .cantTell("referenced text", #"↓<p id="l">Text field</p><input aria-labelledby="l">"#),
    .passed(
      "headings tell twins apart",
      #"<h2>Home</h2><label>Street <input></label><h2>Work</h2><label>Street <input></label>"#),
    .cantTell(
      "no text tells twins apart",
      #"<fieldset>↓<label>Street <input></label></fieldset><fieldset>↓<label>Street <input></label></fieldset>"#),
    .passed("a choice", #"<p>Format</p><label><input type="radio" name="f"> Text</label>"#),
    .cantTell("a choice of what", #"↓<label><input type="checkbox"> Option</label>"#),
    .inapplicable("no field", #"<label for="a">Name</label><p id="a"></p>"#),
    .inapplicable("hidden field", #"<label>Name <input hidden></label>"#),
  ]
}

/// A field with the labels that people can see.
private struct LabelledField {
  let field: Element
  let labels: [Element]
  let look: Look

  /// What fields that people cannot tell apart have in common.
  struct Look: Hashable {
    let text: String
    let kind: String
    /// The heading above the field.
    let heading: String
    /// The number of the text around the field; nil where it stands alone.
    let surroundings: Int?
    let form: Element?
  }

  /// Whether the label names a choice, not what to enter.
  var isChoice: Bool {
    [.checkbox, .radio, .switch, .menuitemcheckbox, .menuitemradio].contains(field.role)
  }
}

/// The labelled fields of a page in order.
private struct LabelledFields: PageView {
  let fields: [LabelledField]
  /// The fields of each look.
  let alike: [LabelledField.Look: [LabelledField]]
  private let byLabel: [Element: [Int]]

  init(_ page: Page) {
    let fields = page.forms.labelledFields
    self.fields = fields
    alike = Dictionary(grouping: fields, by: \.look)
    var byLabel: [Element: [Int]] = [:]
    for (index, field) in fields.enumerated() {
      for label in field.labels { byLabel[label, default: []].append(index) }
    }
    self.byLabel = byLabel
  }

  func fields(labelledBy label: Element) -> [LabelledField] { byLabel[label, default: []].map { fields[$0] } }
}

extension PageForms {
  /// The labels that people can see of fields that they can see.
  var visibleLabels: [Element] { page.view(LabelledFields.self).fields.flatMap(\.labels).unique }

  fileprivate var labelledFields: [LabelledField] {
    var surroundings = Surroundings()
    var headings = page.elements(role: .heading).filter(\.isVisible)[...]
    var heading = ""
    return exposedFields.filter(\.isVisible).compactMap { field in
      while let next = headings.first, next.node < field.node {
        heading = next.name
        headings.removeFirst()
      }
      let labels = (field.labels + field.elements(referencedBy: .ariaLabelledby))
        .unique.filter(\.isVisible)
      guard let first = labels.first else { return nil }
      let text = first.seenLabelText.phrase
      return LabelledField(
        field: field, labels: labels,
        look: .init(
          text: text, kind: field.attribute(.type) ?? field.localName, heading: heading,
          surroundings: surroundings.number(around: field, apartFrom: first, longerThan: text.count + 4),
          form: field.form))
    }
  }
}

/// The texts around fields, each read once and numbered.
private struct Surroundings {
  private var texts: [Element: (number: Int, length: Int)] = [:]
  private var numbers: [String: Int] = [:]

  /// The number of the nearest text around a field that is longer than its label; equal texts have one number.
  mutating func number(around field: Element, apartFrom label: Element, longerThan length: Int) -> Int? {
    for group in field.ancestors where !group.isInside(label) && group != label {
      let text = text(of: group)
      if text.length > length { return text.number }
    }
    return nil
  }

  private mutating func text(of group: Element) -> (number: Int, length: Int) {
    if let known = texts[group] { return known }
    let text = group.seenText
    let number = numbers[text, default: numbers.count]
    numbers[text] = number
    texts[group] = (number, text.count)
    return (number, text.count)
  }
}

extension Element {
  /// The text of a label that people can see, without the options of fields inside it.
  fileprivate var seenLabelText: String {
    seenText(without: descendants(named: .select, .textarea, .datalist, .button).map(\.node))
  }
}

extension Question {
  fileprivate static func saysWhatToEnter(_ label: String) -> Question {
    Question(
      "says-what-to-enter", "Does ‘\(label)’ say what to enter, together with what stands around it?",
      no: "‘\(label)’ does not say what to enter, not even with what stands around it.", about: .page)
  }

  fileprivate static func isToldApart(_ label: String) -> Question {
    Question(
      "is-told-apart",
      "Another field is labelled ‘\(label)’ too, and no text tells them apart. Does anything that people see?",
      no: "Another field is labelled ‘\(label)’ too, and nothing tells them apart.", about: .appearance)
  }
}
