internal import FoundationEssentials

/// Findings accepted for now: an audit with a baseline fails on what is new only.
///
/// The results hold it too, so that reports that are made again say what the audit said.
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
    /// What each thing is, where the finding speaks for several.
    public var members: [String]?

    public init(
      page: String, check: String, exact: String, moved: String, message: String, members: [String]? = nil
    ) {
      self.page = page
      self.check = check
      self.exact = exact
      self.moved = moved
      self.message = message
      self.members = members
    }
  }

  public init(entries: [Entry] = []) { self.entries = Dictionary(grouping: entries, by: \.page) }

  /// The version of the file's format. A reader refuses a newer one.
  public static let format = 1

  /// Gives every finding of a page its status: `known` where the same stands in the baseline, `moved` where it stands
  /// there elsewhere on the page, else `new`. Each entry counts for one finding. A finding that speaks for several
  /// things is known where each of them was accepted: one more of them is new, one fewer is not.
  func mark(_ result: inout PageResult) {
    let entries = entries[result.key] ?? []
    var exact: [String: Int] = [:]
    var moved: [String: Int] = [:]
    for entry in entries {
      exact[entry.exact, default: 0] += 1
      moved[entry.moved, default: 0] += 1
    }
    markGroups(&result.findings, accepted: entries)
    for number in result.findings.indices where result.findings[number].status == nil {
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

  private func markGroups(_ findings: inout [Finding], accepted: [Entry]) {
    var pools: [String: [String: Int]] = [:]
    for entry in accepted {
      for member in entry.members ?? [] { pools[entry.check, default: [:]][member, default: 0] += 1 }
    }
    for number in findings.indices {
      guard let members = findings[number].identity.members, var pool = pools[findings[number].check] else { continue }
      let more = members.count { pool.take($0) == false }
      pools[findings[number].check] = pool
      findings[number].status = more == 0 ? .known : .new
      if more > 0, more < members.count { findings[number].message += " \(more) more than the baseline accepts." }
    }
  }

  /// How many accepted findings are gone from a page that was audited, each thing that one speaks for counted.
  func fixed(on page: PageResult) -> Int {
    let entries = entries[page.key] ?? []
    let grouped = Set(entries.filter { $0.members != nil }.map(\.check))
    let met = page.findings.count {
      ($0.status == .known || $0.status == .moved) && !($0.identity.members != nil && grouped.contains($0.check))
    }
    var left: [String: Int] = [:]
    for member in entries.flatMap({ $0.members ?? [] }) { left[member, default: 0] += 1 }
    for member in page.findings.flatMap({ $0.identity.members ?? [] }) { _ = left.take(member) }
    return max(0, entries.count { $0.members == nil } - met) + left.values.reduce(0, +)
  }

  /// Gives every conclusion its status: `known` where the same stands in the baseline, or one about all of its pages
  /// and more. Each entry counts for one conclusion.
  func mark(_ findings: inout [ServiceFinding]) {
    var accepted = entries[""] ?? []
    for number in findings.indices {
      let finding = findings[number]
      guard let same = accepted.firstIndex(where: { $0.exact == finding.identity }) else { continue }
      accepted.remove(at: same)
      findings[number].status = .known
    }
    for number in findings.indices where findings[number].status == nil {
      let (check, pages) = (findings[number].check, findings[number].pages)
      let wider = accepted.firstIndex { $0.check == check && Set($0.members ?? []).isSuperset(of: pages) }
      findings[number].status = wider == nil || pages.isEmpty ? .new : .known
      if let wider, !pages.isEmpty { accepted.remove(at: wider) }
    }
  }
}

extension [String: Int] {
  /// Takes one from a stock; false if there is none.
  fileprivate mutating func take(_ key: String) -> Bool {
    guard let count = self[key], count > 0 else { return false }
    self[key] = count - 1
    return true
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
