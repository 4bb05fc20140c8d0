import KerbcutResults
import KerbcutStandards

/// Each standard point by point: findings against it, checks that found nothing, and what a person must ask. Never that
/// a point is met. The conclusions are made by the audit; here they are only shown.
struct StandardsView {
  var site: HTMLSite
  let conclusions: [StandardConclusion]

  /// How many checks with findings are shown under a point before the rest is folded.
  private static let shown = 8

  init(site: HTMLSite) {
    self.site = site
    conclusions = site.summary.conclusions(of: site.run)
  }

  var index: ReportPiece {
    let text: Markup = """
      <p>For each point of a standard: findings against it, checks that found nothing, and what a person must ask. \
      Kerbcut never says that a point is met.</p>
      \(HTMLParts.paragraph(choice))
      """
    return site.page("standards.html", "Standards", caption: site.caption, in: .standards, text + overview)
  }

  /// Which standard was chosen, and by what.
  private var choice: String { AuditWords.choice(site.run, site.summary) ?? "" }

  var pages: [ReportPiece] { conclusions.map(page) }

  /// One row a standard.
  var overview: Markup {
    let rows = conclusions.map { conclusion -> [Markup] in
      [
        "<a href=\"\(HTMLSite.file(of: conclusion.standard))\">\(conclusion.title)</a>",
        "\(conclusion.points.count.grouped)", "\(conclusion.pointsWithFindings.grouped)",
        "\(conclusion.pointsWithQuestions.grouped)", "\(conclusion.pointsNotLookedAt.grouped)",
      ]
    }
    return HTMLParts.table(
      "Points of each standard",
      [
        HTMLColumn("Standard"), HTMLColumn("Points", isNumber: true), HTMLColumn("With findings", isNumber: true),
        HTMLColumn("With questions", isNumber: true), HTMLColumn("Not looked at", isNumber: true),
      ], rows)
  }

  private func page(_ conclusion: StandardConclusion) -> ReportPiece {
    let head: Markup = """
      <p>Edition \(conclusion.edition). What Kerbcut knows of it was read on \(HTMLParts.date(conclusion.date)). \
      Source: \(conclusion.source).</p>
      <div class="inset"><p>A point without findings is not a point that is met. Under each point are the questions \
      that a person must still ask.</p></div>
      \(points(conclusion))
      """
    var group: String?
    let body = conclusion.points.markup { point in
      var heading = Markup.empty
      if let name = point.group, name != group {
        group = name
        heading = "<h2>\(name)</h2>\n"
      }
      return heading + section(point, level: group == nil ? "h2" : "h3")
    }
    return site.page(
      HTMLSite.file(of: conclusion.standard), conclusion.title, caption: site.caption, in: .standards, isDeep: true,
      isSection: false, head + body)
  }

  /// The points at a glance, with what the evidence says of each; left out where there are dozens.
  private func points(_ conclusion: StandardConclusion) -> Markup {
    guard conclusion.points.count <= 20 else { return "" }
    let rows = conclusion.points.map { point -> [Markup] in
      [
        "<a href=\"#\(Self.anchor(point))\">\(point.requirement.number). \(point.title)</a>",
        Markup(text: point.statement), Markup(text: point.share ?? ""),
      ]
    }
    return HTMLParts.table(
      "What the pages show of each point",
      [HTMLColumn("Point"), HTMLColumn("Evidence"), HTMLColumn("A page can show (our estimate)")], rows)
  }

  private static func anchor(_ point: PointConclusion) -> String {
    "point-" + point.requirement.number.split(separator: ".").joined(separator: "-")
  }

  private func section(_ point: PointConclusion, level: Markup) -> Markup {
    let levelText = point.level.map { " (\($0))" } ?? ""
    let share = point.share.map { share in
      share == "0%"
        ? "No page can show anything of this point."
        : "A page can show \(share) of this point, by our estimate\(point.evidence.map { ": \($0)" } ?? "")."
    }
    let failed = point.against.filter { $0.findings.failures > 0 }
    let asking = point.against.filter { $0.findings.failures == 0 }
    return """
      <section>
      <\(level) id="\(Self.anchor(point))">\(point.requirement.number)\(level == "h2" ? "." : "") \(point.title)\
      \(levelText)</\(level)>
      <p>\(point.statement)</p>
      \(found("Findings against it", failed))\(found("Needs a person to look at pages", asking))\
      \(names("Shown with another finding of the same cause, or suppressed", point.elsewhere))\
      \(names("Checked and found nothing", point.quiet))\(names("Nothing on these pages to check", point.inapplicable))\
      \(names("Not run", point.notRun))\(ask(point))\(HTMLParts.paragraph(share ?? ""))\
      \(HTMLParts.paragraph(point.unseen.map { "What Kerbcut cannot see: \($0)" } ?? ""))</section>

      """
  }

  private func found(_ title: String, _ checks: [PointConclusion.CheckFindings]) -> Markup {
    let items = checks.map { check -> Markup in
      "\(site.link(toCheck: check.check, up: "../")): \(check.findings.sentence)"
    }
    guard !items.isEmpty else { return "" }
    let rest = Array(items.dropFirst(Self.shown))
    return "<p><strong>\(title)</strong></p>\n" + HTMLParts.list(Array(items.prefix(Self.shown)))
      + HTMLParts.details("\(rest.count.counted("more check")) with findings", HTMLParts.list(rest))
  }

  private func names(_ title: String, _ checks: [String]) -> Markup {
    let items = checks.map { HTMLParts.title(site.run.checkInfo($0)) }
    return HTMLParts.details("\(title): \(checks.count.counted("check"))", HTMLParts.list(items))
  }

  private func ask(_ point: PointConclusion) -> Markup {
    let questions = point.questions.map { Markup(text: $0) }
    return questions.isEmpty ? "" : "<p><strong>A person must ask</strong></p>\n" + HTMLParts.list(questions)
  }
}
