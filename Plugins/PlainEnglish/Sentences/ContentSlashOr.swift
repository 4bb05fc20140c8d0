import Kerbcut

struct ContentSlashOr: Check {
  static let about = About(
    id: "content-slash-or",
    title: "“or” is written as a word",
    requirements: [.govuk(4)],
    why: "A slash makes people work out whether it means “and” or “or”.",
    fix: "Write “or”, or “and”.",
    guidance: .styleGuide("Or"),
    weight: .notice,
    profiles: ["govuk"]
  )

  private static let fixed: Set = ["km/h", "w/c", "c/o", "n/a", "tcp/ip", "i/o", "s/he", "input/output"]

  let applicability = Applicability<Sentence>.prose { $0.traits.contains(.afterSlash) }

  let expectations = [
    Expectation("The sentence has no slash between words") { (sentence: Sentence) in
      sentence.verdict(at: slashed(in: sentence)) { "“\($0)” has a slash for a word." }
    }
  ]

  private static func slashed(in sentence: Sentence) -> ArraySlice<Word>? {
    let words = sentence.words
    for index in words.indices.dropFirst() where words[index].traits.contains(.afterSlash) {
      let pair = words[index - 1...index]
      let isPlain = pair.allSatisfy { word in
        !word.isNumber && !word.isCode && !word.isAddress && !word.isCapitals && !word.isQuoted
      }
      let text = sentence.page.text.string(of: pair)
      let isPath = words[index - 1].traits.contains(.afterSlash) && text.first?.isLowercase == true
      let next = words.index(after: index)
      let goesOn = next < words.endIndex && words[next].traits.contains(.afterSlash)
      if isPlain, !isPath, !goesOn, text.count > 4, !fixed.contains(text.inLowerCase) { return pair }
    }
    return nil
  }

  static let examples: [Example] = [
    .passed("or", "<p>Bring a bill or a letter.</p>"),
    .failed("and/or", "<p>Bring a bill ↓and/or a letter.</p>"),
    .passed("fractions, dates, addresses, code", "<p>1/2 on 03/04, see gov.uk/apply, <code>a/b</code>, PDF/A</p>"),
    .inapplicable("no text", "<p></p>"),
  ]
}
