public import Kerbcut

/// What every plugin must hold besides its examples.
public enum PluginProof {
  /// What is wrong with a check's description of itself and its set of examples, as sentences.
  public static func problems(of check: any AnyCheck) -> [String] {
    let about = check.about
    var problems: [String] = []
    if !isKebabCase(about.id) { problems.append("The id ‘\(about.id)’ is not in kebab case.") }
    if about.title.isEmpty || about.title.hasSuffix(".") {
      problems.append("The title of \(about.id) is empty or ends with a full stop.")
    }
    if about.why.isEmpty || about.fix.isEmpty {
      problems.append("\(about.id) does not say why it matters or how to mend it.")
    }
    let outcomes = Set(type(of: check).examples.map(\.outcome))
    if outcomes.isDisjoint(with: [.failed, .cantTell]) {
      problems.append("\(about.id) has no example that fails or cannot be decided.")
    }
    if !outcomes.contains(.passed) && !outcomes.contains(.inapplicable) {
      problems.append("\(about.id) has no example that passes or is inapplicable.")
    }
    if let check = check.pageCheck, !outcomes.contains(.inapplicable), isInapplicableSomewhere(check) {
      problems.append("\(about.id) can be inapplicable and has no example that shows it.")
    }
    return problems + questionProblems(of: check)
  }

  /// What is wrong with the questions that a check asks on its examples: an id must stand for one question, and answers
  /// must make a difference.
  private static func questionProblems(of check: any AnyCheck) -> [String] {
    let runs = type(of: check).examples.map { ExampleRun(check: check, example: $0) }
    let questions = Dictionary(grouping: runs.flatMap(\.questions), by: \.id)
    return questions.sorted { $0.key < $1.key }.flatMap { id, asked in
      let forms = Set(asked.map { QuestionForm($0) })
      let faults = asked.flatMap { Self.problems(of: $0) }
      return (forms.count == 1 ? [] : ["asks different things"]) + Set(faults).sorted()
    }.map { "A question of \(check.about.id) \($0)." }
  }

  private struct QuestionForm: Hashable {
    let form: Question.Form
    let answers: Set<String>
    let outcomes: [String: Outcome]

    init(_ question: Question) {
      form = question.form
      answers = Set(question.meanings.keys)
      outcomes = question.meanings.mapValues(\.outcome)
    }
  }

  private static func problems(of question: Question) -> [String] {
    var problems: [String] = []
    if !isKebabCase(question.id) { problems.append("has the id ‘\(question.id)’, which is not in kebab case") }
    if Set(question.meanings.values).count < 2 {
      problems.append("means the same whatever the answer (\(question.id))")
    }
    if question.lacks.isEmpty { problems.append("says of no evidence that it would decide it (\(question.id))") }
    for meaning in question.meanings.values where meaning.outcome == .failed {
      if !(meaning.message ?? "").hasSuffix(".") { problems.append("fails without a sentence (\(question.id))") }
    }
    return problems
  }

  private static func isInapplicableSomewhere(_ check: some Check) -> Bool {
    check.result(on: ExampleForm(ExamplePage("")).page(PageOptions())).outcome == .inapplicable
  }

  private static func isKebabCase(_ id: String) -> Bool {
    let words = id.split(separator: "-", omittingEmptySubsequences: false)
    return words.allSatisfy { word in
      !word.isEmpty
        && word.utf8.allSatisfy {
          (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        }
    }
  }
}
