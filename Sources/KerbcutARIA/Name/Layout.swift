import KerbcutCSS
import KerbcutHTML

/// The two places of generated content.
enum GeneratedPlace { case before, after }

/// What a name needs of style: boxes that stand apart, generated text.
extension AccessibilityTree {
  /// Whether an element's text stands apart from its neighbours: boxes that are not plain inline ones, and replaced
  /// elements. Of those without text, controls and what begins a line of its own part their neighbours.
  func separates(_ element: NodeID, isEmpty: Bool = false) -> Bool {
    let name = document.name(of: element)
    guard name.namespace == .html else { return name.namespace == .svg && !isEmpty }
    let isKnown = name.number < UInt32(Self.isReplaced.count)
    if styles.isRendered(element) {
      if isEmpty { return isKnown && Self.isControl[Int(name.number)] || styles.isBlockLevel(element) }
      if isKnown, Self.isReplaced[Int(name.number)] { return true }
      let display = styles.display(of: element)
      return display != .inline && display != .contents
    }
    return !isEmpty && (name.isBlock || isKnown && Self.isReplaced[Int(name.number)])
  }

  /// The text of `::before` or `::after`, or its alternative text.
  func generatedText(_ place: GeneratedPlace, of element: NodeID) -> (text: String, isApart: Bool)? {
    let pseudo: PseudoElement = place == .before ? .before : .after
    guard let generated = styles.generatedText(pseudo, of: element) else { return nil }
    let text = generated.alternative ?? generated.text
    guard !text.isEmpty else { return nil }
    let style = styles.style(of: element, pseudo: pseudo)
    if let visibility = style?[.visibility], visibility != .keyword(.visible) { return nil }
    let display = style?.display ?? .inline
    return (text, display != .inline && display != .contents)
  }

  /// A text as style shows it: `text-transform` is part of what browsers hand on. A word goes on from the byte before.
  func transformed(_ text: UTF8Text, in parent: NodeID, after last: UInt8?) -> String? {
    switch styles.textTransform(of: parent) {
    case .none, .other: nil
    case .uppercase: String(text).uppercased()
    case .lowercase: String(text).lowercased()
    case .capitalize: Self.capitalized(String(text), isStart: !Self.isWordByte(last))
    }
  }

  private static func isWordByte(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func capitalized(_ text: String, isStart: Bool) -> String {
    var result = ""
    var isStart = isStart
    for character in text {
      let isLetter = character.isLetter || character.isNumber
      let first = character.unicodeScalars.first
      if isStart, isLetter, let first {
        result += first.properties.titlecaseMapping
        result.unicodeScalars.append(contentsOf: character.unicodeScalars.dropFirst())
      } else {
        result.append(character)
      }
      isStart = !(isLetter || character == "'" || character == "’")
    }
    return result
  }

  /// HTML elements that are boxes of their own in the midst of text.
  private static let isReplaced = table(of: [
    .img, .iframe, .video, .audio, .input, .button, .select, .textarea, .progress, .meter, .canvas, .embed, .object,
  ])

  private static let isControl = table(of: [.input, .button, .select, .textarea, .progress, .meter])

  private static func table(of names: [Name]) -> [Bool] {
    var table = [Bool](repeating: false, count: Int(Name.menuitem.number))
    for name in names { table[Int(name.number)] = true }
    return table
  }
}
