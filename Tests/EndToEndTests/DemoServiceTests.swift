import AccessibilityStatement
import DesignSystem
import Kerbcut
import KerbcutAudit
import KerbcutCommand
import KerbcutFetch
import LegacyTechnology
import NHS
import NorthernIreland
import PlainEnglish
import Privacy
import Scotland
import ServiceStandard
import Testing
import WCAG
import Wales

/// The whole way from bytes to findings, over the service that ships inside the program.
@Suite struct DemoServiceTests {
  private static let plugins: [Plugin] = [
    .accessibilityStatement, .designSystem, .legacyTechnology, .nhs, .northernIreland, .plainEnglish, .privacy,
    .scotland, .serviceStandard, .wales, .wcag,
  ]

  /// The faults that were planted and break a requirement, page by page.
  private static let planted: [String: Set<String>] = [
    "start.html": ["image-has-name"],
    "garden-name.html": ["form-placeholder-only"],
    "garden-type.html": ["comp-choice-group-fieldset"],
    "your-details.html": ["autocomplete-is-valid"],
    "opening-date.html": ["page-title-error-prefix"],
    "plots.html": ["button-has-name", "text-has-contrast"],
    "check-answers.html": ["journey-check-answers-change-links"],
    "confirmation.html": ["part-language-is-known"],
    "help.html": ["comp-table-headers"],
    "accessibility-statement.html": [
      "stmt-commitment", "stmt-enforcement-body", "stmt-enforcement-link", "stmt-regulations-named",
    ],
    "cookies.html": [],
    "old-guide.html": [
      "page-has-language", "page-main-landmark", "page-title-is-descriptive", "viewport-allows-zoom",
      "no-timed-refresh", "secure-mixed-content", "iframe-has-name",
    ],
  ]

  @Test func findsThePlantedErrorsAndNoOthers() async throws {
    let source = MemorySource(
      pages: DemoService.pages.map {
        Snapshot(path: $0.path, address: DemoService.address + $0.path, bytes: Array($0.html.utf8), charset: "utf-8")
      },
      files: DemoService.files.map {
        Snapshot(path: $0.path, bytes: Array($0.content.utf8), mediaType: "text/css", charset: "utf-8")
      })
    let audit = Audit(plugins: Self.plugins)
    for page in DemoService.pages {
      guard case .page(let result) = await audit.result(of: source.reference(to: page.path), from: source) else {
        Issue.record("\(page.path) was not audited.")
        continue
      }
      let errors = result.findings.filter { $0.outcome == .failed && $0.weight == .error }.map(\.check)
      #expect(Set(errors) == Self.planted[page.path], "\(page.path)")
    }
  }
}
