import Kerbcut

struct LinkNewTabRel: Check {
  static let about = About(
    id: "link-new-tab-rel",
    title: "New tabs cannot change the page they came from",
    requirements: [.govuk(9)],
    why: "Old browsers let the new tab change the old one.",
    fix: "Add `rel=\"noreferrer noopener\"`.",
    weight: .notice
  )

  let applicability = Applicability<Element>("Each link to another host that opens a new tab") { page in
    page.links.filter { link in
      guard link.has(.target, "_blank"), let host = Page.host(of: link.address) else { return false }
      return host != page.host
    }
  }

  let expectations = [
    Expectation("Its `rel` has `noopener` or `noreferrer`") { (link: Element) in
      let rel = (link.attribute(.rel) ?? "").lowercased()
      return rel.contains("noopener") || rel.contains("noreferrer")
        ? .passed : .failed("This link opens a new tab without `rel=\"noopener\"`.")
    }
  ]

  static let examples: [Example] = [
    .passed("noopener", #"<a href="https://example.org/" target="_blank" rel="noopener">Rates</a>"#),
    .failed("none", #"↓<a href="https://example.org/" target="_blank">Rates</a>"#),
    .inapplicable("own page", #"<a href="/a" target="_blank">Rates</a>"#),
  ]
}
