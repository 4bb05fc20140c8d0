public import Kerbcut
internal import KerbcutAudit
internal import KerbcutSources

/// One example of one check, to be run as it stands and in every form that must not change its outcome.
///
///     @Test(arguments: plugins.flatMap(ExampleRun.all(in:)))
///     func reachesTheOutcomeAndPointsAtTheArrows(_ run: ExampleRun) {
///       for problem in run.problems { Issue.record("\(problem)") }
///     }
public struct ExampleRun: Sendable, CustomStringConvertible {
  public let check: any AnyCheck
  public let example: Example

  /// Every example of every check of a plugin.
  public static func all(in plugin: Plugin) -> [ExampleRun] {
    plugin.checks.flatMap { check in type(of: check).examples.map { ExampleRun(check: check, example: $0) } }
  }

  public init(check: any AnyCheck, example: Example) {
    self.check = check
    self.example = example
  }

  /// The check and the example's title.
  public var description: String { "\(check.about.id): \(example.title)" }

  /// What is wrong, as sentences; empty if the example holds in all its forms.
  public var problems: [String] {
    if let check = check.serviceCheck { return serviceProblems(check) }
    guard let check = check.pageCheck, let page = example.pages.first, example.pages.count == 1 else {
      return ["An example of a check of pages has one page."]
    }
    let form = ExampleForm(page)
    return problems(of: check, in: form, "") + multiplied(check, page, form)
  }

  /// What the check asks on the example.
  public var questions: [Question] {
    if let check = check.serviceCheck { return serviceVerdicts(check).verdicts.compactMap(\.question) }
    guard let check = check.pageCheck, let page = example.pages.first else { return [] }
    return check.result(on: ExampleForm(page).page(example.options)).findings.compactMap(\.question)
  }

  private func problems(of check: some Check, in form: ExampleForm, _ name: String) -> [String] {
    let result = check.result(on: form.page(example.options))
    let places = form.marked(result.findings.map(\.range.lowerBound))
    var problems: [String] = []
    if result.outcome != example.outcome {
      let messages = result.findings.map { "‘\($0.message)’" }.joined(separator: ", ")
      problems.append(
        "\(name)The outcome is \(result.outcome.rawValue), not \(example.outcome.rawValue). \(messages)")
    }
    if places != form.marks {
      problems.append("\(name)Findings start at \(form.shown(places)), the arrows stand at \(form.shown(form.marks)).")
    }
    return problems
  }

  private func multiplied(_ check: some Check, _ page: ExamplePage, _ form: ExampleForm) -> [String] {
    guard page.context.mediaType == "text/html" else { return [] }
    var problems = self.problems(of: check, in: ExampleForm(page, newline: "\r\n"), "With CRLF: ")
    guard !page.isWhole else { return problems }
    let text = ExamplePage("<!-- Croeso ŷ 👩🏽‍🦽 -->" + page.marked, page.context)
    problems += self.problems(of: check, in: ExampleForm(text), "After multi-byte text: ")
    problems += silentProblems(check, page) + suppressionProblems(page, form)
    return problems
  }

  /// In a comment or a template the page must look like an empty one to the check.
  private func silentProblems(_ check: some Check, _ page: ExamplePage) -> [String] {
    let inside = ExamplePage(page.marked, page.context).unmarkedInside
    guard !inside.holds("--"), !inside.lowercased().holds("</template") else { return [] }
    let empty = outcome(check, "", page.context)
    return [("a comment", "<!-- \(inside) -->"), ("a template", "<template>\(inside)</template>")].compactMap {
      name, html in
      // A declarative shadow root or a page's own end tags would reach out of the template.
      if name == "a template", html.lowercased().holds("shadowroot") { return nil }
      let found = outcome(check, html, page.context)
      return found == empty
        ? nil : "Inside \(name) the outcome is \(found.rawValue), on an empty page \(empty.rawValue)."
    }
  }

  private func outcome(_ check: some Check, _ html: String, _ context: ExamplePage.Context) -> Outcome {
    check.result(on: ExampleForm(ExamplePage(html, context)).page(example.options)).outcome
  }

  /// Behind a comment that accepts it, each marked finding must be gone, and no comment may be called unused.
  private func suppressionProblems(_ page: ExamplePage, _ form: ExampleForm) -> [String] {
    let id = check.about.id
    let note = "<!-- kerbcut-disable-next \(id): accepted in an example -->"
    guard !form.marks.isEmpty, page.context.status == nil, page.context.headers == nil,
      let marked = page.replacingMarks(with: note)
    else { return [] }
    let silent = ExampleForm(ExamplePage(marked, page.context))
    let result = PageAudit.result(of: check, on: silent.page(example.options), path: page.context.path)
    var problems: [String] = []
    if !result.findings.isEmpty {
      problems.append("Behind a suppressing comment there still are findings: \(result.findings.map(\.message)).")
    }
    if !result.suppressionProblems.isEmpty {
      problems.append("A suppressing comment is reported: \(result.suppressionProblems.map(\.message)).")
    }
    return problems
  }
}

// MARK: Services

extension ExampleRun {
  /// The pages of the example, and what the check concludes about them.
  func serviceVerdicts(_ check: some ServiceCheck) -> (forms: [ExampleForm], verdicts: [ServiceVerdict]) {
    let forms = example.pages.map { ExampleForm($0) }
    let pages = forms.map { ($0.context.path, $0.page(example.options)) }
    return (forms, ServiceAudit.verdicts(of: check, on: pages, after: example.failures))
  }

  private func serviceProblems(_ check: some ServiceCheck) -> [String] {
    let (forms, verdicts) = serviceVerdicts(check)
    let outcome = verdicts.map(\.outcome).max { Self.rank($0) < Self.rank($1) } ?? .inapplicable
    var problems: [String] = []
    if outcome != example.outcome {
      let messages = verdicts.map { "‘\($0.message)’" }.joined(separator: ", ")
      problems.append("The outcome is \(outcome.rawValue), not \(example.outcome.rawValue). \(messages)")
    }
    let acting = verdicts.filter { $0.outcome == .failed || $0.outcome == .cantTell }.flatMap(\.places)
    for form in forms where forms.contains(where: { !$0.marks.isEmpty }) {
      let expected = Set(form.marks.map { ServicePlace.Position(form.source.position(at: $0)) })
      let found = Set(acting.filter { $0.page == form.context.path }.compactMap(\.position))
      if found != expected {
        problems.append("On ‘\(form.context.path)’ the places are \(found), the arrows stand at \(expected).")
      }
    }
    return problems
  }

  private static func rank(_ outcome: Outcome) -> Int {
    [.inapplicable, .passed, .cantTell, .failed, .untested].firstIndex(of: outcome) ?? 0
  }
}
