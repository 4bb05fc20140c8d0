import KerbcutBasics
import KerbcutResults
import Testing

struct AnswerBookTests {
  private static let question = Question("says-where", "Does ‘More’ say where it goes?", no: "It does not.").at("aa")

  private static func kept(
    _ answer: Answer, to question: Question = question, exact: String = "e1", on: String = "2026-11-30"
  ) -> KeptAnswer {
    KeptAnswer(answer, to: question, of: "link", page: "a.html", exact: exact, moved: "m1", by: "Jo", on: on)
  }

  private static func reply(_ book: AnswerBook, to question: Question = question, exact: String = "e1")
    -> AnswerBook.Reply
  { book.reply(to: question, of: "link", exact: exact, moved: "m1") }

  @Test func repliesWithWhatTheAnswerMeans() {
    let (yes, no) = (Self.kept(.yes), Self.kept(.no))
    #expect(Self.reply(AnswerBook([yes])) == .answered(yes, .passed))
    #expect(Self.reply(AnswerBook([no])) == .answered(no, .failed("It does not.")))
    #expect(Self.reply(AnswerBook()) == .open)
  }

  @Test func holdsWhereTheTargetMoved() {
    let yes = Self.kept(.yes)
    #expect(Self.reply(AnswerBook([yes]), exact: "e2") == .answered(yes, .passed))
    let elsewhere = AnswerBook([yes]).reply(to: Self.question, of: "link", exact: "e2", moved: "m2")
    #expect(elsewhere == .open)
  }

  @Test func holdsForOneCheckAndOneQuestion() {
    let book = AnswerBook([Self.kept(.yes)])
    let other = Question("says-enough", "Is it enough?", no: "No.").at("aa")
    #expect(Self.reply(book, to: other) == .open)
    #expect(book.reply(to: Self.question, of: "button", exact: "e1", moved: "m1") == .open)
  }

  @Test func isStaleWhenWhatWasLookedAtChanged() {
    let yes = Self.kept(.yes)
    #expect(Self.reply(AnswerBook([yes]), to: Self.question.at("ab")) == .stale(yes))
    #expect(Self.reply(AnswerBook([yes]), to: Self.question.at(nil)) == .stale(yes))
  }

  @Test func keepsStandingWhenTheSentenceIsPutIntoBetterWords() {
    var better = Self.question
    better.sentence = "Does ‘More’ alone say where this link goes?"
    let yes = Self.kept(.yes)
    #expect(Self.reply(AnswerBook([yes]), to: better) == .answered(yes, .passed))
  }

  @Test func isStaleWhenTheQuestionTakesOtherAnswers() {
    let choice = Question("says-where", "What is it?", oneOf: ["a link": .passed, "a button": "No."]).at("aa")
    let yes = Self.kept(.yes)
    #expect(Self.reply(AnswerBook([yes]), to: choice) == .stale(yes))
    let unknown = Self.kept(.one("a tab"))
    #expect(Self.reply(AnswerBook([unknown]), to: choice) == .stale(unknown))
  }

  @Test func keepsTheLatestAnswer() {
    var book = AnswerBook([Self.kept(.yes), Self.kept(.yes, exact: "e2")])
    let later = Self.kept(.no, on: "2026-12-01")
    book.keep(later)
    #expect(book.answers == [Self.kept(.yes, exact: "e2"), later])
    #expect(Self.reply(book) == .answered(later, .failed("It does not.")))
  }

  @Test func writesAFileAndReadsIt() throws {
    let pair = ColourPair("#777777", on: "#ffffff")
    let book = AnswerBook(
      [.yes, .no, .none, .one("a tab"), .text("Words"), .place("#a > b"), .colours(pair)].enumerated().map {
        Self.kept($1, exact: "e\($0)")
      })
    #expect(try AnswerBook(Array(book.text().utf8), of: "answers.json") == book)
  }

  @Test func writesEachAnswerForReaders() throws {
    var answer = Self.kept(.place("#transcript"))
    answer.note = "Below the video"
    #expect(
      try AnswerBook([answer]).text() == """
        {
          "answers" : [
            {
              "answer" : {
                "place" : "#transcript"
              },
              "by" : "Jo",
              "check" : "link",
              "exact" : "e1",
              "lookedAt" : "aa",
              "moved" : "m1",
              "note" : "Below the video",
              "on" : "2026-11-30",
              "page" : "a.html",
              "question" : "says-where",
              "sentence" : "Does ‘More’ say where it goes?"
            }
          ],
          "format" : 1
        }

        """)
  }

  @Test(arguments: [
    (#"{"format":2,"books":[]}"#, AnswerBookError.newer(file: "a.json", format: 2)),
    (#"{"format":1}"#, .malformed(file: "a.json")), ("[]", .malformed(file: "a.json")),
    (#"{"format":1,"answers":[{"answer":"perhaps"}]}"#, .malformed(file: "a.json")),
  ])
  func refusesOtherFiles(_ text: String, _ error: AnswerBookError) {
    #expect(throws: error) { try AnswerBook(Array(text.utf8), of: "a.json") }
  }
}

extension Question {
  fileprivate func at(_ lookedAt: String?) -> Question {
    var question = self
    question.lookedAt = lookedAt
    return question
  }
}
