import Kerbcut

struct HeadingDescribesSection: Check {
  static let about = About(
    id: "heading-is-descriptive",
    title: "Headings say what comes next",
    requirements: [.wcag("2.4.6"), .act("b49b2e")],
    why: "People find their way by headings. One that does not match its section leads them past what they look for.",
    fix: "Write a heading that names the topic of the text below it.",
    yieldsTo: ["heading-has-name"]
  )

  let applicability = Applicability("Each exposed heading with a name") { page in
    page.elements(role: .heading).filter { !$0.name.isEmpty }
  }

  let expectations = [
    Expectation("The heading describes the first content after it") { (heading: Element) in
      let name = heading.name
      if VagueWords.headings.contains(name.phrase) {
        return .failed("‘\(name)’ does not say what this section is about.")
      }
      guard name.words.count == 1, case let words = TopicWords(name), !words.isEmpty,
        !VagueWords.wholeNames.contains(name.phrase), !VagueWords.notices.contains(name.phrase)
      else { return .passed }
      // One word above a part of a page, such as “Fees”, is common and clear to people who read the part.
      guard heading.is(.h1) || heading.page.elements(role: .heading).count == 1 else { return .passed }
      guard let section = heading.proseBelow else { return .passed }
      let topics = TopicWords(section)
      guard topics.count >= 4, topics.count <= 60, words.isDisjoint(with: topics) else { return .passed }
      return .cantTell("Does ‘\(name)’ say what the text below it is about? No word of it comes up there.")
    }
  ]

  static let examples: [Example] = [
    .passed("words in common", "<h1>Opening hours</h1><p>We open at 9am and close at 5pm.</p>"),
    .failed("left from a template", "<h1>Apply</h1>↓<h2>Heading</h2><p>We open at 9am.</p>"),
    .passed("a list of what the heading names", "<h2>Agencies</h2><ul><li><a href=/a>Office of Budget</a></ul>"),
    .passed("one word above a part", "<h1>Apply</h1><h2>Fees</h2><p>You pay £25 when the form is sent to us.</p>"),
    .passed("a kind of notice", "<h3>Important</h3><p>Our offices open Monday to Friday from 10 to 4.</p>"),
    .cantTell("nothing in common", "↓<h1>Weather</h1><p>Our offices open Monday to Friday from 10 to 4.</p>"),
    .inapplicable("empty", "<h1></h1>"),
    .inapplicable("none", "<p>We open at 9am.</p>"),
  ]
}

extension Element {
  /// The first content below a heading, if it is a paragraph or plain text: lists, menus and forms seldom repeat the
  /// words of their heading.
  fileprivate var proseBelow: String? {
    var node = document.end(of: self.node)
    let end = document.end(of: document.treeRoot(of: self.node))
    while node < end {
      page.budget.spend(1)
      if document.kind(of: node) == .text, !document.text(of: node).isBlank, let parent = document.parent(of: node),
        page.isVisible(parent)
      {
        return page.element(parent).proseBlock(after: self)?.seenText
      }
      if document.isElement(node) {
        let element = page.element(node)
        if element.role == .heading || element.is(.img, .video, .iframe, .form, .table, .ul, .ol, .dl, .nav) {
          return nil
        }
        if element.is(.script, .style, .noscript, .template) {
          node = document.end(of: node)
          continue
        }
      }
      node = node.advanced(by: 1)
    }
    return nil
  }

  /// The block that text stands in, if it is one of prose and does not hold the heading.
  private func proseBlock(after heading: Element) -> Element? {
    let block = inclusiveAncestors.first(where: \.isBlockContainer)
    guard let block, !heading.isInside(block), block.is(.p, .div, .section, .article, .blockquote),
      document.descendants(of: block.node).count < 60,
      block.descendants(named: .a, .button, .input, .br).isEmpty
    else { return nil }
    return block
  }
}
