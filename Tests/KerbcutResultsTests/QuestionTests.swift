import KerbcutBasics
import KerbcutResults
import Testing

struct QuestionTests {
  @Test func meansWhatItsAnswersMean() {
    let check = Question("is-seen", check: "Check that the focus is seen.", otherwise: "It is not seen.")
    #expect([.yes, .no, .none].map(check.meaning) == [.passed, .failed("It is not seen."), nil])
    let place = Question("where", "Where is the transcript?", none: .failed("There is none.", weight: .notice))
    #expect(place.meaning(of: .place("#text")) == .passed)
    #expect(place.meaning(of: .none) == .failed("There is none.", weight: .notice))
    #expect(place.meaning(of: .text("#text")) == nil)
    let text = Question("which", "Which service is it?", text: "It is not named.", none: .inapplicable)
    #expect([.text("Fees"), .none, .no].map(text.meaning) == [.failed("It is not named."), .inapplicable, nil])
    let choice = Question("phase", "Which phase is it in?", oneOf: ["alpha": "No banner.", "live": .passed])
    #expect([.one("alpha"), .one("live"), .one("beta")].map(choice.meaning) == [.failed("No banner."), .passed, nil])
  }

  /// The example of WCAG 2.2: #777 on white has 4.48:1, and #767676 is the first grey with 4.5:1.
  @Test func findsOutWhetherColoursAreTooClose() {
    let question = Question(
      "contrast", "Which colours?", contrastBelow: 4.5, "Too close.", lacks: [Lack(.paintOrder)])
    let answers = [
      ColourPair("#777777", on: "#ffffff"), ColourPair("#767676", on: "#ffffff"), ColourPair("#fff", on: "#000000"),
      ColourPair("#12345g", on: "#000000"),
    ]
    #expect(answers.map { question.meaning(of: .colours($0)) } == [.failed("Too close."), .passed, nil, nil])
    #expect(ColourPair("#000000", on: "#FFFFFF").contrast == 21)
  }

  @Test func asksForAJudgementUnlessMoreIsSaid() {
    #expect(Question("a", "Is it?", no: "No.").lacks == [.judgement])
    #expect(Question("a", "Is it?", no: "No.", lacks: [Lack(.media)]).lacks == [Lack(.media)])
  }
}
