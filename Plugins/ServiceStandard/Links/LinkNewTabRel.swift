import Kerbcut

struct LinkNewTabRel: Check {
  static let about = About(
    id: "link-new-tab-rel",
    title: "New tabs cannot change the page they came from",
    requirements: [.govuk(9)],
    why: "Old browsers let the new tab change the old one.",
    fix: "Add `rel=\"noreferrer noopener\"`.",
    guidance: .designSystem("styles/links", "Links"),
    weight: .notice,
    yieldsTo: ["link-new-tab-warning"]
  )

  let applicability = Applicability<ElementGroup>(
    "The links to other hosts that open a new tab: those of the main content, and those around it"
  ) { page in
    let links = page.links.filter { link in
      guard link.has(.target, "_blank"), let host = link.addressHost else { return false }
      return host != page.host
    }
    return ElementGroup.groups(of: links) { !isGuarded($0) }
  }

  let expectations = [
    Expectation("The `rel` of each has `noopener` or `noreferrer`") { (links: ElementGroup) in
      guard let first = links.elements.first, !isGuarded(first) else { return .passed }
      let name = "‘\(first.shownWords)’"
      return links.failed(
        "The link \(name) opens a new tab without `rel=\"noopener\"`.",
        many: "links open a new tab without `rel=\"noopener\"`, the first is \(name).")
    }
  ]

  private static func isGuarded(_ link: Element) -> Bool {
    let rel = (link.attribute(.rel) ?? "").inLowerCase
    return rel.holds("noopener") || rel.holds("noreferrer")
  }

  static let examples: [Example] = [
    .passed("noopener", #"<a href="https://example.org/" target="_blank" rel="nofollow NoOpener">Rates</a>"#),
    .failed("none", #"↓<a href="https://example.org/" target="_blank">Rates</a>"#),
    .failed(
      "two, told once",
      #"↓<a href="https://example.org/" target="_blank">Rates</a> <a href="//example.net" target="_blank">Bands</a>"#),
    .inapplicable("own page", #"<a href="/a" target="_blank">Rates</a>"#),
  ]
}
