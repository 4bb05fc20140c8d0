import KerbcutResults

/// What a reader calls a finding, by its outcome and weight; the most pressing first.
enum FindingKind: Int, CaseIterable, Comparable {
  case error, warning, question, notice

  init(_ outcome: Outcome, _ weight: Weight) {
    switch (outcome, weight) {
    case (.failed, .error): self = .error
    case (.failed, .warning): self = .warning
    case (.failed, .notice): self = .notice
    default: self = .question
    }
  }

  static func < (left: FindingKind, right: FindingKind) -> Bool { left.rawValue < right.rawValue }

  /// The word before a finding.
  var title: String {
    switch self {
    case .error: "Error"
    case .warning: "Warning"
    case .notice: "Notice"
    case .question: "Question"
    }
  }

  /// What the word means, as a sentence.
  var meaning: String {
    switch self {
    case .error: "A requirement is broken."
    case .warning: "A convention or good practice is not followed."
    case .notice: "Worth knowing."
    case .question: "A machine cannot decide. A person must look."
    }
  }

  /// The name of its class in the HTML report.
  var className: String { title.lowercased() }

  /// How many of them there are.
  func count(in counts: FindingCounts) -> Int {
    switch self {
    case .error: counts.errors
    case .warning: counts.warnings
    case .notice: counts.notices
    case .question: counts.questions
    }
  }

  /// A number of them in words: `3 errors`.
  func counted(_ number: Int) -> String {
    self == .question ? number.counted("question for a person", "questions for a person") : number.counted(className)
  }
}

extension Finding {
  var kind: FindingKind { FindingKind(outcome, weight) }
}

extension Cause {
  var kind: FindingKind { FindingKind(outcome, weight) }
}

extension ServiceFinding {
  var kind: FindingKind { FindingKind(outcome, weight) }
}

extension Component {
  var kind: FindingKind { FindingKind(outcome, weight) }
}

extension FindingCounts {
  /// All findings that are shown, of every kind.
  var all: Int { failures + questions }

  /// The kinds that there are, in words: `2 errors, 1 warning and 4 questions for a person`.
  var sentence: String {
    let parts = FindingKind.allCases.compactMap { kind in
      let number = kind.count(in: self)
      return number > 0 ? kind.counted(number) : nil
    }
    return parts.isEmpty ? "no findings" : parts.sentenceList
  }

  /// The most pressing kind that there is.
  var worst: FindingKind? { FindingKind.allCases.first { $0.count(in: self) > 0 } }
}
