public import Kerbcut

// What a page of a public service has around its content, besides what every page has.

extension PageService {
  /// The header of GOV.UK, of any age.
  public var govukHeader: Element? {
    page.elements(withClass: "govuk-header").first { $0.isRendered }
      ?? page.element(id: "global-header").flatMap { $0.isRendered ? $0 : nil }
  }

  /// The header of NHS.UK frontend.
  public var nhsHeader: Element? { page.elements(withClass: "nhsuk-header").first(where: \.isRendered) }

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
