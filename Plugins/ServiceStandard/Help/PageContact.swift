import Kerbcut

/// How a page says that people get in touch, and the documents that it leads to.
final class PageContact: PageView {
  private let page: Page

  init(_ page: Page) { self.page = page }

  /// Small elements that show a phone number, and phone links, in order.
  private(set) lazy var phones: [Element] = page.whole(findPhones)

  /// The ways to get in touch that the page names: `phone`, `email`, `form`, `chat`, `post`, `relay`.
  private(set) lazy var routes: Set<String> = page.whole(findRoutes)

  /// Links to documents in the main content.
  private(set) lazy var documents: [Element] = page.whole(findDocuments)

  private func findPhones() -> [Element] {
    let links = page.links.filter { $0.hasAddress(startingWith: "tel:") && !$0.callsNationalNumber && $0.isRendered }
    let texts = page.text.nodes(where: Self.holdsPhoneNumber).compactMap { text -> Element? in
      guard let parent = text.parent, !Self.isOfNoNumbers(parent.tag), parent.isRendered else { return nil }
      return parent
    }
    // Numbers in answers, hints and tables of answers are those of users, not those to call.
    return (links + texts).unique.sorted { $0.node < $1.node }.filter { element in
      element.ancestor(named: .label, .fieldset) == nil
        && !element.isInside(
          classNamed: "govuk-summary-list", "nhsuk-summary-list", "govuk-hint", "nhsuk-hint", "form-hint",
          "app-check-your-answers")
    }
  }

  private static func isOfNoNumbers(_ name: Name) -> Bool {
    switch name {
    case .script, .style, .noscript, .textarea, .option: true
    default: false
    }
  }

  /// Whether a text holds a British phone number: 0 or +44, then 9 or 10 digits in groups.
  static func holdsPhoneNumber(_ text: UTF8Text) -> Bool {
    text.count > 9 && text.withContiguousStorageIfAvailable(holdsPhoneNumber) ?? false
  }

  private static func holdsPhoneNumber(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var digits = 0
    var gaps = 0
    var startsRight = false
    var previousIsDigit = false
    for position in 0...text.count {
      let byte = position < text.count ? text[position] : 0
      if digits == 0, byte < 0x30 || byte > 0x39 {
        previousIsDigit = false
        continue
      }
      if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        if digits == 0 {
          let isFollowed = position + 1 < text.count && text[position + 1] >= 0x31
          startsRight =
            byte == UInt8(ascii: "0") && isFollowed && !previousIsDigit
            || byte == UInt8(ascii: "4") && position > 0 && text[position - 1] == UInt8(ascii: "+")
        }
        digits += 1
        gaps = 0
      } else if digits > 0, gaps == 0,
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "-")
      {
        gaps = 1
      } else if digits > 0 {
        if startsRight, (10...12).contains(digits) { return true }
        digits = 0
        gaps = 0
      }
      previousIsDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
    return false
  }

  private func findRoutes() -> Set<String> {
    var routes: Set<String> = []
    let text = page.body?.renderedText ?? ""
    if !phones.isEmpty { routes.insert("phone") }
    let mails = page.links.contains { $0.hasAddress(startingWith: "mailto:") }
    if mails || text.holds("@") && (Self.namesEmail(text) || Self.holdsEmail(text)) { routes.insert("email") }
    for sign in Self.signs.found(in: text) { routes.insert(Self.ways[sign].0) }
    let leadsToContact = page.links.contains { link in
      Self.contact.occur(inAddressOf: link) || Self.contactPages.contains(link.renderedPhrase)
    }
    if leadsToContact || takesMessages { routes.insert("form") }
    if Self.holdsPostcode(text) { routes.insert("post") }
    return routes
  }

  /// Whether the page has a form to write a message in, and to say who one is.
  private var takesMessages: Bool {
    page.elements(named: .textarea).contains { area in
      guard area.isRendered else { return false }
      let fields = area.form?.ownedFields ?? page.forms.fields
      return fields.contains { $0 != area && ($0.has(.type, "email") || $0.labelText.inLowerCase.holds("email")) }
    }
  }

  /// Whether a text has a British postcode, as an address to write to has: `BT1 3EU`.
  private static func holdsPostcode(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    // Its second part begins with a figure behind a space: few places of a text are like that.
    return bytes.indices.contains { place in
      isFigure(bytes[place]) && place > 0 && bytes[place - 1] == 0x20 && isPostcode(bytes, secondPartAt: place)
    }
  }

  private static func isPostcode(_ bytes: [UInt8], secondPartAt place: Int) -> Bool {
    let second = bytes[place...].prefix(12).prefix { $0 != 0x20 }.filter(isOfPostcode)
    let first = bytes[..<(place - 1)].suffix(12).reversed().prefix { $0 != 0x20 }.reversed().filter(isOfPostcode)
    return (2...4).contains(first.count) && second.count == 3 && isCapital(first[0]) && first.contains(where: isFigure)
      && isFigure(second[0]) && isCapital(second[1]) && isCapital(second[2])
  }

  private static func isOfPostcode(_ byte: UInt8) -> Bool { byte < 0x80 && byte != UInt8(ascii: ",") }

  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
  private static func isFigure(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func namesEmail(_ text: String) -> Bool {
    text.words.contains { $0.inLowerCase.hasPrefix("e-mail") }
  }

  private static func holdsEmail(_ text: String) -> Bool {
    text.utf8.split(separator: UInt8(ascii: " ")).contains { word in
      guard let at = word.firstIndex(of: UInt8(ascii: "@")), at != word.startIndex else { return false }
      return word[at...].contains(UInt8(ascii: "."))
    }
  }

  private static let contactPages: Set = ["contact", "contact us", "contact form", "get help", "cysylltu â ni"]
  private static let contact = Signs(["contact"], ignoringCase: true)

  private static let ways: [(String, String)] = [
    ("relay", ["relay uk", "textphone", "text relay", "18001", "typetalk", "video relay", "signlive"]),
    ("chat", ["webchat", "web chat", "live chat", "chat online", "online chat", "chat with us", "sgwrs"]),
    ("form", ["contact form", "online form", "ffurflen gyswllt"]),
    ("post", ["write to us", "by post", "po box", "drwy'r post"]),
  ].flatMap { route, signs in signs.map { (route, $0) } }
  private static let signs = Signs(ways.map(\.1), ignoringCase: true)

  private func findDocuments() -> [Element] {
    let main = page.mainOrBody
    return page.links.filter { link in
      (link.addressExtension.map(Self.documentEndings.contains) ?? false) && link.isRendered
        && (main.map(link.isInside) ?? true)
    }
  }

  private static let documentEndings: Set = [
    "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "csv", "rtf", "zip",
  ]
}

extension Page {
  /// How people get in touch.
  var contact: PageContact { view() }
}

extension Element {
  /// Whether a phone link calls a number of three digits: those of emergencies and of the whole country (999, 111, 101),
  /// with which nobody gets in touch with the service.
  fileprivate var callsNationalNumber: Bool { (attribute(.href) ?? "").filter(\.isNumber).count == 3 }
}
