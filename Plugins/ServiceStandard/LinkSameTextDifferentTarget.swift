import Kerbcut

struct LinkSameTextDifferentTarget: Check {
  static let about = About(
    id: "link-same-text-different-target",
    title: "Links with one name lead to one place",
    requirements: [.govuk(4), .govuk(5)],
    why: "Two roads with one sign confuse people.",
    fix: "Make the words of the links differ.",
    weight: .warning,
    profiles: ["govuk", "public", "council"],
    yieldsTo: ["same-name-and-context-links"]
  )

  let applicability = Applicability<Element>(
    "Each link in the main content that shares its name with an earlier one in the same list, paragraph or section"
  ) { page in
    guard let main = page.mainOrBody else { return [] }
    var seen: Set<String> = []
    return page.links.filter { link in
      guard link.isExposed, link.isRendered, link.isInside(main), link.ancestor(named: .table) == nil else {
        return false
      }
      let name = link.name.phrase
      guard name.count > 1 else { return false }
      let context = link.sharedContext?.node.index ?? 0
      return !seen.insert("\(context) \(name)").inserted
    }
  }

  let expectations = [
    Expectation("It leads to the same place as that one") { (link: Element) in
      let name = link.name.phrase
      let context = link.sharedContext
      let other = link.page.links.first {
        $0.node < link.node && $0.name.phrase == name && $0.sharedContext == context
          && $0.resolvedAddress(.href) != link.resolvedAddress(.href)
      }
      return other == nil ? .passed : .failed("Another link here is called ‘\(link.name)’ too and leads elsewhere.")
    }
  ]

  static let examples: [Example] = [
    .passed("one place", #"<p><a href="/a">Rates</a> and <a href="/a">Rates</a></p>"#),
    .failed("two places", #"<p><a href="/a">Rates</a> and ↓<a href="/b">Rates</a></p>"#),
    .inapplicable(
      "one name in two items", #"<ul><li><a href="/a">Edit</a></li><li><a href="/b">Edit</a></li></ul>"#),
    .inapplicable(
      "one name in two boxes", #"<div>Age <a href="/a">Edit</a></div><div>Name <a href="/b">Edit</a></div>"#),
    .inapplicable("other names", #"<p><a href="/a">Rates</a> and <a href="/b">Forms</a></p>"#),
  ]
}

extension Element {
  /// The nearest element around a link that people take in as one: an item, paragraph, box or section.
  fileprivate var sharedContext: Element? {
    ancestor(named: .li, .p, .dd, .td, .div, .section, .article, .fieldset)
  }
}
