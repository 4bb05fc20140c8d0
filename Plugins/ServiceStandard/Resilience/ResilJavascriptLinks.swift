import Kerbcut
import KerbcutService

struct ResilJavascriptLinks: Check {
  static let about = About(
    id: "resil-javascript-links",
    title: "Links have real addresses",
    requirements: [.govuk(5), .govuk(14)],
    why: "Such links break when scripts fail, and in new tabs.",
    fix: "Give the link a real address, or make it a button.",
    guidance: .serviceManual("technology/using-progressive-enhancement", "Using progressive enhancement"),
    weight: .warning
  )

  let applicability = Applicability<ElementGroup>(
    "The links that can be seen, back links aside: those of the main content, and those around it"
  ) { page in
    let back = Set(page.service.backLinks.map(\.node))
    let links = page.links.filter { $0.isRendered && !back.contains($0.node) }
    let byAddress = Dictionary(grouping: links, by: \.hasNoRealAddress)
    return ElementGroup.groups(of: byAddress[false] ?? [], with: isDead)
      + [byAddress[true].flatMap(ElementGroup.init)].compactMap { $0 }
  }

  let expectations = [
    Expectation(
      "The address of each is one: not empty, `#`, a script, a scheme alone or words, unless it is marked as a button or tab"
    ) { (links: ElementGroup) in
      guard let first = links.elements.first else { return .passed }
      if first.hasNoRealAddress {
        return links.failed(
          "‘\(first.address)’, where the link ‘\(first.shownWords)’ leads, is no address.",
          many: "links lead to what is no address, the first, ‘\(first.shownWords)’, to ‘\(first.address)’.")
      }
      guard isDead(first) else { return .passed }
      let page = first.page
      let count = links.elements.count
      let words = first.shownWords
      let name = words.isEmpty ? "one without a name" : "‘\(words)’"
      if page.scripts.areRun {
        return links.failed(
          words.isEmpty
            ? "This link leads nowhere without scripts." : "The link \(name) leads nowhere without scripts.",
          many: "links lead nowhere without scripts, the first is \(name).")
      }
      guard page.service.isWholePage else { return .passed }
      return .ask(.whereTo(count, first: name), evidence: links.others("Link"))
    }
  ]

  private static func isDead(_ link: Element) -> Bool {
    guard link.hasAddress(startingWith: "#") || link.hasAddress(startingWith: "javascript:") || link.address.isEmpty
    else {
      return false
    }
    let address = link.address.inLowerCase
    guard address.isEmpty || address == "#" || address.hasPrefix("javascript:") else { return false }
    if ["button", "tab", "menuitem"].contains(link.attribute(.role)?.inLowerCase ?? "") || link.has(.ariaExpanded) {
      return false
    }
    let isToTop = ["back to top", "top", "back to top of page", "yn ôl i'r brig", "yn ôl i’r brig"].contains(
      link.renderedPhrase)
    return !(isToTop && address == "#")
  }

  static let examples: [Example] = [
    .passed("address", #"<a href="/a">Apply</a>"#),
    .passed("back to the top", ##"<a href="#">Back to top</a>"##),
    .passed(
      "a button that a script enhances", ##"<a href="#" role="button">Menu</a><script src="/menu.js"></script>"##),
    .failed("a script", #"↓<a href="javascript:go()">Apply</a>"#),
    .failed("nothing", #"↓<a href="">Apply</a><script src="/a.js"></script>"#),
    .failed("nothing, and no name", #"↓<a href=""><img src="a.svg" alt=""></a><script src="/a.js"></script>"#),
    .failed("a scheme alone", #"↓<a href="https:">Apply</a>"#),
    .failed(
      "two with words for addresses", #"↓<a href="View Map">View map</a> <a href="Get in touch">Get in touch</a>"#),
    .passed("a file with spaces in its name", #"<a href="view map.html">View map</a>"#),
    .failed(
      "two fragments, told once",
      ##"↓<a href="#">Print</a> <a href="#">Share</a><script src="/share.js"></script>"##),
    .failed(
      "in the content and around it",
      ##"<nav>↓<a href="#">Menu</a></nav><main>↓<a href="javascript:go()">Apply</a></main>"##),
    .cantTell("left open", ##"<header>Council</header><main>↓<a href="#">Rates</a></main><footer>Council</footer>"##),
    .cantTell(
      "two left open, told once",
      ##"<header>Council</header><main>↓<a href="#">Rates</a> <a href="#">Bins</a></main><footer>Council</footer>"##),
    .passed("an example without scripts", ##"<main><a href="#">Rates</a></main>"##),
    .inapplicable("none", "<p>Text</p>"),
  ]
}

extension Element {
  private static let schemesAlone: Set = ["http:", "https:", "http://", "https://", "mailto:", "tel:"]

  /// Whether what stands in `href` can be no address that anybody means: a scheme with nothing behind it, or words.
  fileprivate var hasNoRealAddress: Bool {
    guard let value = value(.href), value.count < 100 else { return false }
    let address = address
    let last = address.utf8.last
    if last == UInt8(ascii: ":") || last == UInt8(ascii: "/"), Self.schemesAlone.contains(address.inLowerCase) {
      return true
    }
    return address.utf8.contains(0x20)
      && address.utf8.allSatisfy { $0 == 0x20 || (0x61...0x7A).contains($0 | 0x20) || $0 >= 0x80 }
  }
}

extension Question {
  fileprivate static func whereTo(_ count: Int, first: String) -> Question {
    Question(
      "where-to",
      count == 1
        ? "Where should the link \(first) lead? Its address is ‘#’."
        : "Where should \(count) links lead? Their address is ‘#’. The first is \(first).",
      place: count == 1
        ? "The link \(first) does not lead where it should: its address is ‘#’."
        : "\(count) links do not lead where they should, the first is \(first): their address is ‘#’.",
      none: .passed, about: .target, lacks: [Lack(.owner)])
  }
}
