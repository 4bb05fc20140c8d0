import KerbcutBasics
import KerbcutResults

/// One audited page in the HTML report: its own file, and its part in the files of checks and questions.
struct PageView {
  var site: HTMLSite
  var page: PageResult
  var components: [String: Component]

  /// How many findings of one check and page are written out; the rest is counted.
  private static let findingLimit = 200
  /// How many questions of a page stand on the sheet for people.
  private static let questionLimit = 40

  private var run: Run { site.run }

  var piece: ReportPiece {
    let title = page.title?.collapsed ?? ""
    let groups = FindingGroup.groups(of: page, run: run)
    let content = facts + counts + sections + groups.markup(section) + accepted + rest
    return site.page(
      HTMLSite.file(ofPage: page.key), title.isEmpty ? page.path : title,
      heading: title.isEmpty ? HTMLParts.path(page.path, upTo: 200) : nil, caption: page.path, in: .pages, isDeep: true,
      isSection: false, content)
  }

  private var facts: Markup {
    HTMLParts.facts([
      ("Address", HTMLParts.path(page.address ?? "")),
      ("Shown in a frame", page.framedBy.map { "Of \(HTMLParts.path($0))" } ?? ""),
      ("Redirected", page.redirectTarget == nil ? "" : "Asked for at \(HTMLParts.path(page.path))"),
      ("Kind of page", Markup(text: AuditWords.kind(of: page, run) ?? "")),
      ("Judged as", Markup(text: AuditWords.profile(of: page, run) ?? "")),
      ("Language", Markup(text: (page.language ?? "none given").harmless(upTo: 60))),
      ("Encoding", Markup(text: page.encoding ?? "")),
      ("Status of the response", Markup(text: page.status.map { String($0) } ?? "")),
    ])
  }

  private var counts: Markup {
    var counts = FindingCounts()
    for finding in page.findings { counts.count(finding.outcome, finding.weight) }
    guard counts.all > 0 else { return "<p>No findings. \(AuditWords.caution)</p>\n" }
    return "<p>\(counts.sentence.capitalisedSentence)</p>\n"
  }

  private var sections: Markup { (page.sections ?? []).markup { SectionView(section: $0).markup } }

  private func section(_ group: FindingGroup) -> Markup {
    let shown = group.findings.prefix(Self.findingLimit)
    let omitted = page.checks[group.check.id]?.omitted ?? 0
    let more = group.findings.count - shown.count + omitted
    let rest: Markup = more > 0 ? "<p>And \(more.grouped) more like these.</p>\n" : ""
    return """
      <section>
      <h2>\(HTMLParts.tag(group.kind)) \(HTMLParts.title(group.check))</h2>
      \(site.about(group.check))<p><a href="../\(HTMLSite.file(ofCheck: group.check.id))">This check on all pages\
      <span class="small"> (\(group.check.id))</span></a></p>
      \(shown.markup { finding($0, level: "h3") })\(rest)</section>

      """
  }

  /// A finding with its source and its evidence.
  private func finding(_ finding: Finding, level: Markup) -> Markup {
    let selector: Markup = finding.selector.isEmpty ? "" : HTMLParts.code(String(finding.selector.prefix(300)))
    let shared = components[finding.identity.component].map { component in
      "The same on \((component.pageCount - 1).counted("other page"))."
    }
    let status = finding.status.map { $0 == .new ? "New since the baseline" : "Known: in the baseline" }
    let folded = finding.folded.map { run.checkInfo($0).title }.sentenceList
    let facts = HTMLParts.facts([
      ("Where", selector), ("Shared", Markup(text: shared ?? "")), ("Status", Markup(text: status ?? "")),
      ("Same cause", HTMLParts.prose(folded)),
      ("Screens", Markup(text: finding.devices.joined(separator: ", "))),
      ("Reference", finding.identity.exact.isEmpty ? "" : HTMLParts.code(String(finding.identity.exact.prefix(12)))),
    ])
    return """
      <div class="finding \(finding.kind.className)">
      <\(level)>Line \(finding.place.line): \(HTMLParts.message(finding.message, upTo: 600))</\(level)>
      \(HTMLParts.excerpt(of: finding))\(HTMLParts.evidence(of: finding))\(facts)</div>

      """
  }

  private var accepted: Markup {
    guard !page.suppressed.isEmpty else { return "" }
    let rows = page.suppressed.prefix(500).map { accepted -> [Markup] in
      [
        "Line \(accepted.finding.place.line): \(HTMLParts.message(accepted.finding.message, upTo: 300))",
        Markup(text: accepted.reason.harmless(upTo: 300)), Markup(text: (accepted.owner ?? "").harmless),
        Markup(text: HTMLParts.date(accepted.until ?? "").harmless), HTMLParts.code(accepted.source),
      ]
    }
    return "<h2>Accepted by the owner</h2>\n"
      + HTMLParts.table(
        "Findings that are accepted for now",
        [
          HTMLColumn("Finding"), HTMLColumn("Reason"), HTMLColumn("Owner"), HTMLColumn("Until"),
          HTMLColumn("Stands in"),
        ],
        rows)
  }

  private var rest: Markup {
    let passed = run.checks.filter { page.checks[$0.id]?.outcome == .passed }.map(HTMLParts.title)
    let unfinished = page.checks.sorted { $0.key < $1.key }.compactMap { id, counts in
      counts.untestedReason.map { "\(HTMLParts.title(run.checkInfo(id))): \($0.harmless)" as Markup }
    }
    let notRun = page.notRunReasons.map { reason, checks -> Markup in
      "\(HTMLParts.prose(reason)) \(checks.map { HTMLParts.title(run.checkInfo($0)) }.joined(separator: "; "))."
    }
    let missing = page.missing.prefix(200).map {
      "<code>\(HTMLParts.path($0.address))</code>: \(HTMLParts.path($0.reason))" as Markup
    }
    let losses = page.losses.map { Markup(text: $0.harmless) }
    let problems = page.suppressionProblems.map { "\(HTMLParts.code($0.source)): \($0.message.harmless)" as Markup }
    let parts =
      part("Checks that could not finish", unfinished) + part("Files that were not read", missing)
      + part("Parts of the source that were not read as written", losses) + part("Suppressions to look at", problems)
      + HTMLParts.details(
        "Checks that found nothing here (\(passed.count))", HTMLParts.list(passed, className: "columns"))
      + HTMLParts.details("Checks that were not run here (\(page.notRun.count))", HTMLParts.list(notRun))
    return parts.isEmpty ? "" : "<h2>What else to know of this page</h2>\n" + parts
  }

  private func part(_ title: String, _ items: [Markup]) -> Markup {
    items.isEmpty ? "" : "<h3>\(title)</h3>\n" + HTMLParts.list(items)
  }
}

// MARK: The page in files that several pages share

extension PageView {
  /// The page in the report of each check that found something on it.
  var checkSections: [ReportPiece] {
    let byCheck = Dictionary(grouping: page.findings, by: \.check)
    return byCheck.sorted { $0.key < $1.key }.map { id, findings in
      let items = findings.prefix(20).map { finding -> Markup in
        let place: Markup = finding.selector.isEmpty ? "" : " \(HTMLParts.code(String(finding.selector.prefix(200))))"
        return
          "\(HTMLParts.tag(finding.kind)) Line \(finding.place.line): \(HTMLParts.message(finding.message, upTo: 300))\(place)"
      }
      let more: Markup = findings.count > 20 ? "<p>And \((findings.count - 20).grouped) more on this page.</p>\n" : ""
      let section: Markup = """
        <h3><a href="../\(HTMLSite.file(ofPage: page.key))">\(name)</a></h3>
        \(HTMLParts.list(items, className: "plain"))\(more)
        """
      return ReportPiece(file: HTMLSite.file(ofCheck: id), section.source)
    }
  }

  private var name: Markup { HTMLSite.name(page.title, path: page.path, language: page.language) }

  /// The questions of this page that no page before it asks too.
  var signOffSection: ReportPiece? {
    let questions = page.findings.filter { finding in
      guard finding.outcome == .cantTell else { return false }
      return components[finding.identity.component]?.pages.first.map { $0 == page.key } ?? true
    }
    guard !questions.isEmpty else { return nil }
    let blocks = questions.prefix(Self.questionLimit).markup { question in
      let shared = components[question.identity.component].map {
        " Asked once for \($0.pageCount.counted("page"))."
      }
      let location: Markup =
        question.selector.isEmpty ? "" : " at \(HTMLParts.code(String(question.selector.prefix(200))))"
      return SignOff.question(
        HTMLParts.message(question.message, upTo: 600),
        about:
          "\(HTMLParts.title(run.checkInfo(question.check))). Line \(question.place.line)\(location).\(shared ?? "")",
        level: "h4")
    }
    let rest = questions.count - Self.questionLimit
    let more: Markup = rest > 0 ? "<p>And \(rest.grouped) more in the report of the page.</p>\n" : ""
    let section: Markup = """
      <h3><a href="\(HTMLSite.file(ofPage: page.key))">\(name)</a></h3>
      \(blocks)\(more)
      """
    return ReportPiece(file: "sign-off.html", section.source)
  }
}
