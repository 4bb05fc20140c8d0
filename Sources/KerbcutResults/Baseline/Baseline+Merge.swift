internal import FoundationEssentials

extension Baseline {
  /// What either baseline accepts. What both hold counts once: two branches that recorded the same finding accept one.
  public func merged(with other: Baseline) -> Baseline {
    var all: [Entry] = []
    for page in Set(entries.keys).union(other.entries.keys) {
      let own = entries[page] ?? []
      all += own
      // Of entries that are alike, as many as the side has that has more.
      var rest = own
      for entry in other.entries[page] ?? [] {
        if let place = rest.firstIndex(where: { $0.isSame(as: entry) }) {
          rest.remove(at: place)
        } else {
          all.append(entry)
        }
      }
    }
    return Baseline(entries: all, likeness: likeness.merging(other.likeness) { $1 })
  }

  /// Both sides of a file that a merge has left with its marks; nil where it has none.
  public init?(mergingConflictIn text: [UInt8]) {
    guard let conflict = ConflictedText(text) else { return nil }
    self = Self.read(lines: conflict.ours).merged(with: Self.read(lines: conflict.theirs))
  }

  /// The entries of lines as `json` writes them, whatever stands between.
  private static func read(lines: [Substring]) -> Baseline {
    let decoder = JSONDecoder()
    var (entries, likeness): ([Entry], [String: String]) = ([], [:])
    for line in lines {
      let text = line.drop { $0.isWhitespace }
      let whole = Data((text.hasSuffix(",") ? text.dropLast() : text).utf8)
      if let entry = try? decoder.decode(Entry.self, from: whole) {
        entries.append(entry)
      } else if text.hasPrefix("\""),
        let pair = try? decoder.decode([String: String].self, from: Data("{".utf8) + whole + Data("}".utf8))
      {
        likeness.merge(pair) { $1 }
      }
    }
    return Baseline(entries: entries, likeness: likeness)
  }
}

extension FindingRecord {
  /// Whether two branches recorded one finding: the words may come from two versions of the program.
  fileprivate func isSame(as other: FindingRecord) -> Bool {
    check == other.check && exact == other.exact && members == other.members && outcome == other.outcome
  }
}

/// A text with the marks of a merge, by its two sides. What a mark says of the version before both is left out.
struct ConflictedText {
  private(set) var ours: [Substring] = []
  private(set) var theirs: [Substring] = []

  private enum Side { case both, ours, before, theirs }

  init?(_ bytes: [UInt8]) {
    var (side, isMarked) = (Side.both, false)
    for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline) {
      if line.hasPrefix("<<<<<<<") {
        side = .ours
      } else if line.hasPrefix("|||||||"), side == .ours {
        side = .before
      } else if line.hasPrefix("======="), side != .both {
        side = .theirs
      } else if line.hasPrefix(">>>>>>>"), side == .theirs {
        (side, isMarked) = (.both, true)
      } else {
        if side == .both || side == .ours { ours.append(line) }
        if side == .both || side == .theirs { theirs.append(line) }
      }
    }
    guard isMarked else { return nil }
  }
}
