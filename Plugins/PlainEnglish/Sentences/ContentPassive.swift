import Kerbcut

struct ContentPassive: Check {
  static let about = About(
    id: "content-passive",
    title: "Sentences say who does what",
    requirements: [.govuk(4)],
    why: "An active sentence says who does what, in fewer words.",
    fix: "Turn the sentence round: “we send you a letter”, not “a letter is sent by us”.",
    guidance: .styleGuide("Active voice"),
    weight: .notice,
    profiles: ["govuk", "public"]
  )

  /// The share of passive sentences from which it is worth telling.
  var share = 0.25
  var fewestSentences = 8

  private static let forms = WordSet("is are was were be been being get gets got")
  private static let participles = WordSet(
    "sent given made taken held kept paid written known seen done found shown told brought built chosen set put run led met sold lost left drawn driven"
  )
  private static let by = WordSet("by")

  let applicability = Applicability("The paragraphs of the main content in English, together") { page in
    page.view(Prose.self).ofParagraphs.isEmpty ? [] : [page]
  }

  var expectations: [Expectation<Page>] {
    [
      Expectation("Fewer than a quarter of the sentences have a passive verb with “by”") { page in
        let sentences = page.view(Prose.self).ofParagraphs
        guard sentences.count >= fewestSentences else { return .inapplicable }
        let passive = sentences.filter(isPassive)
        guard let first = passive.first, Double(passive.count) >= share * Double(sentences.count) else {
          return .passed
        }
        return .failed(
          "\(passive.count) of \(sentences.count) sentences seem to have a passive verb with “by”.",
          at: first.targetRange, evidence: passive.prefix(3).map { Evidence("Sentence", $0.text, at: $0.targetRange) })
      }
    ]
  }

  /// A form of “be”, a participle and “by”, the last within three words.
  private func isPassive(_ sentence: Sentence) -> Bool {
    let words = sentence.words
    return words.indices.contains { index in
      guard words[index].isOne(of: Self.forms) else { return false }
      let next = words[(index + 1)...].prefix(2)
      guard let verb = next.firstIndex(where: { isParticiple($0, sentence.page) }) else { return false }
      return words[(verb + 1)...].prefix(3).contains { $0.isOne(of: Self.by) }
    }
  }

  private func isParticiple(_ word: Word, _ page: Page) -> Bool {
    let end = page.text.utf8(of: word).suffix(2)
    return end.elementsEqual("ed".utf8) { $0 | 0x20 == $1 } || word.isOne(of: Self.participles)
  }

  static let examples: [Example] = [
    .passed("active", "<p>\(repeatElement("We send a letter.", count: 8).joined(separator: " "))</p>"),
    .failed("passive", "<p>↓\(repeatElement("The form is checked by us.", count: 8).joined(separator: " "))</p>"),
    .inapplicable("too little text", "<p>The form is checked by us.</p>"),
  ]
}
