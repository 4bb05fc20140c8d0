/// The answers that people gave, each to one question about one thing. They are kept beside a service as its baseline is,
/// and hold for as long as what was looked at stays the same.
public struct AnswerBook: Sendable, Equatable {
  /// The answers that are kept, oldest first.
  public private(set) var answers: [KeptAnswer]
  /// Where the answers to a question stand, by check, question and what the target is.
  private var places: [Place: [Int]] = [:]

  private struct Place: Hashable {
    let check: String
    let question: String
    let target: String
  }

  /// A book of answers, oldest first: the latest of several to one question counts.
  public init(_ answers: [KeptAnswer] = []) {
    self.answers = answers
    for number in answers.indices { index(number) }
  }

  /// Keeps an answer, in place of what was answered before to the same question about the same target.
  public mutating func keep(_ answer: KeptAnswer) {
    if let number = answers.firstIndex(where: { $0.isAbout(answer) }) {
      answers.remove(at: number)
      places = [:]
      for number in answers.indices { index(number) }
    }
    answers.append(answer)
    index(answers.count - 1)
  }

  /// What the book says to a question. An answer holds where check, question and target are the same, also if the target
  /// stands elsewhere by now, and what was looked at is. One that does not hold any more is told as stale.
  ///
  /// - Parameters:
  ///   - exact: the identity of the finding that asks.
  ///   - moved: its identity wherever the target stands.
  public func reply(to question: Question, of check: String, exact: String, moved: String) -> Reply {
    var stale: KeptAnswer?
    for target in [exact, moved] where !target.isEmpty {
      // The latest answer counts.
      for number in places[Place(check: check, question: question.id, target: target), default: []].reversed() {
        let answer = answers[number]
        guard question.lookedAt != nil, answer.lookedAt == question.lookedAt,
          let meaning = question.meaning(of: answer.answer)
        else {
          stale = stale ?? answer
          continue
        }
        return .answered(answer, meaning)
      }
    }
    return stale.map { .stale($0) } ?? .open
  }

  /// What a book says to a question.
  public enum Reply: Sendable, Equatable {
    /// Nobody has answered.
    case open
    /// It was answered, but what was looked at has changed since, or the question takes other answers now.
    case stale(KeptAnswer)
    /// The answer that holds, and what it means by the question of the present audit.
    case answered(KeptAnswer, Meaning)
  }

  private mutating func index(_ number: Int) {
    let answer = answers[number]
    for target in Set([answer.exact, answer.moved]) where !target.isEmpty {
      places[Place(check: answer.check, question: answer.question, target: target), default: []].append(number)
    }
  }

  public static func == (left: AnswerBook, right: AnswerBook) -> Bool { left.answers == right.answers }
}

/// An answer, to which question about what it was given, by whom and when.
public struct KeptAnswer: Sendable, Hashable, Codable {
  /// The id of the check that asked, and of its question.
  public var check: String
  /// The id of the question within its check.
  public var question: String
  /// The key of the page, empty for a question about several pages; and the question as it was read.
  public var page: String
  /// The question as it was read.
  public var sentence: String
  /// The identity of the finding that asked, and the one that it has wherever the target stands.
  public var exact: String
  /// The identity of that finding wherever its target stands; empty where it has none.
  public var moved: String
  /// What was answered.
  public var answer: Answer
  /// Who answered.
  public var by: String
  /// The day, as `YYYY-MM-DD`.
  public var on: String
  /// The hash of what was looked at.
  public var lookedAt: String
  /// What the one who answered wants others to know.
  public var note: String?

  /// An answer to a question of a finding. It is kept with what was looked at, so a question that no audit asked, and
  /// that says nothing of that, cannot be answered for later.
  ///
  /// - Parameters:
  ///   - exact: the identity of the finding that asked.
  ///   - moved: its identity wherever the target stands.
  public init(
    _ answer: Answer, to question: Question, of check: String, page: String = "", exact: String, moved: String = "",
    by: String, on: String, note: String? = nil
  ) {
    self.check = check
    self.question = question.id
    self.page = page
    sentence = question.sentence
    self.exact = exact
    self.moved = moved
    self.answer = answer
    self.by = by
    self.on = on
    lookedAt = question.lookedAt ?? ""
    self.note = note
  }

  fileprivate func isAbout(_ other: KeptAnswer) -> Bool {
    check == other.check && question == other.question && exact == other.exact
  }
}
