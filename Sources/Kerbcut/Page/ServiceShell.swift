import KerbcutHTML

// What a page of a public service has around its content. Text and role come before class names: a class alone
// proves little on real pages.

extension Page {
  /// The first `title` in the whole tree: stray text before the doctype pushes it out of `head` on real pages.
  public var titleElement: Element? { elements(named: .title).first }

  /// The title, white space collapsed; empty where there is none.
  public var title: String { titleElement?.textContent.collapsed ?? "" }

  /// The title split on spaced dashes and bars: page, service, `GOV.UK`.
  public var titleParts: [String] {
    var parts: [[Substring]] = [[]]
    for word in title.split(separator: " ") {
      if Self.titleSeparators.contains(String(word)) {
        parts.append([])
      } else {
        parts[parts.count - 1].append(word)
      }
    }
    return parts.map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
  }

  private static let titleSeparators: Set<String> = ["-", "–", "—", "−", "|", "‐", "‑", "·", "•", "::"]

  /// The headings that are given to users, in order.
  public var headings: [Element] {
    once(\.headings) {
      elements(named: .h1, .h2, .h3, .h4, .h5, .h6).filter { $0.isRendered && $0.hasRenderedText }
    }
  }

  /// The first heading of level 1 that is given to users, those in the main content first.
  public var h1: Element? {
    let candidates = headings.filter { $0.tag == .h1 }
    guard let main else { return candidates.first }
    return candidates.first { $0.isInside(main) } ?? candidates.first
  }

  /// The first element that is the main landmark.
  public var main: Element? {
    once(\.main) {
      elements(named: .main).first(where: \.isRendered)
        ?? elements(with: .role).first { $0.has(.role, "main") && $0.isRendered }
    }
  }

  /// The main landmark, else what pages without one call their content, else the body.
  public var mainOrBody: Element? {
    main ?? element(id: "content") ?? element(id: "main-content") ?? element(id: "wrapper") ?? body
  }

  /// The words that users are given in the main content.
  public var mainText: String {
    if let text = lists.service.mainText { return text }
    let text = whole { mainOrBody?.renderedText ?? "" }
    lists.service.mainText = text
    return text
  }

  /// The header of the whole page.
  public var header: Element? {
    once(\.header) {
      elements(named: .header).first { $0.isTopLevel && $0.isRendered }
        ?? elements(with: .role).first { $0.has(.role, "banner") && $0.isRendered }
        ?? elements(withClass: "govuk-header", "nhsuk-header").first(where: \.isRendered)
    }
  }

  /// The footer of the whole page.
  public var footer: Element? {
    once(\.footer) {
      elements(named: .footer).last { $0.isTopLevel && $0.isRendered }
        ?? elements(with: .role).last { $0.has(.role, "contentinfo") && $0.isRendered }
        ?? elements(withClass: "govuk-footer", "nhsuk-footer").last(where: \.isRendered)
        ?? element(id: "footer")
    }
  }

  /// The header of GOV.UK, of any age.
  public var govukHeader: Element? {
    elements(withClass: "govuk-header").first { $0.isRendered }
      ?? element(id: "global-header").flatMap { $0.isRendered ? $0 : nil }
  }

  /// The header of NHS.UK frontend.
  public var nhsHeader: Element? { elements(withClass: "nhsuk-header").first(where: \.isRendered) }

  /// Banners that say how far the service is developed.
  public var phaseBanners: [Element] {
    once(\.phaseBanners) {
      elements(
        withClass: "govuk-phase-banner", "phase-banner", "phase-banner-alpha", "phase-banner-beta",
        "nhsuk-phase-banner", "ds_phase-banner"
      )
      .filter { $0.isRendered && $0.hasRenderedText }
    }
  }

  /// The banner that asks about cookies.
  public var cookieBanner: Element? {
    once(\.cookieBanner) {
      elements(withClass: "govuk-cookie-banner", "nhsuk-cookie-banner", "cookie-banner").first { $0.isRendered }
        ?? element(id: "global-cookie-message") ?? element(id: "nhsuk-cookie-banner")
        ?? elements(with: .ariaLabel).first {
          let label = $0.attribute(.ariaLabel)?.lowercased() ?? ""
          return $0.isRendered && (label.hasPrefix("cookies on") || label.hasPrefix("cwcis ar"))
        }
    }
  }

  /// Links that carry an address, in order.
  public var links: [Element] {
    if let links = lists.links {
      budget.spend(links.count)
      return links
    }
    let links = elements(named: .a).filter { $0.has(.href) }
    lists.links = links
    return links
  }

  /// Links within the page whose words or class mark them as the way past repeated content.
  public var skipLinks: [Element] {
    once(\.skipLinks) {
      links.filter { link in
        guard link.value(.href)?.first == UInt8(ascii: "#") else { return false }
        if link.hasAnyClass(["govuk-skip-link", "nhsuk-skip-link", "skiplink", "skip-link", "ds_skip-links__link"]) {
          return true
        }
        let text = link.textContent.collapsed.lowercased()
        return text.hasPrefix("skip to") || text.hasPrefix("skip navigation") || text.hasPrefix("neidio i")
          || text.hasPrefix("mynd i’r prif") || text.hasPrefix("jump to main")
      }
    }
  }

  /// Visible links that lead one step back, by their words or class.
  public var backLinks: [Element] {
    once(\.backLinks) {
      let trails = parts(classed: "govuk-breadcrumbs", "nhsuk-breadcrumb")
      return elements(named: .a).filter { link in
        guard link.isRendered, !trails.hold(link) else { return false }
        if link.hasAnyClass(["govuk-back-link", "nhsuk-back-link__link", "link-back", "back-link", "nhsuk-back-link"]) {
          return !link.renderedText.isEmpty
        }
        guard Self.backWords.occur(inRenderedTextOf: link) else { return false }
        let text = link.renderedPhrase
        return text == "back" || text == "yn ôl" || text == "nôl" || text == "go back" || text == "< back"
          || text.hasPrefix("back to ") && text != "back to top" && text.words.count < 9 && comesBeforeHeading(link)
      }
    }
  }

  /// Pieces of the words of back links: where none occurs, the words are not taken apart.
  private static let backWords = Signs(["back", "ôl", "Ôl", "o\u{302}l"], ignoringCase: true)

  private func comesBeforeHeading(_ link: Element) -> Bool { h1.map { link.node < $0.node } ?? true }

  /// Breadcrumb trails that are given to users.
  public var breadcrumbs: [Element] {
    once(\.breadcrumbs) {
      let byClass = elements(
        withClass: "govuk-breadcrumbs", "breadcrumbs", "breadcrumb", "nhsuk-breadcrumb", "ds_breadcrumbs")
      let byName = elements(named: .nav).filter { $0.attribute(.ariaLabel)?.lowercased() == "breadcrumb" }
      let found = (byClass + byName).unique.filter { $0.isRendered && $0.hasRenderedText }
      let outermost = Set(outermostRanges(of: found.sorted { $0.node < $1.node }).map(\.lowerBound))
      return found.filter { outermost.contains($0.node) }
    }
  }

  /// The name of the service: from the header, else from the title's middle part.
  public var serviceName: String? { serviceNameElement?.renderedText ?? titleServiceName }

  /// Where the header shows the name of the service.
  public var serviceNameElement: Element? {
    elements(
      withClass: "govuk-service-navigation__service-name", "govuk-header__service-name",
      "govuk-header__link--service-name",
      "nhsuk-header__service-name", "hmrc-header__service-name", "header__menu__proposition-name"
    )
    .first { $0.isRendered && !$0.renderedText.isEmpty }
      ?? element(id: "proposition-name").flatMap { $0.isRendered && !$0.renderedText.isEmpty ? $0 : nil }
  }

  /// The part of the title that names the service, if it has three parts or more, or ends in GOV.UK or NHS.
  public var titleServiceName: String? {
    let parts = titleParts
    guard parts.count >= 3 else { return nil }
    let name = parts[parts.count - 2]
    // A dash in the heading makes a part that is no service.
    if let heading = h1?.renderedText.phrase, heading != name.phrase, heading.hasSuffix(name.phrase) { return nil }
    return name
  }
}

extension Element {
  /// Whether the element is no part of an article, section, aside, navigation or the main content.
  public var isTopLevel: Bool { ancestor(named: .article, .section, .aside, .nav, .main) == nil }

  /// Whether the language of the element is Welsh.
  public var isWelsh: Bool {
    var element: Element? = self
    while let current = element {
      if let language = current.value(.lang) { return language.prefix(2).map(UTF8Text.lower) == [0x63, 0x79] }
      element = current.parentElement
    }
    return false
  }
}

extension Element {
  /// Whether a link with an address inside the element speaks of one of the subjects, in its words or its address.
  public func hasLink(about subjects: [String]) -> Bool {
    firstDescendant { link in
      guard link.tag == .a, link.has(.href) else { return false }
      let words = (link.renderedText + " " + link.address).lowercased()
      return subjects.contains { words.contains($0) }
    } != nil
  }
}

extension String {
  /// A title without the “Error:” in front that pages with errors have.
  public var droppingErrorPrefix: String {
    for prefix in ["error:", "gwall:"] where lowercased().hasPrefix(prefix) {
      return String(dropFirst(prefix.count)).collapsed
    }
    return self
  }

  /// The words that carry the meaning: lower case, without articles, pronouns and the like.
  public var contentWords: [String] {
    words.map { $0.lowercased() }.filter { $0.count > 2 && !Self.smallWords.contains($0) }
  }

  private static let smallWords: Set<String> = [
    "the", "and", "for", "your", "you", "what", "are", "how", "did", "does", "have", "has", "this", "that", "with",
    "from", "which", "when", "who", "was", "were", "will", "our", "their", "eich", "beth", "chi", "gov", "page",
  ]
}
