import Kerbcut

struct FrameHasName: Check {
  static let about = About(
    id: "iframe-has-name",
    title: "Frames have an accessible name",
    requirements: [.wcag("4.1.2"), .act("cae760")],
    why: "People who move through a page by its frames hear the name to decide whether to go in.",
    fix: "Give the `iframe` a `title` that says what is in it."
  )

  let applicability = Applicability(
    "Each `iframe` in the accessibility tree, unless its `tabindex` is negative or it is marked as decorative"
  ) { page in
    page.elements(named: .iframe).filter { frame in
      frame.isExposed && (frame.tabIndex ?? 0) >= 0 && frame.explicitRole != .presentation
    }
  }

  let expectations = [
    Expectation("The frame has an accessible name that is not empty") { (frame: Element) in
      frame.name.isEmpty ? .failed("This frame has no accessible name.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("title", #"<iframe title="Map of testing centres" src="map.html"></iframe>"#),
    .failed("no title", #"↓<iframe src="map.html"></iframe>"#),
    .failed("name is not an accessible name", #"↓<iframe name="map" src="map.html"></iframe>"#),
    .passed("labelled by a heading", #"<h2 id="h">Map</h2><iframe aria-labelledby="h" src="map.html"></iframe>"#),
    .failed("a title of spaces", #"↓<iframe title=" " src="map.html"></iframe>"#),
    .failed("tabindex 0", #"↓<iframe tabindex="0" src="map.html"></iframe>"#),
    .failed("a tabindex that is no number", #"↓<iframe tabindex="x" src="map.html"></iframe>"#),
    .inapplicable(
      "hidden from assistive technologies", #"<div aria-hidden="true"><iframe src="map.html"></iframe></div>"#),
    .inapplicable("out of the tab order", #"<iframe src="map.html" tabindex="-1"></iframe>"#),
    .inapplicable("decorative", #"<iframe role="none" src="map.html"></iframe>"#),
    .inapplicable("hidden", #"<iframe src="map.html" hidden></iframe>"#),
  ]
}
