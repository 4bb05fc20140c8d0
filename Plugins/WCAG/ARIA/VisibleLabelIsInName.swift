import Kerbcut

struct VisibleLabelIsInName: Check {
  static let about = About(
    id: "visible-label-is-in-name",
    title: "The words on a control are in its name",
    requirements: [.wcag("2.5.3"), .act("2ee8b8")],
    why: "People who speak to their computer say the words that they see. If the name is another, nothing happens.",
    fix: "Begin the `aria-label` with the words that can be seen, or take it out."
  )

  let applicability = Applicability(
    "Each control with `aria-label` or `aria-labelledby` on which words can be seen, or beside which a label stands"
  ) { page in
    let labelled = page.elements(with: .ariaLabel, .ariaLabelledby).filter { element in
      guard let role = element.role, element.isExposed, role.isWidget else { return false }
      return !element.visibleLabel.isEmpty
    }
    // Where a style sheet is missing that may hide the words, the first stands for all; of what markup says is closed, or
    // hidden from sight, nobody knows.
    guard let lack = page.styles.lackOfSheets else { return labelled }
    let doubtful = labelled.filter { Self.verdict(on: $0).question?.lacks == [lack] }
    let first = doubtful.first { !$0.isInClosedPart && !$0.hidesWordsByClass }
    let others = Set(doubtful.map(\.node)).subtracting([first?.node].compactMap { $0 })
    return labelled.filter { !others.contains($0.node) }
  }

  let expectations = [
    Expectation("The words that can be seen stand in the name, in their order") { (element: Element) in
      verdict(on: element)
    }
  ]

  private static func verdict(on element: Element) -> Verdict {
    let label = element.visibleLabel
    let words = labelWords(label)
    let said = labelWords(element.name)
    if isContained(words, in: said) { return .passed }
    if hasHyphen(label) || hasHyphen(element.name),
      isContained(labelWords(joined(label)), in: labelWords(joined(element.name)))
    {
      return .inapplicable
    }
    // People say a digit as they see it; a single letter may be a sign, as X is.
    if words.count == 1, words[0].count == 1, !words[0].allSatisfy(\.isNumber) {
      return .ask(.isWord(label, in: element.name))
    }
    if usesIconFont(element) {
      return .ask(.isIcon(label, in: element.name))
    }
    if hasAbbreviation(element, label: label, seen: words, said: said) {
      return .ask(.isShort(label, for: element.name))
    }
    if let lack = element.page.styles.lackOfSheets {
      return .ask(.isSeen(label, element.name, lack))
    }
    return .failed(otherName(label, element.name))
  }

  static let examples: [Example] = [
    .passed("begins with it", #"<a href="/" aria-label="Read more about fees">Read more</a>"#),
    .passed("capitals and signs", #"<button aria-label="next page">Next Page…</button>"#),
    .passed("in brackets", #"<button aria-label="Fees">Fees (2 items)</button>"#),
    .passed("wide letters", #"<button aria-label="Apply 2">Ａｐｐｌｙ ２</button>"#),
    .passed("letters joined in one", #"<a href="/" aria-label="Our office">Our oﬃce</a>"#),
    .passed("letters that look bold", #"<a href="/" aria-label="Shop now">𝗦𝗵𝗼𝗽 𝗻𝗼𝘄</a>"#),
    .passed(
      "words parted by space around them",
      #"<button aria-label="Step 2 Photos">Step 2<b style="margin-left: 1em">Photos</b></button>"#),
    .failed("the words of a button that has no contents", #"↓<input type="submit" value="Send" aria-label="Post">"#),
    .failed(
      "a label beside the field", #"<label for="l">Work location</label>↓<input id="l" aria-label="Filter by place">"#),
    .passed(
      "a longer name", #"<label for="l">Work location</label><input id="l" aria-label="Work location, all jobs">"#),
    .failed("another word", #"↓<a href="/" aria-label="OK">Next</a>"#),
    .failed("words between", #"↓<button aria-label="how are you doing today">how you doing</button>"#),
    .failed("a digit", #"↓<a href="/1" aria-label="2b">2</a>"#),
    .failed("the start of a short word", #"↓<a href="/mull" aria-label="Sail to Mull">Sail to Mu</a>"#),
    .cantTell(
      "a style sheet is missing that may hide the words",
      #"<link rel="stylesheet" href="gone.css">↓<button aria-label="Friday"><span class="wide">F Fri</span></button>"#),
    .cantTell(
      "two that it may hide, asked once",
      #"""
      <link rel="stylesheet" href="gone.css">↓<button aria-label="Show the list">Menu</button>
      <button aria-label="Close the list">Done</button>
      """#),
    .inapplicable(
      "words of a class that hides them, and a style sheet is missing",
      #"<link rel="stylesheet" href="gone.css"><button aria-label="Search"><span class="hidden">Find</span></button>"#),
    .inapplicable(
      "the title of a picture, which nobody sees",
      #"<a href="/" aria-label="Home"><svg viewBox="0 0 9 9"><title>Crest</title><path d="M0 0h9v9z"/></svg></a>"#),
    .cantTell("a sign", #"↓<button aria-label="Close">X</button>"#),
    .passed("inline boxes", #"<a href="/" aria-label="Tax"><div style="display:inline">T</div>ax</a>"#),
    .passed(
      "text that nobody sees",
      #"<a href="/" aria-label="Read more">Read <span style="position:absolute;left:-9999px">all</span> more</a>"#),
    .failed("a word cut apart", #"↓<a href="/" aria-label="with out">without</a>"#),
    .cantTell("icon font", #"↓<button aria-label="Find" style="font-family:'Example Icons'">search</button>"#),
    .cantTell("short word", #"↓<button aria-label="Tuesday 4 March">Tue 4 Mar</button>"#),
    .cantTell("initials", #"↓<a href="/" aria-label="Frequently asked questions">FAQ</a>"#),
    .inapplicable("no attribute", #"<a href="/">Next</a>"#),
    .inapplicable("no text", #"<button aria-label="Close"><img src="x.png" alt=""></button>"#),
  ]
}

extension Element {
  /// Whether words in the element have a class that hides them.
  fileprivate var hidesWordsByClass: Bool {
    texts.contains { !$0.isBlank && ($0.parent?.isInClosedPart ?? false) }
  }

  /// The words that people see on a control: in it; for a button that has no contents, its value; for a field, its label.
  fileprivate var visibleLabel: String {
    guard self.is(.input, .select, .textarea) else {
      return role?.takesNameFromContents == true ? visibleWords : ""
    }
    let buttons: Set = ["button", "reset", "submit"]
    if self.is(.input), let type = attribute(.type)?.inLowerCase, buttons.contains(type) {
      return attribute(.value) ?? ""
    }
    // The words of a label around the field are not told from those in the field.
    let labels = labels.filter { !isInside($0) }
    return labels.lazy.map(\.visibleWords).first { !$0.isEmpty } ?? ""
  }
}

/// The words of a text as the ACT rules' label in name algorithm takes them: no brackets, letters and digits only.
func labelWords(_ text: String) -> [String] {
  var plain = ""
  var depth = 0
  for character in text {
    if character == "(" { depth += 1 }
    if depth == 0 { plain.append(character) }
    if character == ")", depth > 0 { depth -= 1 }
  }
  if depth > 0 { plain = text }
  return CompatibleLetters.plain(plain).inLowerCase.split { !$0.isLetterOrNumber }.map(String.init)
}

/// A text without its hyphens: where words differ in these alone, they are spelt differently, not named differently.
private func joined(_ text: String) -> String { text.filter { $0 != "-" && $0 != "\u{2010}" && $0 != "\u{2011}" } }

/// Whether there may be a hyphen in a text: a quick look, for names may be long and used by many controls.
private func hasHyphen(_ text: String) -> Bool { text.utf8.contains { $0 == UInt8(ascii: "-") || $0 == 0xE2 } }

/// Whether the words stand in a list one after the other.
func isContained(_ words: [String], in list: [String]) -> Bool {
  guard !words.isEmpty else { return true }
  guard words.count <= list.count else { return false }
  return (0...list.count - words.count).contains { list[$0..<$0 + words.count].elementsEqual(words) }
}

/// Whether text in an element is set in what seems to be a font of icons.
private func usesIconFont(_ element: Element) -> Bool {
  element.texts.contains { $0.isVisible && $0.style.usesIconFont }
}

/// Whether an abbreviation may stand between the label and the name: the rule is about neither then.
///
/// An `abbr` says so; initials of words in a row may be one; and so may short words, if each word of the label is in the
/// name, in its order, as itself, shorter or longer.
private func hasAbbreviation(_ element: Element, label: String, seen: [String], said: [String]) -> Bool {
  if element.descendants.contains(where: { $0.is(.abbr) }) { return true }
  if isInitials(label, of: said) || isInitials(element.name, of: seen) { return true }
  guard !seen.isEmpty, seen.count <= said.count, seen.count <= 20, said.count <= 200 else { return false }
  return (0...said.count - seen.count).contains { start in
    zip(seen, said[start...]).allSatisfy { $0 == $1 || isShort($0, for: $1) || isShort($1, for: $0) }
  }
}

/// Short forms of words of up to five letters: days, months, and words of addresses.
private let usualShortForms: Set = [
  "mon", "fri", "mar", "apr", "jun", "jul", "st", "rd", "ln", "pl", "hse", "flr", "apt",
]

/// Whether a word may be another made short: it begins alike, and its letters stand in the other in their order, as in
/// `Mar` for March or `Rd` for Road. Half of the longer word at most: else it is hardly shorter.
private func isShort(_ word: String, for long: String) -> Bool {
  guard word.count >= 2, word.count < long.count, word.first == long.first, (word + long).allSatisfy(\.isLetter),
    word.count <= 3 && (long.count >= 6 || usualShortForms.contains(word))
      || word.count * 2 <= long.count && word.count >= 4
  else { return false }
  var rest = Substring(long)
  for letter in word {
    guard let place = rest.firstIndex(of: letter) else { return false }
    rest = rest[rest.index(after: place)...]
  }
  return true
}

/// Whether a text has a word in capitals that is made of the first letters of words in a row.
private func isInitials(_ text: String, of words: [String]) -> Bool {
  let short = text.words.filter { $0.count >= 2 && $0.allSatisfy { $0.isUppercase } }.map { $0.inLowerCase }
  let initials = words.map { $0.count > 1 ? String($0.prefix(1)) : " " }.joined()
  return short.contains { initials.holds($0) }
}

private func otherName(_ label: String, _ name: String) -> String {
  "People see ‘\(label)’, but the name is ‘\(name)’."
}

extension Question {
  fileprivate static func isWord(_ label: String, in name: String) -> Question {
    Question(
      "is-word", "Is ‘\(label)’ a word that people would say, or a sign?",
      oneOf: ["A word": .failed(otherName(label, name)), "A sign": .inapplicable])
  }

  fileprivate static func isSeen(_ label: String, _ name: String, _ lack: Lack) -> Question {
    Question(
      "is-seen",
      "Do people see ‘\(label)’ on this control, whose name is ‘\(name)’? Others on this page are like it. \(lack.sentence)",
      yes: .failed(otherName(label, name)),
      about: .appearance, lacks: [lack])
  }

  fileprivate static func isIcon(_ label: String, in name: String) -> Question {
    Question(
      "is-icon", "Is ‘\(label)’ drawn as an icon? Its font seems to be one of icons.", yes: .inapplicable,
      no: .failed(otherName(label, name)), about: .appearance, lacks: [Lack(.icon)])
  }

  fileprivate static func isShort(_ label: String, for name: String) -> Question {
    Question(
      "is-short", "Is ‘\(label)’ short for what the name says, ‘\(name)’?", no: .failed(otherName(label, name)))
  }
}
