import Kerbcut

struct LinkNewTabWarning: Check {
  static let about = About(
    id: "link-new-tab-warning",
    title: "Links that open a new tab say so",
    requirements: [.govuk(4), .govuk(5)],
    why: "People get lost when the back button stops working.",
    fix: "Take the target away, or add “(opens in new tab)”.",
    weight: .warning
  )

  let applicability = Applicability<Element>(
    "Each link with another target than the same tab, each name and address once"
  ) { page in
    var seen: Set<String> = []
    return page.links.filter { link in
      guard let target = link.attribute(.target)?.lowercased(), !target.isEmpty,
        !["_self", "_top", "_parent"].contains(target), link.isRendered
      else { return false }
      return seen.insert(link.address + " " + link.renderedText).inserted
    }
  }

  let expectations = [
    Expectation("Its name, its description or the line before says so") { (link: Element) in
      let words =
        (link.name + " " + link.renderedText + " " + (link.attribute(.title) ?? "") + " " + link.accessibleDescription)
        .lowercased()
      if Self.signs.contains(where: { words.contains($0) }) { return .passed }
      let image = link.descendants(named: .img).contains { image in
        Self.signs.contains { (image.attribute(.alt) ?? "").lowercased().contains($0) }
      }
      let before =
        link.ancestor(named: .ul, .ol, .div, .section).flatMap { $0.page.element(before: $0) }?.renderedText
        .lowercased() ?? ""
      return image || Self.signs.contains { before.suffix(200).contains($0) }
        ? .passed : .failed("The link ‘\(link.renderedText)’ opens a new tab without saying so.")
    }
  ]

  private static let signs = [
    "new tab", "new window", "tab newydd", "ffenestr newydd", "separate window", "external window",
  ]

  static let examples: [Example] = [
    .passed("says so", #"<a href="/a" target="_blank">Rates (opens in new tab)</a>"#),
    .passed(
      "said before the list",
      #"<p>These links open in a new tab.</p><ul><li><a href="/a" target="_blank">Rates</a></li></ul>"#),
    .failed("does not", #"↓<a href="/a" target="_blank">Rates</a>"#),
    .inapplicable("same tab", #"<a href="/a">Rates</a>"#),
  ]
}

extension Page {
  /// The element straight before another in their parent.
  fileprivate func element(before later: Element) -> Element? {
    later.parentElement?.childElements.last { $0.node < later.node }
  }
}
