import Kerbcut

struct CompTableCaption: Check {
  static let about = About(
    id: "comp-table-caption",
    title: "Tables have a caption",
    requirements: [.govuk(4), .govuk(5), .wcag("1.3.1")],
    why: "People choose tables by their names.",
    fix: "Add a caption.",
    guidance: .designSystem("components/table", "Table"),
    weight: .notice,
    profiles: ["govuk", "nhs"]
  )

  let applicability = Applicability("Each data table") { $0.dataTables }

  let expectations = [
    Expectation("It has a caption or another name, or a heading straight before it") { (table: Element) in
      if table.descendants(named: .caption).contains(where: { !$0.renderedText.isEmpty }) || !table.name.isEmpty {
        return .passed
      }
      let before = table.page.headings.last { $0.node < table.node }
      let isStraightBefore = before.map { heading in
        table.page.text(from: heading, to: table).words.count < 4
      }
      return isStraightBefore ?? false ? .passed : .failed("This table has no caption.")
    }
  ]

  static let examples: [Example] = [
    .passed(
      "caption", "<table><caption>Rates</caption><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>"),
    .failed(
      "none",
      "<h2>Text</h2><p>Much is said about many things before the "
        + "table.</p>↓<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>"
    ),
    .inapplicable("no data table", #"<table role="presentation"><tr><td>A</td></tr></table>"#),
  ]
}
