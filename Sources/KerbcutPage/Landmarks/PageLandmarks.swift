import KerbcutHTML
import KerbcutText

/// What a page has around its content, as far as people meet it. Text and role come before class names: a class alone
/// proves little on real pages.
public final class PageLandmarks: PageView {
  public let page: Page

  public init(_ page: Page) { self.page = page }

  /// The first element that is the main landmark.
  public private(set) lazy var main: Element? = page.whole {
    page.elements(named: .main).first(where: \.isRendered)
      ?? page.elements(with: .role).first { $0.has(.role, "main") && $0.isRendered }
  }

  /// The header of the whole page.
  public private(set) lazy var header: Element? = page.whole {
    page.elements(named: .header).first { $0.isTopLevel && $0.isRendered }
      ?? page.elements(with: .role).first { $0.has(.role, "banner") && $0.isRendered }
      ?? page.elements(withClasses: page.options.classes.headers).first(where: \.isRendered)
  }

  /// The footer of the whole page.
  public private(set) lazy var footer: Element? = page.whole {
    page.elements(named: .footer).last { $0.isTopLevel && $0.isRendered }
      ?? page.elements(with: .role).last { $0.has(.role, "contentinfo") && $0.isRendered }
      ?? page.elements(withClasses: page.options.classes.footers).last(where: \.isRendered)
      ?? page.element(id: "footer")
  }

  /// The banner that asks about cookies.
  public private(set) lazy var cookieBanner: Element? = page.whole {
    page.elements(withClasses: page.options.classes.cookieBanners).first { $0.isRendered }
      ?? page.options.classes.cookieBannerIDs.lazy.compactMap(page.element(id:)).first
      ?? page.elements(with: .ariaLabel).first {
        let label = $0.attribute(.ariaLabel)?.inLowerCase ?? ""
        return $0.isRendered && (label.hasPrefix("cookies on") || label.hasPrefix("cwcis ar"))
      }
  }

  /// Elements and what is in them that belong to banners about cookies, by class.
  public private(set) lazy var cookieBanners = ClassedParts(page.options.classes.cookieBanners, on: page)

  /// Links within the page whose words or class mark them as the way past repeated content.
  public private(set) lazy var skipLinks: [Element] = page.whole {
    page.links.filter { link in
      guard link.value(.href)?.first == UInt8(ascii: "#") else { return false }
      if link.hasAnyClass(of: page.options.classes.skipLinks) { return true }
      let text = link.textContent.collapsed.inLowerCase
      return text.hasPrefix("skip to") || text.hasPrefix("skip navigation") || text.hasPrefix("neidio i")
        || text.hasPrefix("mynd i’r prif") || text.hasPrefix("jump to main")
    }
  }
}

extension Page {
  /// What the page has around its content.
  public var landmarks: PageLandmarks { view() }

  /// The first element that is the main landmark.
  public var main: Element? { landmarks.main }

  /// The main landmark, else what pages without one call their content, else the body.
  public var mainOrBody: Element? {
    main ?? element(id: "content") ?? element(id: "main-content") ?? element(id: "wrapper") ?? body
  }
}

extension Element {
  /// Whether the element is no part of an article, section, aside, navigation or the main content.
  public var isTopLevel: Bool { ancestor(named: .article, .section, .aside, .nav, .main) == nil }
}
