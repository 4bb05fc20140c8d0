internal import Kerbcut
internal import KerbcutBasics
internal import KerbcutCSS
internal import KerbcutHTML

/// What a question looks at, as a hash: an answer to it holds for as long as that stays the same.
///
/// The words of the question and its number on the page are not in it: they change with the program and with other
/// parts of the page.
struct LookedAt {
  private let page: Page
  /// The hash of the whole page, made when the first question is about it.
  private var whole: UInt64?

  init(_ page: Page) { self.page = page }

  /// The question with the hash of what it looks at.
  mutating func marking(_ question: Question, of assertion: Assertion) -> Question {
    var marked = question
    var hash = ContentHash()
    for evidence in assertion.evidence {
      hash.add(evidence.label.utf8)
      hash.add(evidence.value.utf8)
    }
    for member in assertion.members { hash.add(member.utf8) }
    hash.add(content(of: question.subject, assertion))
    marked.lookedAt = hash.text
    return marked
  }

  private mutating func content(of subject: Question.Subject, _ assertion: Assertion) -> UInt64 {
    let bytes = page.document.source.bytes
    switch subject {
    case .page: return wholePage()
    case .appearance:
      var hash = ContentHash()
      hash.add(wholePage())
      hash.add(page.styles.authorSheetsHash)
      return hash.value
    case .target: return ContentHash(bytes[range(of: assertion.node, assertion)]).value
    case .surroundings:
      let parent = assertion.node.flatMap { page.document.parentElement(of: $0) }
      return parent == nil ? wholePage() : ContentHash(bytes[range(of: parent, assertion)]).value
    }
  }

  private mutating func wholePage() -> UInt64 {
    if let whole { return whole }
    let made = ContentHash(page.document.source.bytes).value
    whole = made
    return made
  }

  /// From the start of an element to the end of what is in it.
  private func range(of node: NodeID?, _ assertion: Assertion) -> Range<Int> {
    guard let node else { return assertion.range }
    let document = page.document
    let start = document.sourceRange(of: node)
    var end = document.endTagRange(of: node)?.upperBound ?? start.upperBound
    for inner in node..<document.end(of: node) { end = max(end, document.sourceRange(of: inner).upperBound) }
    // Only the start tag of what the parser moved lies inside.
    return start.lowerBound..<max(start.lowerBound, min(end, document.source.bytes.count))
  }
}
