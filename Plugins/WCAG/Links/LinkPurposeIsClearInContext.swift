import Kerbcut

struct LinkPurposeIsClearInContext: Check {
  static let about = About(
    id: "link-purpose-in-context",
    title: "Links say where they go, together with the words around them",
    requirements: [.wcag("2.4.4"), .act("5effbb")],
    why: "People who hear one link at a time need its name or its sentence to say where it goes.",
    fix: "Write link text that says where the link goes, for example “Fees for a licence” instead of “More”.",
    yieldsTo: ["link-name-is-clear"]
  )

  let applicability = Applicability("Each exposed link with a name") { page in
    page.elements(inheriting: .link).filter { !$0.name.isEmpty }
  }

  let expectations = [
    Expectation("Name and context together describe the purpose") { (link: Element) in
      guard link.hasVagueName else { return .passed }
      let name = link.name
      if let place = link.placeOnPage, place.isCalled(name.phrase) { return .passed }
      let context = link.linkContext.text
      let saysNothing = context.words.isEmpty || VagueLinkNames.pointing.contains(context.phrase)
      if saysNothing && link.hasEmptyName && !link.leadsNowhere && !link.hasWordsNearby || link.isMarkBehindWords {
        return .failed("Neither ‘\(name)’ nor the words around it say where this link goes.")
      }
      return .ask(.wordsAroundSayWhere(name))
    }
  ]

  static let examples: [Example] = [
    .passed("a name that says it", #"<p><a href="/fees">Fees for a driving licence</a></p>"#),
    .cantTell("the sentence may say it", #"<p>See the fees for a driving licence: ↓<a href="/fees">more</a></p>"#),
    .failed("more of what", #"<p>↓<a href="/fees">More</a></p>"#),
    .failed("vague words around vague words", #"<p>Click ↓<a href="/fees">here</a></p>"#),
    .cantTell("one word may be enough", #"<ul><li>Fees<ul><li>↓<a href="/fees">Read more</a></ul></ul>"#),
    .cantTell(
      "a description elsewhere", #"<h2 id="d">Fees for a licence</h2>↓<a href="/fees" aria-describedby="d">More</a>"#),
    .passed(
      "a tab that says what its panel is called",
      ##"<ul><li><a href="#m">More information</a></li></ul><div id="m"><h2>More information</h2><p>Fees"##),
    .passed("a tab without headings", ##"<ul><li><a href="#more-info">More info</a></ul><div id="more-info"><p>Fees"##),
    .cantTell("what a script makes of it, nobody can tell", ##"<ul><li>↓<a href="#">Details</a></li></ul>"##),
    .cantTell("a word that may be the name of a thing", #"<ul><li>↓<a href="/sector/other">Other</a></li></ul>"#),
    .failed("a full stop", #"<p>Go to the harbour ↓<a href="/">.</a></p>"#),
    .failed("role", #"<div>↓<span role="link" tabindex="0">Read more</span></div>"#),
    .cantTell(
      "the heading of its card may say it",
      #"<article><h2>Fees</h2><div><p>↓<a href="/fees">Read more</a></p></div></article>"#),
    .cantTell(
      "another link of its card leads there",
      #"<div><p><a href="/fees">Fees for a licence</a></p><p>↓<a href="/fees">More</a></p></div>"#),
    .failed("in Welsh", #"<p lang="cy">↓<a href="/ffioedd">Darllen mwy</a></p>"#),
    .inapplicable("no name", #"<a href="/"><img src="a.png" alt=""></a>"#),
    .inapplicable("a button", #"<a href="/" role="button">More</a>"#),
  ]
}

extension Element {
  /// The place on its own page that the link leads to: a section, the panel of a tab.
  fileprivate var placeOnPage: Element? {
    guard let address = attribute(.href), address.hasPrefix("#"), address.count > 1 else { return nil }
    let id = WebAddress.decoded(String(address.dropFirst()))
    return elementInTree(id: id)
  }

  /// Whether the element's first heading says a phrase, or its id does.
  fileprivate func isCalled(_ phrase: String) -> Bool {
    let heading = role == .heading ? self : firstDescendant { $0.is(.h1, .h2, .h3, .h4, .h5, .h6) }
    if heading?.textContent.phrase == phrase { return true }
    let idWords = (id ?? "").inLowerCase.split { !$0.isLetterOrNumber }.joined(separator: " ")
    return idWords == phrase
  }

  /// Whether a heading before it in its part of the page, or another link there to the same address, may say where it
  /// leads (WCAG technique H80). Some boxes around it are looked at, not the page.
  fileprivate var hasWordsNearby: Bool {
    guard let address = attribute(.href) else { return false }
    let boxes = inclusiveAncestors.dropFirst().prefix(5).prefix { !$0.is(.body, .main, .html) }
    return boxes.contains { box in
      let heading = box.firstDescendant { $0.is(.h1, .h2, .h3, .h4, .h5, .h6) && $0.hasRenderedText }
      if let heading, heading.node < node { return true }
      return box.size < 500
        && box.descendants(named: .a).contains { $0 != self && $0.attribute(.href) == address && !$0.hasVagueName }
    }
  }

  /// Whether the link is a full stop or the like at the end of other words, so that nobody takes it for a link.
  fileprivate var isMarkBehindWords: Bool { hasEmptyName && !name.contains(where: \.isLetterOrNumber) }

  /// Whether the address is a placeholder, so that a script decides what the link does.
  fileprivate var leadsNowhere: Bool {
    guard let address = attribute(.href)?.inLowerCase else { return false }
    return address == "#" || address.hasPrefix("javascript:")
  }
}

extension Question {
  fileprivate static func wordsAroundSayWhere(_ name: String) -> Question {
    Question(
      "words-around-say-where", "Do the words around ‘\(name)’ say where this link goes?",
      no: "Neither ‘\(name)’ nor the words around it say where this link goes.", about: .page)
  }
}
