public import Kerbcut
internal import KerbcutAudit

/// What a reader is told about the examples of a plugin, as text: the message, the weight, failure or question, and
/// both ends of the place of every finding. Recorded and compared, it keeps all of that from changing unseen.
///
///     @Test(arguments: plugins)
///     func tellsReadersWhatWasRecorded(_ plugin: Plugin) throws {
///       let recorded = RecordedText("\(plugin.id).txt")
///       #expect(try recorded.difference(from: ExampleRecord.text(of: plugin)) == nil)
///     }
///
/// A line is one finding:
///
///     image-has-name | no alt | failed error 1:14–1:36 | This image has no accessible name.
public enum ExampleRecord {
  /// The record of a plugin: a line a finding, sorted by the checks' ids and the examples' titles. Runs every example
  /// once.
  public static func text(of plugin: Plugin) -> String {
    let runs = ExampleRun.all(in: plugin).sorted {
      ($0.check.about.id, $0.example.title) < ($1.check.about.id, $1.example.title)
    }
    let lines = runs.flatMap { run in run.told.map { "\(run.check.about.id) | \(run.example.title) | \($0)" } }
    return heading + lines.map { $0.printable + "\n" }.joined()
  }

  private static let heading = """
    # What readers are told about the examples of this plugin, a line a finding. Generated: `KERBCUT_RECORD=1 swift test`.
    # Check | example | outcome, weight, place | message | evidence
    # A place is line and column in the example as written, and the first column behind it; `page` is what is put around
    # an example that is no whole page.

    """
}

extension ExampleRun {
  /// What a reader is told, a line a finding in the order of the source.
  var told: [String] {
    if let check = check.serviceCheck { return conclusions(of: check) }
    guard let check = check.pageCheck, let page = example.pages.first else { return [] }
    let form = ExampleForm(page)
    let result = check.result(on: form.page(example.options))
    if let reason = result.untestedReason { return ["untested | \(reason)"] }
    return result.findings.map { finding in
      let place = form.shown(finding.range)
      let evidence = finding.evidence.isEmpty ? "" : " | \(form.shown(finding.evidence))"
      return "\(finding.outcome.rawValue) \(finding.weight.rawValue) \(place) | \(finding.message)\(evidence)"
    }
  }

  /// What each finding or conclusion says.
  var messages: [(outcome: Outcome, message: String)] {
    if let check = check.serviceCheck {
      return serviceVerdicts(check).verdicts.map { ($0.outcome, $0.message) }
    }
    guard let check = check.pageCheck, let page = example.pages.first else { return [] }
    return check.result(on: ExampleForm(page).page(example.options)).findings.map { ($0.outcome, $0.message) }
  }

  private func conclusions(of check: some ServiceCheck) -> [String] {
    let (forms, verdicts) = serviceVerdicts(check)
    return verdicts.filter { $0.outcome == .failed || $0.outcome == .cantTell }.map { verdict in
      let weight = verdict.weight ?? check.about.weight
      let places = verdict.places.map { place in
        let form = forms.first { $0.context.path == place.page }
        return place.page + (place.position.map { " \(form?.shown(line: $0.line, column: $0.column) ?? "")" } ?? "")
      }
      let shown = places.isEmpty ? "no page" : places.joined(separator: ", ")
      return "\(verdict.outcome.rawValue) \(weight.rawValue) \(shown) | \(verdict.message)"
    }
  }
}

extension ExampleForm {
  /// Both ends of a place in the example's own source.
  func shown(_ range: Range<Int>) -> String {
    guard own.contains(range.lowerBound) else { return "page" }
    let (start, end) = (source.position(at: range.lowerBound), source.position(at: range.upperBound))
    return "\(shown(line: start.line, column: start.column))–\(shown(line: end.line, column: end.column))"
  }

  /// A position in the example's own source: what stands around it is on its first line.
  func shown(line: Int, column: Int) -> String {
    let before = line == 1 ? source.position(at: own.lowerBound).column - 1 : 0
    return column > before ? "\(line):\(column - before)" : "page"
  }

  /// The first pieces of evidence, each with its place if it has one.
  func shown(_ evidence: [Evidence]) -> String {
    let pieces = evidence.prefix(3).map { piece in
      let value = piece.value.count > 60 ? piece.value.prefix(60) + "…" : piece.value[...]
      return piece.label + (value.isEmpty ? "" : ": \(value)") + (piece.range.map { " (\(shown($0)))" } ?? "")
    }
    return (pieces + (evidence.count > 3 ? ["\(evidence.count - 3) more"] : [])).joined(separator: "; ")
  }
}

extension String {
  /// On one line, and with what cannot be seen written out.
  fileprivate var printable: String {
    unicodeScalars.map { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator:
        "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: String(scalar)
      }
    }.joined()
  }
}
