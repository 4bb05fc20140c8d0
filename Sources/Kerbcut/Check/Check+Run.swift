extension Check {
  /// Judges every target of the page. Ends early, as untested, when the page's step budget for it is spent.
  public func result(on page: Page) -> CheckResult {
    page.budget.renew()
    var result = CheckResult(check: Self.about.id)
    let expectations = expectations
    for target in applicability.targets(on: page) {
      page.budget.spend(1)
      if page.budget.isSpent { break }
      let assertion = assertion(on: target, expectations)
      switch assertion?.outcome {
      case .passed: result.passedCount += 1
      case .failed, .cantTell: assertion.map { result.findings.append($0) }
      case .inapplicable, .untested, nil: break
      }
    }
    if page.budget.isSpent {
      result.untestedReason = "The page is too large or too tangled for this check (\(page.budget.limit) steps)."
    }
    result.findings.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    return result
  }

  /// The worst verdict on a target: the first failure, else the first question, else passed.
  private func assertion(on target: Target, _ expectations: [Expectation<Target>]) -> Assertion? {
    var worst: (verdict: Verdict, expectation: Int)?
    for (number, expectation) in expectations.enumerated() {
      let verdict = expectation.verdict(on: target)
      if verdict.outcome == .inapplicable { return nil }
      if verdict.outcome == .failed || verdict.outcome == .cantTell && worst == nil { worst = (verdict, number) }
      if verdict.outcome == .failed { break }
    }
    guard let worst else {
      return Assertion(
        outcome: .passed, message: "", weight: Self.about.weight, range: target.targetRange, evidence: [])
    }
    return Assertion(
      outcome: worst.verdict.outcome, message: worst.verdict.message,
      weight: worst.verdict.weight ?? Self.about.weight, expectation: worst.expectation,
      node: target.targetElement?.node, range: worst.verdict.range ?? target.targetRange,
      evidence: worst.verdict.evidence)
  }
}
