import Kerbcut

struct LinkSameTextDifferentTarget: Check {
  static let about = About(
    id: "link-same-text-different-target",
    title: "Links near each other do not use the same words for different pages",
    requirements: [.govuk(4), .govuk(5)],
    why: "Two roads with one sign confuse people.",
    fix: "Make the words of the links differ.",
    guidance: .contentDesign("Write effective links"),
    weight: .warning,
    profiles: ["govuk", "public", "council"],
    yieldsTo: ["same-name-and-context-links"]
  )

  let applicability = Applicability<LaterLink>(
    "Each link in the main content that shares its name with an earlier one in the same list, paragraph or section"
  ) { page in
    guard let main = page.mainOrBody else { return [] }
    var groups: [Twins: TwinAddresses] = [:]
    return page.links.compactMap { link in
      guard link.isExposed, link.isRendered, link.isInside(main), link.ancestor(named: .table) == nil else {
        return nil
      }
      let twins = Twins(name: link.name.phrase, context: link.sharedContext)
      guard twins.name.utf8.count > 1 else { return nil }
      guard let hasRival = groups[twins]?.add(link) else {
        groups[twins] = TwinAddresses(first: link)
        return nil
      }
      return LaterLink(link: link, hasRival: hasRival)
    }
  }

  let expectations = [
    Expectation("It leads to the same place as that one") { (later: LaterLink) in
      later.hasRival
        ? .failed("Another link here is called ‘\(later.link.name)’ too and leads elsewhere.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("one place", #"<p><a href="/a">Rates</a> and <a href="/a">Rates</a></p>"#),
    .passed(
      "one place, written in two ways",
      #"<p><a href="/rates/">Rates</a> and <a href="/rates/index.html?utm_source=menu">Rates</a></p>"#),
    .failed("two places", #"<p><a href="/a">Rates</a> and ↓<a href="/b">Rates</a></p>"#),
    .inapplicable(
      "one name in two items", #"<ul><li><a href="/a">Edit</a></li><li><a href="/b">Edit</a></li></ul>"#),
    .inapplicable(
      "one name in two boxes", #"<div>Age <a href="/a">Edit</a></div><div>Name <a href="/b">Edit</a></div>"#),
    .inapplicable("other names", #"<p><a href="/a">Rates</a> and <a href="/b">Forms</a></p>"#),
  ]
}

/// A link that shares its name and context with earlier ones.
struct LaterLink: CheckTarget {
  let link: Element
  /// Whether one of those leads elsewhere.
  let hasRival: Bool

  var targetElement: Element? { link }
  var targetRange: Range<Int> { link.targetRange }
}

/// Where links that people cannot tell apart lead.
private struct TwinAddresses {
  private let first: Element
  /// Of all so far; empty until there are two.
  private var addresses: Set<WebAddress?> = []

  init(first: Element) { self.first = first }

  /// Adds a link; whether an earlier one leads elsewhere.
  mutating func add(_ link: Element) -> Bool {
    if addresses.isEmpty { addresses.insert(first.comparableAddress) }
    addresses.insert(link.comparableAddress)
    return addresses.count > 1
  }
}

/// What links that people cannot tell apart have in common.
private struct Twins: Hashable {
  let name: String
  let context: Element?
}

extension Element {
  fileprivate var comparableAddress: WebAddress? { destination.flatMap(page.links.comparable) }

  /// The nearest element around a link that people take in as one: an item, paragraph, box or section.
  fileprivate var sharedContext: Element? {
    ancestor(named: .li, .p, .dd, .td, .div, .section, .article, .fieldset)
  }
}
