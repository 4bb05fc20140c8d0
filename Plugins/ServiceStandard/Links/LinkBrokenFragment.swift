import Kerbcut

struct LinkBrokenFragment: Check {
  static let about = About(
    id: "link-broken-fragment",
    title: "Links within the page lead somewhere",
    requirements: [.govuk(4), .govuk(14)],
    why: "The link does nothing.",
    fix: "Correct the address, or give the target its id.",
    weight: .warning
  )

  let applicability = Applicability<Element>(
    "Each link to a fragment of its own page, each fragment once, skip links, error summaries and routes of scripts aside"
  ) { page in
    let skip = Set(page.landmarks.skipLinks.map(\.node))
    let parts = ClassedParts("govuk-error-summary", "error-summary", "nhsuk-error-summary", "govuk-tabs", on: page)
    var seen: Set<String> = []
    return page.links.filter { link in
      guard link.hasAddress(startingWith: "#") else { return false }
      let address = link.address
      guard address.hasPrefix("#"), address.utf8.count > 1, link.isRendered, !skip.contains(link.node) else {
        return false
      }
      return !["#top", "#"].contains(address.inLowerCase) && !address.hasPrefix("#/") && !address.hasPrefix("#!")
        && !parts.hold(link) && !link.has(.onclick)
        && !["button", "tab"].contains(link.attribute(.role) ?? "") && seen.insert(address).inserted
    }
  }

  let expectations = [
    Expectation("An element of the page has that id or name") { (link: Element) in
      let fragment = WebAddress.decoded(link.address.dropFirst())
      if link.page.element(id: fragment) != nil || link.page.element(id: String(link.address.dropFirst())) != nil {
        return .passed
      }
      let named = link.page.elements(named: .a).contains { $0.attribute(.name) == fragment }
      return named ? .passed : .failed("There is nothing on this page with the id ‘\(fragment)’.")
    }
  ]

  static let examples: [Example] = [
    .passed("there", ##"<a href="#rates">Rates</a><h2 id="rates">Rates</h2>"##),
    .failed("not there", ##"↓<a href="#rates">Rates</a>"##),
    .passed("by name, with an escape", ##"<a href="#bin%20day">Bins</a><a name="bin day"></a>"##),
    .failed("twice, told once", ##"↓<a href="#rates">Rates</a> <a href="#rates">All rates</a>"##),
    .inapplicable("a route of a script", ##"<a href="#/rates">Rates</a>"##),
    .inapplicable("another page", #"<a href="/rates">Rates</a>"#),
  ]
}
