import Kerbcut
import Testing

@Suite struct ApplicabilityTests {
  @Test func countsTargetsThatNeedNoJudging() {
    let source = "<p>Go! One. Two. Three!</p>"
    let page = Page(Snapshot(path: "page.html", bytes: Array(source.utf8)), document: Document.parse(source))
    let result = NoBang().result(on: page)
    #expect(result.passedCount == 2)
    #expect(result.findings.count == 1)
  }
}

/// A check whose suspects are told beforehand.
private struct NoBang: Check {
  static let about = About(id: "no-bang", title: "No bang", requirements: [], why: "", fix: "", weight: .notice)
  static let examples: [Example] = []

  let applicability = Applicability("Each sentence behind the first") {
    $0.text.sentences.count - 1
  } suspects: { page in
    page.text.sentences.dropFirst().filter { page.text.holds(0x21, in: $0) }
  }
  let expectations = [Expectation("It has no bang") { (_: Sentence) in .failed("It has one.") }]
}
