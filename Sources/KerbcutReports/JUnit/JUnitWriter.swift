import KerbcutBasics
import KerbcutResults

/// The XML that both forms of the JUnit report share.
struct JUnitWriter {
  var project: String
  var timestamp: String?
  var isExtended: Bool

  init(options: ReportOptions, isExtended: Bool) {
    project = JUnitName.part(options.project)
    timestamp = options.timestamp
    self.isExtended = isExtended
  }

  func opening(_ summary: Summary) -> [ReportPiece] {
    let name: Markup = isExtended ? " name=\"kerbcut\"" : ""
    return [ReportPiece(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites\(name)>\n" as Markup).source)]
  }

  /// The suite of a page: a case that says that it could be tested, and one for each check that applies.
  func suite(of page: PageResult, number: Int, run: Run) -> Markup {
    let testable = JUnitCase(name: "page-can-be-tested", result: .passed)
    let cases = [testable] + JUnitCase.cases(of: page, run: run)
    var properties = [
      ("kerbcut.version", run.version), ("kerbcut.page", page.path), ("kerbcut.title", page.title ?? ""),
    ]
    for (reason, checks) in page.notRunReasons {
      properties.append(("kerbcut.not-run", "\(reason) (\(checks.joined(separator: ", ")))"))
    }
    return suite(
      JUnitSuite(
        id: number, key: page.key, file: page.path, cases: cases, seconds: page.seconds,
        properties: properties), run: run)
  }

  /// The suites of what could not be tested, and one of what was concluded over all pages.
  func closing(_ run: Run, _ summary: Summary) -> [ReportPiece] {
    var suites: [JUnitSuite] = []
    let failures = Dictionary(grouping: summary.failures, by: \.asked)
    let keys = failures.isEmpty ? [] : Set(summary.pages.map(\.key))
    for (asked, failures) in failures.sorted(by: { $0.key < $1.key }) {
      let isPage = keys.contains(asked)
      suites.append(
        JUnitSuite(
          id: summary.pages.count + suites.count, key: isPage ? asked + " (not tested)" : asked, file: asked,
          cases: [JUnitCase(failures: failures)]))
    }
    let cases = [JUnitCase.hasPages(summary)] + JUnitCase.service(summary, run: run)
    suites.append(
      JUnitSuite(
        id: summary.pages.count + suites.count, key: "all pages", file: nil, cases: cases,
        properties: [("kerbcut.account", AuditWords.pages(summary))]))
    let text = suites.markup { suite($0, run: run) } + "</testsuites>\n"
    return [ReportPiece(text.source)]
  }

  private func suite(_ suite: JUnitSuite, run: Run) -> Markup {
    let key = JUnitName.key(suite.key)
    let properties = suite.properties.markup { name, value in
      "      <property name=\"\(name)\" value=\"\(value.harmless)\"/>\n"
    }
    let cases = suite.cases.markup { testCase($0, of: suite, className: "\(project).\(key)") }
    return """
        <testsuite id="\(suite.id)" package="\(project)" name="\(key)" timestamp="\(timestamp(run))"\
       hostname="localhost" tests="\(suite.cases.count)" failures="\(suite.count(.failure))"\
       errors="\(suite.count(.error))" skipped="\(suite.count(.skipped))" time="\(suite.seconds.milliseconds)">
          <properties>
      \(properties)    </properties>
      \(cases)    <system-out></system-out>
          <system-err></system-err>
        </testsuite>

      """
  }

  private func testCase(_ testCase: JUnitCase, of suite: JUnitSuite, className: String) -> Markup {
    var attributes: Markup = "classname=\"\(className)\" name=\"\(testCase.name)\" time=\"0.000\""
    if isExtended, let file = suite.file {
      attributes += " file=\"\(file.harmless)\""
      if let line = testCase.line { attributes += " line=\"\(line)\"" }
    }
    let open: Markup = "    <testcase \(attributes)"
    switch testCase.result {
    case .passed: return open + "/>\n"
    case .skipped:
      return open + ">\n      <skipped message=\"\(testCase.message)\">\(testCase.text)</skipped>\n    </testcase>\n"
    case .failure:
      return open
        + ">\n      <failure type=\"\(testCase.type)\" message=\"\(testCase.message)\">\(testCase.text)</failure>\n"
        + "    </testcase>\n"
    case .error:
      return open
        + ">\n      <error type=\"\(testCase.type)\" message=\"\(testCase.message)\">\(testCase.text)</error>\n"
        + "    </testcase>\n"
    }
  }

  /// Results hold a day at most, so that the same results give the same file.
  private func timestamp(_ run: Run) -> String { timestamp ?? "\(run.date ?? "1970-01-01")T00:00:00" }
}

/// A test suite before it is written.
struct JUnitSuite {
  var id: Int
  var key: String
  var file: String?
  var cases: [JUnitCase]
  var seconds = 0.0
  var properties: [(name: String, value: String)] = []

  func count(_ result: JUnitCase.Result) -> Int { cases.count { $0.result == result } }
}

/// Names that stay the same from run to run and mean one thing in every reader.
enum JUnitName {
  /// The name of a page. Jenkins splits class names at the last dot and shows ``"#%/:<>?[\]^`{|}`` as `_` in its
  /// links, so dots become `_` and a key with other such characters ends in a hash of itself.
  static func key(_ key: String) -> String {
    let key = key.hasPrefix("https://") ? String(key.dropFirst(8)) : key
    var isPlain = !key.isEmpty
    var name = ""
    for scalar in key.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "/", "-": name.unicodeScalars.append(scalar)
      case ".": name += "_"
      default:
        name += "_"
        isPlain = false
      }
    }
    if name.count > 300 {
      name = String(name.suffix(300))
      isPlain = false
    }
    return isPlain ? name : "\(name)~\(StableHash(of: key).hexadecimal(10))"
  }

  /// One part of a class name.
  static func part(_ text: String) -> String {
    let words = text.split { !$0.isLetter && !$0.isNumber }
    return words.isEmpty ? "service" : words.joined(separator: "-")
  }
}

extension PageResult {
  /// Processor time of the whole page in seconds, if it was measured.
  var seconds: Double { timing.map { $0["total"] ?? $0.values.sorted().reduce(0, +) } ?? 0 }

  /// Why checks were not run on the page: the reason and the ids, in alphabetical order.
  var notRunReasons: [(reason: String, checks: [String])] {
    Dictionary(grouping: notRun, by: \.reason).sorted { $0.key < $1.key }
      .map { (reason: $0.key, checks: $0.value.map(\.check).sorted()) }
  }
}
