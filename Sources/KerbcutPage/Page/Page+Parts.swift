import KerbcutHTML
import KerbcutText

// What a page has around its content. Text and role come before class names: a class alone proves little on real
// pages.

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
    if let text = lists.parts.mainText { return text }
    let text = whole { mainOrBody?.renderedText ?? "" }
    lists.parts.mainText = text
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
