import KerbcutBasics
import KerbcutResults
import KerbcutStandards

/// A test case before it is written.
struct JUnitCase: Equatable {
  var name: String
  var result: Result
  /// What the fault is an instance of, for example `wcag22:1.1.1`. Never a word that a reader takes for a data type.
  var type = ""
  var message = ""
  /// Everything that a reader needs, the message too: GitLab shows nothing else.
  var text = ""
  /// The line of the first place.
  var line: Int?

  enum Result { case passed, failure, error, skipped }

  /// How many places of one check and page are written out.
  static let placeLimit = 100

  init(name: String, result: Result, type: String = "", message: String = "", text: String = "", line: Int? = nil) {
    self.name = name
    self.result = result
    self.type = type
    self.message = message.harmless
    self.text = text
    self.line = line
  }
}

extension JUnitCase {
  /// A case for each check that applies to the page, in the order of the run.
  static func cases(of page: PageResult, run: Run) -> [JUnitCase] {
    let findings = Dictionary(grouping: page.findings, by: \.check)
    let suppressed = Dictionary(grouping: page.suppressed, by: \.finding.check)
    return run.checks.compactMap { check in
      guard !check.isAboutService else { return nil }
      let subject = Subject(
        page: page, check: check, gate: run.gate, counts: page.checks[check.id], findings: findings[check.id] ?? [],
        suppressed: suppressed[check.id] ?? [])
      return subject.testCase
    }
  }

  /// What could not be tested.
  init(failures: [Failure]) {
    let reasons = failures.map { $0.reason.harmless }
    let isFault = failures.contains(where: \.isFault)
    self.init(
      name: "page-can-be-tested", result: isFault ? .error : .skipped,
      type: "kerbcut:\(failures.first?.kind.rawValue ?? "untested")",
      message: reasons.first ?? "", text: reasons.joined(separator: "\n"))
  }

  /// So that a report is never without a case, which Jenkins takes for a mistake.
  static func hasPages(_ summary: Summary) -> JUnitCase {
    guard summary.audited == 0 else { return JUnitCase(name: "audit-has-pages", result: .passed) }
    let message = "No page was audited."
    return JUnitCase(name: "audit-has-pages", result: .error, type: "kerbcut:no-pages", message: message, text: message)
  }

  /// What was concluded over all pages, one case a check.
  static func service(_ summary: Summary, run: Run) -> [JUnitCase] {
    let findings = Dictionary(grouping: summary.service.findings, by: \.check)
    return run.checks.filter(\.isAboutService).compactMap { check in
      let found = findings[check.id] ?? []
      let outcome = summary.service.outcomes[check.id] ?? .inapplicable
      guard outcome != .inapplicable || !found.isEmpty else { return nil }
      guard !found.isEmpty else { return JUnitCase(name: check.id, result: .passed) }
      let gating = found.filter { run.gate.failsJUnit($0.outcome, $0.weight, $0.status) }
      let shown = gating.isEmpty ? found : gating
      let lines = shown.prefix(placeLimit).flatMap { finding in
        [finding.message.harmless] + finding.places.prefix(placeLimit).map { "  " + $0.text.harmless }
      }
      let message = shown.count == 1 ? shown[0].message : "\(check.title): \(shown.count.counted("finding"))"
      return JUnitCase(
        name: check.id, result: gating.isEmpty ? .skipped : .failure, type: check.junitType, message: message,
        text: ([message.harmless] + lines + check.junitAdvice).joined(separator: "\n"))
    }
  }

  /// One check on one page.
  struct Subject {
    var page: PageResult
    var check: CheckInfo
    var gate: Gate
    var counts: CheckCounts?
    var findings: [Finding]
    var suppressed: [SuppressedFinding]

    /// Nil where the check does not apply.
    var testCase: JUnitCase? {
      let gating = findings.filter { gate.failsJUnit($0.outcome, $0.weight, $0.status) }
      if !gating.isEmpty { return testCase(.failure, gating, message: summary(of: gating)) }
      if let reason = counts?.untestedReason {
        return JUnitCase(
          name: check.id, result: .error, type: "kerbcut:untested", message: reason, text: reason.harmless)
      }
      if !findings.isEmpty { return testCase(.skipped, findings, message: summary(of: findings)) }
      if let first = suppressed.first {
        let message = "Suppressed: \(suppressed.count.counted("finding")). \(first.reason)"
        return JUnitCase(name: check.id, result: .skipped, message: message, text: acceptedText)
      }
      guard let counts, counts.outcome != .inapplicable else { return nil }
      return JUnitCase(name: check.id, result: .passed)
    }

    private func testCase(_ result: Result, _ shown: [Finding], message: String) -> JUnitCase {
      var lines = [message.harmless]
      for finding in shown.prefix(placeLimit) { lines += text(of: finding) }
      if shown.count > placeLimit { lines.append("and \((shown.count - placeLimit).grouped) more") }
      return JUnitCase(
        name: check.id, result: result, type: check.junitType, message: message,
        text: (lines + check.junitAdvice).joined(separator: "\n"), line: shown.first?.place.line)
    }

    /// In words, without counting the page's other faults.
    private func summary(of shown: [Finding]) -> String {
      if shown.count == 1, let only = shown.first { return "\(prefix(only))\(only.message)" }
      let worst = shown.map(\.kind).min() ?? .notice
      return "\(worst == .error ? "" : worst.title + ": ")\(check.title): \(shown.count.counted("place"))"
    }

    private func prefix(_ finding: Finding) -> String {
      let known = finding.status == .known || finding.status == .moved ? "Known: " : ""
      return known + (finding.kind == .error ? "" : finding.kind.title + ": ")
    }

    private func text(of finding: Finding) -> [String] {
      let place = "\(page.path.harmless):\(finding.place.line):\(finding.place.column)"
      var lines = ["\(place) \(finding.kind.className) \(check.id)", "  " + finding.message.harmless]
      if !finding.selector.isEmpty { lines.append("  " + finding.selector.harmless(upTo: 300)) }
      if let source = finding.markedLines.first(where: \.isMarked), !source.marked.isEmpty {
        lines.append("  " + String(source.marked.prefix(300)))
      }
      lines += finding.evidence.prefix(5).map { "  \($0.label.harmless): \($0.value.harmless(upTo: 300))" }
      return lines
    }

    private var acceptedText: String {
      suppressed.prefix(placeLimit).map { accepted in
        let place = accepted.finding.place
        let owner = accepted.owner.map { ", \($0)" } ?? ""
        let until = accepted.until.map { ", until \($0)" } ?? ""
        return "\(page.path):\(place.line):\(place.column) \(accepted.reason) (\(accepted.source)\(owner)\(until))"
          .harmless
      }.joined(separator: "\n")
    }
  }
}

extension CheckInfo {
  /// The first requirement, or the check itself.
  var junitType: String {
    requirements.first { $0.standard != .act }?.description ?? requirements.first?.description ?? "kerbcut:\(id)"
  }

  var junitAdvice: [String] {
    let guidance = AuditWords.guidance(on: self)
    return [
      why.isEmpty ? nil : "Why: " + why.harmless, fix.isEmpty ? nil : "How to fix it: " + fix.harmless,
      guidance.isEmpty ? nil : guidance,
    ].compactMap(\.self)
  }
}

extension Gate {
  /// Whether a finding is a failure in JUnit: what fails the gate; errors where nothing does.
  func failsJUnit(_ outcome: Outcome, _ weight: Weight, _ status: FindingStatus?) -> Bool {
    guard outcome == .failed, status == nil || status == .new else { return false }
    return (self == .never ? Gate.error : self).isFailed(by: weight)
  }
}
