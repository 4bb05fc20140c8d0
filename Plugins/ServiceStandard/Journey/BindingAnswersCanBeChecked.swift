import Kerbcut
import KerbcutService

/// What the service does with answers, and whether they can be changed later, no page shows: a question.
struct BindingAnswersCanBeChecked: ServiceCheck {
  static let about = About(
    id: "binding-answers-can-be-checked",
    title: "People can check what binds them before they send it",
    requirements: [.wcag("3.3.4")],
    why: "People who make a slip may owe money, or have declared what is not so.",
    fix: "Add a page that shows all answers with a way to change each before they are sent."
  )

  /// What one page has to do with sending something that binds.
  enum Part: String, Codable, Sendable { case question, binding, check, done }

  struct Fact: Codable, Sendable {
    let part: Part
    let position: SourceText.Position
  }

  func facts(of page: Page) -> [Fact] {
    switch page.service.kind {
    case .checkAnswers: return [Fact(part: .check, position: page.position)]
    case .confirmation: return [Fact(part: .done, position: page.position)]
    case .question:
      if let field = page.bindingField { return [Fact(part: .binding, position: field.position)] }
      return [Fact(part: .question, position: page.position)]
    default: return []
    }
  }

  func conclude(_ pages: [FactsOfPage<Fact>]) -> [ServiceVerdict] {
    let facts = pages.flatMap { page in page.facts.map { (page: page.page, fact: $0) } }
    let binding = facts.filter { $0.fact.part == .binding }
    guard !binding.isEmpty, facts.filter({ $0.fact.part == .question }).count >= 2 else { return [] }
    if facts.contains(where: { $0.fact.part == .check }) { return [.passed] }
    return [
      .ask(
        .canBeChecked,
        at: binding.prefix(5).map { ServicePlace(page: $0.page, position: $0.fact.position) })
    ]
  }

  static let examples: [Example] = [
    .service(.cantTell, "bank details", [question("a", "Name"), question("b", "Address"), question("c", "Sort code")]),
    .service(
      .passed, "answers are shown",
      [
        question("a", "Name"), question("b", "Address"), question("c", "Account number"),
        ExamplePage(
          "<main><h1>Check your answers</h1><form method=post action=/d><button>Send</button></form></main>",
          .init(path: "d.html")),
      ]),
    .service(.inapplicable, "nothing binds", [question("a", "Name"), question("b", "Address"), question("c", "Town")]),
    .service(.inapplicable, "one page", [question("a", "Sort code")]),
  ]

  private static func question(_ name: String, _ label: String) -> ExamplePage {
    ExamplePage(
      "<main><h1>\(label)</h1><form method=post action=/next><label>\(label) <input name=\(name)></label>"
        + "<button>Continue</button></form></main>", .init(path: name + ".html"))
  }
}

extension Page {
  /// The first field for a payment, bank details or a declaration.
  fileprivate var bindingField: Element? {
    forms.mainFields.first { field in
      if let purpose = field.attribute(.autocomplete)?.inLowerCase, purpose.holds("cc-number") { return true }
      let name = field.name.inLowerCase
      let isChoice = field.role == .checkbox
      let words =
        isChoice
        ? ["i declare", "i confirm that the information", "rwy'n datgan"]
        : ["sort code", "account number", "card number", "iban", "cod didoli"]
      return words.contains { name.contains(phrase: $0) }
    }
  }
}

extension Question {
  fileprivate static let canBeChecked = Question(
    "can-be-checked",
    "These pages ask for a payment, bank details or a declaration, and no page of this audit shows the answers before "
      + "they are sent. Can people check, change or cancel them?",
    no:
      "These pages ask for a payment or a declaration, and people can neither check, change nor cancel what they send.",
    lacks: [Lack(.otherPages)])
}
