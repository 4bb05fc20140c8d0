internal import FoundationEssentials

/// Findings accepted for now: an audit with a baseline fails on what is new only.
///
/// The results hold it too, so that reports that are made again say what the audit said.
public struct Baseline: Sendable, Equatable {
  /// Entries by page key; those of the service stand under an empty key.
  public private(set) var entries: [String: [Entry]]

  /// One accepted finding.
  public typealias Entry = FindingRecord

  /// A baseline of these entries, in any order.
  public init(entries: [Entry] = []) { self.entries = Dictionary(grouping: entries, by: \.page) }

  /// The version of the file's format. A reader refuses a newer one.
  public static let format = 1

  /// Gives every finding of a page its status: `known` where the same stands in the baseline, `moved` where it stands
  /// there elsewhere on the page, else `new`, and says in its message what is worse than what was accepted.
  public func mark(_ result: inout PageResult) {
    let match = FindingMatch(result.findings, among: entries[result.key] ?? [])
    for (number, mark) in match.marks.enumerated() {
      result.findings[number].status = mark.status
      result.findings[number].message += mark.words
    }
  }

  /// How many accepted findings are gone from a page that was audited, and how many others were not found on it: a check
  /// that did not run has mended nothing, nor has a suppression. Each thing that a finding speaks for is counted.
  public func gone(from page: PageResult) -> (fixed: Int, notSeen: Int) {
    guard let accepted = entries[page.key] else { return (0, 0) }
    let left = FindingMatch(page.findings, among: accepted).left
    let unsuppressed =
      page.suppressed.isEmpty ? left : FindingMatch(page.suppressed.map(\.finding), among: left).left
    let fixed = unsuppressed.filter { page.hasFinished($0.check) }.reduce(0) { $0 + $1.count }
    return (fixed, left.reduce(0) { $0 + $1.count } - fixed)
  }

  /// Gives every conclusion its status, as `mark` does for findings of a page.
  public func mark(_ findings: inout [ServiceFinding]) {
    let match = ConclusionMatch(findings, among: entries[""] ?? [])
    for (number, mark) in match.marks.enumerated() {
      findings[number].status = mark.status
      findings[number].message += mark.words
    }
  }

  /// How many accepted conclusions are gone, and how many others were not concluded.
  public func gone(from service: ServiceResult) -> (fixed: Int, notSeen: Int) {
    let left = ConclusionMatch(service.findings, among: entries[""] ?? []).left
    let fixed = left.reduce(0) { service.hasConcluded($1.key) ? $0 + $1.value.count : $0 }
    return (fixed, left.reduce(0) { $0 + $1.value.count } - fixed)
  }
}

// MARK: The file

extension Baseline {
  /// All entries in a lasting order.
  private var sorted: [Entry] {
    entries.values.joined().sorted {
      ($0.page, $0.check, $0.exact, $0.moved) < ($1.page, $1.check, $1.exact, $1.moved)
    }
  }

  private struct File: Codable {
    var format: Int
    var tool: String
    var findings: [Entry]
  }

  /// Reads a baseline file.
  public init(json: [UInt8], file: String) throws(BaselineError) {
    let read: File
    do {
      read = try JSONDecoder().decode(File.self, from: Data(json))
    } catch {
      throw .malformed(file: file)
    }
    if read.format > Self.format { throw .newer(file: file, format: read.format) }
    self.init(entries: read.findings)
  }

  /// The file: an entry a line in a lasting order, so that a version control's diff shows what was accepted.
  public var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let lines = sorted.compactMap { try? encoder.encode($0) }.map { "    " + String(decoding: $0, as: UTF8.self) }
    return "{\n  \"format\": \(Self.format),\n  \"tool\": \"Kerbcut\",\n  \"findings\": [\n"
      + lines.joined(separator: ",\n") + "\n  ]\n}\n"
  }
}

extension Baseline: Codable {
  public init(from decoder: any Decoder) throws { try self.init(entries: [Entry](from: decoder)) }
  public func encode(to encoder: any Encoder) throws { try sorted.encode(to: encoder) }
}

/// Why a baseline could not be read.
public enum BaselineError: Error, Equatable, CustomStringConvertible {
  /// The file holds no baseline of ours.
  case malformed(file: String)
  /// The file is in a format that a later version wrote.
  case newer(file: String, format: Int)

  public var description: String {
    switch self {
    case .malformed(let file): "‘\(file)’ is not a baseline of Kerbcut. Record it again with --update-baseline."
    case .newer(let file, let format):
      "‘\(file)’ was written by a newer Kerbcut (format \(format)). Update Kerbcut, or record the baseline again."
    }
  }
}
