import Kerbcut

struct LinksWithOneNameLeadToOnePlace: Check {
  static let about = About(
    id: "same-name-links",
    title: "Links with the same name lead to the same place",
    requirements: [.wcag("2.4.9"), .act("b20e66")],
    why: "People who go through a list of links cannot tell two links with one name apart.",
    fix: "Give links to different places different names.",
    weight: .warning,
    yieldsTo: ["same-name-and-context-links"]
  )

  let applicability = Applicability("The exposed links that share a name with another") { page in
    LinksOfOneName(page.links.byName.values.compactMap { $0.count > 1 ? ElementGroup($0) : nil }).map { [$0] } ?? []
  }

  let expectations = [
    Expectation("Those with the same name lead to the same resource or to equivalent ones") { (links: LinksOfOneName) in
      guard let (first, lack) = links.undecided.first else { return .passed }
      return .ask(.leadToOneThing(first.name, lack, links.otherNames), evidence: links.evidenceOfOthers)
    }
  ]

  static let examples: [Example] = [
    .passed("one address", #"<a href="/help">Help</a> <a href="/help">Help</a>"#),
    .passed(
      "pages with the same words", #"<a href="a.html">Help</a> <a href="b.html">HELP</a>"#,
      in: .init(files: ["a.html": "<p>Call 0300 123 4567</p>", "b.html": "<h1>Call</h1><p>0300 123 4567</p>"])),
    .cantTell(
      "the same words around another picture", #"↓<a href="a.html">Map</a> <a href="b.html">Map</a>"#,
      in: .init(files: ["a.html": "<p>Map</p><img src=leeds.png>", "b.html": "<p>Map</p><img src=york.png>"])),
    .cantTell(
      "pages with different words", #"↓<a href="a.html">Contact</a> <a href="b.html">Contact</a>"#,
      in: .init(files: ["a.html": "<title>A</title><p>Call 0300 123 4567", "b.html": "<p>Call 0300 765 4321"])),
    .cantTell(
      "what a script does", #"↓<span role="link" tabindex="0" onclick="open(a)">Help</span> <a href="/help">Help</a>"#),
    .passed(
      "a script that only leads on",
      #"<span role="link" tabindex="0" onclick="location.href = '/help'">Help</span> <a href="/help">Help</a>"#),
    .cantTell(
      "pages outside the audit", #"↓<a href="https://a.example/">Rules</a> <a href="https://b.example/">Rules</a>"#),
    .passed(
      "one of them leads on at once", #"<a href="a.html">Help</a> <a href="b.html">Help</a>"#,
      in: .init(files: [
        "a.html": "<p>Call 0300 123 4567</p>", "b.html": #"<meta http-equiv="refresh" content="0; url=a.html">"#,
      ])),
    .passed("written in two ways", #"<a href="/help">Help</a> <a href="/x/../help">Help</a>"#),
    .passed(
      "with and without what servers leave out",
      #"<a href="https://a.example/help/">Help</a> <a href="http://a.example:80/help/index.html?utm_source=x#top">Help</a>"#
    ),
    .passed(
      "a page and a place on it",
      #"<a href="https://a.example/help">Help</a> <a href="https://a.example/help#call">Help</a>"#),
    .passed(
      "with the host of the page and without",
      #"""
      <link rel="canonical" href="https://a.example/fees">
      <a href="https://a.example/help">Help</a> <a href="/help">Help</a>
      """#),
    .cantTell("places on one page", ##"↓<a href="#a">Edit</a> <a href="#b">Edit</a>"##),
    .cantTell(
      "several names are one question",
      #"""
      ↓<a href="https://a.example/">Rules</a> <a href="https://b.example/">Rules</a>
      <a href="https://a.example/fees">Fees</a> <a href="https://b.example/fees">Fees</a>
      """#),
    .passed("in a drawing", #"<a href="/help">Help</a> <svg><a href="/help"><text>Help</text></a></svg>"#),
    .passed(
      "other queries of one page", #"<a href="a.html?p=1">Help</a> <a href="a.html?p=2">Help</a>"#,
      in: .init(files: ["a.html?p=1": "<p>Call 0300 123 4567</p>", "a.html?p=2": "<p>Call 0300 123 4567</p>"])),
    .inapplicable(
      "a link that a script replaces",
      #"""
      <a href="/a">Help</a><div id="h"><a href="/b">Help</a></div>
      <script>document.getElementById("h").attachShadow({mode: "open"}).innerHTML = "<a href=/a>Help</a>"</script>
      """#),
    .inapplicable("different names", #"<a href="/a">Fees</a> <a href="/b">Dates</a>"#),
    .inapplicable("hidden", #"<a href="/a">Fees</a> <a href="/b" hidden>Fees</a>"#),
  ]
}

/// The exposed links with a name, by their name in lower case.
private struct LinksByName: PageView {
  let links: [String: [Element]]

  init(_ page: Page) {
    let replaced = page.view(ScriptedShadowHosts.self).all
    let named = page.elements(inheriting: .link).filter { link in
      !link.name.isEmpty && !replaced.contains(where: link.isInside)
    }
    links = Dictionary(grouping: named) { $0.name.collapsed.inLowerCase }
  }
}

extension PageLinks {
  /// The exposed links with a name, by their name in lower case.
  var byName: [String: [Element]] { page.view(LinksByName.self).links }
}

extension ElementGroup {
  /// The name that all have.
  var name: String { elements.first?.name ?? "" }

  /// Whether all lead to the same: unknown if nobody can say of one.
  func sameness(by destination: (Element) -> Destination?) -> Sameness {
    guard let first = elements.first else { return .same }
    let one = destination(first)
    for other in elements.dropFirst() {
      guard let one, let two = destination(other) else {
        return .unknown(Lack(.destination))
      }
      let sameness = first.page.links.sameness(one, two)
      if sameness != .same { return sameness }
    }
    return .same
  }
}

extension Sameness {
  /// The verdict on things that should be the same, with what to ask where a lack keeps that from being known.
  func verdict(_ question: (Lack) -> Question) -> Verdict {
    switch self {
    case .same: .passed
    case .unknown(let lack): .ask(question(lack))
    }
  }
}

/// The links of a page that share their name with others, name by name in the order of the page.
struct LinksOfOneName: CheckTarget {
  let all: [ElementGroup]
  /// The names of which nobody can say whether their links lead to one thing, and why.
  let undecided: [(links: ElementGroup, lack: Lack)]

  init?(_ groups: [ElementGroup]) {
    guard !groups.isEmpty else { return nil }
    all = groups.sorted { $0.targetRange.lowerBound < $1.targetRange.lowerBound }
    undecided = all.compactMap { links in
      switch links.sameness(by: \.destination) {
      case .same: nil
      case .unknown(let lack): (links, lack)
      }
    }
  }

  private var first: ElementGroup? { undecided.first?.links ?? all.first }
  var targetElement: Element? { first?.targetElement }
  var targetRange: Range<Int> { first?.targetRange ?? 0..<0 }
  var targetMembers: [String] { undecided.map(\.links.name) }

  /// `, and those of 2 other names,`, or nothing.
  var otherNames: String {
    switch undecided.count {
    case ...1: ""
    case 2: ", and those of another name,"
    default: ", and those of \(undecided.count - 1) other names,"
    }
  }

  /// The links of those names, for the reviewer.
  var evidenceOfOthers: [Evidence] {
    undecided.dropFirst().prefix(50).map { Evidence("Links named", $0.links.name, at: $0.links.targetRange) }
  }
}

extension Question {
  fileprivate static func leadToOneThing(_ name: String, _ lack: Lack, _ others: String) -> Question {
    Question(
      "lead-to-one-thing", "\(lack.sentence) Do all links named ‘\(name)’\(others) lead to the same thing?",
      no: "Links named ‘\(name)’\(others) lead to different things.", about: .page, lacks: [lack])
  }
}
