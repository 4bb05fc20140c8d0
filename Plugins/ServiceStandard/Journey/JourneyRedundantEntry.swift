import Kerbcut
import KerbcutService

struct JourneyRedundantEntry: ServiceCheck {
  static let about = About(
    id: "journey-redundant-entry",
    title: "People are not asked for the same thing twice",
    requirements: [.govuk(4), .govuk(5), .wcag("3.3.7")],
    why: "Typing the same thing twice is tiring and breeds mistakes.",
    fix: "Carry the earlier answer over, or offer it.",
    guidance: .designSystem("patterns/question-pages", "Question pages"),
    weight: .notice,
    profiles: ["govuk", "nhs", "public"]
  )

  struct Fact: Codable, Sendable {
    let label: String
    /// What the field is for, by `autocomplete`, else by its label.
    let purpose: String
    let isFilled: Bool
    let heading: String
    let position: SourceText.Position
  }

  func facts(of page: Page) -> [Fact] {
    guard page.service.kind == .question else { return [] }
    return page.forms.mainFields.prefix(10).compactMap { field in
      guard field.isTextLike, let purpose = field.statedPurpose ?? field.labelPurpose?.token,
        !Self.exempt.contains(where: purpose.hasSuffix), field.labelPurpose?.group != "card"
      else { return nil }
      return Fact(
        label: LabelTable.normalised(field.labelText), purpose: purpose,
        isFilled: !(field.attribute(.value) ?? "").isEmpty,
        heading: String((page.h1?.renderedText ?? "").prefix(120)), position: field.position)
    }
  }

  /// Endings of purposes that are asked again for security’s sake (WCAG 2.2, 3.3.7), and those of cards.
  private static let exempt = ["password", "one-time-code", "cc-number", "cc-exp", "cc-csc", "cc-name"]

  func conclude(_ pages: [FactsOfPage<Fact>]) -> [ServiceVerdict] {
    let all = pages.flatMap { page in page.facts.map { (page: page.page, fact: $0) } }
    let groups = Dictionary(grouping: all) { $0.fact.purpose }
      .filter { Set($0.value.map(\.fact.heading)).count > 1 }
    return groups.sorted { $0.key < $1.key }.map { key, asked in
      let label = asked.first?.fact.label ?? key
      return asked.contains(where: \.fact.isFilled)
        ? .passed
        : .ask(
          .isSameAnswer(label, asked.count),
          at: asked.map { ServicePlace(page: $0.page, position: $0.fact.position) })
    }
  }

  static let examples: [Example] = [
    .service(.cantTell, "postcode twice", [page("a.html", "Your address", ""), page("b.html", "Delivery", "")]),
    .service(
      .cantTell, "one purpose under two labels",
      [
        page("a.html", "Your address", #" autocomplete="email""#),
        page("b.html", "Delivery", #" autocomplete="email""#, label: "Where can we write to you?"),
      ]),
    .service(
      .passed, "filled in", [page("a.html", "Your address", ""), page("b.html", "Delivery", #" value="AA1 1AA""#)]),
  ]

  private static func page(_ path: String, _ heading: String, _ value: String, label: String = "Postcode")
    -> ExamplePage
  {
    ExamplePage(
      "<main><h1>\(heading)</h1><form method=\"post\"><label>\(label) <input name=\"p\"\(value)></label>"
        + "<button>Continue</button></form></main>", .init(path: path))
  }
}

extension Element {
  /// What `autocomplete` says that the field is for.
  fileprivate var statedPurpose: String? {
    let stated = (attribute(.autocomplete) ?? "").inLowerCase.collapsed
    return ["", "on", "off"].contains(stated) ? nil : stated
  }
}

extension Question {
  fileprivate static func isSameAnswer(_ label: String, _ pages: Int) -> Question {
    Question(
      "is-same-answer",
      "‘\(label)’ is asked on \(pages) pages. Is it the same answer, "
        + "and is it filled in or offered the second time?",
      oneOf: [
        "It is another answer": .passed, "The same, filled in or offered": .passed,
        "The same, to be given again": "People have to give the same answer to ‘\(label)’ on \(pages) pages.",
      ], lacks: [Lack(.owner)])
  }
}
