import Kerbcut

struct LinksWithOneNameAndContextLeadToOnePlace: Check {
  static let about = About(
    id: "same-name-and-context-links",
    title: "Links with the same name and context lead to the same place",
    requirements: [.wcag("2.4.4"), .act("fd3a94")],
    why: "Where neither the name nor the words around tell links apart, people cannot know which one to follow.",
    fix: "Give links to different places different names, or put each in a sentence of its own."
  )

  let applicability = Applicability("The exposed links that share name and context with another") { page in
    let groups = page.links.byName.values.flatMap { links in
      links.count < 2
        ? []
        : Dictionary(grouping: links) { $0.linkContext.elements.map(\.node) }.values.compactMap {
          $0.count > 1 ? ElementGroup($0) : nil
        }
    }
    return LinksOfOneName(groups).map { [$0] } ?? []
  }

  let expectations = [
    Expectation(
      "Each pair leads to the same resource or to equivalent ones, or nobody can see that they do not"
    ) { (links: LinksOfOneName) in
      guard let (first, lack) = links.undecided.first else { return .passed }
      return .ask(
        .leadToOneThing(first.name, lack, first.lookDifferent ? " They look different." : "", links.otherNames),
        evidence: links.evidenceOfOthers)
    }
  ]

  static let examples: [Example] = [
    .passed("one address", #"<p><a href="/help">Help</a> and <a href="/help">Help</a></p>"#),
    .cantTell(
      "pictures alone tell them apart",
      #"""
      <p>↓<a href="a.html"><img src="chat.png" alt="">Contact</a>
      <a href="b.html"><img src="phone.png" alt="">Contact</a></p>
      """#,
      in: .init(files: ["a.html": "<title>A</title><p>Call 0300 123 4567", "b.html": "<p>Call 0300 765 4321"])),
    .cantTell(
      "pictures behind them alone tell them apart",
      #"""
      <p>↓<a href="a.html" style="background: url(chat.png)">Contact</a>
      <a href="b.html" style="background: url(phone.png)">Contact</a></p>
      """#,
      in: .init(files: ["a.html": "<title>A</title><p>Call 0300 123 4567", "b.html": "<p>Call 0300 765 4321"])),
    .cantTell(
      "pages outside the audit",
      #"<p>↓<a href="https://a.example/">Rules</a>, <a href="https://b.example/">Rules</a></p>"#),
    .cantTell(
      "several names are one question",
      #"""
      <p>↓<a href="https://a.example/">Rules</a>, <a href="https://b.example/">Rules</a>,
      <a href="https://a.example/fees">Fees</a>, <a href="https://b.example/fees">Fees</a></p>
      """#),
    .inapplicable("each in its own item", #"<ul><li><a href="/a">Edit</a><li><a href="/b">Edit</a></ul>"#),
    .inapplicable("each in its own paragraph", #"<p>Name <a href="/a">Edit</a><p>Age <a href="/b">Edit</a>"#),
  ]
}

extension ElementGroup {
  /// Whether the links show different images.
  fileprivate var lookDifferent: Bool {
    Set(elements.map { link in link.shownImages }).count > 1
  }
}

extension Element {
  fileprivate var shownImages: [String] {
    let inside = descendants(named: .img).filter(\.isVisible).compactMap { $0.attribute(.src) }
    let behind = backgroundImages
    return inside + behind
  }
}

extension Question {
  fileprivate static func leadToOneThing(_ name: String, _ lack: Lack, _ look: String, _ others: String) -> Question {
    Question(
      "lead-to-one-thing",
      "\(lack.sentence) Do all links named ‘\(name)’ here\(others) lead to the same thing, or can nobody see a difference?\(look)",
      no: "Links named ‘\(name)’\(others), with the same words around them, lead to different things.", about: .page,
      lacks: [lack])
  }
}
