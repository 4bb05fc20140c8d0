import KerbcutBasics

extension String {
  /// Lower case, without end punctuation, white space collapsed: for comparing phrases.
  public var phrase: String {
    if let phrase = withBytes({ $0.isCollapsed ? $0.phraseOfCollapsed : nil }) { return phrase }
    let text = lowercased().collapsed
    return text.withBytes { bytes in
      var end = bytes.count
      while end > 0, bytes[end - 1] < 0x80 {
        // A character of several scalars ends in one that is not ASCII, but for the end of a line, which is gone here.
        let last = Unicode.Scalar(bytes[end - 1])
        guard last == " " || last.properties.isASCIIPunctuation, last != ")" else { break }
        end -= 1
      }
      let isASCII = bytes[..<end].allSatisfy { $0 < 0x80 }
      if isASCII {
        return end == bytes.count ? text : String(decoding: UnsafeBufferPointer(rebasing: bytes[..<end]), as: UTF8.self)
      }
      return text[..<text.utf8.index(text.startIndex, offsetBy: end)].phraseByCharacters
    }
  }
}

extension Substring {
  fileprivate var phraseByCharacters: String {
    var text = self
    while let last = text.last, last.isPunctuation || last == " ", last != ")" { text = text.dropLast() }
    return text.holds("\u{2019}") ? String(text.map { $0 == "\u{2019}" ? "'" : $0 }) : String(text)
  }
}

extension Unicode.Scalar.Properties {
  fileprivate var isASCIIPunctuation: Bool {
    switch generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      true
    default: false
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The phrase of collapsed text that is all ASCII; nil where it is not.
  package var phraseOfCollapsed: String? {
    var end = count
    while end > 0, self[end - 1].isPhraseEnd { end -= 1 }
    for byte in self where byte >= 0x80 { return nil }
    return String(unsafeUninitializedCapacity: end) { phrase in
      for place in 0..<end { phrase[place] = self[place].inLowerCase }
      return end
    }
  }
}

extension UInt8 {
  /// Whether a phrase loses it at its end: white space and punctuation, closing brackets aside.
  fileprivate var isPhraseEnd: Bool {
    switch self {
    case UInt8(ascii: " "), UInt8(ascii: "!"), UInt8(ascii: "\""), UInt8(ascii: "#"), UInt8(ascii: "%"),
      UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: "*"), UInt8(ascii: ","), UInt8(ascii: "-"),
      UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "?"),
      UInt8(ascii: "@"), UInt8(ascii: "["), UInt8(ascii: "\\"), UInt8(ascii: "]"), UInt8(ascii: "_"),
      UInt8(ascii: "{"), UInt8(ascii: "}"):
      true
    default: false
    }
  }
}
