import KerbcutBasics
import KerbcutResults
import KerbcutStandards

/// The first page of the report: everything that a reader needs who reads no other.
struct SummaryPage {
  var site: HTMLSite
  var standards: StandardsView

  private var run: Run { site.run }
  private var summary: Summary { site.summary }

  var piece: ReportPiece {
    let heading = HTMLParts.paragraph(AuditWords.heading(run, summary) ?? "")
    let content =
      heading + lead + cards + result + caution + first + shared + service + pages + points + overviews + method
      + untested + next
    return site.page(
      "index.html", "Accessibility and service standards\(site.name.map { ": \($0)" } ?? "")",
      caption: run.date.map { "Report of \(HTMLParts.date($0))" } ?? "Report", in: .index, content)
  }

  private var lead: Markup {
    let counts = summary.findings
    let clean = summary.pages.count { $0.findings.all == 0 }
    var text = "Kerbcut looked at \(summary.audited.counted("page"))\(site.name.map { " of \($0)" } ?? "")"
    text += summary.found > summary.audited ? " out of \(summary.found.grouped) that were asked for or found. " : ". "
    text +=
      counts.errors == 0
      ? "It found no error. "
      : "It found \(counts.errors.counted("error: a place", "errors: places")) where a requirement is broken. "
    if counts.questions > 0 {
      text += "\(counts.questions.counted("place needs", "places need")) a person to look. "
    }
    if summary.audited > 0 {
      text += clean == 0 ? "Every page has findings." : "\(clean.counted("page has", "pages have")) no findings."
    }
    return "<p class=\"lead\">\(text)</p>\n"
  }

  private var cards: Markup {
    let kinds = FindingKind.allCases.markup { kind in
      let number = kind.count(in: summary.findings)
      let word =
        kind == .question
        ? (number == 1 ? "question" : "questions") : number == 1 ? kind.className : kind.className + "s"
      return
        "<li class=\"\(kind.className)\"><strong>\(number.grouped)</strong>\n<p>\(word). \(kind.meaning)</p></li>\n"
    }
    return "<ul class=\"cards\">\n\(kinds)</ul>\n"
  }

  private var result: Markup {
    var text = HTMLParts.paragraph(AuditWords.resultForReviewers(run, summary))
    text += HTMLParts.paragraph(AuditWords.baseline(summary) ?? "")
    if summary.findings.suppressed > 0 {
      let number = summary.findings.suppressed.counted("more finding was", "more findings were")
      text += HTMLParts.paragraph(
        "\(number) accepted by the owner of the service. The reason stands on the page of each.")
    }
    return text
  }

  private var caution: Markup {
    """
    <div class="inset">
    <p>This report does not say that a page or a service conforms to any standard. A machine decides only part of \
    accessibility, and less of a service standard. Where it finds nothing, a person must still look. \
    <a href="sign-off.html">The questions for people</a> can be printed and answered.</p>
    </div>

    """
  }

  private var first: Markup {
    let checks = site.checksWithFindings
    guard !checks.isEmpty else { return "" }
    let rest: Markup =
      checks.count > 10 ? "<p><a href=\"findings.html\">All \(checks.count) checks with findings</a></p>\n" : ""
    return "<h2>What to fix first</h2>\n"
      + site.table(of: checks.prefix(10), "Checks with findings, the most pressing first")
      + rest
  }

  private var shared: Markup {
    let components = summary.service.components.filter { $0.pageCount > 1 }
    guard !components.isEmpty else { return "" }
    return """
      <h2>One fault, many pages</h2>
      <p>\(components.count.counted("fault stands", "faults stand")) on several pages, most likely in a shared part such \
      as a header. Fix such a part once, and the fault goes from every page.</p>
      \(site.table(of: components.prefix(5)))<p><a href="shared.html">All shared faults</a></p>

      """
  }

  private var service: Markup {
    guard !summary.service.findings.isEmpty else { return "" }
    let items = summary.service.findings.prefix(20).map { finding -> Markup in
      "\(HTMLParts.tag(finding.kind)) \(HTMLParts.message(finding.message, upTo: 400)) (\(site.link(toCheck: finding.check)))"
    }
    return "<h2>What the pages say together</h2>\n" + HTMLParts.list(items, className: "plain")
  }

  private var pages: Markup {
    let worst = summary.pages.enumerated().sorted {
      ($1.element.findings.errors, $1.element.findings.all, $0.offset)
        < ($0.element.findings.errors, $0.element.findings.all, $1.offset)
    }
    guard !worst.isEmpty else { return "" }
    let caption = summary.pages.count > 15 ? "The 15 pages with most findings" : "Pages, those with most findings first"
    let all: Markup =
      summary.pages.count > 15 ? "<p><a href=\"pages.html\">All \(summary.pages.count.grouped) pages</a></p>\n" : ""
    return "<h2>Pages we checked</h2>\n" + site.table(of: worst.prefix(15).map(\.element), caption) + all
  }

  private var points: Markup {
    guard !standards.conclusions.isEmpty else { return "" }
    return "<h2>Standard by standard</h2>\n" + HTMLParts.paragraph(AuditWords.choice(run, summary) ?? "")
      + standards.overview
  }

  /// What is said of the checks of some plugins by themselves.
  private var overviews: Markup {
    run.plugins.markup { plugin in plugin.overview.map { overview($0, of: plugin.id) } ?? "" }
  }

  private func overview(_ overview: ReportOverview, of plugin: String) -> Markup {
    let ids = Set(run.checks.filter { $0.plugin == plugin }.map(\.id))
    let checks = summary.checks.filter { ids.contains($0.check) && $0.hasRun }
    guard !checks.isEmpty else { return "" }
    let found = checks.filter { $0.findings.all > 0 }
    let text: Markup =
      found.isEmpty
      ? "<p>\(overview.nothingFound.harmless(upTo: 1000))</p>\n"
      : site.table(of: found[...], overview.caption.harmless(upTo: 200))
    let pages = summary.pages.filter { $0.sections?.contains(plugin) ?? false }.prefix(5).map { site.link(to: $0) }
    let links: Markup =
      pages.isEmpty ? "" : "<p>\(overview.pages.harmless(upTo: 200))</p>\n" + HTMLParts.list(Array(pages))
    return "<h2>\(overview.title.harmless(upTo: 200))</h2>\n" + text + links
  }

  private var method: Markup {
    let devices = run.devices.map { "\($0.name), \(Int($0.width.rounded())) by \(Int($0.height.rounded())) pixels" }
    let facts: [(String, Markup)] = [
      ("Program", "\(run.tool) \(run.version)"), ("Date", Markup(text: run.date.map(HTMLParts.date) ?? "")),
      ("Account", Markup(text: AuditWords.pages(summary))),
      ("Style sheets", Markup(text: AuditWords.assumedRoots(summary) ?? "")),
      ("Asked for", run.asked.prefix(20).map { HTMLParts.path($0) }.joined(separator: ", ")),
      ("Profile", Markup(text: AuditWords.profiles(run, summary))),
      ("Screen", Markup(text: devices.joined(separator: "; "))),
      ("Scripts", run.isScripting ? "pages as a browser with scripts reads them; scripts were not run" : "off"),
      ("Check lists", Markup(text: run.plugins.map(\.title).sentenceList)),
      ("Checks", HTMLParts.prose(AuditWords.checks(summary))),
      (
        "Options",
        Markup(
          text: run.options.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: "; ").harmless
        )
      ),
    ]
    return "<h2>How we checked</h2>\n" + HTMLParts.facts(facts)
      + "<p>Pages were read as saved or served. Nothing was clicked, typed or run. <a href=\"coverage.html\">Each check and what became of it</a></p>\n"
  }

  private var untested: Markup {
    guard !summary.failures.isEmpty || !summary.suppressionProblems.isEmpty else { return "" }
    var content = Markup.empty
    if !summary.failures.isEmpty {
      let rows = summary.failures.prefix(200).map { failure -> [Markup] in
        ["<code>\(HTMLParts.path(failure.asked))</code>", HTMLParts.path(failure.reason)]
      }
      content +=
        "<h2>What could not be tested</h2>\n"
        + HTMLParts.table("Asked for and not tested", [HTMLColumn("What"), HTMLColumn("Why")], rows)
      if summary.failures.count > 200 { content += "<p>And \((summary.failures.count - 200).grouped) more.</p>\n" }
    }
    if !summary.suppressionProblems.isEmpty {
      let items = summary.suppressionProblems.prefix(200).map { problem -> Markup in
        "\(HTMLParts.code(problem.source)): \(problem.message.harmless)"
      }
      content += "<h2>Suppressions to look at</h2>\n" + HTMLParts.list(items)
    }
    return content
  }

  private var next: Markup {
    """
    <h2>What to do next</h2>
    <ol>
    <li>Fix the errors, shared faults first.</li>
    <li>Have a person answer <a href="sign-off.html">the questions</a>, with a keyboard, a screen reader and a magnifier at hand.</li>
    <li>Test with disabled people. No automated report stands in for that.</li>
    <li>Say in the accessibility statement what is still not accessible, and when it will be.</li>
    <li>Run the same audit again, and compare.</li>
    </ol>

    """
  }
}
