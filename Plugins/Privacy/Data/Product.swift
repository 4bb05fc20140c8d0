import Kerbcut

/// A product of others whose code or frames pages take in (catalogue table I1, as read in November 2026).
struct Product: Sendable {
  let name: String
  let purpose: Purpose
  /// Pieces of an address (host and path) or of a script by which it is known.
  let signs: [String]

  enum Purpose: String, Sendable, Codable, CaseIterable {
    case analytics, recording, operation, advertising, social, video, map, overlay
    /// Whether it may be loaded without consent in no case: regulation 6 of the Privacy and Electronic Communications
    /// Regulations asks for it, and no exemption of Schedule A1 fits.
    var needsConsent: Bool { ![.operation, .overlay, .analytics].contains(self) }
    /// Whether it may be exempt: statistics about a service are, since 5 February 2026, where they serve nothing else,
    /// people are told clearly, and they can object simply and for free.
    var mayBeExempt: Bool { self == .analytics }
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
      guard !loaded.isEmpty, Self.isLive(element), !Self.waitsForCall(text, products, on: element) else { continue }
      for product in loaded {
        if seen.insert(product.name).inserted { found.append((product, element)) }
      }
    }
  }

  /// Whether products occur in a script only inside functions with names that nothing on the page calls: they wait for a
  /// choice, or for nothing.
  private static func waitsForCall(_ text: String, _ products: Product.List, on element: Element) -> Bool {
    guard element.is(.script), !element.has(.src) else { return false }
    let scripts = element.page.scripts
    let holders = scripts.functions.filter { !products.found(in: $1).isEmpty && text.holds($1) }
    // So many functions are no page's own: what they do is not told by their names.
    guard holders.count <= 20 else { return false }
    let idle = holders.filter { scripts.text.count(of: $0.key) < 2 && !element.page.hasHandler(naming: $0.key) }
    guard !idle.isEmpty else { return false }
    let rest = idle.values.sorted { $0.utf8.count > $1.utf8.count }.reduce(text) { $0.replacing($1, with: "") }
    return products.found(in: rest).isEmpty
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

extension Page {
  /// Whether an attribute that runs a script names a function.
  fileprivate func hasHandler(naming name: String) -> Bool {
    elements(with: .onload, .onclick, .onchange, .onsubmit).contains { element in
      [Name.onload, .onclick, .onchange, .onsubmit].contains { element.attribute($0)?.holds(name) ?? false }
    }
  }
}

extension String {
  /// How often a word stands in the text, other letters of names beside it aside.
  fileprivate func count(of name: String) -> Int {
    var count = 0
    var word: [UInt8] = []
    let wanted = Array(name.utf8)
    for byte in utf8 {
      let isPart =
        byte >= 0x80 || byte == 0x5F || byte == 0x24 || (0x61...0x7A).contains(byte | 0x20)
        || (0x30...0x39).contains(byte)
      if isPart {
        word.append(byte)
      } else {
        if word == wanted { count += 1 }
        word.removeAll(keepingCapacity: true)
      }
    }
    return word == wanted ? count + 1 : count
  }
}
