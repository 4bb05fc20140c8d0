import Kerbcut

struct LinkNewTabWarning: Check {
  static let about = About(
    id: "link-new-tab-warning",
    title: "Links that open a new tab say so",
    requirements: [.govuk(4), .govuk(5)],
    why: "People get lost when the back button stops working.",
    fix: "Take the target away, or add “(opens in new tab)”.",
    guidance: .designSystem("styles/links", "Links"),
    weight: .warning
  )

  let applicability = Applicability<ElementGroup>(
    "The links that open another tab, each address once: those of the main content, and those around it"
  ) { page in
    var seen: Set<String> = []
    let links = page.links.filter { link in
      guard let target = link.attribute(.target)?.inLowerCase, !target.isEmpty,
        !["_self", "_top", "_parent"].contains(target), link.isRendered
      else { return false }
      return seen.insert(link.address + " " + link.renderedText).inserted
    }
    return ElementGroup.groups(of: links) { !says($0) }
  }

  let expectations = [
    Expectation("The name or description of each says so, or the words beside it or before it") {
      (links: ElementGroup) in
      guard let first = links.elements.first, !says(first) else { return .passed }
      let name = "‘\(first.shownWords)’"
      return links.failed(
        "The link \(name) opens a new tab without saying so.",
        many: "links open a new tab without saying so, the first is \(name).")
    }
  ]

  private static func says(_ link: Element) -> Bool {
    let words = link.name + " " + link.renderedText + " " + (link.attribute(.title) ?? "")
    if holdsSign(words) || holdsSign(link.accessibleDescription) { return true }
    if link.descendants(named: .img).contains(where: { holdsSign($0.attribute(.alt) ?? "") }) { return true }
    if let line = link.ancestor(named: .p, .li, .dd, .td), signs.occur(inRenderedTextOf: line),
      holdsSign(line.renderedText.firstCharacters(600))
    {
      return true
    }
    let before = link.ancestor(named: .ul, .ol, .div, .section).flatMap(\.previousElementSibling)
    guard let before, signs.occur(inRenderedTextOf: before) else { return false }
    return holdsSign(String(before.renderedText.suffix(200)))
  }

  private static func holdsSign(_ text: String) -> Bool {
    signs.occur(in: text)
  }

  private static let signs = Signs(
    [
      "new tab", "new window", "tab newydd", "ffenestr newydd", "separate window", "external window", "another window",
    ], ignoringCase: true)

  static let examples: [Example] = [
    .passed("says so", #"<a href="/a" target="_blank">Rates (opens in new tab)</a>"#),
    .passed(
      "said before the list",
      #"<p>These links open in a new tab.</p><ul><li><a href="/a" target="_blank">Rates</a></li></ul>"#),
    .passed("said behind it", #"<p><a href="/a" target="_blank">Rates</a> (opens in a new window)</p>"#),
    .passed("in Welsh", #"<a href="/a" target="_blank">Cyfraddau (yn agor mewn tab newydd)</a>"#),
    .failed("does not", #"↓<a href="/a" target="_blank">Rates</a>"#),
    .failed(
      "the content and the template, each told once",
      #"<main>↓<a href="/a" target="_blank">Rates</a> <a href="/b" target="_blank">Bands</a></main>"#
        + #"<footer>↓<a href="/c" target="_blank">Cookies</a> <a href="/d" target="_blank">Terms</a></footer>"#),
    .inapplicable("same tab", #"<a href="/a">Rates</a>"#),
  ]
}
