import Kerbcut

/// A product of others whose code or frames pages take in (catalogue table I1, as read in November 2026).
struct Product: Sendable {
  let name: String
  let purpose: Purpose
  /// Pieces of an address (host and path) or of a script by which it is known.
  let signs: [String]

  enum Purpose: String, Sendable, Codable, CaseIterable {
    case analytics, recording, operation, advertising, social, video, map, overlay
    /// Whether the law asks for consent before it loads.
    var needsConsent: Bool { self != .operation && self != .overlay }
  }

  /// A product, what it is for, and pieces of addresses or scripts by which it is known.
  static let form = UserListForm(
    [
      .init("name"), .init("purpose", choices: Purpose.allCases.map(\.rawValue)), .init("signs", isList: true),
    ], separators: ["=", ","]
  ) { "\($0["name"]) = \($0["purpose"]): \($0["signs"])" }

  /// Products that users add have lines of the form `name = purpose: sign, sign` in the list `tracker-products`.
  init?(line: String) {
    let parts = line.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, let colon = parts[1].firstIndex(of: ":"),
      let purpose = Purpose(rawValue: String(parts[1][..<colon]).collapsed)
    else { return nil }
    name = String(parts[0]).collapsed
    self.purpose = purpose
    signs = parts[1][parts[1].index(after: colon)...].split(separator: ",").map { String($0).collapsed }
  }

  /// Products by their signs.
  struct List: Sendable {
    let products: [Product]
    private let signs: Signs
    /// For each sign the place of its product.
    private let owners: [Int]

    init(_ products: [Product]) {
      self.products = products
      signs = Signs(products.flatMap(\.signs))
      owners = products.indices.flatMap { place in products[place].signs.map { _ in place } }
    }

    /// The products with a sign in an address or script, in the order of the list.
    func found(in text: some StringProtocol) -> [Product] {
      guard signs.occur(in: text) else { return [] }
      let places = signs.found(in: text)
      return places.isEmpty ? [] : Set(places.map { owners[$0] }).sorted().map { products[$0] }
    }
  }

  static let listed = List(known)
  static let known: [Product] = text.split(separator: "\n").compactMap { Product(line: String($0)) }

  private static let text = """
    Google Tag Manager = analytics: googletagmanager.com/gtm.js, googletagmanager.com/ns.html
    Google Analytics = analytics: googletagmanager.com/gtag, google-analytics.com/analytics.js, google-analytics.com/ga.js, GoogleAnalyticsObject, _gaq.push
    Adobe Analytics = analytics: assets.adobedtm.com, omtrdc.net, adobedc.net
    Matomo = analytics: /matomo.js, /piwik.js, _paq.push
    Microsoft Clarity = recording: clarity.ms/tag
    Hotjar = recording: static.hotjar.com, script.hotjar.com
    Mouseflow = recording: cdn.mouseflow.com
    Crazy Egg = recording: script.crazyegg.com
    FullStory = recording: fullstory.com/s/fs.js
    Optimizely = analytics: cdn.optimizely.com
    Dynatrace = operation: ruxitagent, js-cdn.dynatrace.com
    New Relic = operation: js-agent.newrelic.com
    Meta pixel = advertising: connect.facebook.net
    Google advertising = advertising: doubleclick.net, googleadservices.com, googlesyndication.com
    LinkedIn Insight = advertising: snap.licdn.com
    X = social: platform.twitter.com, static.ads-twitter.com
    TikTok = advertising: analytics.tiktok.com
    AddThis = social: addthis.com/js, addthis_widget.js
    ShareThis = social: sharethis.com
    Facebook = social: facebook.com/plugins
    YouTube = video: youtube.com/embed, youtube.com/iframe_api
    Vimeo = video: player.vimeo.com
    Google Maps = map: google.com/maps/embed, maps.googleapis.com, google.co.uk/maps/embed
    Recite Me = overlay: api.reciteme.com
    ReachDeck = overlay: browsealoud.com, reachdeck
    accessiBe = overlay: acsbapp.com
    UserWay = overlay: cdn.userway.org
    """
}

/// The products in a page as served: see `PagePrivacy.products`.
struct LiveProducts {
  var found: [(product: Product, element: Element)] = []

  init(_ page: Page) {
    let own = (page.options.lists["tracker-products"] ?? []).compactMap { Product(line: $0) }
    let products = own.isEmpty ? Product.listed : Product.List(Product.known + own)
    var seen: Set<String> = []
    for element in page.elements(named: .script, .iframe, .img) {
      // What stands behind the address is handed on to it, as the address of the page may be: it is not loaded.
      var text = String((element.attribute(.src) ?? "").prefix { $0 != "?" && $0 != "#" })
      if text.isEmpty, element.is(.script) { text = element.textContent(first: 4_000) }
      guard !text.isEmpty, text.utf8.count < 100_000 else { continue }
      let loaded = products.found(in: text)
      guard !loaded.isEmpty, Self.isLive(element) else { continue }
      for product in loaded {
        if seen.insert(product.name).inserted { found.append((product, element)) }
      }
    }
  }

  private static func isLive(_ element: Element) -> Bool {
    for attribute in element.attributes {
      let name = attribute.localName
      if name.hasPrefix("data-"),
        name.holds("consent") || name.holds("cookiecategory") || name.holds("cookie-category")
      {
        return false
      }
    }
    return !element.is(.script) || element.isRunScript
  }
}
