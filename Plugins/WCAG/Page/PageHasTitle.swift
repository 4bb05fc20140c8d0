import Kerbcut

struct PageHasTitle: Check {
  static let about = About(
    id: "page-has-title",
    title: "The page has a title",
    requirements: [.wcag("2.4.2"), .act("2779a5")],
    why: "The title is the first thing a screen reader says and the text of the browser's tab.",
    fix: "Write a `title` in the `head` that says what this page is and whose it is.",
    isAboutWholePage: true
  )

  let applicability = Applicability("The root element, if it is `html`") { page in
    [page.root].compactMap { $0 }.filter { $0.is(.html) }
  }

  let expectations = [
    Expectation("A `title` element is on the page") { (root: Element) in
      root.page.markup.titleElement == nil ? .failed("This page has no title.") : .passed
    },
    Expectation("The first `title` has text") { (root: Element) in
      guard let title = root.page.markup.titleElement else { return .passed }
      return title.textContent.trimmingSpaces.isEmpty
        ? .failed("The title of this page is empty.", at: title.targetRange) : .passed
    },
  ]

  static let examples: [Example] = [
    .passed("a title", "<html><title>Check your answers – Apply for a licence</title><p>Text</p>"),
    .passed("outside the head", "<html><body><p>Text</p><title>Check your answers</title>"),
    .failed("no title", "↓<html><p>Text</p>"),
    .failed("empty title", "<html>↓<title> </title><p>Text</p>"),
    .failed("the first of two is empty", "<html>↓<title></title><title>Check your answers</title><p>Text</p>"),
    .failed("a title in a frame", #"↓<html><iframe srcdoc="<title>Map</title>"></iframe>"#),
    .failed("a title in a template", "↓<html><body><template><title>Map</title></template>"),
    .failed("the title of a drawing is not the page's", "↓<html><svg><title>Crown</title></svg>"),
    .inapplicable(
      "a drawing", #"<svg xmlns="http://www.w3.org/2000/svg"></svg>"#, in: .init(mediaType: "image/svg+xml")),
  ]
}
