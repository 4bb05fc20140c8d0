extension FindingMatch.Mark {
  /// What a reader is told of a finding that is worse than what was accepted; empty for every other.
  var words: String {
    if wereQuestions > 0, wereQuestions == count { return " It was a question in the baseline, and now fails." }
    guard more > 0, more < count || wereQuestions > 0 else { return "" }
    let were = wereQuestions == 1 ? "1 of them was a question" : "\(wereQuestions) of them were questions"
    return " \(more) more than the baseline accepts" + (wereQuestions > 0 ? ": \(were)." : ".")
  }
}
