extension FindingMatch.Mark {
  /// What a reader is told of a finding that is worse than what was accepted; empty for every other.
  var words: String {
    if wereQuestions > 0, wereQuestions == count { return Self.worse }
    guard more > 0, more < count || wereQuestions > 0 else { return "" }
    let were = wereQuestions == 1 ? "1 of them was a question" : "\(wereQuestions) of them were questions"
    return " \(more)\(Self.many)" + (wereQuestions > 0 ? ": \(were)." : ".")
  }

  fileprivate static let worse = " It was a question in the baseline, and now fails."
  fileprivate static let many = " more than the baseline accepts"
}

extension String {
  /// The message as it was before a baseline added its words.
  var withoutMarkWords: String {
    if hasSuffix(FindingMatch.Mark.worse) { return String(dropLast(FindingMatch.Mark.worse.count)) }
    let parts = ranges(of: FindingMatch.Mark.many)
    guard let words = parts.last else { return self }
    let start = self[..<words.lowerBound].reversed().drop(while: \.isNumber)
    guard start.first == " " else { return self }
    return String(start.dropFirst().reversed())
  }
}
