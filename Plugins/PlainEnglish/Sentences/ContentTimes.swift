import Kerbcut

struct ContentTimes: Check {
  static let about = About(
    id: "content-times",
    title: "Times are written as “5:30pm”",
    requirements: [.govuk(4)],
    why: "One form of time is quick to read.",
    fix: "Write “5:30pm”, “10am to 11am”, “midday”.",
    guidance: .styleGuide("Times"),
    weight: .notice,
    profiles: ["govuk", "nhs"]
  )

  let applicability = Applicability<Page>("The English sentences of the main content, together") { page in
    page.prose.isEmpty ? [] : [page]
  }

  let expectations = [
    Expectation("No time in them has 24 hours, a dot, “:00”, a space before am or pm, or “noon”") { (page: Page) in
      let found = page.prose.filter { $0.traits.contains(.number) }.compactMap(fault)
      guard let first = found.first else { return .passed }
      let more = found.count - 1
      let rest = more == 0 ? "" : " \(more) more time\(more == 1 ? " is" : "s are") like it on this page."
      return .failed(
        first.message + rest, at: first.range,
        evidence: found.dropFirst().prefix(50).map { Evidence("Also", $0.message, at: $0.range) }
      ).with(members: found.map(\.message))
    }
  ]

  private static func fault(in sentence: Sentence) -> Verdict? {
    for index in sentence.words.indices {
      if let found = fault(at: index, sentence) { return found }
    }
    return nil
  }

  private static func fault(at index: Int, _ sentence: Sentence) -> Verdict? {
    let words = sentence.words
    guard !words[index].isCode, !words[index].isAddress, words[index].isNumber else { return nil }
    let page = sentence.page
    let text = page.text.string(of: words[index]).inLowerCase
    let next = index + 1 < words.endIndex ? page.text.string(of: words[index + 1]).inLowerCase : ""
    let figures = text.prefix { $0.isNumber || $0 == "." || $0 == ":" }
    let isHalfDay = ["am", "pm"].contains(text.dropFirst(figures.count))
    if figures == text, ["am", "pm", "a.m", "p.m"].contains(next), !words[index + 1].isJoined, isHour(figures) {
      return sentence.verdict(at: words[index...index + 1]) { "“\($0)” has a space before am or pm." }
    }
    if figures == "12", ["noon", "midnight"].contains(next) {
      return sentence.verdict(at: words[index...index + 1]) { "“\($0)” needs no figure: write midday or midnight." }
    }
    guard isHour(figures) else { return nil }
    if isHalfDay, figures.holds(".") {
      return sentence.verdict(at: words[index...index]) { "“\($0)” has a dot: write a colon." }
    }
    if isHalfDay, figures.hasSuffix(":00") {
      return sentence.verdict(at: words[index...index]) { "“\($0)” needs no minutes." }
    }
    let isDayTime = figures == text && figures.holds(":") && !["am", "pm"].contains(next)
    return isDayTime ? sentence.verdict(at: words[index...index]) { "“\($0)” is on the 24-hour clock." } : nil
  }

  /// `9`, `9:30`, `09.30`, `17:45`.
  private static func isHour(_ text: Substring) -> Bool {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    guard let first = parts.first, let hour = Int(first), (0...24).contains(hour), first.count < 3 else { return false }
    return parts.count == 1 || parts.count == 2 && parts[1].count == 2 && (0...59).contains(Int(parts[1]) ?? 99)
  }

  static let examples: [Example] = [
    .passed("as it should be", "<p>Open 9am to 5:30pm, until midday on Sunday. Version 2.10 costs £12.50.</p>"),
    .failed("24 hours", "<p>Open until ↓17:30.</p>"),
    .failed("dot", "<p>Open until ↓5.30pm.</p>"),
    .failed("space", "<p>Open until ↓5 pm.</p>"),
    .failed("empty minutes", "<p>Open until ↓5:00pm.</p>"),
    .failed("two, told once", "<p>Open from ↓08:30.</p><p>We close at 17:30.</p>"),
    .failed("noon", "<p>Open until ↓12 noon.</p>"),
    .inapplicable("no text", "<p></p>"),
  ]
}
