import Kerbcut

struct ContentWeUndefined: Check {
  static let about = About(
    id: "content-we-undefined",
    title: "“We” is named before it speaks",
    requirements: [.govuk(4)],
    why: "People need to know who “we” is: to whom they give their data, and whom they can ask.",
    fix: "Name the organisation once, before “we” or “us”.",
    guidance: .contentDesign("Use the right tone"),
    weight: .notice,
    profiles: ["govuk"]
  )

  private static let speakers = WordSet("we us our we'll we're we've")
  private static let bodies = WordSet(
    "department council agency office authority commission ministry trust board university college service services government executive committee inspectorate registry institute hospital police court tribunal nhs hmrc customs house company limited ltd society association centre team group foundation ombudsman commissioner"
  )

  let applicability = Applicability("A page whose main content says “we”, “us” or “our”") { page in
    page.prose.contains { sentence in sentence.words.contains { isSpeaker($0) } } ? [page] : []
  }

  let expectations = [
    Expectation("An organisation is named before, in the title, the header or the text") { (page: Page) in
      for block in page.text.blocks where block.region != .footer && block.region != .cookieBanner {
        for sentence in block.sentences {
          for word in sentence.words {
            let isBody = word.isCapitalised && word.isOne(of: bodies)
            if isBody || word.isCapitals && !word.isNumber && page.text.string(of: word).count > 2 { return .passed }
            if block.isInMain, isSpeaker(word) {
              return .failed(
                "“\(page.text.string(of: word))” speaks before an organisation is named.",
                at: page.text.sourceRange(of: sentence.words.filter { $0.key == word.key }.prefix(1)))
            }
          }
        }
      }
      return .passed
    }
  ]

  private static func isSpeaker(_ word: Word) -> Bool {
    !word.isCapitals && !word.isQuoted && word.isOne(of: speakers)
  }

  static let examples: [Example] = [
    .passed("named", "<p>The Home Office decides. We will write to you.</p>"),
    .failed(
      "not named", #"<!DOCTYPE html><html lang="en"><title>Apply</title><main><p>Then ↓we will write.</p></main>"#),
    .inapplicable("no “we”", "<p>You will get a letter.</p>"),
  ]
}
