import KerbcutResults
import KerbcutStandards

/// The sheet for people: what a machine asks, with space for the answers, made to be printed and signed.
enum SignOff {
  /// A question with boxes and space for the answer.
  static func question(_ question: Markup, about: Markup, level: Markup) -> Markup {
    """
    <div class="finding question">
    <\(level)>\(question)</\(level)>
    <p class="small">\(about)</p>
    <ul class="boxes"><li>In order</li><li>Not in order</li><li>Does not apply</li></ul>
    <p class="small">What you saw, and how you looked:</p>
    <div class="answer"></div>
    </div>

    """
  }
}

extension HTMLSite {
  var signOffOpening: ReportPiece {
    let head = head("Questions for people", caption: caption, in: .signOff)
    let content: Markup = """
      <p>A machine cannot answer these. Print this page or copy it, look, and write down what you saw. A question that \
      stands on several pages in the same place is asked once.</p>
      <h2>Who looked</h2>
      \(HTMLParts.facts([
        ("Service", Markup(text: name ?? "")), ("Program", "\(run.tool) \(run.version)"),
        ("Date of the audit", Markup(text: HTMLParts.date(run.date ?? ""))),
      ]))<p>Name and role:</p>
      <div class="answer line"></div>
      <p>Date, browser and assistive technology:</p>
      <div class="answer line"></div>
      \(serviceQuestions)\(pointQuestions)<h2>Questions page by page</h2>

      """
    return ReportPiece(file: "sign-off.html", (head + content).source)
  }

  var signOffClosing: ReportPiece {
    let none: Markup = summary.findings.questions == 0 ? "<p>No check asked a question about a page.</p>\n" : ""
    let content: Markup = """
      \(none)<h2 class="new-sheet">Decision</h2>
      <p>What was decided, by whom, and what must happen before the service goes on:</p>
      <div class="answer"></div>
      <p>Signed, with date:</p>
      <div class="answer line"></div>

      """
    return ReportPiece(file: "sign-off.html", (content + foot).source)
  }

  private var serviceQuestions: Markup {
    let questions = summary.service.findings.filter { $0.outcome == .cantTell }
    guard !questions.isEmpty else { return "" }
    return "<h2>Questions about all pages together</h2>\n"
      + questions.prefix(100).markup { question in
        let pages = question.places.prefix(5).map { HTMLParts.path($0.page, upTo: 100) }.joined(separator: ", ")
        return SignOff.question(
          HTMLParts.message(question.message, upTo: 600),
          about: "\(HTMLParts.title(run.checkInfo(question.check))). \(pages)", level: "h3")
      }
  }

  /// What a standard wants asked whatever a machine found.
  private var pointQuestions: Markup {
    guard let conclusion = summary.conclusion(of: run) else { return "" }
    let points = conclusion.points.filter { !$0.questions.isEmpty }
    guard !points.isEmpty else { return "" }
    return "<h2 class=\"new-sheet\">\(conclusion.title)</h2>\n"
      + points.markup { point in
        """
        <div class="together">
        <h3>\(point.requirement.number). \(point.title)</h3>
        \(HTMLParts.list(point.questions.map { Markup(text: $0) }))<p class="small">Answer and evidence:</p>
        <div class="answer"></div>
        </div>

        """
      }
  }
}
