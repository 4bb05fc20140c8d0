import Kerbcut

struct TitleReachesEveryone: Check {
  static let about = About(
    id: "title-reaches-everyone",
    title: "Nothing is told by `title` alone on text that cannot have the focus",
    why: "Browsers show it to people with a mouse only: not on touch screens, nor to people who use a keyboard.",
    fix: "Write it into the page, or leave it out.",
    guidance: .tutorial("forms/labels", "Labels"),
    weight: .notice
  )

  let applicability = Applicability(
    "All visible texts with a `title` that says more than they do, abbreviations, controls and frames aside"
  ) { page in
    page.elements(with: .title).filter { element in
      element.is(.span, .div, .p, .td, .th, .li, .b, .strong, .em, .i, .dt, .dd, .h1, .h2, .h3, .h4)
        && element.isExposed && element.isVisible && element.hidesWords
    }
    .together
  }

  let expectations = [
    Expectation("There are none") { (group: ElementGroup) in
      .failed("The `title` of this text\(group.others) says something that only people with a mouse reach.")
    }
  ]

  static let examples: [Example] = [
    .failed("more words", #"<p>Sent ↓<span title="At 9am on Monday 4 May">yesterday</span></p>"#),
    .inapplicable("the same words", #"<p><span title="Yesterday">yesterday</span></p>"#),
    .inapplicable("an abbreviation", #"<p><abbr title="Value Added Tax">VAT</abbr></p>"#),
    .inapplicable("around a control", #"<div title="Help is here"><a href="/help">Help</a></div>"#),
    .inapplicable("none", "<p>Sent yesterday</p>"),
  ]
}

extension Element {
  /// Whether `title` has words that the element's text has not, and nothing in or around it can have the focus.
  fileprivate var hidesWords: Bool {
    let title = (attribute(.title) ?? "").phrase
    let own = seenText.phrase
    guard title.words.count > 1, !own.isEmpty, !own.holds(title) else { return false }
    return !inclusiveAncestors.contains { $0.isFocusable } && firstDescendant { $0.isFocusable } == nil
  }
}
