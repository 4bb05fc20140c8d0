import KerbcutBasics

/// Finds dates among words, in English or Welsh.
package struct DateReader {
  /// A word as written.
  private let string: (Word) -> String

  package init(string: @escaping (Word) -> String) { self.string = string }

  /// The dates that words name.
  package func dates(in words: ArraySlice<Word>) -> [TextDate] {
    words.indices.compactMap { date(at: $0, in: words) }
  }

  private func date(at index: Int, in words: ArraySlice<Word>) -> TextDate? {
    if words[index].isNumber { return figures(at: index, in: words) }
    guard let month = Self.monthNumbers[words[index].key], index + 1 < words.endIndex else { return nil }
    guard let year = Int(string(words[index + 1])), (1900...2199).contains(year) else { return nil }
    if index > words.startIndex, let day = day(string(words[index - 1])) {
      guard day <= CivilDate.length(ofMonth: month, year: year) else { return nil }
      return TextDate(day: day, month: month, year: year, form: .dayMonthYear, words: index - 1..<index + 2)
    }
    return TextDate(day: nil, month: month, year: year, form: .monthYear, words: index..<index + 2)
  }

  /// `4`, `04`, `4th`.
  private func day(_ text: String) -> Int? {
    let figures = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(figures.count).inLowerCase
    guard ["", "st", "nd", "rd", "th", "af", "ail", "il", "ain", "ydd", "ed", "fed", "eg"].contains(rest),
      let day = Int(figures)
    else {
      return nil
    }
    return (1...31).contains(day) ? day : nil
  }

  /// Three numbers joined by slashes: day, month, year.
  private func figures(at index: Int, in words: ArraySlice<Word>) -> TextDate? {
    guard index + 2 < words.endIndex, words[index + 1].traits.contains(.afterSlash),
      words[index + 2].traits.contains(.afterSlash), !words[index].traits.contains(.joined),
      let day = Int(string(words[index])), let month = Int(string(words[index + 1])),
      let year = Int(string(words[index + 2])), (1...12).contains(month), (1900...2199).contains(year),
      (1...CivilDate.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    return TextDate(day: day, month: month, year: year, form: .figures, words: index..<index + 3)
  }

  private static let monthNumbers: [UInt64: Int] = {
    let names = [
      CivilDate.monthNames.joined(separator: " ").inLowerCase,
      "ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr",
      "jan feb mar apr may jun jul aug sep oct nov dec",
      "ionor chwefror fawrth ebrill fai fehefin orffennaf awst fedi hydref dachwedd ragfyr",
    ]
    var numbers: [UInt64: Int] = [:]
    for line in names {
      for (index, name) in line.split(separator: " ").enumerated() { numbers[WordKey.of(name.utf8)] = index + 1 }
    }
    return numbers
  }()
}
