import KerbcutResults
import KerbcutStandards

extension HTMLSite {
  /// What stands before the pages in the report of a check.
  func checkOpening(_ check: CheckSummary) -> ReportPiece {
    let info = run.checkInfo(check.check)
    let head = head(
      info.title.replacing("`", with: ""), heading: HTMLParts.title(info), caption: "Check \(info.id)", in: .findings,
      isDeep: true, isSection: false)
    var content = "<p>\(check.findings.sentence.capitalisedSentence)</p>\n" as Markup
    content += about(info)
    content += shared(check.check) + service(check.check)
    if !info.isAboutService { content += "<h2>Page by page</h2>\n" }
    return ReportPiece(file: Self.file(ofCheck: check.check), (head + content).source)
  }

  /// Why a check matters, how to fix what it finds, where to read on, and what it gives evidence about.
  func about(_ info: CheckInfo) -> Markup {
    HTMLParts.facts([
      ("Why it matters", HTMLParts.prose(info.why)), ("How to fix it", HTMLParts.prose(info.fix)),
      ("Official guidance", HTMLParts.guidance(info.guidance)),
      ("Requirements", HTMLParts.requirements(info.requirements)),
      ("Requirements last checked", Markup(text: info.requirements.lastChecked.map(HTMLParts.date) ?? "")),
    ])
  }

  private func shared(_ id: String) -> Markup {
    let components = summary.service.components.filter { $0.check == id && $0.pageCount > 1 }
    let items = components.prefix(50).map { component -> Markup in
      let place: Markup =
        component.selector.isEmpty ? "" : " at \(HTMLParts.code(String(component.selector.prefix(200))))"
      return "\(component.pageCount.grouped) pages: \(HTMLParts.message(component.message, upTo: 300))\(place)"
    }
    return items.isEmpty ? "" : "<h2>The same on several pages</h2>\n" + HTMLParts.list(items)
  }

  private func service(_ id: String) -> Markup {
    summary.service.findings.filter { $0.check == id }.prefix(200).map { finding -> Markup in
      let places = finding.places.prefix(100).map { place -> Markup in
        let line = place.position.map { ", line \($0.line)" } ?? ""
        return "<a href=\"../\(Self.file(ofPage: place.page))\">\(HTMLParts.path(place.page, upTo: 200))</a>\(line)"
      }
      let more: Markup =
        finding.places.count > 100 ? "<p>And \((finding.places.count - 100).grouped) more pages.</p>\n" : ""
      return """
        <div class="finding \(finding.kind.className)">
        <p>\(HTMLParts.tag(finding.kind))</p>
        <h2>\(HTMLParts.message(finding.message, upTo: 600))</h2>
        \(HTMLParts.list(places))\(more)</div>

        """
    }.joined()
  }
}
