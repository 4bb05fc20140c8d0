import Kerbcut

struct ResilJavascriptLinks: Check {
  static let about = About(
    id: "resil-javascript-links",
    title: "Links have real addresses",
    requirements: [.govuk(5), .govuk(14)],
    why: "Such links break when scripts fail, and in new tabs.",
    fix: "Give the link a real address, or make it a button.",
    weight: .warning
  )

  let applicability = Applicability<Element>("Each link that can be seen, back links aside") { page in
    let back = Set(page.backLinks.map(\.node))
    return page.links.filter { $0.isRendered && !back.contains($0.node) }
  }

  let expectations = [
    Expectation("Its address is neither `#` nor a script, unless it is marked as a button or tab") { (link: Element) in
      let address = link.address.lowercased()
      guard address == "#" || address.hasPrefix("javascript:") else { return .passed }
      if ["button", "tab", "menuitem"].contains(link.attribute(.role)?.lowercased() ?? "") || link.has(.ariaExpanded) {
        return .passed
      }
      if ["back to top", "top", "back to top of page", "yn ôl i'r brig"].contains(link.renderedText.phrase),
        address == "#"
      {
        return .passed
      }
      return .failed("This link leads nowhere without scripts.")
    }
  ]

  static let examples: [Example] = [
    .passed("address", #"<a href="/a">Apply</a>"#),
    .failed("a script", #"↓<a href="javascript:go()">Apply</a>"#),
    .failed("a fragment", ##"↓<a href="#">Print</a>"##),
    .inapplicable("none", "<p>Text</p>"),
  ]
}
