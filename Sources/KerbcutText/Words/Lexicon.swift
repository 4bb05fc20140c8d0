import KerbcutBasics

/// Lists of phrases, made ready to be found in one pass over a text, however many lists and phrases there are.
///
/// A tree of words: each phrase is a path from the root. `wheelchair bound` and `wheelchair user` share their first step.
/// Hyphens and slashes part words, so `wheelchair-bound` is found too; case and kind of apostrophe do not matter.
public struct Lexicon: Sendable {
  public let lists: [PhraseList]

  private var steps: [Step: Int32] = [:]
  /// What ends at a place in the tree: pairs of list and phrase.
  private var ends: [[PhraseID]] = [[]]
  /// The words that a phrase can begin with: a small filter before the dictionary.
  private var filter: [UInt64]

  private struct Step: Hashable {
    let place: Int32
    let word: UInt64

    func hash(into hasher: inout Hasher) { hasher.combine(word &+ UInt64(truncatingIfNeeded: place)) }
  }

  struct PhraseID: Sendable {
    let list: Int
    let phrase: Int
  }

  public init(_ lists: [PhraseList]) {
    self.lists = lists
    filter = Array(repeating: 0, count: 256)
    for (list, phrases) in lists.enumerated() {
      for (phrase, entry) in phrases.phrases.enumerated() {
        for form in entry.forms { add(form, PhraseID(list: list, phrase: phrase)) }
      }
    }
  }

  private mutating func add(_ form: String, _ id: PhraseID) {
    var place: Int32 = 0
    for word in form.utf8.split(whereSeparator: {
      $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/")
    }) {
      let step = Step(place: place, word: WordKey.of(word))
      if place == 0 { filter[Int(step.word >> 6 & 255)] |= 1 << (step.word & 63) }
      if let next = steps[step] {
        place = next
      } else {
        steps[step] = Int32(clamping: ends.count)
        place = Int32(clamping: ends.count)
        ends.append([])
      }
    }
    if place > 0 { ends[Int(place)].append(id) }
  }

  /// The phrases in a text: of each list the longest at each place.
  package func matches(in words: ArraySlice<Word>) -> [(list: Int, phrase: Int, words: Range<Int>)] {
    var found: [(list: Int, phrase: Int, words: Range<Int>)] = []
    for start in words.indices {
      let key = words[start].key
      guard filter[Int(key >> 6 & 255)] & (1 << (key & 63)) != 0 else { continue }
      var place: Int32 = 0
      var next = start
      let before = found.count
      while next < words.endIndex, let step = steps[Step(place: place, word: words[next].key)] {
        place = step
        next += 1
        for end in ends[Int(place)] {
          if let shorter = found[before...].firstIndex(where: { $0.list == end.list }) {
            found[shorter] = (end.list, end.phrase, start..<next)
          } else {
            found.append((end.list, end.phrase, start..<next))
          }
        }
      }
    }
    return found
  }
}

/// A list of phrases, each with what to say instead.
public struct PhraseList: Sendable {
  /// By which checks and users' files name the list, for example `words-to-avoid`.
  public let id: String
  public let phrases: [Phrase]

  public init(id: String, phrases: [Phrase]) {
    self.id = id
    self.phrases = phrases
  }

  /// A list from lines of the form `phrase = advice`. A verb marked with `*` is found with its endings; `|` parts forms
  /// of one phrase; a line that begins with `#` is a comment.
  ///
  ///     utilise* = use
  ///     one stop shop | one stop shops = website
  public init(id: String, lines: [some StringProtocol]) {
    self.init(id: id, phrases: lines.compactMap { Phrase(line: $0) })
  }

  public init(id: String, text: String) {
    self.init(id: id, lines: text.split(separator: "\n"))
  }
}

/// A phrase of a list.
public struct Phrase: Sendable {
  /// The form that the list names first.
  public let text: String
  /// All forms that are found, in lower case.
  public let forms: [String]
  /// What to say instead, or another note; may be empty.
  public let advice: String

  init?(line: some StringProtocol) {
    let parts = line.split(separator: "=", maxSplits: 1)
    guard let left = parts.first, !left.hasPrefix("#") else { return nil }
    let forms = left.split(separator: "|").map { String($0).collapsed }.filter { !$0.isEmpty }
    guard let first = forms.first else { return nil }
    text = first.filter { $0 != "*" }
    self.forms = forms.flatMap(Self.withEndings)
    advice = parts.count > 1 ? String(parts[1]).collapsed : ""
  }

  /// A verb's regular forms: `drive*` has drives, driving, drived. (Irregular ones are listed as forms.)
  private static func withEndings(_ form: String) -> [String] {
    let form = form.inLowerCase
    guard let star = form.firstIndex(of: "*") else { return [form] }
    let stem = String(form[..<star])
    let rest = String(form[form.index(after: star)...])
    let endings: [String]
    if stem.hasSuffix("e") {
      endings = [stem, stem + "s", stem + "d", stem.dropLast() + "ing"]
    } else if stem.hasSuffix("y"), let before = stem.dropLast().last, !"aeiou".contains(before) {
      endings = [stem, stem.dropLast() + "ies", stem.dropLast() + "ied", stem + "ing"]
    } else if ["s", "x", "ch", "sh"].contains(where: stem.hasSuffix) {
      endings = [stem, stem + "es", stem + "ed", stem + "ing"]
    } else {
      endings = [stem, stem + "s", stem + "ed", stem + "ing"]
    }
    return endings.map { $0 + rest }
  }
}
