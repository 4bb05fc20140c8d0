import Kerbcut

struct PageSkipLinkFirst: Check {
  static let about = About(
    id: "page-skip-link-first",
    title: "The first thing that gets focus is the skip link",
    requirements: [.govuk(5), .govuk(13)],
    why: "People who use a keyboard otherwise tab through the header on every page.",
    fix: "Put the skip link straight after the start of the body, or straight after the cookie banner.",
    guidance: .designSystem("components/skip-link", "Skip link"),
    weight: .error,
    profiles: ["govuk", "nhs"]
  )

  let applicability = Applicability<Element>(
    "The first element in focus order before the main content of each page with a footer, cookie banner aside"
  ) { page in
    guard let main = page.main, let body = page.body, page.landmarks.footer != nil else { return [] }
    let banner = page.landmarks.cookieBanner
    let first = body.firstDescendant {
      $0.isTabbable && $0.isRendered && !(banner.map($0.isInside) ?? false) && $0.node != banner?.node
    }
    return first.map { $0.node < main.node ? [$0] : [] } ?? []
  }

  let expectations = [
    Expectation("It is a link within the page that skips to the main content") { (first: Element) in
      first.page.landmarks.skipLinks.contains(first)
        ? .passed : .failed("The first thing to get focus is not a link that skips to the main content.")
    }
  ]

  static let examples: [Example] = [
    .passed(
      "first",
      ##"<a href="#main">Skip to main content</a><a href="/">Home</a><main "##
        + ##"id="main"><p>Text</p></main><footer>F</footer>"##
    ),
    .failed("not there", #"<nav>↓<a href="/">Home</a></nav><main><p>Text</p></main><footer>F</footer>"#),
    .inapplicable("nothing to skip", #"<main><a href="/">Home</a></main>"#),
  ]
}
