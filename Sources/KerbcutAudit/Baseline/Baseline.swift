internal import FoundationEssentials

/// Findings accepted for now: an audit with a baseline fails on what is new only.
public struct Baseline: Sendable, Equatable {
  /// Entries by page key; those of the service stand under an empty key.
  public private(set) var entries: [String: [Entry]]

  /// One accepted finding.
  public struct Entry: Codable, Sendable, Equatable {
    public var page: String
    public var check: String
    public var exact: String
    public var moved: String
    /// The message at the time, for people who read the file.
    public var message: String

    public init(page: String, check: String, exact: String, moved: String, message: String) {
      self.page = page
      self.check = check
      self.exact = exact
      self.moved = moved
      self.message = message
    }
  }

  public init(entries: [Entry] = []) { self.entries = Dictionary(grouping: entries, by: \.page) }

  /// The version of the file's format. A reader refuses a newer one.
  public static let format = 1

  /// Gives every finding of a page its status: `known` where the same stands in the baseline, `moved` where it stands
  /// there elsewhere on the page, else `new`. Each entry counts for one finding.
  func mark(_ result: inout PageResult) {
    var exact: [String: Int] = [:]
    var moved: [String: Int] = [:]
    for entry in entries[result.key] ?? [] {
      exact[entry.exact, default: 0] += 1
      moved[entry.moved, default: 0] += 1
    }
    for number in result.findings.indices {
      let identity = result.findings[number].identity
      guard exact[identity.exact, default: 0] > 0 else { continue }
      exact[identity.exact, default: 0] -= 1
      moved[identity.moved, default: 0] -= 1
      result.findings[number].status = .known
    }
    for number in result.findings.indices where result.findings[number].status == nil {
      let identity = result.findings[number].identity
      let isMoved = moved[identity.moved, default: 0] > 0
      if isMoved { moved[identity.moved, default: 0] -= 1 }
      result.findings[number].status = isMoved ? .moved : .new
    }
  }

  /// What conclusions and totals need of it.
  public var record: BaselineRecord {
    var record = BaselineRecord(conclusions: (entries[""] ?? []).map(\.exact).sorted())
    for (page, entries) in entries where !page.isEmpty { record.pages[page] = entries.count }
    return record
  }
}

/// What results keep of a baseline, so that reports that are made again say what the audit said.
public struct BaselineRecord: Codable, Sendable, Equatable {
  /// The identities of accepted conclusions over all pages.
  public var conclusions: [String]
  /// How many findings are accepted on each page, by its key.
  public var pages: [String: Int]

  public init(conclusions: [String] = [], pages: [String: Int] = [:]) {
    self.conclusions = conclusions
    self.pages = pages
  }

  /// Gives every conclusion its status.
  func mark(_ findings: inout [ServiceFinding]) {
    let known = Set(conclusions)
    for number in findings.indices {
      findings[number].status = known.contains(findings[number].identity) ? .known : .new
    }
  }
}

// MARK: The file

extension Baseline {
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
    let sorted = entries.values.joined().sorted {
      ($0.page, $0.check, $0.exact, $0.moved) < ($1.page, $1.check, $1.exact, $1.moved)
    }
    let lines = sorted.compactMap { try? encoder.encode($0) }.map { "    " + String(decoding: $0, as: UTF8.self) }
    return "{\n  \"format\": \(Self.format),\n  \"tool\": \"Kerbcut\",\n  \"findings\": [\n"
      + lines.joined(separator: ",\n") + "\n  ]\n}\n"
  }
}

/// Why a baseline could not be read.
public enum BaselineError: Error, Equatable, CustomStringConvertible {
  case malformed(file: String)
  case newer(file: String, format: Int)

  public var description: String {
    switch self {
    case .malformed(let file): "‘\(file)’ is not a baseline of Kerbcut. Record it again with --update-baseline."
    case .newer(let file, let format):
      "‘\(file)’ was written by a newer Kerbcut (format \(format)). Update Kerbcut, or record the baseline again."
    }
  }
}
