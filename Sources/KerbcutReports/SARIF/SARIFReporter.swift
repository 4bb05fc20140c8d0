import KerbcutBasics
public import KerbcutResults
import KerbcutStandards

/// Writes SARIF 2.1.0: what GitHub code scanning, editors and other readers of analysis results take.
///
/// A question for a person has the kind `review`. Suppressed findings are there with their reason. What could not be
/// tested stands in the invocation's notifications.
public struct SARIFReporter: Reporter {
  public static let format = ReportFormat(
    id: "sarif", summary: "SARIF 2.1.0 for GitHub code scanning and editors.", fileExtension: "sarif",
    mediaType: "application/sarif+json")

  private let project: String

  public init(options: ReportOptions) { project = options.project }

  public func opening(_ run: Run, _ summary: Summary) -> [ReportPiece] {
    let driver: JSON = [
      "name": .string(run.tool), "semanticVersion": .string(run.version),
      "rules": .array(run.checks.map(rule)),
    ]
    let notifications = summary.failures.map { failure -> JSON in
      [
        "level": failure.isFault ? "error" : "note",
        "message": ["text": .string("\(failure.asked.harmless): \(failure.reason.harmless)")],
      ]
    }
    let unfinished = AuditWords.unfinished(summary).map { text -> JSON in
      ["level": "error", "message": ["text": .string(text)]]
    }
    let remark = Self.remark(run, summary)
    let loaded = [AuditWords.loaded(run), remark].compactMap(\.self).map { text -> JSON in
      ["level": "note", "message": ["text": .string(text)]]
    }
    let invocation: JSON = [
      "executionSuccessful": .bool(!summary.isIncomplete), "exitCode": .number(summary.exit.rawValue),
      "toolExecutionNotifications": .array(notifications + unfinished + loaded),
    ]
    let head = """
      {
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": [{
      "tool": \((["driver": driver] as JSON).pretty()),
      "taxonomies": \(JSON.array([taxonomy(of: run)]).pretty()),
      "automationDetails": \((["id": .string("kerbcut/\(project.harmless)/")] as JSON).compact),
      "invocations": \(JSON.array([invocation]).pretty()),
      "properties": \((["account": summary.accountJSON] as JSON).compact),
      "columnKind": "unicodeCodePoints",
      "results": [

      """
    return [ReportPiece(head)]
  }

  public func page(_ page: PageResult, number: Int, run: Run, summary: Summary) -> [ReportPiece] {
    let share = SARIFShare(summary)
    let shown = share.taken(page.findings, of: number).map { result($0, on: page, run: run) }
    let accepted = share.taken(page.suppressed, of: number).map {
      result($0.finding, on: page, run: run, suppression: $0)
    }
    let all = shown + accepted
    guard !all.isEmpty else { return [] }
    return [ReportPiece((share.isFirst(number) ? "" : ",\n") + all.map(\.compact).joined(separator: ",\n"))]
  }

  /// GitHub shows what stands in files of the repository, and takes so many results.
  public static func remark(_ run: Run, _ summary: Summary) -> String? {
    var remarks: [String] = []
    let left = SARIFShare(summary).left
    if left > 0 {
      remarks.append(
        "it holds the \(SARIFShare.limit.grouped) heaviest results, as many as GitHub takes; \(left.grouped) more stand in the other reports"
      )
    }
    let strangers = summary.pages.count { $0.findings.all > 0 && RepositoryPath(of: $0.path, run) == nil }
    if strangers > 0 {
      remarks.append(
        "results of \(strangers.counted("page")) stand at addresses, which GitHub does not show: audit the files, or say with --root where they are"
      )
    }
    return remarks.isEmpty ? nil : "sarif: \(remarks.joined(separator: "; "))."
  }

  public func closing(_ run: Run, _ summary: Summary) -> [ReportPiece] {
    let isFirst = SARIFShare(summary).isFirst(summary.pages.count)
    let results = summary.service.findings.prefix(SARIFShare.serviceLimit).map { result($0, run: run) }
    let separator = isFirst || results.isEmpty ? "" : ",\n"
    return [ReportPiece(separator + results.map(\.compact).joined(separator: ",\n") + "\n]\n}]\n}\n")]
  }

  /// A conclusion over all pages.
  private func result(_ finding: ServiceFinding, run: Run) -> JSON {
    let isFailure = finding.outcome == .failed
    let locations = finding.places.prefix(100).map { place -> JSON in
      let region = place.position.map { position -> JSON in
        ["startLine": .number(max(1, position.line)), "startColumn": .number(max(1, position.column))]
      }
      return [
        "physicalLocation": ["artifactLocation": ["uri": .string(place.page.percentEncodedPath)], "region": region]
      ]
    }
    return [
      "ruleId": .string(finding.check), "ruleIndex": run.checks.firstIndex { $0.id == finding.check }.map(JSON.number),
      "kind": isFailure ? "fail" : "review", "level": isFailure ? .string(level(finding.weight)) : "none",
      "message": ["text": .string(finding.message.isEmpty ? finding.check : finding.message.harmless)],
      "locations": .array(locations),
      "partialFingerprints": [
        "primaryLocationLineHash": .string(StableHash(of: finding.check, finding.identity).hexadecimal + ":1")
      ],
    ]
  }

  private func rule(_ check: CheckInfo) -> JSON {
    let criteria = check.requirements.filter { $0.standard == .wcag22 }
    let tags = ["accessibility"] + criteria.map { "wcag-\($0.number)" }
    return [
      "id": .string(check.id),
      "shortDescription": ["text": .string(check.title)],
      "fullDescription": ["text": .string(String((check.why.isEmpty ? check.title : check.why).prefix(1000)))],
      "helpUri": (check.guidance?.address).map(JSON.string),
      "help": ["text": .string(check.fix.isEmpty ? check.title : check.fix)],
      "defaultConfiguration": ["level": .string(level(check.weight))],
      "properties": [
        "tags": .strings(tags.prefix(10)), "precision": "high",
        "problem.severity": .string(check.weight == .notice ? "recommendation" : check.weight.rawValue),
      ],
      "relationships": criteria.isEmpty
        ? nil
        : .array(
          criteria.map {
            [
              "target": ["id": .string($0.number), "toolComponent": ["name": "WCAG", "index": 0]],
              "kinds": ["relevant"],
            ]
          }),
    ]
  }

  private func taxonomy(of run: Run) -> JSON {
    let criteria = Set(run.checks.flatMap(\.requirements)).filter { $0.standard == .wcag22 }.sorted()
    let taxa = criteria.map { ["id": .string($0.number), "name": .string($0.title)] as JSON }
    return ["name": "WCAG", "version": "2.2", "taxa": .array(taxa)]
  }

  private func result(
    _ finding: Finding, on page: PageResult, run: Run, suppression: SuppressedFinding? = nil
  ) -> JSON {
    let isFailure = finding.outcome == .failed
    let states: [FindingStatus: JSON] = [.new: "new", .known: "unchanged", .moved: "updated"]
    return [
      "ruleId": .string(finding.check), "ruleIndex": run.checks.firstIndex { $0.id == finding.check }.map(JSON.number),
      "kind": isFailure ? "fail" : "review", "level": isFailure ? .string(level(finding.weight)) : "none",
      "message": ["text": .string(finding.message.isEmpty ? finding.check : finding.message.harmless)],
      "locations": [location(of: finding, on: page, run)],
      "partialFingerprints": ["primaryLocationLineHash": .string(finding.fingerprint(on: page) + ":1")],
      "baselineState": finding.status.flatMap { states[$0] },
      "suppressions": suppression.map { accepted in
        [
          [
            "kind": accepted.source.hasPrefix(page.path) ? "inSource" : "external", "status": "accepted",
            "justification": .string(accepted.reason.harmless),
          ]
        ]
      },
    ]
  }

  private func location(of finding: Finding, on page: PageResult, _ run: Run) -> JSON {
    let path = RepositoryPath(of: page.path, run)
    let artifact: JSON = [
      "uri": .string((path?.text ?? page.path).percentEncodedPath),
      "uriBaseId": path?.isRelative ?? false ? "%SRCROOT%" : nil,
    ]
    let place = finding.place
    let region: JSON = [
      "startLine": .number(max(1, place.line)), "startColumn": .number(max(1, place.column)),
      "endLine": .number(max(1, place.line, place.endLine)), "endColumn": .number(max(1, place.endColumn)),
    ]
    let logical: JSON? =
      finding.selector.isEmpty
      ? nil : [["fullyQualifiedName": .string(finding.selector.harmless(upTo: 500)), "kind": "element"]]
    return ["physicalLocation": ["artifactLocation": artifact, "region": region], "logicalLocations": logical]
  }

  private func level(_ weight: Weight) -> String { weight == .notice ? "note" : weight.rawValue }
}

extension Finding {
  /// What makes a finding the same one in another run, also where results hold no identity.
  func fingerprint(on page: PageResult) -> String {
    let own = identity.exact.isEmpty ? StableHash(of: check, page.key, selector, message).hexadecimal : identity.exact
    // A question may have the identity of a failure that it could turn into.
    return outcome == .failed
      ? StableHash(of: check, page.key, own).hexadecimal : StableHash(of: check, page.key, own, "?").hexadecimal
  }
}

extension String {
  /// The path or address with the characters escaped that a URI may not hold.
  var percentEncodedPath: String {
    var text = ""
    for byte in utf8 {
      let isKept =
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
        || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || "-._~/:?#&=+@,;!$'()*%".utf8.contains(byte)
      if isKept {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        text += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    return text
  }
}
