import Kerbcut
import Testing

@testable import KerbcutWorkshop

struct ActFigureTests {
  @Test func countsWhatTheMachineDecidesAndWhatAnswersDecide() {
    let figure = ActFigure([
      found(isBad: true, .failed), found(isBad: false, .passed), found(isBad: false, .inapplicable),
      found(isBad: true, .passed, .cantTell), found(isBad: false, .cantTell), found(isBad: false, .untested),
    ])
    #expect(figure.count == 6)
    #expect(figure.byMachine == 3)
    #expect(figure.byAnswer == 2)
    #expect(figure.wrong == [])
    #expect(
      figure.lines == [
        "Decided by the machine: 3 of 6 (50.0 %)", "Decided with the answers that questions ask for: 5 of 6 (83.3 %)",
        "Wrong: 0",
      ])
  }

  @Test func namesGoodPagesThatFailAndBadPagesOfWhichNothingIsSaid() {
    let figure = ActFigure([
      found(isBad: false, .failed, .passed), found(isBad: true, .passed), found(isBad: true),
      found(isBad: true, .failed),
    ])
    #expect(
      figure.wrong == [
        "a1b2c3 Example 1: fails, though the page is right", "a1b2c3 Example 1: is passed, though the page is wrong",
        "a1b2c3 Example 1: is inapplicable, though the page is wrong",
      ])
  }

  @Test func leavesOutQuestionsWhoseAnswersDecideNothing() {
    var open = found(isBad: true, .cantTell)
    open.isDecidedByAnswer = false
    let figure = ActFigure([open])
    #expect(figure.byMachine + figure.byAnswer == 0)
  }

  private func found(isBad: Bool, _ outcomes: Outcome...) -> ActFigure.Case {
    ActFigure.Case(rule: "a1b2c3", title: "Example 1", isBad: isBad, outcomes: outcomes)
  }
}
