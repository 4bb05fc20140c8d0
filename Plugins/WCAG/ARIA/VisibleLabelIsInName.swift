import Kerbcut

struct VisibleLabelIsInName: Check {
  static let about = About(
    id: "visible-label-is-in-name",
    title: "The words on a control are in its name",
    requirements: [.wcag("2.5.3"), .act("2ee8b8")],
    why: "People who speak to their computer say the words that they see. If the name is another, nothing happens.",
    fix: "Begin the `aria-label` with the words that can be seen, or take it out."
  )

  let applicability = Applicability(
    "Each control that has its name from its contents, if it has text to be seen and `aria-label` or `aria-labelledby`"
  ) { page in
    page.elements(with: .ariaLabel, .ariaLabelledby).filter { element in
      guard let role = element.role, element.isExposed, role.isWidget, role.takesNameFromContents else { return false }
      return !page.accessibility.visibleText(of: element.node).isEmpty
    }
  }

  let expectations = [
    Expectation("The words that can be seen stand in the name, in their order") { (element: Element) in
      let label = element.page.accessibility.visibleText(of: element.node)
      let words = labelWords(label)
      if isContained(words, in: labelWords(element.name)) { return .passed }
      if isContained(labelWords(joined(label)), in: labelWords(joined(element.name))) { return .inapplicable }
      if words.count == 1, words[0].count == 1 {
        return .cantTell("Is ‘\(label)’ a word that people would say, or a sign?")
      }
      return .failed("People see ‘\(label)’, but the name is ‘\(element.name)’.")
    }
  ]

  static let examples: [Example] = [
    .passed("begins with it", #"<a href="/" aria-label="Read more about fees">Read more</a>"#),
    .passed("capitals and signs", #"<button aria-label="next page">Next Page…</button>"#),
    .passed("in brackets", #"<button aria-label="Fees">Fees (2 items)</button>"#),
    .failed("another word", #"↓<a href="/" aria-label="OK">Next</a>"#),
    .failed("words between", #"↓<button aria-label="how are you doing today">how you doing</button>"#),
    .cantTell("a sign", #"↓<button aria-label="Close">X</button>"#),
    .inapplicable("no attribute", #"<a href="/">Next</a>"#),
    .inapplicable("no text", #"<button aria-label="Close"><img src="x.png" alt=""></button>"#),
  ]
}

/// The words of a text as the ACT rules' label in name algorithm takes them: no brackets, letters and digits only.
private func labelWords(_ text: String) -> [String] {
  var plain = ""
  var depth = 0
  for character in text {
    if character == "(" { depth += 1 }
    if depth == 0 { plain.append(character) }
    if character == ")", depth > 0 { depth -= 1 }
  }
  if depth > 0 { plain = text }
  return plain.lowercased().split { !$0.isLetterOrNumber }.map(String.init)
}

/// A text without its hyphens: where words differ in these alone, they are spelt differently, not named differently.
private func joined(_ text: String) -> String { text.filter { $0 != "-" && $0 != "\u{2010}" && $0 != "\u{2011}" } }

/// Whether the words stand in a list one after the other.
private func isContained(_ words: [String], in list: [String]) -> Bool {
  guard !words.isEmpty else { return true }
  guard words.count <= list.count else { return false }
  return (0...list.count - words.count).contains { list[$0..<$0 + words.count].elementsEqual(words) }
}
