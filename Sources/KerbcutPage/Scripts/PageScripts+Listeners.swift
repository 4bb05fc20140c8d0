import KerbcutText

extension PageScripts {
  /// The arguments of calls of `addEventListener` for one event: the code of the listener.
  public func listeners(for event: String) -> [String] { calls(for: event).map(\.code) }

  /// The listeners for one event of the whole page, however they are set: wherever focus is, they hear it.
  public func pageListeners(for event: String) -> [String] {
    // However a listener is set, the event is named. Most scripts name few, and looking for each way costs a pass.
    guard text.holds(event) else { return [] }
    let calls = calls(for: event).filter { Self.pageObjects.contains($0.receiver) }.map(\.code)
    return calls + Self.pageObjects.filter { !$0.isEmpty }.flatMap { assigned("\($0).on\(event)") }
  }

  /// The names by which scripts call the page as a whole; empty for a bare call, which is the window's.
  private static let pageObjects = [
    "", "document", "window", "self", "globalThis", "document.body", "document.documentElement", "window.document",
    "$(document)", "$(window)", "$(document.body)",
  ]

  /// The code that is assigned to a property, such as `document.onkeydown`.
  private func assigned(_ property: String) -> [String] {
    text.withBytes { bytes in
      var found: [String] = []
      var start = 0
      while found.count < 16, let place = ScriptFunctions.place(ofText: property, in: bytes, from: start) {
        start = place + property.utf8.count
        let isWhole =
          place == 0 || !(ScriptFunctions.isNamePart(bytes[place - 1]) || bytes[place - 1] == UInt8(ascii: "."))
        if isWhole, let code = Self.assignedCode(in: bytes, from: start) { found.append(code) }
      }
      return found
    }
  }

  /// What stands behind `=`: a function with its body, or the rest of the statement.
  private static func assignedCode(in bytes: ScriptFunctions.Bytes, from start: Int) -> String? {
    let end = min(bytes.count, start + 200)
    let value = String(decoding: bytes[start..<end], as: UTF8.self).drop(while: \.isWhitespace)
    guard value.first == "=", value.dropFirst().first != "=" else { return nil }
    let code = value.dropFirst()
    let head = code.prefix { $0 != "{" && $0 != ";" && !$0.isNewline }
    guard head.count < 80, head.endIndex < code.endIndex, code[head.endIndex] == "{",
      let brace = bytes[start..<end].firstIndex(of: UInt8(ascii: "{"))
    else {
      return String(code.prefix { $0 != ";" && !$0.isNewline })
    }
    return head + "{" + ScriptFunctions.balanced(bytes, from: brace + 1, open: "{", close: "}")
  }

  private func calls(for event: String) -> [(receiver: String, code: String)] {
    text.withBytes { bytes in
      var found: [(receiver: String, code: String)] = []
      var start = 0
      while let call = ScriptFunctions.place(of: "addEventListener(", in: bytes, from: start) {
        start = call + 17
        guard ScriptFunctions.isQuoted(event, in: bytes, from: start) else { continue }
        let before = String(decoding: bytes[max(0, call - 60)..<call], as: UTF8.self)
        let code = ScriptFunctions.balanced(bytes, from: start, open: "(", close: ")")
        found.append((Self.receiver(before), code))
      }
      return found
    }
  }

  /// What a method is called on: `document.body` of `… document.body.`
  private static func receiver(_ before: String) -> String {
    guard before.last == "." else { return "" }
    let name = before.dropLast().reversed().prefix { $0.isLetterOrNumber || "_$.()?".contains($0) }
    return String(name.reversed())
  }

  /// Whether a piece of script surely leaves the page as it is: it calls nothing but the console and reads, and assigns
  /// nothing but its own variables.
  public static func changesNothing(_ code: String) -> Bool {
    var rest = Substring(code)
    while let bracket = rest.firstIndex(of: "(") {
      let name = rest[..<bracket].reversed().prefix { $0.isLetterOrNumber || $0 == "_" || $0 == "$" || $0 == "." }
      guard isHarmless(String(name.reversed())) else { return false }
      rest = rest[rest.index(after: bracket)...]
    }
    return !assignsProperty(code) && !code.holds("++") && !code.holds("--")
  }

  private static func isHarmless(_ call: String) -> Bool {
    if call.isEmpty || call.hasPrefix("console.") || call.hasPrefix("Math.") { return true }
    let name = call.split(separator: ".").last.map(String.init) ?? ""
    return ["if", "while", "for", "switch", "function"].contains(name)
  }

  /// Whether there is an `=` that assigns, with a dot on its left or no declaration before it.
  private static func assignsProperty(_ code: String) -> Bool {
    let bytes = Array(code.utf8)
    for (place, byte) in bytes.enumerated() where byte == UInt8(ascii: "=") {
      let after = place + 1 < bytes.count ? bytes[place + 1] : 0
      let before = place > 0 ? bytes[place - 1] : 0
      if after == byte || after == UInt8(ascii: ">") || "=!<>".utf8.contains(before) { continue }
      let line = bytes[max(0, place - 80)..<place]
      let left = line.split { $0 == 0x0A || $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "{") }.last ?? []
      let words = String(decoding: left, as: UTF8.self).trimmingSpaces
      if !["const ", "let ", "var "].contains(where: words.hasPrefix) { return true }
    }
    return false
  }
}
