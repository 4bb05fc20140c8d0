import Kerbcut
import Testing

/// Where the steps of a check run out, nothing is told that rests on a part of the page.
@Suite struct StepBudgetTests {
  private func page() -> Page {
    let source = "<p>One</p>"
    return Page(
      Snapshot(path: "page.html", bytes: Array(source.utf8)), document: Document.parse(source),
      options: PageOptions(stepsPerCheck: 100))
  }

  @Test func aVerdictThatTakesAllStepsIsNotTold() {
    let result = Spendthrift().result(on: page())
    #expect(result.findings.isEmpty)
    #expect(result.passedCount == 0)
    #expect(result.untestedReason != nil)
  }

  @Test func whatIsSharedAndCutEndsTheChecksAfterIt() {
    let page = page()
    _ = page.view(Shared.self)
    page.budget.renew()
    #expect(!page.budget.isSpent)
    _ = page.view(SharedAndLarge.self)
    page.budget.renew()
    #expect(page.budget.isSpent)
    #expect(NoText().result(on: page).untestedReason != nil)
    #expect(NoText().result(on: page).findings.isEmpty)
    #expect(NoText().result(on: self.page()).findings.count == 1)
  }
}

private struct Shared: PageView {
  init(_ page: Page) { page.spend(60) }
}

private struct SharedAndLarge: PageView {
  init(_ page: Page) { page.spend(200) }
}

private struct Spendthrift: Check {
  static let about = About(id: "spendthrift", title: "T", requirements: [], why: "W.", fix: "F.")
  let applicability = Applicability<Element>("Each paragraph") { $0.elements(named: .p) }
  let expectations = [
    Expectation<Element>("None takes all steps") { element in
      element.page.budget.spend(1_000)
      return .failed("It has no words.")
    }
  ]
  static let examples: [Example] = []
}

private struct NoText: Check {
  static let about = About(id: "no-text", title: "T", requirements: [], why: "W.", fix: "F.")
  let applicability = Applicability<Element>("Each paragraph") { $0.elements(named: .p) }
  let expectations = [Expectation<Element>("It is empty") { _ in .failed("It has words.") }]
  static let examples: [Example] = []
}
