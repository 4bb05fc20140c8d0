import Kerbcut
import KerbcutAudit
import KerbcutCommand
import KerbcutPlugins
import KerbcutResults
import KerbcutService
import KerbcutSources
import Testing

/// The whole way from bytes to findings, over the service that ships inside the program.
@Suite struct DemoServiceTests {
  enum Kind: String { case error, warning, notice, question }

  /// The faults that were planted, page by page, with what else each of them brings about: a placeholder in place of a
  /// label, for example, also leaves the question without its heading.
  private static let planted: [String: [Kind: Set<String>]] = [
    "start.html": [
      .error: ["image-has-name"],
      .warning: ["help-contact-not-phone-only", "nav-footer-privacy-link"],
      .notice: ["help-phone-details"],
    ],
    "garden-name.html": [
      .error: ["form-placeholder-only"],
      .warning: ["nav-footer-privacy-link"],
      .notice: ["journey-question-is-heading"],
    ],
    "garden-type.html": [
      .error: ["comp-choice-group-fieldset"],
      .warning: ["nav-footer-privacy-link"],
      .notice: ["journey-continue-text", "journey-question-is-heading"],
      .question: ["form-unknown-answer"],
    ],
    "your-details.html": [
      .error: ["autocomplete-is-valid"],
      .warning: ["form-autocomplete-personal", "nav-footer-privacy-link"],
      .notice: ["journey-questions-per-page"],
      .question: ["privacy-notice-near-form"],
    ],
    "opening-date.html": [
      .error: ["page-title-error-prefix"],
      .warning: ["nav-footer-privacy-link"],
    ],
    "plots.html": [
      .error: ["button-has-name", "text-has-contrast"],
      .warning: ["form-type-number", "nav-footer-privacy-link"],
    ],
    "check-answers.html": [
      .error: ["journey-check-answers-change-links"],
      .warning: ["nav-footer-privacy-link", "page-heading-order"],
    ],
    "confirmation.html": [
      .error: ["part-language-is-known"],
      .warning: ["nav-footer-privacy-link"],
      .notice: ["content-exclamation"],
    ],
    "help.html": [
      .error: ["comp-table-headers"],
      .warning: ["content-words-to-avoid", "link-name-is-clear", "nav-footer-privacy-link"],
      .notice: ["content-click", "content-negative-contractions"],
    ],
    "accessibility-statement.html": [
      .error: ["stmt-commitment", "stmt-enforcement-body", "stmt-enforcement-link", "stmt-regulations-named"],
      .warning: ["nav-footer-privacy-link", "stmt-enforcement-heading"],
    ],
    "cookies.html": [
      .warning: ["nav-footer-privacy-link"]
    ],
    "old-guide.html": [
      .error: [
        "iframe-has-name", "no-timed-refresh", "page-has-language", "page-main-landmark", "page-title-is-descriptive",
        "secure-mixed-content", "viewport-allows-zoom",
      ],
      .warning: [
        "lang-switch-marked-up", "legacy-brand-2025", "legacy-govuk-template", "legacy-js-libraries",
        "legacy-obsolete-html", "legacy-quirks-mode", "link-document-type-size",
        "privacy-cookie-banner-needed",
      ],
      .notice: ["secure-sri"],
      .question: ["legacy-office-documents"],
    ],
  ]

  /// What the pages show together.
  private static let plantedOverPages: [Kind: Set<String>] = [
    .warning: ["stmt-link-on-every-page"],
    .notice: ["privacy-third-party"],
    .question: ["help-assisted-digital", "nav-phase-banner-present", "stmt-issues-cover-audit"],
  ]

  @Test func findsWhatWasPlantedAndNothingElse() async throws {
    let source = MemorySource(
      pages: DemoService.pages.map {
        Snapshot(path: $0.path, address: DemoService.address + $0.path, bytes: Array($0.html.utf8), charset: "utf-8")
      },
      files: DemoService.files.map {
        Snapshot(path: $0.path, bytes: Array($0.content.utf8), mediaType: "text/css", charset: "utf-8")
      })
    let audit = Audit(plugins: bundledPlugins, options: AuditOptions(knowledge: .services, today: DemoService.day))
    var builder = audit.summaryBuilder(for: audit.run(version: "test", asked: ["demo"]))
    try await audit.results(of: DemoService.pages.map { source.reference(to: $0.path) }, from: source) { line in
      guard case .page(let page) = line else { throw CancellationError() }
      builder.add(page)
      let found = Self.byKind(page.findings.map { ($0.check, $0.outcome, $0.weight) })
      #expect(found == Self.planted[page.path], "\(page.path)")
    }
    let summary = builder.summary()
    let service = summary.service.findings
    #expect(Self.byKind(service.map { ($0.check, $0.outcome, $0.weight) }) == Self.plantedOverPages)
    // A check over pages that only the profile of Wales has on did not run.
    let parity = try #require(summary.checks.first { $0.check == "lang-page-set-parity" })
    #expect(!parity.hasRun && summary.service.outcomes[parity.check] == nil)
  }

  private static func byKind(_ findings: [(check: String, outcome: Outcome, weight: Weight)]) -> [Kind: Set<String>] {
    var found: [Kind: Set<String>] = [:]
    for finding in findings {
      let kind = finding.outcome == .failed ? Kind(rawValue: finding.weight.rawValue) ?? .error : .question
      found[kind, default: []].insert(finding.check)
    }
    return found
  }
}
