import Kerbcut
import KerbcutAudit

/// Each standard point by point: findings against it, checks that found nothing, and what a person must ask. Never that
/// a point is met.
struct StandardsView {
  var site: HTMLSite
  /// The standards that any check of the run says something about, ACT rules aside.
  let standards: [Standard]
  private let checks: [Requirement: [CheckSummary]]

  init(site: HTMLSite) {
    self.site = site
    var checks: [Requirement: [CheckSummary]] = [:]
    for check in site.summary.checks {
      for requirement in site.run.checkInfo(check.check).requirements { checks[requirement, default: []].append(check) }
    }
    let chosen = site.serviceStandard
    if chosen != .govukServiceStandard {
      for (requirement, found) in checks.sorted(by: { $0.key < $1.key })
      where requirement.standard == .govukServiceStandard {
        for point in Crosswalk.points(of: chosen, for: requirement) {
          let known = Set((checks[point] ?? []).map(\.check))
          checks[point, default: []] += found.filter { !known.contains($0.check) }
        }
      }
    }
    let used = Set(checks.keys.map(\.standard)).union([chosen])
    standards = Standards.all.filter { $0.id != .act && used.contains($0.id) }
    self.checks = checks
  }

  var index: ReportPiece {
    let text: Markup = """
      <p>For each point of a standard: findings against it, checks that found nothing, and what a person must ask. \
      Kerbcut never says that a point is met.</p>

      """
    return site.page("standards.html", "Standards", caption: site.project, in: .standards, text + overview)
  }

  var pages: [ReportPiece] { standards.map(page) }

  /// One row a standard.
  var overview: Markup {
    let rows = standards.map { standard -> [Markup] in
      let points = points(of: standard)
      return [
        "<a href=\"\(HTMLSite.file(of: standard.id))\">\(standard.title)</a>",
        "\(points.count { count(of: $0, in: standard, where: { $0.findings.failures > 0 }) > 0 }.grouped)",
        "\(points.count { count(of: $0, in: standard, where: { $0.findings.questions > 0 }) > 0 }.grouped)",
        "\(points.count { count(of: $0, in: standard, where: \.hasRun) == 0 }.grouped)", "\(points.count.grouped)",
      ]
    }
    return HTMLParts.table(
      "Points of each standard",
      [
        HTMLColumn("Standard"), HTMLColumn("Findings against", isNumber: true),
        HTMLColumn("Open questions", isNumber: true), HTMLColumn("No check looked", isNumber: true),
        HTMLColumn("Points in all", isNumber: true),
      ], rows)
  }

  /// Criteria of level AAA are shown only where a check looks at them.
  private func points(of standard: Standard) -> [Standard.Point] {
    standard.points.filter { $0.level != "AAA" || checks[Requirement(standard.id, $0.number)] != nil }
  }

  private func count(of point: Standard.Point, in standard: Standard, where holds: (CheckSummary) -> Bool) -> Int {
    (checks[Requirement(standard.id, point.number)] ?? []).count(where: holds)
  }

  private func page(_ standard: Standard) -> ReportPiece {
    let head: Markup = """
      <p>Edition \(standard.version). Facts as read on \(HTMLParts.date(standard.date)): \(standard.source).</p>
      <div class="inset"><p>A point without findings is not a point that is met. Under each stands what a person must \
      still ask.</p></div>

      """
    var group: String?
    let body = points(of: standard).markup { point in
      var heading = Markup.empty
      if let name = point.group, name != group {
        group = name
        heading = "<h2>\(name)</h2>\n"
      }
      return heading + section(point, of: standard, level: group == nil ? "h2" : "h3")
    }
    return site.page(
      HTMLSite.file(of: standard.id), standard.title, caption: site.project, in: .standards, isDeep: true,
      isSection: false,
      head + body)
  }

  private func section(_ point: Standard.Point, of standard: Standard, level: Markup) -> Markup {
    let checks = checks[Requirement(standard.id, point.number)] ?? []
    let against = checks.filter { $0.findings.failures > 0 }
    let asking = checks.filter { $0.findings.failures == 0 && $0.findings.questions > 0 }
    let elsewhere = checks.filter { $0.findings.all == 0 && $0.failed + $0.cantTell > 0 }
    let silent = checks.filter { $0.findings.all == 0 && $0.failed + $0.cantTell == 0 && $0.passed > 0 }
    let idle = checks.filter { $0.findings.all + $0.failed + $0.cantTell + $0.passed == 0 && $0.hasRun }
    let notRun = checks.filter { !$0.hasRun }
    let levelText = point.level.map { " (\($0))" } ?? ""
    let share = point.share.map {
      "A page can show \($0) of this point, by our estimate\(point.evidence.map { ": \($0)" } ?? "")."
    }
    let nobody: Markup = checks.isEmpty ? "<p>No check of Kerbcut looks at this. A person must.</p>\n" : ""
    return """
      <section>
      <\(level)>\(point.number) \(point.title)\(levelText)</\(level)>
      \(nobody)\
      \(list("Findings against it", against, linked: true))\(list("Needs a person to look", asking, linked: true))\
      \(list("Shown with another finding of the same cause, or suppressed", elsewhere))\
      \(list("Looked and found nothing", silent))\(list("Found nothing to look at", idle))\(list("Not run", notRun))\
      \(HTMLParts.paragraph(share ?? ""))\(ask(point))\
      \(HTMLParts.paragraph(point.unseen.map { "What Kerbcut cannot see: \($0)" } ?? ""))</section>

      """
  }

  private func list(_ title: String, _ checks: [CheckSummary], linked: Bool = false) -> Markup {
    let items = checks.map { check -> Markup in
      guard linked else { return Markup(text: site.run.checkInfo(check.check).title) }
      return "\(site.link(toCheck: check.check, up: "../")): \(check.findings.sentence)"
    }
    guard !items.isEmpty else { return "" }
    return linked
      ? "<p><strong>\(title)</strong></p>\n" + HTMLParts.list(items)
      : HTMLParts.details("\(title): \(checks.count.counted("check"))", HTMLParts.list(items))
  }

  private func ask(_ point: Standard.Point) -> Markup {
    let questions = point.questions.map { Markup(text: $0) }
    return questions.isEmpty ? "" : "<p><strong>A person must ask</strong></p>\n" + HTMLParts.list(questions)
  }
}
