extension String {
  /// Lines of a log with nothing in them that a pipeline takes for a command.
  ///
  /// GitHub reads `::name …::` at the beginning of a line, white space before it aside, and `##[name]` anywhere; Azure
  /// Pipelines reads `##vso[…]` and `##[…]`, TeamCity `##teamcity[…]`. A space is put into each such sign. Everything
  /// that a page, a header, a file's name or a setting says may stand in a log.
  public var withoutCommands: String {
    guard mayHoldCommands else { return self }
    let lines = split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    return lines.map { $0.withoutCommand }.joined(separator: "\n")
  }

  /// Whether two colons or two number signs stand side by side: a quick no for most texts.
  private var mayHoldCommands: Bool {
    var last = UInt8(0)
    for byte in utf8 {
      if byte == last, byte == UInt8(ascii: ":") || byte == UInt8(ascii: "#") { return true }
      last = byte
    }
    return false
  }

  /// The text for a log that nobody made harmless before: on lines of its own, without control characters.
  public var forLog: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x0A: text.unicodeScalars.append(scalar)
      case 0x09: text += " "
      case 0x00...0x1F: text.unicodeScalars.append(Unicode.Scalar(0x2400 + scalar.value) ?? "�")
      case 0x7F...0x9F, 0x2028, 0x2029, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
        text += "⟨U+\(String(scalar.value, radix: 16, uppercase: true))⟩"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text.withoutCommands
  }
}

extension Substring {
  fileprivate var withoutCommand: String {
    let start = unicodeScalars.firstIndex { !$0.properties.isWhitespace } ?? endIndex
    var line = String(self[..<start])
    let rest = self[start...]
    if rest.utf8.starts(with: "::".utf8) {
      line += ": :" + Substring(rest.utf8.dropFirst(2)).withoutMarks
    } else {
      line += rest.withoutMarks
    }
    return line
  }

  /// With a space in every `##` that a name and a bracket follow.
  private var withoutMarks: String {
    guard utf8.contains(UInt8(ascii: "#")), utf8.contains(UInt8(ascii: "[")) else { return String(self) }
    var text = ""
    var rest = self
    while let mark = rest.firstRange(of: "##") {
      text += rest[..<mark.lowerBound]
      rest = rest[mark.upperBound...]
      let name = rest.unicodeScalars.prefix { $0.properties.isAlphabetic || ("0"..."9").contains($0) }
      let isCommand = rest.unicodeScalars.dropFirst(name.count).first == "["
      // The second number sign may begin the next mark.
      text += isCommand ? "# #" : "#"
      if !isCommand { rest = self[self.index(before: mark.upperBound)...] }
    }
    return text + rest
  }
}
