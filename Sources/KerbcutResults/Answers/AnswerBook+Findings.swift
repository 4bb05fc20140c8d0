extension AnswerBook {
  /// The findings of a page with what the book answers: a question that is answered becomes what its answer means, and
  /// says who answered. What the book has no answer to stays as it is.
  public func applied(to findings: [Finding]) -> AnsweredFindings {
    var answered = AnsweredFindings()
    for finding in findings {
      guard finding.outcome == .cantTell, let question = finding.question else {
        answered.findings.append(finding)
        continue
      }
      let identity = finding.identity
      switch reply(to: question, of: finding.check, exact: identity.exact, moved: identity.moved) {
      case .open: answered.findings.append(finding)
      case .stale(let answer):
        answered.findings.append(finding)
        answered.stale.append(answer)
      case .answered(let answer, let meaning):
        let settled = finding.settled(by: answer, meaning: meaning)
        if meaning.outcome == .failed { answered.findings.append(settled) } else { answered.settled.append(settled) }
      }
    }
    return answered
  }
}

/// The findings of a page when a book of answers has been looked into.
public struct AnsweredFindings: Sendable, Equatable {
  /// What a reader must act on: failures, those by an answer among them, and questions without an answer that holds.
  public var findings: [Finding] = []
  /// Questions whose answer means that the target passes, or is none.
  public var settled: [Finding] = []
  /// Answers to questions of the findings that do not hold any more.
  public var stale: [KeptAnswer] = []
}

extension Finding {
  /// The finding as an answer decides it. It keeps its question, and says who answered what.
  fileprivate func settled(by answer: KeptAnswer, meaning: Meaning) -> Finding {
    var finding = self
    finding.outcome = meaning.outcome
    if meaning.outcome == .failed {
      finding.message = meaning.message ?? message
      finding.weight = meaning.weight ?? weight
      finding.evidence.append(FindingEvidence(label: "Question", value: message))
    }
    finding.evidence.append(
      FindingEvidence(label: "Answer", value: "\(answer.answer.words) (\(answer.by), \(answer.on))"))
    return finding
  }
}
