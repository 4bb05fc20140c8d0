public import KerbcutBasics

extension Question {
  /// A question that is answered with yes or no. A sentence says what is wrong if that is the answer; the other answer
  /// passes.
  public init(
    _ id: String, _ sentence: String, yes: Meaning = .passed, no: Meaning = .passed, about subject: Subject = .target,
    lacks: [Lack] = [.judgement]
  ) {
    self.init(id, sentence, subject, .yesOrNo, ["yes": yes, "no": no], lacks)
  }

  /// Something to check, with what is wrong if it is not in order.
  public init(
    _ id: String, check sentence: String, otherwise: Meaning, about subject: Subject = .target,
    lacks: [Lack] = [.judgement]
  ) {
    self.init(id, sentence, subject, .inOrder, ["yes": .passed, "no": otherwise], lacks)
  }

  /// A question with one of several answers, each with its meaning.
  public init(
    _ id: String, _ sentence: String, oneOf meanings: [String: Meaning], about subject: Subject = .target,
    lacks: [Lack] = [.judgement]
  ) {
    self.init(id, sentence, subject, .oneOf, meanings, lacks)
  }

  /// A question for a place, element or address, and what it means that there is none.
  public init(
    _ id: String, _ sentence: String, place: Meaning = .passed, none: Meaning, about subject: Subject = .page,
    lacks: [Lack] = [.judgement]
  ) {
    self.init(id, sentence, subject, .place, ["place": place, "none": none], lacks)
  }

  /// A question for words, and what it means that there are none.
  public init(
    _ id: String, _ sentence: String, text: Meaning, none: Meaning, about subject: Subject = .page,
    lacks: [Lack] = [.judgement]
  ) {
    self.init(id, sentence, subject, .text, ["text": text, "none": none], lacks)
  }

  /// A question for two colours, and what is wrong where their contrast is less than a ratio.
  public init(
    _ id: String, _ sentence: String, contrastBelow least: Double, _ tooClose: Meaning,
    about subject: Subject = .target, lacks: [Lack]
  ) {
    self.init(id, sentence, subject, .colours, [Self.enough: .passed, Self.tooClose: tooClose], lacks)
    leastContrast = least
  }

  private init(
    _ id: String, _ sentence: String, _ subject: Subject, _ form: Form, _ meanings: [String: Meaning], _ lacks: [Lack]
  ) {
    self.id = id
    self.sentence = sentence
    self.subject = subject
    self.form = form
    self.meanings = meanings
    self.lacks = lacks
  }
}

extension Lack {
  /// What words mean to people.
  public static let judgement = Lack(.judgement)
}
