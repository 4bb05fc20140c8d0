public import Kerbcut

// What a page of a public service has around its content, besides what every page has.

extension PageService {
  /// The header of GOV.UK, of any age: one that shows its name or crown. Its classes alone are anybody’s.
  public var govukHeader: Element? { headersInGOVUKStyle.first(where: \.showsGOVUKMark) }

  /// Headers with the classes of GOV.UK, whoever’s mark they show; those in examples aside.
  public var headersInGOVUKStyle: [Element] {
    let byClass = page.elements(withClass: "govuk-header", "gem-c-layout-super-navigation-header")
    let byID = page.element(id: "global-header").map { [$0] } ?? []
    return (byClass + byID).filter { $0.isRendered && !$0.isExample }
  }

  /// The header of NHS.UK frontend: one that shows the mark of the NHS.
  public var nhsHeader: Element? { headerInNHSStyle.flatMap { $0.showsNHSMark ? $0 : nil } }

  /// The header with the classes of NHS.UK frontend, whoever’s mark it shows; one in an example aside.
  public var headerInNHSStyle: Element? {
    page.elements(withClass: "nhsuk-header").first { $0.isRendered && !$0.isExample }
  }

  func findBackLinks() -> [Element] {
    let trails = ClassedParts("govuk-breadcrumbs", "nhsuk-breadcrumb", on: page)
    return page.elements(named: .a).filter { link in
      guard link.isRendered, !trails.hold(link) else { return false }
      if link.hasAnyClass(["govuk-back-link", "nhsuk-back-link__link", "link-back", "back-link", "nhsuk-back-link"]) {
        return !link.renderedText.isEmpty
      }
      // “Back” in a menu leads up in the menu.
      guard Self.backWords.occur(inRenderedTextOf: link), link.ancestor(named: .nav, .li) == nil,
        link.ancestor(role: .navigation, .menu, .menubar) == nil
      else { return false }
      let text = link.renderedPhrase
      return text == "back" || text == "yn ôl" || text == "nôl" || text == "go back" || text == "< back"
        || text.hasPrefix("back to ") && text != "back to top" && text.words.count < 9 && comesBeforeHeading(link)
    }
  }

  /// Pieces of the words of back links: where none occurs, the words are not taken apart.
  private static let backWords = Signs(["back", "ôl", "Ôl", "o\u{302}l"], ignoringCase: true)

  private func comesBeforeHeading(_ link: Element) -> Bool { page.h1.map { link.node < $0.node } ?? true }

  func findBreadcrumbs() -> [Element] {
    let byClass = page.elements(
      withClass: "govuk-breadcrumbs", "breadcrumbs", "breadcrumb", "nhsuk-breadcrumb", "ds_breadcrumbs")
    let byName = page.elements(named: .nav).filter { $0.attribute(.ariaLabel)?.inLowerCase == "breadcrumb" }
    let found = (byClass + byName).unique.filter { $0.isRendered && $0.hasRenderedText }
    let outermost = Set(page.outermostRanges(of: found.sorted { $0.node < $1.node }).map(\.lowerBound))
    return found.filter { outermost.contains($0.node) }
  }

  /// Where the header shows the name of the service.
  public var nameElement: Element? {
    page.elements(
      withClass: "govuk-service-navigation__service-name", "govuk-header__service-name",
      "govuk-header__link--service-name", "nhsuk-header__service-name",
      "hmrc-header__service-name", "header__menu__proposition-name"
    )
    .first { $0.isRendered && !$0.renderedText.isEmpty }
      ?? page.element(id: "proposition-name").flatMap { $0.isRendered && !$0.renderedText.isEmpty ? $0 : nil }
  }

  /// The part of the title that names the service, if it has three parts or more, or ends in GOV.UK or NHS.
  public var nameInTitle: String? {
    let parts = page.titleParts
    guard parts.count >= 3 else { return nil }
    let name = parts[parts.count - 2]
    // A dash in the heading makes a part that is no service.
    if let heading = page.h1?.renderedText.phrase, heading != name.phrase, heading.hasSuffix(name.phrase) { return nil }
    return name
  }
}

extension String {
  /// A title without the “Error:” in front that pages with errors have.
  public var droppingErrorPrefix: String {
    for prefix in ["error:", "gwall:"] where inLowerCase.hasPrefix(prefix) {
      return String(dropFirst(prefix.count)).collapsed
    }
    return self
  }
}

extension Element {
  /// Whether a header shows the crown of GOV.UK, or its name where a name stands: as a logo or at its beginning.
  fileprivate var showsGOVUKMark: Bool {
    if textContent.collapsed.inLowerCase.hasPrefix("gov.uk") { return true }
    return descendants.prefix(300).contains { part in
      if part.classes.contains(where: { $0.hasPrefix("govuk-header__logotype") || $0 == "govuk-logo" }) { return true }
      let name = part.attribute(.ariaLabel) ?? part.attribute(.alt) ?? part.attribute(.title) ?? ""
      if name.inLowerCase.holds("gov.uk"), part.isPicture || part.is(.a) { return true }
      return part.is(.a, Name.title.in(.svg)) && part.textContent.collapsed.inLowerCase.hasPrefix("gov.uk")
    }
  }

  /// Whether a header shows the logo of the NHS, or its name where a name stands.
  fileprivate var showsNHSMark: Bool {
    if textContent.collapsed.hasPrefix("NHS") { return true }
    return descendants.prefix(300).contains { part in
      if part.classes.contains(where: { $0 == "nhsuk-logo" || $0 == "nhsuk-header__logo" || $0 == "nhsuk-header__link" }
      ),
        part.isPicture || part.firstDescendant(where: \.isPicture) != nil
      {
        return true
      }
      let name = part.attribute(.ariaLabel) ?? part.attribute(.alt) ?? ""
      if part.isPicture || part.is(.a), name.words.contains("NHS") { return true }
      return part.is(.a, Name.title.in(.svg)) && part.textContent.words.first == "NHS"
    }
  }
}
