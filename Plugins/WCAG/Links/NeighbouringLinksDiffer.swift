import Kerbcut

struct NeighbouringLinksDiffer: Check {
  static let about = About(
    id: "neighbouring-links-differ",
    title: "An image and the words beside it are one link",
    why: "People who use a keyboard or screen reader meet the same link twice.",
    fix: "Put the image and the words into one link, with `alt=\"\"`.",
    weight: .notice
  )

  let applicability = Applicability("Each link whose next sibling is a link as well, one of them around an image") {
    page in
    page.links.filter { link in
      guard let next = link.nextElementSibling, next.is(.a), next.has(.href), link.isTabbable, next.isTabbable else {
        return false
      }
      return link.holdsImage != next.holdsImage
    }
  }

  let expectations = [
    Expectation("The two lead to different places") { (link: Element) in
      guard let next = link.nextElementSibling, let own = link.resolvedAddress(.href),
        own == next.resolvedAddress(.href)
      else { return .passed }
      return .failed("This link and the next lead to the same place.")
    }
  ]

  static let examples: [Example] = [
    .passed("two places", #"<a href="/a"><img src="a.png" alt="Map"></a> <a href="/b">Rates</a>"#),
    .failed("one place", #"↓<a href="/a"><img src="a.png" alt="Map"></a> <a href="/a">Map</a>"#),
    .inapplicable("words only", #"<a href="/a">Map</a> <a href="/a">Map</a>"#),
  ]
}

extension Element {
  fileprivate var holdsImage: Bool { firstDescendant { $0.is(.img, Name.svg.in(.svg)) } != nil }
}
