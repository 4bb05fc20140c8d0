/// Divides the text of one block into sentences and words.
///
/// A sentence ends at a full stop, question mark or exclamation mark (behind closing quotes and brackets) if white space
/// and then something that can begin a sentence follows, and at a line break. A full stop behind an abbreviation or an
/// initial ends nothing; dots in addresses, numbers and “e.g.” have no white space behind them.
package struct SentenceSplitter {
  /// The text of all blocks as UTF-8.
  package typealias Text = UnsafeBufferPointer<UInt8>

  /// How many words of a page are read. More than in any book; each takes ten times the room of a letter.
  package var mostWords = 1_000_000

  /// The words and sentences of all blocks so far.
  package private(set) var words: [Word] = []
  package private(set) var sentences: [SentenceRecord] = []

  private var block = 0
  /// Where traits and language change.
  private var runs: ArraySlice<(start: Int, traits: UInt16, language: UInt8)> = []
  private var run = 0
  private var isQuoting = false
  private var sentenceStart = -1
  private var firstWord = 0
  private var sentenceEnd = 0

  package init() {}

  /// Divides the text of one block.
  package mutating func split(
    _ range: Range<Int>, of text: Text, block: Int,
    runs: ArraySlice<(start: Int, traits: UInt16, language: UInt8)>
  ) {
    self.block = block
    self.runs = runs
    defer { self.runs = [] }
    isQuoting = false
    sentenceStart = -1
    run = runs.startIndex
    var position = range.lowerBound
    firstWord = words.count
    while position < range.upperBound, words.count < mostWords {
      let byte = text[position]
      if byte == UInt8(ascii: " ") || byte == 0x0A {
        if byte == 0x0A { endSentence() }
        position += 1
        continue
      }
      var end = position
      while end < range.upperBound, text[end] != UInt8(ascii: " "), text[end] != 0x0A { end += 1 }
      if sentenceStart < 0 { sentenceStart = position }
      sentenceEnd = end
      addWords(position..<end, of: text)
      if endsSentence(position..<end, range.upperBound, text) { endSentence() }
      position = end
    }
    endSentence()
  }

  private mutating func endSentence() {
    defer { sentenceStart = -1 }
    guard sentenceStart >= 0, firstWord < words.count else { return }
    var traits: Word.Traits = []
    for word in firstWord..<words.count { traits.formUnion(words[word].traits) }
    sentences.append(
      .init(
        block: UInt32(clamping: block), start: UInt32(clamping: sentenceStart), end: UInt32(clamping: sentenceEnd),
        firstWord: UInt32(clamping: firstWord), endWord: UInt32(clamping: words.count),
        traits: traits))
    firstWord = words.count
    isQuoting = false
  }

  // MARK: Ends

  private func endsSentence(_ chunk: Range<Int>, _ limit: Int, _ text: Text) -> Bool {
    var last = chunk.upperBound - 1
    while last > chunk.lowerBound, let length = closingLength(before: last + 1, text) { last -= length }
    guard last >= chunk.lowerBound else { return false }
    let mark = text[last]
    guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: "?") || mark == UInt8(ascii: "!") else { return false }
    let next = chunk.upperBound + 1
    guard next < limit, canBegin(text, next, limit) else { return next >= limit }
    guard mark == UInt8(ascii: "."), let word = words.last else { return true }
    if word.count == 1, word.isCapitalised, Int(word.start) == chunk.lowerBound { return false }
    return word.traits.contains(.dotted) ? false : !Self.abbreviations.contains(word.key)
  }

  /// The length of a closing quote or bracket that ends here.
  private func closingLength(before end: Int, _ text: Text) -> Int? {
    let byte = text[end - 1]
    if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
    {
      return 1
    }
    guard byte == 0x99 || byte == 0x9D, end >= 3, text[end - 2] == 0x80, text[end - 3] == 0xE2 else {
      return nil
    }
    return 3
  }

  private func canBegin(_ text: Text, _ position: Int, _ limit: Int) -> Bool {
    let byte = text[position]
    if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) { return false }
    return byte >= 0x80 || isAlphanumeric(byte) || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
      || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[")
  }

  private static let abbreviations: Set<UInt64> = Set(
    "mr mrs ms miss dr prof st no nos vs rev hon gen capt sgt sir inc ltd co dept fig figs vol pp art arts para ch sec eg ie cf viz approx tel ext jr sr jan feb mar apr jun jul aug sep sept oct nov dec reg regs"
      .split(separator: " ").map { WordKey.of($0.utf8) })

  // MARK: Words

  private mutating func addWords(_ chunk: Range<Int>, of text: Text) {
    while run + 1 < runs.endIndex, runs[run + 1].start <= chunk.lowerBound { run += 1 }
    quote(at: chunk, opening: true, text)
    if let address = address(in: chunk, text) {
      add(address, [.address], text)
    } else {
      addParts(of: chunk, text)
    }
    quote(at: chunk, opening: false, text)
  }

  private mutating func addParts(of chunk: Range<Int>, _ text: Text) {
    var position = chunk.lowerBound
    var isFirst = true
    while position < chunk.upperBound, words.count < mostWords {
      let length = wordLength(text, position, chunk.upperBound)
      if length == 0 {
        position += 1
        continue
      }
      var traits: Word.Traits = isFirst ? [] : .joined
      if !isFirst, text[position - 1] == UInt8(ascii: "/") { traits.insert(.afterSlash) }
      while run + 1 < runs.endIndex, runs[run + 1].start <= position { run += 1 }
      add(position..<position + length, traits, text)
      position += length
      isFirst = false
    }
  }

  private mutating func add(_ range: Range<Int>, _ traits: Word.Traits, _ text: Text) {
    var traits = traits
    var letters = 0
    var capitals = 0
    for position in range {
      let byte = text[position]
      if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { traits.insert(.number) }
      if (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) {
        capitals += 1
        if position == range.lowerBound { traits.insert(.capitalised) }
      }
      if byte >= 0x80 || (0x41...0x5A).contains(byte & 0xDF) { letters += 1 }
      if byte == UInt8(ascii: "."), !traits.contains(.address), !traits.contains(.number) { traits.insert(.dotted) }
    }
    if letters > 1, letters == capitals { traits.insert(.capitals) }
    if isQuoting { traits.insert(.quoted) }
    let key = WordKey.of(Text(rebasing: text[range]))
    traits.formUnion(LanguageCount.traits(ofWord: key))
    let current = runs.indices.contains(run) ? runs[run] : (start: 0, traits: 0, language: 0)
    traits.formUnion(Word.Traits(rawValue: current.traits))
    words.append(
      Word(
        start: UInt32(clamping: range.lowerBound), count: UInt16(clamping: range.count), language: current.language,
        traits: traits, key: key))
  }

  /// The length of the word that starts here; 0 if none does. Apostrophes join letters; dots, commas and colons join
  /// figures; dots join single letters (“e.g.”).
  private func wordLength(_ text: Text, _ start: Int, _ limit: Int) -> Int {
    var position = start
    while position < limit {
      let byte = text[position]
      if isAlphanumeric(byte) {
        position += 1
      } else if byte >= 0xC3, byte != 0xE2, byte != 0xF0 {
        position += 1
        while position < limit, text[position] & 0xC0 == 0x80 { position += 1 }
      } else if position > start, let length = joinerLength(text, start, position, limit) {
        position += length
      } else {
        break
      }
    }
    return position - start
  }

  private func joinerLength(_ text: Text, _ start: Int, _ position: Int, _ limit: Int) -> Int? {
    let byte = text[position]
    if byte == UInt8(ascii: "'"), position + 1 < limit, isLetter(text[position + 1]) { return 1 }
    if byte == 0xE2, position + 3 < limit, text[position + 1] == 0x80, text[position + 2] == 0x99,
      isLetter(text[position + 3])
    {
      return 3
    }
    guard position + 1 < limit else { return nil }
    let before = text[position - 1]
    let after = text[position + 1]
    if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":"), isFigure(before),
      isFigure(after)
    {
      return 1
    }
    let isInitial = position - 1 == start || text[position - 2] == UInt8(ascii: ".")
    let isNextInitial = position + 2 >= limit || !isLetter(text[position + 2])
    return byte == UInt8(ascii: ".") && isInitial && isNextInitial && isLetter(before) && isLetter(after) ? 1 : nil
  }

  /// The part of a chunk that is a web or email address or a file name.
  private func address(in chunk: Range<Int>, _ text: Text) -> Range<Int>? {
    var isAddress = false
    var dots = 0
    for position in chunk.dropFirst() where position + 1 < chunk.upperBound {
      let byte = text[position]
      let isBetween = isAlphanumeric(text[position - 1]) && isLetter(text[position + 1])
      if byte == UInt8(ascii: "@") && isBetween || byte == UInt8(ascii: ":") && text[position + 1] == UInt8(ascii: "/")
      {
        isAddress = true
      }
      let isShort = position - chunk.lowerBound < 2 || text[position - 2] == UInt8(ascii: ".")
      if byte == UInt8(ascii: "."), isBetween, !isShort { dots += 1 }
    }
    guard isAddress || dots > 0 else { return nil }
    var range = chunk
    while let first = range.first, !isAlphanumeric(text[first]) { range.removeFirst() }
    while let last = range.last, !isAlphanumeric(text[last]), text[last] != UInt8(ascii: "/") { range.removeLast() }
    return range.isEmpty ? nil : range
  }

  /// Notes quotation marks at the start or the end of a chunk.
  private mutating func quote(at chunk: Range<Int>, opening: Bool, _ text: Text) {
    if opening {
      var position = chunk.lowerBound
      while position < chunk.upperBound, !isAlphanumeric(text[position]) {
        let byte = text[position]
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == 0x98 || byte == 0x9C { isQuoting = true }
        position += 1
      }
    } else if isQuoting {
      for position in chunk.reversed() {
        let byte = text[position]
        if isAlphanumeric(byte) { break }
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == 0x99 || byte == 0x9D { isQuoting = false }
      }
    }
  }

  private func isFigure(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
  private func isLetter(_ byte: UInt8) -> Bool { byte >= 0xC3 && byte != 0xE2 || (0x41...0x5A).contains(byte & 0xDF) }
  private func isAlphanumeric(_ byte: UInt8) -> Bool { isFigure(byte) || (0x41...0x5A).contains(byte & 0xDF) }
}
