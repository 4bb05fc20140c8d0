import Kerbcut

struct InstructionsNeedNoSight: Check {
  static let about = About(
    id: "instructions-need-no-sight",
    title: "Instructions do not rely on place, shape, size or colour",
    requirements: [.wcag("1.3.3"), .act("9bd38c")],
    why: "People who cannot see the page cannot find “the green button on the right”.",
    fix: "Say what the thing is called as well: “the Continue button on the right”.",
    yieldsTo: ["content-directional"]
  )

  let applicability = Applicability("Each text that people see or are told") { page in page.textsForEveryone }

  let expectations = [
    Expectation("It points at nothing by look alone, or what it points at is named by the same words") {
      (element: Element) in
      guard let reference = element.lookReferences.first, !element.page.names(reference) else { return .passed }
      return .ask(.canBeFound(reference.noun, reference.word))
    }
  ]

  static let examples: [Example] = [
    .passed("a name too", #"<p>Press the button labelled “Pay”, on the right</p><button>Pay</button>"#),
    .passed("the name says it", #"<p>Press the round button</p><button>Round button</button>"#),
    .passed("no instruction", "<p>A square has four right angles.</p>"),
    .passed(
      "the place is said besides the name",
      #"<p>Use the main search box at the top of the page.</p><label>Search the site <input type="search"></label>"#),
    .passed("advice on any text of a colour", "<ul><li>use red text to warn people</li></ul>"),
    .passed("advice against it", "<p>Do not use the green button.</p>"),
    .cantTell("by place", #"↓<p>Use the menu on the left to go on</p><ul><li><a href="/a">Fees</a></li></ul>"#),
    .cantTell("by colour", #"↓<p>Press the green button to pay</p><button>Pay</button>"#),
    .cantTell("in Welsh", #"↓<p lang="cy">Pwyswch y botwm gwyrdd i dalu</p><button>Talu</button>"#),
    .cantTell(
      "a name that has the word for another kind of thing", #"↓<p>Press the round button</p><h2>Round two</h2>"#),
    .inapplicable("no text", #"<img src="a.png" alt="">"#),
  ]
}

extension Element {
  fileprivate var holdsText: Bool {
    hasOwnWords
  }

  /// Whether a word of shape, colour, size or place stands in the text.
  var hasVisualWord: Bool {
    textContent.inLowerCase.words.contains { VisualWords.all.contains(String($0)) }
  }

  fileprivate var lookReferences: [VisualReferences.Reference] {
    let exposed = exposedText
    let text = exposed.isEmpty ? seenText : exposed
    guard text.utf8.count < 4_000, VisualReferences.mayOccur(in: text) else { return [] }
    return VisualReferences.references(in: text)
  }
}

extension Page {
  /// The elements with a text of their own that people see or are told.
  var textsForEveryone: [Element] {
    elements(
      named: .p, .li, .td, .th, .dt, .dd, .div, .section, .article, .main, .header, .footer, .aside, .nav, .form, .body,
      .blockquote, .figcaption, .caption, .label, .legend, .h1, .h2, .h3, .h4, .h5, .h6, .span
    ).filter { parent in
      parent.holdsText && (parent.isVisible || !parent.isProgrammaticallyHidden)
    }
  }

  /// Whether something of the kind that the instruction speaks of has the word in its name.
  fileprivate func names(_ reference: VisualReferences.Reference) -> Bool {
    elements(roles: reference.roles).contains { thing in
      let names = thing.name.inLowerCase.words
      return names.contains { $0 == reference.word } || reference.names.contains { names.contains(Substring($0)) }
    } || reference.names.contains("search") && !elements(role: .search, .searchbox).isEmpty
      || reference.names.contains("navigation") && !elements(role: .navigation).isEmpty
  }
}

extension Question {
  fileprivate static func canBeFound(_ noun: String, _ word: String) -> Question {
    Question(
      "can-be-found", "Which \(noun) is meant by ‘\(word)’? Can people who do not see the page find it?",
      no: "People who do not see the page cannot find the \(noun) that is meant by ‘\(word)’.", about: .page)
  }
}
