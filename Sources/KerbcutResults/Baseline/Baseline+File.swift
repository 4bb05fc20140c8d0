internal import FoundationEssentials

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
    var pages: [String: String]?
  }

  /// Reads a baseline file.
  public init(json: [UInt8], file: String) throws(BaselineError) {
    let read: File
    do {
      read = try JSONDecoder().decode(File.self, from: Data(json.withoutByteOrderMark))
    } catch {
      throw ConflictedText(json) == nil ? .malformed(file: file) : .conflicted(file: file)
    }
    if read.format > Self.format { throw .newer(file: file, format: read.format) }
    self.init(entries: read.findings, likeness: read.pages ?? [:])
  }

  /// The file: an entry a line in a lasting order, so that a version control's diff shows what was accepted.
  public var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let lines = sorted.compactMap { try? encoder.encode($0) }.map { "    " + String(decoding: $0, as: UTF8.self) }
    let pages = likeness.sorted { $0.key < $1.key }.compactMap { key, value -> String? in
      guard let name = try? encoder.encode(key) else { return nil }
      return "    \(String(decoding: name, as: UTF8.self)): \"\(value)\""
    }
    return "{\n  \"format\": \(Self.format),\n  \"tool\": \"Kerbcut\",\n  \"findings\": [\n"
      + lines.joined(separator: ",\n") + "\n  ]"
      + (pages.isEmpty ? "" : ",\n  \"pages\": {\n" + pages.joined(separator: ",\n") + "\n  }") + "\n}\n"
  }
}

extension Baseline: Codable {
  private struct Written: Codable {
    var findings: [Entry]
    var pages: [String: String]
  }

  public init(from decoder: any Decoder) throws {
    // Versions before pages were kept wrote the entries alone.
    if let written = try? Written(from: decoder) {
      self.init(entries: written.findings, likeness: written.pages)
    } else {
      try self.init(entries: [Entry](from: decoder))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    try likeness.isEmpty
      ? sorted.encode(to: encoder) : Written(findings: sorted, pages: likeness).encode(to: encoder)
  }
}

extension [UInt8] {
  /// The bytes without the mark that some editors put before a text.
  fileprivate var withoutByteOrderMark: ArraySlice<UInt8> {
    starts(with: [0xEF, 0xBB, 0xBF]) ? dropFirst(3) : self[...]
  }
}

/// Why a baseline could not be read.
public enum BaselineError: Error, Equatable, CustomStringConvertible {
  /// The file holds no baseline of ours.
  case malformed(file: String)
  /// The file holds both sides of a merge that is not ended.
  case conflicted(file: String)
  /// The file is in a format that a later version wrote.
  case newer(file: String, format: Int)

  public var description: String {
    switch self {
    case .malformed(let file): "‘\(file)’ is not a baseline of Kerbcut. Record it again with --update-baseline."
    case .conflicted(let file):
      "‘\(file)’ holds both sides of a merge (‘<<<<<<<’). Keep both with ‘kerbcut baseline merge \(file)’, or take one "
        + "with ‘git checkout --ours \(file)’ or ‘--theirs’, and audit again."
    case .newer(let file, let format):
      "‘\(file)’ was written by a newer Kerbcut (format \(format)). Update Kerbcut, or record the baseline again."
    }
  }
}
