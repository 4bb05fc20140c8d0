import KerbcutResults
import KerbcutStandards

/// A small audit with something of everything: what the golden reports are made from.
enum SampleAudit {
  static let run = Run(
    version: "0.1.0", asked: ["site"],
    plugins: [PluginInfo(id: "wcag", title: "WCAG 2.2"), PluginInfo(id: "service", title: "Service standard")],
    checks: [
      CheckInfo(
        id: "image-has-name", plugin: "wcag", title: "Images have an accessible name",
        why: "People who cannot see an image hear its name. Without one they may hear a file name, or nothing.",
        fix: "Write `alt` text that says what the image says. If the image says nothing, use `alt=\"\"`.",
        guidance: Standards.guidance(on: .wcag("1.1.1")), requirements: [.wcag("1.1.1"), .act("23a2a8")]),
      CheckInfo(
        id: "link-text-is-descriptive", plugin: "wcag", title: "Link text says where the link goes",
        why: "People who use a screen reader often hear links out of context.",
        fix: "Write what is behind the link.", requirements: [.wcag("2.4.4"), .act("5effbb")]),
      CheckInfo(
        id: "heading-order", plugin: "wcag", title: "Heading levels go down one at a time",
        why: "People jump between headings to find their place.", fix: "Use the next level.", weight: .warning),
      CheckInfo(
        id: "page-has-title", plugin: "wcag", title: "Pages have a title", requirements: [.wcag("2.4.2")]),
      CheckInfo(
        id: "video-has-captions", plugin: "wcag", title: "Videos have captions", requirements: [.wcag("1.2.2")]),
      CheckInfo(
        id: "response-has-security-headers", plugin: "service", title: "Responses carry security headers",
        weight: .warning, requirements: [.govuk(9)], needs: [.headers]),
      CheckInfo(
        id: "titles-are-unique", plugin: "service", title: "No two pages have the same title",
        why: "A title is how people tell pages apart in their history and their tabs.",
        fix: "Say in the title what the page asks or tells.", requirements: [.wcag("2.4.2"), .govuk(4)],
        isAboutService: true),
    ],
    devices: [DeviceInfo(name: "desktop", width: 1280, height: 720)], profile: "govuk",
    profiles: [Profile(id: "govuk", title: "GOV.UK service", hosts: ["service.gov.uk"])],
    pageKinds: ["start": "Start page", "statement": "Accessibility statement"], date: "2026-11-23")

  static let noHeaders = "This check needs the headers of the response, and a file has none."

  private static let crest = Finding(
    check: "image-has-name", message: "This image has no accessible name.", requirements: [.wcag("1.1.1")],
    place: Place(line: 13, column: 3, endColumn: 25),
    excerpt: Excerpt(lines: [
      .init(number: 12, text: "<header>"), .init(number: 13, text: "\t\t<img src=\"crest.svg\">"),
      .init(number: 14, text: "</header>"),
    ]),
    selector: "header > img", identity: FindingIdentity(exact: "a1", moved: "b1", component: "c1"))

  static let start = PageResult(
    key: "apply/start.html", path: "site/apply/start.html", title: "Apply for a parking permit", language: "en",
    kind: "start", profile: "govuk", encoding: "UTF-8", size: 2048,
    checks: [
      "image-has-name": CheckCounts(failed: 1), "page-has-title": CheckCounts(passed: 1),
      "link-text-is-descriptive": CheckCounts(passed: 4, cantTell: 1), "heading-order": CheckCounts(failed: 1),
    ],
    findings: [
      crest,
      Finding(
        check: "link-text-is-descriptive", outcome: .cantTell,
        message: "Does ‘more’ with the text around it say where the link goes?", requirements: [.wcag("2.4.4")],
        place: Place(line: 20, column: 11, endColumn: 27),
        excerpt: Excerpt(lines: [.init(number: 20, text: "字👩🏽‍🦽 <a href=\"/fees\">more</a></p>", column: 5)]),
        selector: "main > p > a",
        evidence: [FindingEvidence(label: "Sentence", value: "Fees may change, more")],
        identity: FindingIdentity(exact: "a2", moved: "b2", component: "c2")),
      Finding(
        check: "heading-order", weight: .warning, message: "This heading of level 4 follows one of level 2.",
        place: Place(line: 30, column: 1, endColumn: 5),
        excerpt: Excerpt(lines: [.init(number: 30, text: "<h4>What you need</h4>")]), selector: "h4",
        identity: FindingIdentity(exact: "a3", moved: "b3", component: "c3")),
    ],
    notRun: [NotRun(check: "response-has-security-headers", reason: noHeaders)], timing: ["total": 0.0125])

  private static let statement = ReportSection(
    id: "statement-requirements", plugin: "accessibility-statement", title: "What the statement says",
    summary: "Of 3 requirements 1 was found in the expected form, 1 in other words and 1 not at all. It must name the "
      + "Equality Commission for Northern Ireland (ECNI). Whether what it says is true, a person must judge.",
    caption: "Each requirement of an accessibility statement",
    columns: ["Requirement", "Found", "Sentence on the page", "Fixed wording, where the page departs from it"],
    rows: [
      [
        .init("Title “Accessibility statement”"), .init("Yes"),
        .init("Accessibility statement", kind: .quotation, place: Place(line: 3, column: 1)), .init("", kind: .sample),
      ],
      [
        .init("Scope: what the statement applies to"), .init("In other words"),
        .init("It is about <script>alert(1)</script>.", kind: .quotation, place: Place(line: 4, column: 1)),
        .init("This accessibility statement applies to [scope].", kind: .sample),
      ],
      [.init("Date of the last review"), .init("No"), .init("", kind: .quotation), .init("", kind: .sample)],
    ])

  /// A page whose text tries to become part of the report.
  static let hostile = PageResult(
    key: "apply/a_b.html?x=1", path: "site/apply/a_b.html?x=1",
    title: "</title><script>alert(1)</script> ]]> \u{1B}[2J\u{0} \u{202E}evil",
    kind: "statement", kindReason: "heading says “<b>statement</b>”", profile: "govuk", profileReason: "host <b>",
    isStatement: true, sections: [statement], size: 99,
    checks: ["image-has-name": CheckCounts(failed: 2), "page-has-title": CheckCounts(untestedReason: "Too large.")],
    findings: [
      crest,
      Finding(
        check: "image-has-name", message: "This image is called ‘\"><img src=x onerror=alert(1)>’.\n::error::",
        requirements: [.wcag("1.1.1")], place: Place(line: 1, column: 2, endLine: 2, endColumn: 4),
        excerpt: Excerpt(lines: [
          .init(number: 1, text: "<\u{1B}[31mimg alt='=cmd|calc' | `x`", column: 1, isCut: true),
          .init(number: 2, text: "  />&amp;\u{FFFF}"),
        ]), selector: "img[alt=\"</style>\"]",
        evidence: [FindingEvidence(label: "Name", value: "=1+1, \"quoted\"\u{7}")],
        identity: FindingIdentity(exact: "a5", moved: "b5", component: "c5"), status: .known),
    ],
    suppressed: [
      SuppressedFinding(
        finding: Finding(
          check: "heading-order", weight: .warning, message: "This heading is empty.", place: Place(line: 9, column: 1),
          identity: FindingIdentity(exact: "a6", moved: "b6", component: "c6")),
        reason: "Goes away with the new header", owner: "Web team", until: "2027-01-31", source: ".kerbcut.yml:12")
    ],
    notRun: [NotRun(check: "response-has-security-headers", reason: noHeaders)],
    losses: ["Elements deeper than 512 levels were put beside their parent."])

  static let clean = PageResult(
    key: "apply/done.html", path: "site/apply/done.html", title: "Application sent", size: 10,
    checks: ["page-has-title": CheckCounts(passed: 1)],
    notRun: [NotRun(check: "response-has-security-headers", reason: noHeaders)])

  static let pages = [start, hostile, clean]

  static let summary = {
    var (summary, totals) = (counts, SummaryTotals(run: run))
    for page in pages { totals.add(page) }
    summary.causes = totals.summary().causes
    return summary
  }()

  private static let counts = Summary(
    found: 4, audited: 3,
    failures: [
      Failure(asked: "site/apply/broken.html", kind: .unreadable, reason: "The file may not be read & is <kept>.")
    ],
    pages: [
      PageSummary(
        key: start.key, path: start.path, title: start.title, kind: "start", profile: "govuk",
        findings: FindingCounts(errors: 1, warnings: 1, questions: 1, gating: 1)),
      PageSummary(
        key: hostile.key, path: hostile.path, title: hostile.title, kind: "statement", profile: "govuk",
        findings: FindingCounts(errors: 2, suppressed: 1, gating: 1)),
      PageSummary(key: clean.key, path: clean.path, title: clean.title),
    ],
    checks: [
      CheckSummary(check: "image-has-name", failed: 2, inapplicable: 1, findings: FindingCounts(errors: 3, gating: 2)),
      CheckSummary(
        check: "link-text-is-descriptive", cantTell: 1, inapplicable: 2, findings: FindingCounts(questions: 1)),
      CheckSummary(
        check: "heading-order", failed: 1, inapplicable: 2, findings: FindingCounts(warnings: 1, suppressed: 1)),
      CheckSummary(check: "page-has-title", passed: 2, untested: 1),
      CheckSummary(check: "video-has-captions", inapplicable: 3),
      CheckSummary(check: "response-has-security-headers", notRun: [noHeaders: 3]),
      CheckSummary(check: "titles-are-unique", failed: 1, findings: FindingCounts(errors: 1, gating: 1)),
    ],
    findings: FindingCounts(errors: 4, warnings: 1, questions: 1, suppressed: 1, gating: 3),
    service: ServiceResult(
      findings: [
        ServiceFinding(
          check: "titles-are-unique", message: "2 pages have the title ‘Apply’.",
          requirements: [.wcag("2.4.2"), .govuk(4)],
          places: [
            ServicePlace(page: start.key, at: .init(line: 4, column: 3)), ServicePlace(page: clean.key),
          ], identity: "s1")
      ],
      outcomes: ["titles-are-unique": .failed],
      components: [
        Component(
          identity: "c1", check: "image-has-name", message: "This image has no accessible name.",
          selector: "header > img", count: 2, pageCount: 2, pages: [start.key, hostile.key])
      ]),
    baseline: BaselineSummary(new: 5, known: 1, fixed: 2, notSeen: 1),
    suppressionProblems: [
      SuppressionProblem(source: ".kerbcut.yml:30", kind: .unused, message: "It silences nothing. Take it out.")
    ],
    exit: .findings)
}
