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
      let words = TopicWords(name)
      guard name.words.count == 1, !words.isEmpty, !VagueWords.wholeNames.contains(name.phrase) else { return .passed }
      let section = heading.sectionText
      let topics = TopicWords(section)
      guard topics.count >= 4, topics.count <= 60, words.isDisjoint(with: topics) else { return .passed }
      return .cantTell("Does ‘\(name)’ say what the text below it is about? No word of it comes up there.")
    }
  ]

  static let examples: [Example] = [
    .passed("words in common", "<h1>Opening hours</h1><p>We open at 9am and close at 5pm.</p>"),
    .failed("left from a template", "<h1>Apply</h1>↓<h2>Heading</h2><p>We open at 9am.</p>"),
    .cantTell("nothing in common", "↓<h1>Weather</h1><p>Our offices open Monday to Friday from 10 to 4.</p>"),
    .inapplicable("empty", "<h1></h1>"),
    .inapplicable("none", "<p>We open at 9am.</p>"),
  ]
}

extension Element {
  /// The text that people can see between a heading and the next one.
  fileprivate var sectionText: String {
    var bytes: [UInt8] = []
    var node = document.end(of: self.node)
    let end = document.end(of: document.treeRoot(of: self.node))
    while node < end, bytes.count < 600 {
      page.budget.spend(1)
      if document.isElement(node) {
        let element = page.element(node)
        if element.role == .heading { break }
        if element.is(.script, .style, .noscript) {
          node = document.end(of: node)
          continue
        }
        bytes.append(0x20)
      } else if document.kind(of: node) == .text, let parent = document.parent(of: node), page.isVisible(parent) {
        bytes.append(contentsOf: document.text(of: node))
      }
      node = node.advanced(by: 1)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
