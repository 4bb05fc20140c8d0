import KerbcutBasics
import KerbcutResults
import KerbcutStandards

extension HTMLSite {
  func table(of checks: ArraySlice<CheckSummary>, _ caption: String, up: Markup = "") -> Markup {
    let columns = [
      HTMLColumn("Check"), HTMLColumn("Most pressing"), HTMLColumn("Findings", isNumber: true),
      HTMLColumn("Pages", isNumber: true), HTMLColumn("Requirements"),
    ]
    let rows = checks.map { check -> [Markup] in
      let info = run.checkInfo(check.check)
      let pages: Markup = info.isAboutService ? "all" : "\((check.failed + check.cantTell).grouped)"
      return [
        link(toCheck: check.check, up: up), check.findings.worst.map(HTMLParts.tag) ?? "",
        "\(check.findings.all.grouped)",
        pages, Markup(text: info.requirements.labels.joined(separator: "; ")),
      ]
    }
    return HTMLParts.table(caption, columns, rows)
  }

  func table(of components: ArraySlice<Component>) -> Markup {
    let columns = [
      HTMLColumn("Fault"), HTMLColumn("Weight"), HTMLColumn("Where"), HTMLColumn("Pages", isNumber: true),
      HTMLColumn("First page"),
    ]
    let byKey = Dictionary(
      summary.pages.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let rows = components.map { component -> [Markup] in
      let first = component.pages.first.flatMap { byKey[$0] }
      return [
        "\(HTMLParts.message(component.message, upTo: 300))<br>\(link(toCheck: component.check))",
        HTMLParts.tag(component.kind),
        component.selector.isEmpty ? "" : HTMLParts.code(String(component.selector.prefix(200))),
        "\(component.pageCount.grouped)", first.map { link(to: $0) } ?? "",
      ]
    }
    return HTMLParts.table("Faults on several pages, most pages first", columns, rows)
  }

  func table(of pages: [PageSummary], _ caption: String) -> Markup {
    let columns = [
      HTMLColumn("Page"), HTMLColumn("Kind"), HTMLColumn("Errors", isNumber: true),
      HTMLColumn("Warnings", isNumber: true),
      HTMLColumn("Questions", isNumber: true), HTMLColumn("Notices", isNumber: true),
    ]
    let rows = pages.map { page -> [Markup] in
      return [
        link(to: page), Markup(text: page.kind.map(run.title(ofKind:)) ?? ""), "\(page.findings.errors.grouped)",
        "\(page.findings.warnings.grouped)", "\(page.findings.questions.grouped)", "\(page.findings.notices.grouped)",
      ]
    }
    return HTMLParts.table(caption, columns, rows)
  }

  /// Every page in the order of the audit.
  var pagesPage: ReportPiece {
    page(
      "pages.html", "Pages", caption: caption, in: .pages,
      "<p>\(AuditWords.pages(summary))</p>\n" + table(of: summary.pages, "Every page in the order of the audit"))
  }

  /// Every check with findings.
  var findingsPage: ReportPiece {
    let content: Markup =
      checksWithFindings.isEmpty
      ? "<p>No check found anything. \(AuditWords.caution)</p>\n"
      : "<p>\(AuditWords.findings(summary))</p>\n"
        + table(of: checksWithFindings[...], "Checks with findings, the most pressing first")
    return page("findings.html", "Findings by check", caption: caption, in: .findings, content)
  }

  /// Every fault that several pages share.
  var sharedPage: ReportPiece {
    let components = summary.service.components.filter { $0.pageCount > 1 }
    let shown = components.prefix(500)
    let content: Markup =
      shown.isEmpty
      ? "<p>No fault was found on more than one page.</p>\n"
      : "<p>The same check found the same thing on several pages. It most likely stands in one shared part: fixed once, it goes from all of them.</p>\n"
        + table(of: shown)
        + (components.count > 500 ? "<p>And \((components.count - 500).grouped) more.</p>\n" : "")
    return page("shared.html", "One fault, many pages", caption: caption, in: .shared, content)
  }

  /// Every check, run or not.
  var coveragePage: ReportPiece {
    let byPlugin = Dictionary(grouping: summary.checks) { run.checkInfo($0.check).plugin }
    let sections = run.plugins.markup { plugin in
      guard let checks = byPlugin[plugin.id] else { return "" }
      let origin: Markup = plugin.origin.map { "<p>Loaded from \($0.harmless(upTo: 200)).</p>\n" } ?? ""
      return "<h2>\(plugin.title)</h2>\n" + origin
        + HTMLParts.table(
          "Checks of \(plugin.title), by the number of pages",
          [
            HTMLColumn("Check"), HTMLColumn("Failed", isNumber: true), HTMLColumn("Questions", isNumber: true),
            HTMLColumn("Passed", isNumber: true), HTMLColumn("Nothing to check", isNumber: true), HTMLColumn("Not run"),
          ], checks.map(coverageRow))
    }
    let content: Markup = """
      <p>\(HTMLParts.prose(AuditWords.checks(summary)))</p>
      <p>‘Passed’ means that a check looked at something on the page and found no fault in it. It does not mean that a \
      requirement is met.</p>
      \(sections)
      """
    return page("coverage.html", "What was checked", caption: caption, in: .coverage, content)
  }

  private func coverageRow(_ check: CheckSummary) -> [Markup] {
    let info = run.checkInfo(check.check)
    let name: Markup = check.findings.all > 0 ? link(toCheck: check.check) : HTMLParts.title(info)
    var reasons = check.notRun.sorted { $0.key < $1.key }.map { "\($0.value.counted("page")): \($0.key)" }
    if check.untested > 0 { reasons.append("\(check.untested.counted("page")): could not finish") }
    return [
      name, "\(check.failed.grouped)", "\(check.cantTell.grouped)", "\(check.passed.grouped)",
      "\(check.inapplicable.grouped)", HTMLParts.prose(reasons.joined(separator: " ")),
    ]
  }
}
