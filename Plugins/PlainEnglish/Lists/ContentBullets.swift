import Kerbcut

struct ContentBullets: Check {
  static let about = About(
    id: "content-bullets",
    title: "Bullet points read as one sentence",
    requirements: [.govuk(4)],
    why: "A list with a lead-in reads as one sentence, and people take it in at a glance.",
    fix: "Write a lead-in line and at least two items that start in lower case, with no full stop and no “and” or “;”.",
    guidance: .styleGuide("Bullet points and steps"),
    weight: .notice,
    profiles: ["govuk"]
  )

  let applicability = Applicability("Each bulleted list of text in the main content") { page in
    page.bulletedLists
  }

  let expectations = [
    Expectation("It has two or more items") { (list: Element) in
      list.items.count < 2 ? .failed("This list has one item only.") : .passed
    },
    Expectation("No item ends in “and”, “or” or a semicolon, and a one-sentence last item has no full stop") {
      (list: Element) in
      let texts = list.items.map { $0.textContent.collapsed }
      if let text = texts.first(where: { $0.hasSuffix(";") || $0.hasSuffix(" and") || $0.hasSuffix(" or") }) {
        return .failed("The item “\(text)” ends in a semicolon, “and” or “or”.")
      }
      let isShort = texts.allSatisfy { !$0.dropLast().holds(". ") }
      let lastIsOdd = texts.last?.hasSuffix(".") == true && texts.dropLast().allSatisfy { !$0.hasSuffix(".") }
      return isShort && lastIsOdd ? .failed("The last item ends in a full stop.") : .passed
    },
  ]

  static let examples: [Example] = [
    .passed("good", "<p>Bring:</p><ul><li>a passport</li><li>a letter</li></ul>"),
    .failed("semicolons", "<p>Bring:</p>↓<ul><li>a passport;</li><li>a letter</li></ul>"),
    .failed("a full stop", "<p>Bring:</p>↓<ul><li>a passport</li><li>a letter.</li></ul>"),
    .failed("one item", "<p>Bring:</p>↓<ul><li>a passport</li></ul>"),
    .inapplicable("a list of links", #"<ul><li><a href="/a">A</a></li></ul>"#),
  ]
}

extension Page {
  /// Bulleted lists of text: not of links, not in navigation, not nested, not made to look otherwise by a component.
  fileprivate var bulletedLists: [Element] {
    elements(named: .ul).filter { list in
      let isPlain = list.classes.isEmpty || list.hasClass("govuk-list--bullet") || list.hasClass("list-bullet")
      guard isPlain, list.ancestor(named: .nav, .header, .footer, .li) == nil, !list.isProgrammaticallyHidden else {
        return false
      }
      return !list.items.isEmpty
        && !list.items.contains { item in
          item.descendants.contains { $0.is(.a, .input, .button, .ul, .ol, .p, .img) }
            || item.textContent.collapsed.isEmpty
        }
    }
  }
}

extension Element {
  fileprivate var items: [Element] { children.filter { $0.is(.li) } }
}
