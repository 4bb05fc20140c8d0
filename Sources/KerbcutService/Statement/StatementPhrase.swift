import Kerbcut

/// The wording of a part of an accessibility statement: the fixed form, and the anchor words by which a variant is known.
struct StatementPhrase: Sendable {
  /// The fixed wording, as a person may copy it.
  let wording: String
  /// Forms that count as exact, normalised: `*` stands for any words, `{a|b}` for one of several.
  let exact: [String]
  /// Each a list of anchors that a variant has in this order.
  let anchors: [[String]]

  init(_ wording: String, exact: [String], anchors: [String]) {
    self.wording = wording
    self.exact = exact.flatMap(Self.expanded)
    self.anchors = anchors.map { $0.split(separator: "*").map { String($0).collapsed } }
  }

  /// How a text, normalised, fits.
  func grade(of text: String) -> StatementGrade {
    if exact.contains(where: { Self.fits(text, $0) }) { return .exact }
    return anchors.contains { Self.contains(text, $0) } ? .variant : .absent
  }

  private static func expanded(_ form: String) -> [String] {
    guard let open = form.firstIndex(of: "{"), let close = form[open...].firstIndex(of: "}") else { return [form] }
    let choices = form[form.index(after: open)..<close].split(
      separator: "|", maxSplits: 50, omittingEmptySubsequences: false)
    let head = String(form[..<open])
    let tail = String(form[form.index(after: close)...])
    return choices.flatMap { expanded(head + String($0) + tail) }
  }

  /// Whether a text is a form from start to end.
  private static func fits(_ text: String, _ form: String) -> Bool {
    let pieces = form.split(separator: "*", omittingEmptySubsequences: false).map { Array($0.utf8) }
    let bytes = Array(text.utf8)
    guard let first = pieces.first, let last = pieces.last else { return false }
    guard bytes.starts(with: first) else { return false }
    guard pieces.count > 1 else { return bytes.count == first.count }
    var position = first.count
    for piece in pieces.dropFirst().dropLast() {
      guard let end = place(of: piece, in: bytes, from: position) else { return false }
      position = end
    }
    return bytes.count - last.count >= position && bytes.suffix(last.count).elementsEqual(last)
  }

  static func contains(_ text: String, _ anchors: [String]) -> Bool {
    let bytes = Array(text.utf8)
    var position = 0
    for anchor in anchors {
      guard let end = place(of: Array(anchor.utf8), in: bytes, from: position) else { return false }
      position = end
    }
    return true
  }

  /// Behind the first occurrence of a piece at or after a position.
  private static func place(of piece: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard let first = piece.first else { return start }
    guard bytes.count >= piece.count else { return nil }
    var position = start
    while position + piece.count <= bytes.count {
      if bytes[position] == first, bytes[position..<position + piece.count].elementsEqual(piece) {
        return position + piece.count
      }
      position += 1
    }
    return nil
  }
}

/// How well a part of a statement keeps to the wording that the law or its model fixes.
public enum StatementGrade: String, Sendable, Codable {
  /// The fixed wording.
  case exact
  /// Other words that say the same.
  case variant
  /// Not found.
  case absent
}

extension String {
  /// The text as statements are compared: lower case, plain quotes and hyphens, single spaces.
  package var statementNormalised: String {
    var result = ""
    result.reserveCapacity(utf8.count)
    for scalar in lowercased().unicodeScalars {
      switch scalar.value {
      case 0x2018, 0x2019, 0x60, 0xB4: result.append("'")
      case 0x201C, 0x201D: result.append("\"")
      case 0x2010, 0x2011: result.append("-")
      case 0x0A, 0xA0: result.append(" ")
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result.collapsed
  }
}
