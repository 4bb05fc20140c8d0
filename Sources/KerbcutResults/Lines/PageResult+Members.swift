internal import KerbcutBasics

// The line of a page, by its members in the order of their keys. What is not written in this form makes the reader give
// up, and `Codable` reads the line. `ResultsTextTests` checks that no member is left out.

extension Results {
  /// The page of a line that this program wrote; nil for every other line.
  static func scannedPage(_ bytes: some Collection<UInt8>) -> PageResult? {
    bytes.withContiguousStorageIfAvailable { bytes -> PageResult? in
      guard bytes.starts(with: #"{"page":"#.utf8) else { return nil }
      var scan = JSONScan(bytes)
      let line = PageLine.read(&scan)
      return scan.isDone() ? line?.page : nil
    } ?? nil
  }

  /// The line of a page.
  static func text(of page: PageResult) -> String {
    var text = JSONText()
    PageLine(page: page).write(to: &text)
    return String(decoding: text.bytes, as: UTF8.self)
  }

  private struct PageLine: LineObject {
    static var blank: PageLine { PageLine(page: .blank) }
    var page: PageResult

    mutating func visit(_ members: inout some MemberVisitor) { members.member("page", &page) }
  }
}

extension PageResult: LineObject {
  static var blank: PageResult { PageResult(key: "", path: "") }

  /// Whether every number can be written: a fact may hold one that JSON has no form for.
  var isWritable: Bool {
    facts.values.allSatisfy { $0.allSatisfy(\.isWritable) } && statement?.isWritable ?? true
      && (timing ?? [:]).values.allSatisfy(\.isFinite)
  }

  mutating func visit(_ members: inout some MemberVisitor) {
    members.member("address", &address)
    members.member("assumedRoot", &assumedRoot)
    members.member("baseline", &baseline)
    members.member("checks", &checks)
    members.member("encoding", &encoding)
    members.member("facts", &facts)
    members.member("findings", &findings)
    members.member("framedBy", &framedBy)
    members.member("isStatement", &isStatement)
    members.member("key", &key)
    members.member("kind", &kind)
    members.member("kindReason", &kindReason)
    members.member("language", &language)
    members.member("likeness", &likeness)
    members.member("losses", &losses)
    members.member("missing", &missing)
    members.member("notRun", &notRun)
    members.member("path", &path)
    members.member("profile", &profile)
    members.member("profileReason", &profileReason)
    members.member("sections", &sections)
    members.member("size", &size)
    members.member("statement", &statement)
    members.member("statementLinks", &statementLinks)
    members.member("status", &status)
    members.member("suppressed", &suppressed)
    members.member("suppressionProblems", &suppressionProblems)
    members.member("timing", &timing)
    members.member("title", &title)
  }
}

extension CheckCounts: LineObject {
  static var blank: CheckCounts { CheckCounts() }

  mutating func visit(_ members: inout some MemberVisitor) {
    members.member("cantTell", &cantTell)
    members.member("failed", &failed)
    members.member("omitted", &omitted)
    members.member("passed", &passed)
    members.member("untestedReason", &untestedReason)
  }
}

extension Finding: LineObject {
  static var blank: Finding { Finding(check: "", message: "", place: .blank) }

  mutating func visit(_ members: inout some MemberVisitor) {
    members.member("check", &check)
    members.member("devices", &devices)
    members.member("evidence", &evidence)
    members.member("excerpt", &excerpt)
    members.member("folded", &folded)
    members.member("identity", &identity)
    members.member("message", &message)
    members.member("outcome", &outcome)
    members.member("place", &place)
    members.member("question", &question)
    members.member("requirements", &requirements)
    members.member("selector", &selector)
    members.member("status", &status)
    members.member("weight", &weight)
  }
}

extension Question: LineObject {
  static var blank: Question { Question("", "") }

  mutating func visit(_ members: inout some MemberVisitor) {
    members.member("form", &form)
    members.member("id", &id)
    members.member("lacks", &lacks)
    members.member("leastContrast", &leastContrast)
    members.member("lookedAt", &lookedAt)
    members.member("meanings", &meanings)
    members.member("sentence", &sentence)
    members.member("subject", &subject)
  }
}

extension Meaning: LineObject {
  static var blank: Meaning { .passed }

  mutating func visit(_ members: inout some MemberVisitor) {
    members.member("message", &message)
    members.member("outcome", &outcome)
    members.member("weight", &weight)
  }
}

extension Lack: LineObject {
  static var blank: Lack { .judgement }

  mutating func visit(_ members: inout some MemberVisitor) {
    members.member("kind", &kind)
    members.member("subject", &subject)
  }
}

extension FindingIdentity: LineObject {
  static var blank: FindingIdentity { FindingIdentity() }

  mutating func visit(_ members: inout some MemberVisitor) {
    members.member("component", &component)
    members.member("exact", &exact)
    members.member("measure", &measure)
    members.member("members", &self.members)
    members.member("moved", &moved)
    members.member("traits", &traits)
  }
}

extension FindingEvidence: LineObject {
  static var blank: FindingEvidence { FindingEvidence(label: "", value: "") }

  mutating func visit(_ members: inout some MemberVisitor) {
    members.member("label", &label)
    members.member("place", &place)
    members.member("value", &value)
  }
}

extension Excerpt: LineObject {
  static var blank: Excerpt { Excerpt() }

  mutating func visit(_ members: inout some MemberVisitor) { members.member("lines", &lines) }
}

extension Excerpt.Line: LineObject {
  static var blank: Excerpt.Line { Excerpt.Line(number: 0, text: "") }

  mutating func visit(_ members: inout some MemberVisitor) {
    members.member("column", &column)
    members.member("isCut", &isCut)
    members.member("number", &number)
    members.member("text", &text)
  }
}

extension Place: LineObject {
  static var blank: Place { Place(line: 0, column: 0) }

  mutating func visit(_ members: inout some MemberVisitor) {
    members.member("column", &column)
    members.member("endColumn", &endColumn)
    members.member("endLine", &endLine)
    members.member("line", &line)
  }
}

extension PageBaseline: LineObject {
  static var blank: PageBaseline { PageBaseline() }

  mutating func visit(_ members: inout some MemberVisitor) {
    members.member("fixed", &fixed)
    members.member("notSeen", &notSeen)
    members.member("taken", &taken)
  }
}

extension NotRun: LineObject {
  static var blank: NotRun { NotRun(check: "", reason: "") }

  mutating func visit(_ members: inout some MemberVisitor) {
    members.member("check", &check)
    members.member("reason", &reason)
  }
}

extension MissingFile: LineObject {
  static var blank: MissingFile { MissingFile(address: "", reason: "") }

  mutating func visit(_ members: inout some MemberVisitor) {
    members.member("address", &address)
    members.member("reason", &reason)
  }
}

extension SuppressedFinding: LineObject {
  static var blank: SuppressedFinding { SuppressedFinding(finding: .blank, reason: "", source: "") }

  mutating func visit(_ members: inout some MemberVisitor) {
    members.member("finding", &finding)
    members.member("owner", &owner)
    members.member("reason", &reason)
    members.member("source", &source)
    members.member("until", &until)
  }
}

extension SuppressionProblem: LineObject {
  static var blank: SuppressionProblem { SuppressionProblem(source: "", kind: .unused, message: "") }

  mutating func visit(_ members: inout some MemberVisitor) {
    members.member("kind", &kind)
    members.member("message", &message)
    members.member("source", &source)
  }
}

extension ReportSection: LineObject {
  static var blank: ReportSection {
    ReportSection(id: "", plugin: "", title: "", summary: "", caption: "", columns: [], rows: [])
  }

  mutating func visit(_ members: inout some MemberVisitor) {
    members.member("caption", &caption)
    members.member("columns", &columns)
    members.member("id", &id)
    members.member("plugin", &plugin)
    members.member("rows", &rows)
    members.member("summary", &summary)
    members.member("title", &title)
  }
}

extension ReportSection.Cell: LineObject {
  static var blank: ReportSection.Cell { ReportSection.Cell("") }

  mutating func visit(_ members: inout some MemberVisitor) {
    members.member("kind", &kind)
    members.member("language", &language)
    members.member("place", &place)
    members.member("text", &text)
  }
}
