import Kerbcut

/// Words by which instructions point at things that people must see (ACT: visual reference words).
enum VisualReferences {
  /// An instruction that finds its thing by place, shape, size or colour only.
  struct Reference {
    let word: String
    /// The thing that is pointed at: `button`, `menu`.
    let noun: String
    let sentence: String
  }

  /// Whether one of the words of looks or places may be in a text: a quick no for almost all texts.
  static func mayOccur(in text: String) -> Bool {
    // The first eight letters of a word, in lower case, as a number: `l | 0x20` is the lower case of a letter.
    var start: UInt64 = 0
    var length = 0
    for byte in text.utf8 {
      if byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) || byte == 0x2D || byte == 0x27 {
        if length < 8 { start = start << 8 | UInt64(byte < 0x80 ? byte | 0x20 : byte) }
        length += 1
      } else {
        if length > 2, starts.contains(start) { return true }
        start = 0
        length = 0
      }
    }
    return length > 2 && starts.contains(start)
  }

  /// How the words of looks and places start.
  private static let starts = Set(
    sides.union(looks).map { word in word.utf8.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1 | 0x20) } })

  /// The references in a text that tell people to use or find something.
  static func references(in text: String) -> [Reference] {
    text.runs { !".!?;".unicodeScalars.contains($0) }.flatMap { sentence -> [Reference] in
      let words = sentence.lowercased().runs { $0.isLetter || $0 == "-" || $0 == "'" }.map(String.init)
      guard words.contains(where: verbs.contains), !isNamed(words, in: sentence) else { return [] }
      return words.indices.compactMap { place in
        reference(at: place, in: words).map {
          Reference(word: $0.word, noun: $0.noun, sentence: sentence.trimmingSpaces)
        }
      }
    }
  }

  /// Whether the sentence also says what the thing is called.
  private static func isNamed(_ words: [String], in sentence: Substring) -> Bool {
    if words.contains(where: ["labelled", "labeled", "called", "named", "marked", "titled", "says", "saying"].contains)
    {
      return true
    }
    return sentence.contains { "\"“”‘«".contains($0) }
  }

  private static func reference(at place: Int, in words: [String]) -> (word: String, noun: String)? {
    let word = words[place]
    let noun = words[max(0, place - 6)..<min(words.count, place + 4)].last(where: nouns.contains)
    if sides.contains(word) {
      // `on the right`, `the left-hand column`; not `the right to appeal`.
      let before = words[..<place].suffix(2)
      let isAside = before.last == "the" && ["on", "to", "at", "in", "from"].contains(before.first)
      let isPart = place + 1 < words.count && nouns.contains(words[place + 1])
      return isAside || isPart ? noun.map { (word, $0) } : nil
    }
    guard looks.contains(word) else { return nil }
    // `the green button`, `the triangle menu`: the noun follows at once, or after one more word.
    let after = words[min(place + 1, words.count)..<min(place + 3, words.count)]
    return after.first(where: nouns.contains).map { (word, $0) }
  }

  /// All words by which an instruction may point at a thing, and how long they are.
  static let pointers = Set(nouns.union(looks).map { Substring($0) })
  static let lengths = Set(pointers.map(\.count)).sorted()

  private static let verbs: Set<String> = [
    "click", "press", "select", "choose", "use", "find", "tap", "push", "open", "follow", "see", "look", "go", "enter",
    "fill", "check", "tick", "complete", "touch", "hit", "activate", "view", "read",
  ]

  private static let nouns: Set<String> = [
    "button", "buttons", "link", "links", "menu", "icon", "image", "box", "field", "form", "panel", "column", "tab",
    "arrow", "section", "sidebar", "list", "area", "bar", "option", "checkbox", "banner", "table", "symbol", "shape",
    "text", "heading", "fields", "boxes", "icons", "images", "options", "checkboxes", "arrows", "tabs", "columns",
    "symbols", "shapes",
  ]

  private static let sides: Set<String> = ["left", "right", "left-hand", "right-hand", "top", "bottom"]

  private static let looks: Set<String> = [
    "circle", "circular", "diamond", "disc", "heart", "hexagon", "oval", "pentagon", "rectangle", "rectangular",
    "round",
    "square", "star", "triangle", "triangular", "big", "large", "small", "little", "tiny", "wide", "narrow", "slanted",
    "tilted", "rotated", "black", "blue", "brown", "crimson", "cyan", "gold", "gray", "green", "grey", "indigo",
    "magenta",
    "maroon", "orange", "pink", "purple", "red", "turquoise", "violet", "white", "yellow",
  ]
}
