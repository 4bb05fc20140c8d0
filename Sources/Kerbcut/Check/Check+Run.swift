import KerbcutPage

extension Check {
  /// Judges every target of the page. Ends early, as untested, when the page's step budget for it is spent.
  public func result(on page: Page) -> CheckResult {
    page.budget.renew()
    var result = CheckResult(check: Self.about.id)
    let weight = Self.about.weight
    let expectations = expectations
    let targets = applicability.targets(on: page)
    result.passedCount = applicability.passedCount(on: page, besides: targets)
    Judgement.judge(targets, by: expectations, weight: weight, on: page, into: &result)
    if page.budget.isSpent {
      result.untestedReason = "The page is too large or too tangled for this check (\(page.budget.limit) steps)."
    }
    result.findings.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    return result
  }
}

/// The loop over targets. Outside the protocol, so that the compiler makes it anew for the usual kinds of target: it is
/// gone through for every target of every check.
private enum Judgement {
  @specialized(where Target == Element)
  @specialized(where Target == TextTarget)
  @specialized(where Target == PaintedText)
  @specialized(where Target == AttributeTarget)
  @specialized(where Target == ElementGroup)
  @specialized(where Target == Page)
  static func judge<Target: CheckTarget>(
    _ targets: [Target], by expectations: [Expectation<Target>], weight: Weight, on page: Page,
    into result: inout CheckResult
  ) {
    for target in targets {
      page.budget.spend(1)
      if page.budget.isSpent { break }
      guard let worst = worst(of: expectations, on: target) else { continue }
      // A verdict for which the steps ran out rests on a part of the page.
      if page.budget.isSpent { break }
      switch worst.verdict.outcome {
      case .passed: result.passedCount += 1
      case .failed, .cantTell: result.findings.append(assertion(worst, on: target, weight))
      case .inapplicable, .untested: break
      }
    }
  }

  /// The worst verdict on a target, with the number of its expectation: the first failure, else the first question,
  /// else passed; nil if the target turns out not to be one.
  @inline(__always)
  private static func worst<Target: CheckTarget>(
    of expectations: [Expectation<Target>], on target: Target
  ) -> (verdict: Verdict, expectation: Int)? {
    var worst = (verdict: Verdict.passed, expectation: 0)
    var number = 0
    for expectation in expectations {
      let verdict = expectation.verdict(on: target)
      if verdict.outcome == .inapplicable { return nil }
      if verdict.outcome == .failed { return (verdict, number) }
      if verdict.outcome == .cantTell, worst.verdict.outcome == .passed { worst = (verdict, number) }
      number += 1
    }
    return worst
  }

  private static func assertion<Target: CheckTarget>(
    _ worst: (verdict: Verdict, expectation: Int), on target: Target, _ weight: Weight
  ) -> Assertion {
    Assertion(
      outcome: worst.verdict.outcome, message: worst.verdict.message, weight: worst.verdict.weight ?? weight,
      expectation: worst.expectation, node: target.targetElement?.node,
      range: worst.verdict.range ?? target.targetRange, evidence: worst.verdict.evidence,
      members: worst.verdict.members.isEmpty ? target.targetMembers : worst.verdict.members,
      measure: worst.verdict.measure,
      question: worst.verdict.question)
  }
}
