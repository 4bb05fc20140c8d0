import Kerbcut

struct ContentDisabilityWords: Check {
  static let about = About(
    id: "content-disability-words",
    title: "Words about disability respect people",
    requirements: [.govuk(5)],
    why: "Words such as “suffers from” can hurt and exclude people.",
    fix: "Use the words that the guidance on inclusive language suggests.",
    guidance: .inclusiveLanguage,
    weight: .warning,
    profiles: ["public", "govuk", "council", "nhs"]
  )

  /// “The disabled” before one of these is no way to speak of people as a group.
  private static let nouns: Set = [
    "person", "people", "child", "children", "man", "woman", "worker", "workers", "facilities", "students", "student",
    "parking", "bay", "badge", "access", "toilet", "toilets", "passenger", "passengers", "adult", "adults", "persons",
    "state", "attribute", "button", "employee", "customer", "customers", "user", "users", "driver", "drivers",
    "element",
    "spot", "community", "school", "pupils", "tenant", "tenants", "facility", "band", "and", "or", "elderly",
  ]

  let applicability = Applicability<Sentence>.prose(with: .disabilityWords)

  let expectations = [
    Expectation("The sentence has no word to avoid when writing about disability") { (sentence: Sentence) in
      let found = sentence.matches(of: .disabilityWords).filter { match in
        !(match.phrase.text.hasPrefix("the ") && nouns.contains(match.wordAfter)) && !match.isName
          && !match.isInvalidThing && !match.isOfNoCondition
      }
      let isMild = found.first?.phrase.text == "special needs"
      return sentence.verdict(on: found, weight: isMild ? .notice : nil) {
        "“\($0.text)” can hurt or exclude people.\($0.advice)"
      }
    }
  ]

  static let examples: [Example] = [
    .passed("respectful", "<p>Disabled people can park here. The disabled person signs.</p>"),
    .failed("a group", "<p>Parking for ↓the disabled.</p>"),
    .failed("hyphenated", "<p>If you are ↓wheelchair-bound, call us.</p>"),
    .passed("of no condition", "<p>He was suffering from an unusually bad night’s rest.</p>"),
    .failed("suffers from", "<p>Anyone who ↓suffers from asthma.</p>"),
    .passed("a value that is not valid", "<p>An invalid value means that the reading is missing.</p>"),
    .failed("a person called so", "<p>She cares for ↓an invalid.</p>"),
    .inapplicable("no text", "<p></p>"),
  ]
}

extension PhraseMatch {
  /// Whether “an invalid” goes on with a noun, and so is about a thing that is not valid.
  fileprivate var isInvalidThing: Bool {
    guard text.inLowerCase == "an invalid", let last = words.last, !wordAfter.isEmpty else { return false }
    return sentence.page.text.byteAfter(last) == UInt8(ascii: " ") && !wordsAfterPerson.contains(wordAfter)
  }
}

/// Words that follow a person, not an adjective.
private let wordsAfterPerson: Set = [
  "and", "are", "at", "can", "for", "from", "had", "has", "in", "is", "may", "must", "needs", "on", "or", "should",
  "was",
  "who", "will", "with",
]

extension PhraseMatch {
  /// Whether “suffers from” and its like go on with something that is no condition of a person: a bad night, or delays.
  fileprivate var isOfNoCondition: Bool {
    guard text.inLowerCase.hasSuffix(" from") || text.inLowerCase.hasPrefix("afflicted") else { return false }
    let object = wordsAfter.prefix(8).map { sentence.page.text.string(of: $0).inLowerCase }
    return !object.isEmpty
      && !object.contains { word in
        conditions.contains(word) || word.hasSuffix("s") && conditions.contains(String(word.dropLast()))
          || conditionEndings.contains(where: word.hasSuffix)
      }
  }
}

/// Words for conditions and impairments of people.
private let conditions: Set = [
  "addiction", "adhd", "aids", "allergic", "allergy", "back", "heart", "knee", "knees", "allergies", "amnesia",
  "angina", "anxiety", "arthritis", "asthma", "autism",
  "blindness", "cancer", "cataract", "condition", "copd", "covid", "deafness", "dementia", "depression", "diabetes",
  "disability", "disabilities", "disease", "disorder", "dyslexia", "eczema", "epilepsy", "fatigue", "glaucoma", "hiv",
  "illness", "illnesses", "impairment", "incontinence", "injury", "injuries", "insomnia", "loss", "migraine", "obesity",
  "pain", "palsy", "paralysis", "parkinson", "parkinson's", "parkinson’s", "alzheimer's", "alzheimer’s", "psychosis",
  "ptsd", "schizophrenia", "seizure", "stroke", "symptom", "syndrome", "tinnitus", "trauma", "ulcer", "vertigo",
  "health",
]

private let conditionEndings = [
  "aemia", "algia", "emia", "itis", "lepsy", "lexia", "noea", "osis", "pathy", "phobia", "plegia", "phrenia", "trophy",
]
