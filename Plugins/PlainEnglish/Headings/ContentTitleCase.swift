import Kerbcut
import KerbcutService

struct ContentTitleCase: Check {
  static let about = About(
    id: "content-title-case",
    title: "Headings, labels and buttons are in sentence case",
    requirements: [.govuk(4)],
    why: "Sentence case is easier to read, and shows which words are names.",
    fix: "Write all words but the first and names in lower case.",
    guidance: .styleGuide("Capitalisation"),
    weight: .notice,
    profiles: ["govuk", "nhs", "council"]
  )

  private static let smallWords = WordSet(
    "a an and as at but by for from if in into of on or the to with"
  )
  /// Words that are (part of) no name, in what services say.
  private static let ordinaryWords = WordSet(
    "your you our this that is are be not how what when where why who about before after continue apply check find get help more view change start next details information contact answers email address phone number name date save send submit application results related latest further using use need do can we"
  )

  let applicability = Applicability("Each heading, label, legend and button of at least three words") { page in
    page.text.blocks.filter { block in
      [.heading, .label, .legend, .control].contains(block.kind) && block.wordCount > 2
        && ["", "en"].contains(block.language)
    }
  }

  let expectations = [
    Expectation("Some of its words after the first are in lower case") { (block: TextBlock) in
      let rest = block.words.dropFirst().filter { word in
        !word.isNumber && !word.isAddress && !word.isOne(of: smallWords)
      }
      let ordinary = rest.filter { $0.isOne(of: ordinaryWords) }
      let isTitle =
        rest.count > 1 && rest.allSatisfy(\.isCapitalised) && !rest.allSatisfy(\.isCapitals) && !ordinary.isEmpty
      return isTitle ? .failed("“\(block.text)” has a capital letter at each word.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("sentence case", "<h1>Check your answers before sending</h1>"),
    .passed("names", "<h2>Department for Work and Pensions</h2>"),
    .failed("title case", "<h1>↓Check Your Answers Before Sending</h1>"),
    .failed("a button", "<button>↓Save And Continue Later</button>"),
    .inapplicable("short", "<h1>Contact us</h1>"),
  ]
}
