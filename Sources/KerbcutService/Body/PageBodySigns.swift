import Kerbcut
import KerbcutHTML

/// What a page shows of the body behind its site. Examples inside the main content, documentation of design systems and
/// hosts of code count for nothing.
struct PageBodySigns {
  private let page: Page
  private let own: [Profile]
  private var signs: [SiteSign] = []
  /// The sorts of signs that were found, by profile.
  private var seen: Set<String> = []

  /// The sorts of signs. A page shows each once for a profile.
  /// The plainest for readers come first.
  enum Kind: String, CaseIterable {
    case host, mark, logo, title, siteName, mail, headerLink, textAddress, classes, footer, footerLink, language
    case languageSwitch, contact, mention
  }

  init(_ page: Page, own: [Profile]) {
    self.page = page
    self.own = own
  }

  static func signs(of page: Page, among own: [Profile]) -> [SiteSign] {
    var reader = PageBodySigns(page, own: own)
    reader.readHost()
    reader.readMarks()
    reader.readNames()
    reader.readLinks()
    reader.readLanguage()
    reader.readText()
    return reader.signs
  }

  private mutating func add(_ kind: Kind, _ profile: String, _ weight: Int, _ words: String, name: String? = nil) {
    guard seen.insert("\(kind.rawValue) \(profile)").inserted else { return }
    signs.append(SiteSign(kind: kind.rawValue, profile: profile, weight: weight, words: words, name: name))
  }
}

// MARK: Hosts and marks

extension PageBodySigns {
  /// A host that belongs to one profile alone decides by itself.
  static let decisive = 20

  private mutating func readHost() {
    for profile in own {
      if let name = profile.classes.first(where: { !page.elements(withClass: $0).isEmpty }) {
        add(.classes, profile.id, Self.decisive, "elements of class \(name)")
      }
    }
    for name in Profile.scotland.classes where page.elements(withClass: name).contains(where: { !$0.isExample }) {
      add(.classes, Profile.scotland.id, 3, "elements of class \(name)")
    }
    guard let host = page.host ?? sharedHost else { return }
    let profile = Profile.profile(ofHost: host, among: own) ?? Profile.profile(ofHost: host, among: Profile.all)
    if let profile {
      add(.host, profile.id, Self.decisive, "host \(host)")
    } else if let nation = PublicBodyNames.nation(ofHost: host) {
      add(.host, nation, host.hasSuffix(".uk") ? Self.decisive : 4, "host \(host)")
    } else if PublicBodyNames.isLocal(host) {
      add(.host, Profile.council.id, 4, "host \(host)")
    }
  }

  /// The host that the page gives of itself to those who share it or look for its other languages.
  private var sharedHost: String? {
    let shared = page.elements(named: .meta).first { ($0.attribute(.property) ?? "").inLowerCase == "og:url" }
    let other = page.elements(named: .link).first { $0.has(.rel, "alternate") && $0.has(.hreflang) }
    return [shared?.attribute(.content), other?.attribute(.href)].lazy.compactMap(\.self)
      .compactMap(WebAddress.host(of:)).first
  }

  private mutating func readMarks() {
    if page.service.govukHeader != nil { add(.mark, Profile.govuk.id, 5, "the mark of GOV.UK in the header") }
    if page.service.nhsHeader != nil { add(.mark, Profile.nhs.id, 5, "the mark of the NHS in the header") }
  }
}

// MARK: Names

extension PageBodySigns {
  private mutating func readNames() {
    for text in siteNames { read(text, .siteName, "site name") }
    for text in logoNames { read(text, .logo, "name in the header") }
    for text in titleNames { read(text, .title, "name in the title") }
    for text in copyrightNames { read(text, .footer, "name in the footer", less: 1) }
  }

  private mutating func read(_ text: String, _ kind: Kind, _ words: String, less: Int = 0) {
    guard let name = BodyName(text) else { return }
    for (id, weight) in name.profiles {
      let isName = !Self.noNames.contains(name.text.inLowerCase)
      add(kind, id, max(1, weight - less), "\(words) “\(name.text)”", name: isName ? name.text : nil)
    }
    // What is no body's may be the name of the service.
    guard !Self.noNames.contains(name.text.inLowerCase) else { return }
    add(kind, "", 0, "\(words) “\(name.text)”", name: name.text)
  }

  /// What headers and titles show that names no body and no service.
  private static let noNames: Set<String> = [
    "gov.uk", "nhs", "nhs.uk", "home", "hafan", "menu", "search", "logo", "welcome", "croeso", "english", "cymraeg",
    "sign in", "log in", "skip to content", "skip to main content", "back", "close",
  ]

  private var siteNames: [String] {
    let service = page.service.nameElement.flatMap { $0.isExample ? nil : $0.renderedText.collapsed }
    return [service].compactMap(\.self) + publisherNames
  }

  private var publisherNames: [String] {
    page.elements(named: .meta).filter { meta in
      let key = (meta.attribute(.property) ?? meta.attribute(.name) ?? "").inLowerCase
      return [
        "og:site_name", "application-name", "author", "dcterms.publisher", "dc.publisher", "dc.creator", "publisher",
      ].contains(key)
    }.compactMap { $0.attribute(.content) }
  }

  /// Parts of the title behind the page's own; a title of one part may be the name of the site.
  private var titleNames: [String] {
    let parts = page.titleParts
    return parts.count > 1 ? parts.dropFirst().reversed() : parts
  }

  /// What the first links and images of the header are called.
  private var logoNames: [String] {
    guard let header = page.landmarks.header ?? partNamed(Self.headerNames), !header.isExample else { return [] }
    var names: [String] = []
    for element in header.descendants.prefix(200) where element.isRendered {
      if element.is(.a), element.hasAddress(startingWith: "#") { continue }
      guard element.is(.a) || element.isPicture else { continue }
      let name = element.is(.a) ? element.shownName : element.imageName
      if !name.isEmpty { names.append(name) }
      if names.count == 4 { break }
    }
    if names.isEmpty { names = [header.textContent.collapsed.firstCharacters(100)] }
    return names
  }

  private static let headerNames: Set<String> = [
    "header", "masthead", "banner", "site-header", "page-header", "navbar",
  ]
  private static let footerNames: Set<String> = ["footer", "site-footer", "page-footer"]

  /// The first part of a page that is called so by its id or class, where no landmark is.
  private func partNamed(_ names: Set<String>) -> Element? {
    page.elements(named: .div, .nav, .section, .table).first { part in
      part.id.map { names.contains($0.inLowerCase) } ?? false
        || part.classes.contains { names.contains($0.inLowerCase) }
    }
  }

  /// Who is named behind a copyright sign in the footer, and bodies that its links name.
  private var copyrightNames: [String] {
    guard let footer = page.landmarks.footer ?? partNamed(Self.footerNames) else { return [] }
    return page.text.blocks.filter { $0.element.isInside(footer) || $0.element == footer }
      .prefix(60).flatMap { Self.holders(in: $0.text.firstCharacters(400)) }
  }

  /// `Anytown Council` of “© 2026 Anytown Council. All rights reserved”.
  private static func holders(in text: String) -> [String] {
    let lower = text.inLowerCase
    guard let sign = ["©", "(c)", "copyright", "hawlfraint"].first(where: lower.holds) else { return [] }
    let rest = lower.range(ofText: sign).map { text.dropFirst(lower.distance(from: lower.startIndex, to: $0)) } ?? ""
    let parts = rest.split { ".|,;".contains($0) }
    return parts.prefix(2).map { part in
      part.split(separator: " ").filter { word in
        let plain = word.inPlainLetters
        return !plain.isEmpty && !plain.allSatisfy(\.isNumber)
          && !["copyright", "hawlfraint", "crown", "c"].contains(plain)
      }.joined(separator: " ")
    }
  }
}

// MARK: Links

extension PageBodySigns {
  private mutating func readLinks() {
    let header = page.landmarks.header ?? partNamed(Self.headerNames)
    let footer = page.landmarks.footer ?? partNamed(Self.footerNames)
    for link in page.links.all.prefix(3_000) {
      if link.hasAddress(startingWith: "mailto:") { readMail(link) }
      guard let host = link.addressHost, !PublicBodyNames.isNeutral(host) else { continue }
      if let header, link.isInside(header), !link.isExample {
        readLink(link, host, .headerLink, "link to \(host) in the header")
      } else if let footer, link.isInside(footer), !link.isExample {
        readLink(link, host, .footerLink, "link to \(host) in the footer")
      }
    }
  }

  private mutating func readLink(_ link: Element, _ host: String, _ kind: Kind, _ words: String) {
    let isTop = kind == .headerLink
    if let nation = PublicBodyNames.nation(ofHost: host) {
      add(kind, nation, isTop ? 3 : 2, words)
      if let name = BodyName(link.shownName) {
        for (id, weight) in name.profiles where id == nation {
          let place = isTop ? "header" : "footer"
          add(
            isTop ? .logo : .footer, id, max(1, weight - 1), "name in the \(place) “\(name.text)”", name: name.text)
        }
      }
    } else if host.isWithin("nhs.uk") {
      add(kind, Profile.nhs.id, isTop ? 2 : 1, words)
    } else if PublicBodyNames.isLocal(host) {
      add(kind, Profile.council.id, isTop ? 2 : 1, words)
    }
  }

  private mutating func readMail(_ link: Element) {
    let address = link.address.dropFirst(7).prefix { $0 != "?" }
    guard let at = address.lastIndex(of: "@") else { return }
    let host = String(address[address.index(after: at)...]).inLowerCase
    let isMain = link.isExample
    let (kind, weight): (Kind, Int) = isMain ? (.contact, 1) : (.mail, 3)
    let words = "mail address at \(host)"
    if let nation = PublicBodyNames.nation(ofHost: host) {
      add(kind, nation, weight, words)
    } else if host.isWithin("nhs.uk") || host.isWithin("nhs.net") {
      add(kind, Profile.nhs.id, weight, words)
    } else if PublicBodyNames.isLocal(host) {
      add(kind, Profile.council.id, weight, words)
    }
  }
}

// MARK: Languages and text

extension PageBodySigns {
  private mutating func readLanguage() {
    let language = page.root?.attribute(.lang)?.inLowerCase ?? ""
    let isWelsh = language == "cy" || language.hasPrefix("cy-")
    if isWelsh { add(.language, Profile.wales.id, 2, "pages in Welsh") }
    let wanted = isWelsh ? "english" : "cymraeg"
    let names = page.links.all.prefix(300).filter { $0.isShort && !$0.isExample }.map(\.shownName.phrase)
    // A list of many languages is a service of translation.
    if names.contains(wanted), !names.contains(where: Self.farLanguages.contains) {
      add(.languageSwitch, Profile.wales.id, 2, "a switch between English and Welsh")
    }
  }

  private static let farLanguages: Set<String> = [
    "polski", "polish", "français", "french", "español", "spanish", "urdu", "română", "romanian", "português",
  ]

  private static let nationWords: [(profile: String, words: [String])] = [
    ("northern-ireland", ["Northern Ireland"]), ("scotland", ["Scotland", "Scottish"]),
    ("wales", ["Wales", "Welsh", "Cymru"]),
  ]

  private static let textAddresses: [(profile: String, signs: [String])] = [
    ("scotland", [".gov.scot", ".mygov.scot"]), ("wales", [".gov.wales", ".llyw.cymru"]),
    ("northern-ireland", ["nidirect.gov.uk", "-ni.gov.uk"]),
  ]

  private mutating func readText() {
    let text = page.text
    let named = Self.nationWords.filter { $0.words.contains(where: text.holds) }
    // A page that names several nations speaks of the kingdom.
    if let only = named.first, named.count == 1 { add(.mention, only.profile, 1, "mention of \(only.words[0])") }
    let addressed = Self.textAddresses.filter { $0.signs.contains(where: text.holds) }
    if let only = addressed.first, addressed.count == 1 {
      add(.textAddress, only.profile, 2, "addresses that end in \(only.signs[0])")
    }
    if text.holds("ouncil") || text.holds("yngor") { add(.mention, Profile.council.id, 1, "mention of the council") }
  }
}

extension Element {
  /// Whether the element stands where pages show examples and content, not what belongs to the site.
  var isExample: Bool {
    ancestors.contains { ancestor in
      ancestor.is(.main, .pre, .template, .article) || ancestor.has(.role, "main")
        || ancestor.classes.contains { $0.inLowerCase.holds("example") }
    }
  }

  /// Whether a link may be called by one word.
  fileprivate var isShort: Bool { page.document.descendants(of: node).count <= 6 }

  /// Whether the element is an image or a drawing.
  var isPicture: Bool { self.is(.img, Name.svg.in(.svg)) }

  /// What a link is called, by its text, its label or its image.
  fileprivate var shownName: String {
    if let label = attribute(.ariaLabel)?.collapsed, !label.isEmpty { return label.firstCharacters(120) }
    let text = textContent.collapsed
    if !text.isEmpty { return text.firstCharacters(120) }
    return descendants.lazy.filter(\.isPicture).map(\.imageName).first { !$0.isEmpty } ?? ""
  }

  /// What an image is called.
  fileprivate var imageName: String {
    let written = attribute(.alt) ?? attribute(.ariaLabel) ?? attribute(.title) ?? ""
    if !written.isEmpty || self.is(.img) { return written.collapsed.firstCharacters(120) }
    return descendants(named: Name.title.in(.svg)).first?.textContent.collapsed.firstCharacters(120) ?? ""
  }
}

extension String {
  /// Where a text first occurs.
  fileprivate func range(ofText text: String) -> Index? {
    var place = startIndex
    while place < endIndex {
      if self[place...].hasPrefix(text) { return place }
      place = index(after: place)
    }
    return nil
  }
}

extension Substring {
  /// The word in lower case without signs around it.
  fileprivate var inPlainLetters: String { String(self).inLowerCase.filter { $0.isLetter || $0.isNumber } }
}
