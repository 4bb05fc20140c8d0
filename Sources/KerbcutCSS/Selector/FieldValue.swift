import KerbcutBasics
import KerbcutHTML

/// The value of a control as a page sends it, held to the constraints of its attributes (HTML Standard, sections 4.10.5
/// and 4.10.21). Patterns are not tried: a page that fills a field in fills it in well. Lengths count only for what
/// people type.
struct FieldValue {
  private let node: NodeID
  private let document: Document
  private let type: String
  private let value: String

  init(_ node: NodeID, _ document: Document) {
    self.node = node
    self.document = document
    type = document.name(of: node) == .input ? document.string(.type, of: node)?.lowercased() ?? "text" : ""
    value = Self.sanitized(document.string(.value, of: node) ?? "", type)
  }

  /// Whether a constraint is not met, but for those of groups of radio buttons.
  var isInvalid: Bool { isMissing || hasWrongType || isOutOfRange || isBetweenSteps }

  private var isMissing: Bool {
    guard document.hasAttribute(.required, of: node) else { return false }
    switch document.name(of: node) {
    case .textarea: return document.textContent(of: node).isEmpty
    case .select: return !hasChoice
    case .input: break
    default: return false
    }
    switch type {
    case "checkbox": return !document.hasAttribute(.checked, of: node)
    case "radio", "range", "color", "submit", "image": return false
    case "file": return true
    default: return value.isEmpty
    }
  }

  /// Whether an option is chosen that is not the empty first one, which only asks to choose.
  private var hasChoice: Bool {
    let options = document.descendants(of: node).filter { document.name(of: $0) == .option }
    let marked = options.filter { document.hasAttribute(.selected, of: $0) }
    let isDropDown = options.first.flatMap { StateMatcher.dropDown(around: $0, document) } != nil
    guard isDropDown else { return !marked.isEmpty }
    guard let chosen = marked.last ?? options.first(where: { !document.hasAttribute(.disabled, of: $0) }) else {
      return false
    }
    let value = document.string(.value, of: chosen) ?? document.textContent(of: chosen).trimming(while: \.isWhitespace)
    let isPlaceholder = chosen == options.first && document.parentElement(of: chosen) == node && value.isEmpty
    return !isPlaceholder
  }

  private var hasWrongType: Bool {
    guard !value.isEmpty else { return false }
    switch type {
    case "email":
      guard document.hasAttribute(.multiple, of: node) else { return !Self.isEmail(value) }
      return !value.split(separator: ",", omittingEmptySubsequences: false).allSatisfy {
        Self.isEmail(String($0).trimming(while: \.isWhitespace))
      }
    case "url": return !Self.isAddress(value)
    default: return false
    }
  }

  /// Whether a lowest or highest value applies.
  var hasLimits: Bool { type == "range" || lowest != nil || highest != nil }

  var isOutOfRange: Bool {
    guard type != "range", let amount = Self.amount(value, type) else { return false }
    return lowest.map { amount < $0 } ?? false || highest.map { amount > $0 } ?? false
  }

  private var lowest: Double? { document.string(.min, of: node).flatMap { Self.amount($0, type) } }
  private var highest: Double? { document.string(.max, of: node).flatMap { Self.amount($0, type) } }

  /// Steps count from the lowest value; without one from the value that the page sends itself.
  private var isBetweenSteps: Bool {
    guard type == "number", let amount = Double(value), let lowest else { return false }
    let written = document.string(.step, of: node)?.lowercased() ?? "1"
    guard written != "any" else { return false }
    let step = Double(written).flatMap { $0 > 0 ? $0 : nil } ?? 1
    let steps = (amount - lowest) / step
    return abs(steps - steps.rounded()) > 1e-7
  }

  // MARK: Values of types

  private static func sanitized(_ value: String, _ type: String) -> String {
    switch type {
    case "number", "date", "month", "week", "time", "datetime-local": amount(value, type) == nil ? "" : value
    case "email", "url": value.trimming(while: \.isWhitespace)
    default: value
    }
  }

  /// A number, or a date or time as a number that grows with it; nil for what is none.
  private static func amount(_ text: String, _ type: String) -> Double? {
    let shape: String
    switch type {
    case "number": return isNumber(text) ? Double(text) : nil
    case "date": shape = "0000-00-00"
    case "month": shape = "0000-00"
    case "week": shape = "0000-W00"
    case "time": shape = "00:00"
    case "datetime-local": shape = "0000-00-00T00:00"
    default: return nil
    }
    let letters = Array(text.utf8)
    let expected = Array(shape.utf8)
    guard letters.count >= expected.count,
      zip(letters, expected).allSatisfy({ $1 == UInt8(ascii: "0") ? isDigit($0) : $0 == $1 })
    else { return nil }
    let digits = letters.prefix(expected.count).filter(isDigit)
    return Double(String(decoding: digits, as: UTF8.self))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  /// A valid floating-point number has no space, no plus and no words (HTML Standard, section 2.3.4.3).
  private static func isNumber(_ text: String) -> Bool {
    guard let first = text.utf8.first, first != UInt8(ascii: "+") else { return false }
    return text.utf8.allSatisfy { isDigit($0) || "+-.eE".utf8.contains($0) } && text.utf8.last != UInt8(ascii: ".")
  }

  /// The HTML Standard's own form of an e-mail address (section 4.10.5.1.5).
  private static func isEmail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty else { return false }
    let others = Set(".!#$%&'*+/=?^_`{|}~-".utf8)
    guard parts[0].utf8.allSatisfy({ isLetterOrDigit($0) || others.contains($0) }) else { return false }
    return parts[1].split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
      let bytes = Array(label.utf8)
      guard let first = bytes.first, let last = bytes.last, bytes.count <= 63 else { return false }
      return isLetterOrDigit(first) && isLetterOrDigit(last)
        && bytes.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
    }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// An absolute address: a scheme, and a host where the scheme has one (URL Standard, section 4.4).
  private static func isAddress(_ text: String) -> Bool {
    guard let colon = text.firstIndex(of: ":"), let first = text.utf8.first, isLetterOrDigit(first), !isDigit(first)
    else { return false }
    let scheme = text[..<colon].lowercased()
    guard scheme.utf8.allSatisfy({ isLetterOrDigit($0) || "+-.".utf8.contains($0) }) else { return false }
    guard ["http", "https", "ftp", "ws", "wss"].contains(scheme) else { return true }
    let rest = text[text.index(after: colon)...].drop { $0 == "/" || $0 == "\\" }
    let host = rest.prefix { !"/?#\\".contains($0) }
    return !host.isEmpty && !host.contains { $0.isWhitespace || "<>^|".contains($0) }
  }
}
