import KerbcutCSS
import KerbcutHTML

/// How wide a text is at the least: as one line, and its longest word.
struct WordWidths {
  /// Of all in one line, with one space for each run of white space.
  var line = 0.0
  /// Of the longest piece that browsers never break.
  var word = 0.0
  /// The same at the most.
  var widestWord = 0.0
  var hasSpaces = false

  /// Nil where the text size is not known.
  init?(_ text: UTF8Text, _ measure: LetterMeasure, keepsSpaces: Bool, breaksWords: Bool) {
    var piece = (least: 0.0, most: 0.0)
    var isInSpace = true
    var pieceEnds = false
    let space = measure.width(of: " ").least
    for letter in text.lossyScalars {
      switch letter {
      case " ", "\t", "\n", "\r", "\u{C}":
        if !isInSpace || keepsSpaces { line += space }
        hasSpaces = hasSpaces || !isInSpace
        isInSpace = true
        finish(&piece)
      default:
        isInSpace = false
        if pieceEnds { finish(&piece) }
        let width = measure.width(of: letter)
        line += width.least
        piece.least += width.least
        piece.most += width.most
      }
      pieceEnds = breaksWords || Self.mayBreak(after: letter)
    }
    if isInSpace, line > 0 { line -= space }
    finish(&piece)
  }

  private mutating func finish(_ piece: inout (least: Double, most: Double)) {
    word = max(word, piece.least)
    widestWord = max(widestWord, piece.most)
    piece = (0, 0)
  }

  /// Whether a browser may break a line behind a letter (Unicode Standard Annex 14): letters of scripts that are broken
  /// anywhere, marks that say where, and what joins compounds. Chromium breaks no address at a slash.
  private static func mayBreak(after letter: Unicode.Scalar) -> Bool {
    switch letter {
    case "-", "?", "|", "}", "%", "!": true
    case _ where letter.value < 0xAD: false
    case _ where letter.value < 0x250: letter == "\u{AD}"
    // Greek and Cyrillic letters stay together; of what comes after them nothing is known.
    case _ where letter.value < 0x530: false
    default: true
    }
  }
}

extension UTF8Text {
  /// Its characters, without a copy where all are ASCII.
  var lossyScalars: String.UnicodeScalarView { String(self).unicodeScalars }
}
