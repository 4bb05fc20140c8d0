import Kerbcut

struct NeighbouringLinksDiffer: Check {
  static let about = About(
    id: "neighbouring-links-differ",
    title: "An image and the words beside it are one link",
    why: "People who use a keyboard or screen reader meet the same link twice.",
    fix: "Put the image and the words into one link, with `alt=\"\"`.",
    guidance: .tutorial("images/functional", "Functional images"),
    weight: .notice
  )

  let applicability = Applicability(
    "All links whose next sibling is a link to the same place, one of the two around an image"
  ) { page in
    page.links.filter { link in
      guard let next = link.nextElementSibling, next.is(.a), next.has(.href), link.isTabbable, next.isTabbable,
        link.holdsImage != next.holdsImage, let own = link.resolvedAddress(.href)
      else { return false }
      return own == next.resolvedAddress(.href)
    }
    .together
  }

  let expectations = [
    Expectation("There are none") { (group: ElementGroup) in
      .failed("Behind this link\(group.others) stands another to the same place.")
    }
  ]

  static let examples: [Example] = [
    .inapplicable("two places", #"<a href="/a"><img src="a.png" alt="Map"></a> <a href="/b">Rates</a>"#),
    .failed("one place", #"↓<a href="/a"><img src="a.png" alt="Map"></a> <a href="/a">Map</a>"#),
    .inapplicable("words only", #"<a href="/a">Map</a> <a href="/a">Map</a>"#),
  ]
}

extension Element {
  fileprivate var holdsImage: Bool { firstDescendant { $0.is(.img, Name.svg.in(.svg)) } != nil }
}
