import ArgumentParser
import Foundation
import KerbcutText

/// Measures how many words tell the language of a text: the table that the identifier's bounds come from.
struct LanguagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "languages",
    abstract: "Measures how many words tell the language of a text.",
    discussion: """
      The folder holds texts that the identifier was not made from: a file for each language, named by its subtag, such \
      as cy.txt, with a message or sentence a line. Texts of a number of different words are drawn from it.
      """)

  @Argument(help: "A folder with texts, a file for each language.") var folder: String
  @Option(help: "How many texts of each length are drawn for each language.") var count = 200
  @Option(help: "Languages that get a row of their own, by their subtags, between commas.")
  var own = "cy,gd,ga,sco,pl,ur"

  func run() throws {
    let texts = try LanguageTexts(folder: folder)
    print(
      """
      | different words | rightly stated: error, question | stated as English: error, question, named wrongly | \
      English stated as another: error, question |
      |---|---|---|---|
      """)
    for length in [3, 5, 8, 12, 16, 20, 30, 50] { print(row(of: texts, length: length)) }
    print("\n| language, stated as English | 12 words | 20 words | 30 words |\n|---|---|---|---|")
    for language in own.split(separator: ",").map(String.init) where texts.lines[language] != nil {
      let cells = [12, 20, 30].map { length in
        let answers = texts.samples(of: language, words: length, count: count).map { Self.answer(to: $0, "en") }
        return LanguageRates(answers, language).withName
      }
      print("| `\(language)` | \(cells.joined(separator: " | ")) |")
    }
  }

  private func row(of texts: LanguageTexts, length: Int) -> String {
    var right: [LanguageIdentifier.Judgement] = []
    var asEnglish = LanguageRates()
    var english: [LanguageIdentifier.Judgement] = []
    let ofEnglish = texts.samples(of: "en", words: length, count: count)
    for language in texts.lines.keys.sorted() {
      let samples = texts.samples(of: language, words: length, count: count)
      right += samples.map { Self.answer(to: $0, language) }
      guard language != "en" else { continue }
      asEnglish.add(samples.map { Self.answer(to: $0, "en") }, language)
      english += ofEnglish.map { Self.answer(to: $0, language) }
    }
    return
      "| \(length) | \(LanguageRates(right, "").plain) | \(asEnglish.withName) | \(LanguageRates(english, "en").plain) |"
  }

  private static func answer(to text: String, _ claimed: String) -> LanguageIdentifier.Judgement {
    LanguageIdentifier.shared.judgement(on: text, claimed: claimed)
  }
}

/// Lines of text by language.
struct LanguageTexts {
  let lines: [String: [String]]

  init(folder: String) throws {
    var lines: [String: [String]] = [:]
    for file in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() where file.hasSuffix(".txt") {
      let data = try Data(contentsOf: URL(fileURLWithPath: folder).appendingPathComponent(file))
      lines[String(file.dropLast(4))] = String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
    }
    self.lines = lines
  }

  /// Texts with so many different words, of lines drawn by a fixed sequence of numbers.
  func samples(of language: String, words: Int, count: Int) -> [String] {
    guard let lines = lines[language], !lines.isEmpty else { return [] }
    var number: UInt64 = 42
    func drawn() -> String {
      number = number &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return lines[Int(truncatingIfNeeded: number >> 33) % lines.count]
    }
    return (0..<count).map { _ in
      var text: [Substring] = []
      var seen: Set<String> = []
      for _ in 0..<1_000 where seen.count < words {
        for word in drawn().split(separator: " ") where seen.count < words {
          text.append(word)
          if word.contains(where: \.isLetter) { seen.insert(word.lowercased()) }
        }
      }
      return text.joined(separator: " ")
    }
  }
}

/// How often texts led to an error or a question, and to the name of another language.
private struct LanguageRates {
  private var errors = 0
  private var questions = 0
  private var misnamed = 0
  private var all = 0

  init() {}

  init(_ judgements: [LanguageIdentifier.Judgement], _ language: String) { add(judgements, language) }

  mutating func add(_ judgements: [LanguageIdentifier.Judgement], _ language: String) {
    for judgement in judgements {
      all += 1
      switch judgement {
      case .disagrees: errors += 1
      case .doubtful: questions += 1
      case .agrees, .silent: break
      }
      if let likely = judgement.likely, likely != language, likely != "und" { misnamed += 1 }
    }
  }

  var plain: String { "\(share(errors)), \(share(questions))" }
  var withName: String { "\(plain), \(share(misnamed))" }

  private func share(_ count: Int) -> String {
    String(format: "%.1f %%", 100 * Double(count) / Double(max(1, all)))
  }
}
