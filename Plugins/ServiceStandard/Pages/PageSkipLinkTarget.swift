import Kerbcut

struct PageSkipLinkTarget: Check {
  static let about = About(
    id: "page-skip-link-target",
    title: "The skip link leads to the main content",
    requirements: [.govuk(5), .wcag("2.4.1")],
    why: "A skip link that goes nowhere traps the people it is for.",
    fix: "Give the main content the id that the link names.",
    guidance: .designSystem("components/skip-link", "Skip link"),
    weight: .error
  )

  let applicability = Applicability<Element>("Each skip link, links past other things than repeated content aside") {
    page in
    page.landmarks.skipLinks.filter { link in
      let text = link.textContent.inLowerCase
      return !text.holds("exit") && !text.holds("cookie") && link.address.utf8.count > 1
    }
  }

  let expectations = [
    Expectation("Its address names an element of the page") { (link: Element) in
      let fragment = WebAddress.decoded(link.address.dropFirst())
      let isThere =
        link.page.element(id: fragment) != nil
        || link.page.elements(named: .a).contains { $0.attribute(.name) == fragment }
      return isThere
        ? .passed : .failed("There is nothing on this page with the id ‘\(fragment)’ that this skip link leads to.")
    },
    Expectation("That is the main content, in it, or straight before it") { (link: Element) in
      let fragment = WebAddress.decoded(link.address.dropFirst())
      guard link.textContent.inLowerCase.holds("main"), let target = link.page.element(id: fragment) else {
        return .passed
      }
      // Of several main landmarks any may hold the content.
      let mains = link.page.landmarks.all.filter { $0.role == .main }
      let leadsThere = mains.contains { target.isInside($0) || target == $0 || target.node < $0.node }
      return mains.isEmpty || leadsThere
        ? .passed : .failed("This skip link leads past the main content.", weight: .warning)
    },
  ]

  static let examples: [Example] = [
    .passed("to main", ##"<a href="#main">Skip to main content</a><main id="main">Text</main>"##),
    .failed("to nothing", ##"↓<a href="#main">Skip to main content</a><main>Text</main>"##),
    .failed("past it", ##"↓<a href="#f">Skip to main content</a><main>Text</main><footer id="f">F</footer>"##),
    .passed(
      "to the second of two",
      ##"<a href="#m">Skip to main content</a><main>Advert</main><main id="m">Text</main>"##),
    .inapplicable("none", "<main>Text</main>"),
  ]
}
