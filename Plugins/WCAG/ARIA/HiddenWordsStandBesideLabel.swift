import Kerbcut

struct HiddenWordsStandBesideLabel: Check {
  static let about = About(
    id: "hidden-words-stand-beside-label",
    title: "Words that nobody sees stand before or behind the words on a control",
    requirements: [.wcag("2.5.3")],
    why: "People who speak to their computer say the words that they see. Hidden words in between break them apart.",
    fix: "Put the hidden words before or behind those that can be seen.",
    weight: .warning
  )

  let applicability = Applicability(
    "Each control named by its contents in which some words can be seen and others not"
  ) { page in
    page.elements(roles: Role.all.filter { $0.isWidget && $0.takesNameFromContents }).filter {
      !$0.isPartOfTable && !$0.has(.ariaLabel) && !$0.has(.ariaLabelledby) && $0.holdsUnseenWords
    }
  }

  let expectations = [
    Expectation("The words that can be seen stand in the name side by side") { (element: Element) in
      let label = element.visibleWords
      if isContained(labelWords(label), in: labelWords(element.name)) { return .passed }
      return .ask(.canBeSpokenTo(label, element.name))
    }
  ]

  static let examples: [Example] = [
    .passed("behind", #"<a href="/name">Change<span class="h"> your name</span></a>\#(style)"#),
    .cantTell("in between", #"↓<a href="/r">Rides <span class="h">with a guide</span> are dear</a>\#(style)"#),
    .inapplicable(
      "a row of a table",
      #"<table><tr><th>Name</th><th><span class="h">Change</span></th><td>Fee</td></table>\#(style)"#),
    .inapplicable("all can be seen", #"<a href="/name">Change <b>your name</b></a>"#),
    .inapplicable("none can be seen", #"<a href="/name"><span class="h">Change</span></a>\#(style)"#),
    .inapplicable(
      "named by an attribute", #"<a href="/r" aria-label="Rides">Rides<i class="h"> here</i></a>\#(style)"#),
  ]

  private static let style =
    "<style>.h { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }</style>"
}

extension Element {
  /// Whether it is a row, cell or header of a table, which ARIA counts among widgets since those of a grid are: it is no
  /// control unless it can have the focus.
  fileprivate var isPartOfTable: Bool {
    [.row, .cell, .gridcell, .columnheader, .rowheader].contains(role) && !isFocusable
  }

  /// Whether some text in the element is in the accessibility tree and not to be seen, and other text can be seen.
  fileprivate var holdsUnseenWords: Bool {
    let words = texts.filter { !$0.isBlank && $0.isRendered }
    guard words.count > 1 else { return false }
    let seen = words.count(where: \.isVisible)
    return seen > 0 && seen < words.count
  }
}

extension Question {
  fileprivate static func canBeSpokenTo(_ label: String, _ name: String) -> Question {
    Question(
      "can-be-spoken-to",
      "People see ‘\(label)’, but the name is ‘\(name)’. Can people who speak to their computer use it by the words that "
        + "they see?",
      no: "People see ‘\(label)’, but the name is ‘\(name)’: those who say what they see cannot use it.",
      about: .appearance)
  }
}
