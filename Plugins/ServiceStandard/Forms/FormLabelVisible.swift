import Kerbcut
import KerbcutService

struct FormLabelVisible: Check {
  static let about = About(
    id: "form-label-visible",
    title: "Fields have a label that can be seen",
    requirements: [.govuk(4), .govuk(5), .wcag("3.3.2")],
    why: "People need to see what to type.",
    fix: "Show the label.",
    guidance: .designSystem("components/text-input", "Text input"),
    weight: .warning
  )

  let applicability = Applicability(
    "Each field to type into or choose from that can be seen, search boxes with a button aside"
  ) { page in
    page.forms.fields.filter { field in
      (field.isTextLike || field.tag == .select) && field.isSeen && !field.isSearchField
        && !field.isProgrammaticallyHidden
    }
  }

  let expectations = [
    Expectation("A label, legend or text named by it can be seen") { (field: Element) in
      let seen =
        field.labels.contains { !$0.visibleText.isEmpty }
        || field.elements(referencedBy: .ariaLabelledby).contains { !$0.visibleText.isEmpty }
      if seen { return .passed }
      let isNamed = !field.labels.isEmpty || field.has(.ariaLabel) || field.has(.title) || field.has(.ariaLabelledby)
      // No name at all is another check's finding.
      guard isNamed, field.labelPurpose?.token != "address-line2" else { return .inapplicable }
      if searchWords.contains(where: field.labelText.inLowerCase.holds) { return .inapplicable }
      if let label = field.strayLabel {
        return .failed(
          "The label ‘\(label.renderedText)’ beside this field names the id ‘\(label.attribute(.for) ?? "")’, which is not its id.",
          evidence: [Evidence("Label", label.renderedText, at: label.targetRange)])
      }
      if field.isInCellUnderHeader { return .passed }
      return .failed(
        "The label ‘\(field.labelText)’ of this field cannot be seen.",
        weight: field.questionFieldset == nil ? nil : .notice)
    }
  ]

  static let examples: [Example] = [
    .passed("label", "<label>Name <input></label>"),
    .failed("aria-label only", #"↓<input aria-label="Name">"#),
    .failed("hidden label", #"<label class="govuk-visually-hidden" for="n">Name</label>↓<input id="n">"#),
    .failed(
      "a label with the wrong id", #"<label for="words">Words</label>↓<input name="words" aria-label="Words to find">"#),
    .passed(
      "in a column with a header",
      #"<table><tr><th>Name</th></tr><tr><td><input aria-label="Filter by name"></td></tr></table>"#),
    .inapplicable("a search box of a German page", #"<input name="x" aria-label="Suchbegriff" lang="de">"#),
    .inapplicable("no field", "<p>Text</p>"),
  ]
}

/// To search, in the languages of real pages: the sign beside such a field tells what it is for.
private let searchWords = [
  "search", "chwilio", "suche", "suchbegriff", "suchen", "recherche", "buscar", "zoek", "pesquis", "szukaj",
]

extension Element {
  /// A label in sight beside the field that names another id: the field's name, or one that nothing has.
  fileprivate var strayLabel: Element? {
    guard let parent else { return nil }
    return parent.children.first { label in
      guard label.is(.label), label.node < node, let id = label.attribute(.for), !id.isEmpty else { return false }
      return page.element(id: id) == nil && !label.visibleText.isEmpty
    }
  }

  /// Whether the field stands in a cell of a table whose column has a header in sight.
  fileprivate var isInCellUnderHeader: Bool {
    guard let cell = ancestor(named: .td, .th), let row = cell.parent, row.is(.tr),
      let table = cell.ancestor(named: .table), let place = row.children.firstIndex(of: cell),
      let heads = table.descendants(named: .tr).first?.children, place < heads.count, heads[place] != cell
    else { return false }
    return heads[place].is(.th) && !heads[place].visibleText.isEmpty
  }
}
