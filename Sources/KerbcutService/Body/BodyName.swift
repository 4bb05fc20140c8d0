import Kerbcut

/// A name as titles, logos and footers give it, and the kinds of bodies that have names of its form.
struct BodyName {
  let text: String
  private let words: [String]

  /// Nil for what is too long or too short to be a name.
  init?(_ text: String) {
    let text = Self.tidied(text)
    words = text.inLowerCase.words.map(String.init)
    guard !words.isEmpty, words.count <= 10, text.utf8.count <= 120 else { return nil }
    self.text = text
  }

  /// The profiles that the name speaks for, by their ids, and how much it says: 3 where its form belongs to them alone.
  var profiles: [(id: String, weight: Int)] {
    var found: [(id: String, weight: Int)] = []
    if let nation { found.append(nation) }
    if isCouncil { found.append(("council", 3)) }
    if let nhsWeight { found.append(("nhs", nhsWeight)) }
    if isGOVUK { found.append(("govuk", 2)) }
    return found
  }

  // MARK: Councils

  private static let councilTypes: Set<String> = [
    "city", "county", "borough", "district", "town", "parish", "community", "metropolitan", "unitary", "islands",
    "regional",
  ]

  private var isCouncil: Bool {
    let phrase = words.joined(separator: " ")
    if phrase.hasPrefix("london borough of ") || phrase.hasPrefix("royal borough of ") { return true }
    if phrase.hasPrefix("metropolitan borough of ") || phrase == "city of london corporation" { return true }
    if words.count > 2, phrase.hasSuffix(" combined authority") { return true }
    return isNamedCouncil || isWelshCouncil || words.count > 1 && words[0] == "comhairle"
  }

  /// “Anytown Council”, “Anytown City Council”: a proper name before the word, in capitals.
  private var isNamedCouncil: Bool {
    guard let place = words.firstIndex(of: "council"), place > 0, isCapital(place) else { return false }
    let before = words[place - 1]
    if Self.councilTypes.contains(before), place > 1 { return true }
    return place == words.count - 1 && !PublicBodyNames.otherCouncils.contains(before)
      && !PublicBodyNames.otherCouncils.contains(words[0])
  }

  /// “Cyngor Sir Anytown”: the word alone also means advice.
  private var isWelshCouncil: Bool {
    guard words.count > 1, ["cyngor", "gyngor", "nghyngor", "chyngor"].contains(words[0]), isCapital(1) else {
      return false
    }
    return !["ar", "am", "a", "ac", "i", "ynghylch"].contains(words[1])
  }

  // MARK: Nations

  private var nation: (id: String, weight: Int)? {
    let phrase = words.joined(separator: " ")
    return welsh(phrase) ?? scottish(phrase) ?? northernIrish(phrase)
  }

  private func welsh(_ phrase: String) -> (id: String, weight: Int)? {
    if ["welsh government", "llywodraeth cymru", "senedd cymru", "welsh parliament"].contains(where: phrase.holds) {
      return ("wales", 3)
    }
    if phrase.hasPrefix("bwrdd iechyd ") || phrase.hasPrefix("heddlu ") || phrase.hasPrefix("awdurdod ")
      || phrase.hasSuffix("university health board") || phrase.hasSuffix("teaching health board")
    {
      return ("wales", 2)
    }
    if isWelshCouncil || isCouncil(in: PublicBodyNames.welshPlaces) { return ("wales", 3) }
    let isForeign = words.contains("england") || words.contains("prince") || words.contains("lloegr")
    let isNamed = ["wales", "cymru"].contains(words[words.count - 1]) || words[0] == "welsh"
    return isNamed && words.count > 1 && !isForeign ? ("wales", 2) : nil
  }

  private func scottish(_ phrase: String) -> (id: String, weight: Int)? {
    if phrase.holds("scottish government") || phrase.holds("riaghaltas na h-alba") { return ("scotland", 3) }
    if isCouncil(in: PublicBodyNames.scottishPlaces) || words.count > 1 && words[0] == "comhairle" {
      return ("scotland", 3)
    }
    let isOther = words.contains("bank") || words.contains("yard")
    let isNamed = ["scotland", "h-alba"].contains(words[words.count - 1]) || words[0] == "scottish"
    return isNamed && words.count > 1 && !isOther ? ("scotland", 2) : nil
  }

  private func northernIrish(_ phrase: String) -> (id: String, weight: Int)? {
    if words.contains("nidirect") || phrase.hasPrefix("ni direct") { return ("northern-ireland", 3) }
    if isCouncil(in: PublicBodyNames.northernIrishPlaces) { return ("northern-ireland", 3) }
    if words.contains(where: PublicBodyNames.northernIrishInitials.contains) { return ("northern-ireland", 2) }
    let isNamed = phrase.holds("northern ireland") || text.hasSuffix("(NI)") || text.hasSuffix(" NI")
    return isNamed && phrase != "northern ireland office" && words.count > 2 ? ("northern-ireland", 2) : nil
  }

  private func isCouncil(in places: Set<String>) -> Bool {
    guard words.contains("council") || words.contains("county") else { return false }
    let phrase = " " + words.joined(separator: " ") + " "
    return places.contains { phrase.holds(" \($0) ") }
  }

  // MARK: NHS, GOV.UK

  private var nhsWeight: Int? {
    let phrase = words.joined(separator: " ")
    if phrase.hasSuffix("integrated care board") { return 3 }
    guard words.contains("nhs") || words.last == "nhs.uk" else { return nil }
    let isWhole = words.first == "nhs" || words.last == "nhs" || phrase.holds("nhs trust")
    return isWhole || phrase.holds("nhs foundation trust") ? 3 : 2
  }

  private var isGOVUK: Bool {
    let lower = text.inLowerCase
    return lower == "gov.uk" || lower.hasPrefix("gov.uk ")
  }

  // MARK: Words

  /// Whether a word stands in the name with a capital letter.
  private func isCapital(_ place: Int) -> Bool {
    let written = text.words
    return written.indices.contains(place) && written[place].first?.isUppercase ?? false
  }

  /// A name without what says that it is a logo or leads home.
  private static func tidied(_ text: String) -> String {
    var name = text.collapsed.trimming { $0.isWhitespace || $0.isPunctuation && $0 != "(" && $0 != ")" }
    for ending in endings where name.inLowerCase.hasSuffix(ending) {
      name = String(name.dropLast(ending.count)).collapsed
    }
    for beginning in beginnings where name.inLowerCase.hasPrefix(beginning) {
      name = String(name.dropFirst(beginning.count)).collapsed
    }
    return name.trimming { $0.isWhitespace || $0 == "-" || $0 == "–" || $0 == "|" || $0 == "," }
  }

  private static let endings = [
    " homepage", " home page", " home", " logo", " website", " hafan", " crest", " homepage", " logo",
  ]
  private static let beginnings = [
    "go to the ", "go to ", "return to the ", "return to ", "back to the ", "logo of the ", "logo of ", "logo ",
    "welcome to the ", "welcome to ", "croeso i ", "home of ", "home - ", "home, ", "the ",
  ]
}
