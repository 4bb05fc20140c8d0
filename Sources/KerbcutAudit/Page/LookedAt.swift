internal import Kerbcut

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

/// FNV-1a with 64 bits, eight bytes at a time: the same on every machine, and no defence against malice.
private struct ContentHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  init(_ bytes: some Collection<UInt8>) { add(bytes) }

  mutating func add(_ bytes: some Collection<UInt8>) {
    var word: UInt64 = 0
    var count = 0
    for byte in bytes {
      word = word << 8 | UInt64(byte)
      count += 1
      if count & 7 == 0 {
        add(word)
        word = 0
      }
    }
    add(word)
    add(UInt64(count))
  }

  mutating func add(_ word: UInt64) {
    value = (value ^ word) &* 0x100_0000_01B3
    // Eight bytes at once reach the low half only by this.
    value ^= value >> 32
  }

  /// Sixteen hexadecimal digits.
  var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
