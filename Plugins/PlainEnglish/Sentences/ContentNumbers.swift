import Kerbcut

struct ContentNumbers: Check {
  static let about = About(
    id: "content-numbers",
    title: "Numbers are written in one way",
    requirements: [.govuk(4)],
    why: "Figures stand out, and one form is quick to read.",
    fix: "Write figures from 2 up, a comma over 999, “to” for ranges, “£75”, “50%”, “£2 million”.",
    guidance: .styleGuide("Numbers"),
    weight: .notice,
    profiles: ["govuk", "nhs"]
  )

  /// Words after which a figure is a name, not a count.
  private static let labels: Set = [
    "number", "numbers", "reference", "code", "form", "no", "line", "page", "section", "version", "regulation", "step",
    "phone", "telephone", "call", "text", "textphone", "option", "year", "id", "room", "standard", "iso", "error",
    "paragraph",
    "account", "mobile", "tel", "fax", "notice", "schedule", "rule", "annex", "part", "article", "chapter", "box", "to",
  ]
  private static let idioms: Set = ["or", "thirds", "quarters", "fifths", "halves", "to", "of", "sided"]

  let applicability = Applicability<Sentence>.prose { sentence in
    sentence.traits.contains(.number) || !sentence.page.proseMatches[.numberWords, sentence].isEmpty
  }

  let expectations = [
    Expectation("No number of the sentence is in words, lacks its comma, has a dash for “to” or needless pence") {
      (sentence: Sentence) in
      for index in sentence.words.indices {
        if let found = fault(at: index, sentence) { return found }
      }
      return spelledOut(sentence)
    }
  ]

  private static func fault(at index: Int, _ sentence: Sentence) -> Verdict? {
    let words = sentence.words
    let word = words[index]
    guard word.isNumber, !word.isCode, !word.isAddress, !word.isQuoted else { return nil }
    let page = sentence.page
    let text = page.text.string(of: word)
    let before = index > words.startIndex ? page.text.string(of: words[index - 1]).inLowerCase : ""
    let next = index + 1 < words.endIndex ? words[index + 1] : nil
    let after = next.map { page.text.string(of: $0) } ?? ""
    let isMoney = page.text.byteBefore(word) == 0xA3
    if isMoney, text.hasSuffix(".00") {
      return sentence.verdict(at: words[index...index]) { "“£\($0)” needs no pence." }
    }
    if isMoney, text.hasSuffix("m"), Double(text.dropLast()) != nil {
      return sentence.verdict(at: words[index...index]) { "“£\($0)” abbreviates “million”." }
    }
    if ["percent", "per"].contains(after),
      after == "percent" || index + 2 < words.endIndex && page.text.string(of: words[index + 2]) == "cent"
    {
      return sentence.verdict(at: words[index...index]) {
        "“\($0) \(after == "per" ? "per cent" : after)” is “\($0)%”."
      }
    }
    let isPlain = !word.isJoined && next?.isJoined != true && text.allSatisfy(\.isNumber) && text.first != "0"
    if isPlain, (4...6).contains(text.count), let value = Int(text), !(1500...2199).contains(value),
      isMoney
        || next.map({ !$0.isNumber && !$0.isCapitalised && page.text.byteAfter(word) == UInt8(ascii: " ") }) ?? false,
      isMoney || !labels.contains(before) && !isPartOfNumber(before)
    {
      return sentence.verdict(at: words[index...index]) { "“\($0)” lacks its comma." }
    }
    return nil
  }

  /// Whether the word before is a number too: groups of digits are parts of a phone number or a code.
  private static func isPartOfNumber(_ before: String) -> Bool {
    before.count > 1 && before.allSatisfy(\.isNumber)
  }

  private static func spelledOut(_ sentence: Sentence) -> Verdict {
    let found = sentence.matches(of: .numberWords).filter { match in
      !match.isName && !idioms.contains(match.wordAfter) && !["one", "or", "two"].contains(match.wordBefore)
        && !match.words.contains(where: \.isJoined) && !match.wordsBefore.isEmpty
        && match.wordsAfter.first?.isJoined != true
    }
    return sentence.verdict(on: found) { "“\($0.text)” is a number in words.\($0.advice)" }
  }

  static let examples: [Example] = [
    .passed("as it should be", "<p>Send 2 forms by 2030. One in 3 of 1,200 people paid £75 or 50%.</p>"),
    .failed("in words", "<p>Send ↓three forms.</p>"),
    .failed("no comma", "<p>We helped ↓12000 people.</p>"),
    .failed("pence", "<p>It costs £↓75.00.</p>"),
    .failed("million", "<p>It cost £↓2m.</p>"),
    .failed("per cent", "<p>About ↓50 per cent paid.</p>"),
    .passed("labels", "<p>Use form 12345 or call 020 7946 0000. In 1984 we began.</p>"),
    .passed("groups of a phone number", "<p>Call 0800 555 2500 or write.</p>"),
    .inapplicable("no text", "<p></p>"),
  ]
}
