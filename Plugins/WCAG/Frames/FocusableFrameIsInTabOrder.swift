import Kerbcut

struct FocusableFrameIsInTabOrder: Check {
  static let about = About(
    id: "focusable-frame-in-tab-order",
    title: "Frames with controls can be reached by keyboard",
    requirements: [.wcag("2.1.1"), .act("akn7bn")],
    why: "People who use a keyboard cannot get to anything in a frame that is taken out of the tab order.",
    fix: "Take the negative `tabindex` off the `iframe`."
  )

  let applicability = Applicability(
    "Each `iframe` that is not inert and has a visible element in its tab order"
  ) { page in
    page.elements(named: .iframe).filter { frame in
      frame.isVisible && frame.hasRoomInside && !frame.inclusiveAncestors.contains { $0.has(.inert) }
        && frame.hasTabbableContent
    }
  }

  let expectations = [
    Expectation("Its `tabindex` is not negative") { (frame: Element) in
      (frame.tabIndex ?? 0) < 0
        ? .failed("This frame has controls, but its `tabindex` keeps the keyboard out.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("no tabindex", #"<iframe srcdoc="<a href='/'>Home</a>"></iframe>"#),
    .failed("negative", #"↓<iframe tabindex="-1" srcdoc="<a href='/'>Home</a>"></iframe>"#),
    .failed(
      "a page in the audit", #"↓<iframe tabindex="-1" src="map.html"></iframe>"#,
      in: .init(files: ["map.html": "<button>Search</button>"])),
    .failed("one in a frame of many", #"<iframe src="x"></iframe>↓<iframe tabindex="-2" srcdoc="<input>"></iframe>"#),
    .inapplicable("inert", #"<div inert><iframe tabindex="-1" srcdoc="<a href='/'>Home</a>"></iframe></div>"#),
    .inapplicable("hidden", #"<iframe hidden tabindex="-1" srcdoc="<a href='/'>Home</a>"></iframe>"#),
    .inapplicable("no area", #"<iframe width="0" tabindex="-1" srcdoc="<a href='/'>Home</a>"></iframe>"#),
    .inapplicable(
      "one pixel", #"<iframe tabindex="-1" width="1" height="1" srcdoc="<a href='/'>Home</a>"></iframe>"#),
    .inapplicable("disabled", #"<iframe tabindex="-1" srcdoc="<button disabled>Go</button>"></iframe>"#),
    .inapplicable("nothing to tab to", #"<iframe tabindex="-1" srcdoc="<h1>Home</h1>"></iframe>"#),
    .inapplicable("only hidden controls", #"<iframe tabindex="-1" srcdoc="<a hidden href='/'>Home</a>"></iframe>"#),
  ]
}

extension Element {
  fileprivate var hasTabbableContent: Bool {
    guard let inside = page.links.framed(by: self)?.page else { return false }
    return inside.elements.contains { $0.isTabbable && $0.isVisible }
  }
}
