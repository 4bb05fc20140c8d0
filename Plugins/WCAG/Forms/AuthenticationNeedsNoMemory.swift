import Kerbcut

struct AuthenticationNeedsNoMemory: Check {
  static let about = About(
    id: "authentication-needs-no-memory",
    title: "Signing in needs no memory and no copying by hand",
    requirements: [.wcag("3.3.8"), .wcag("3.3.9")],
    why: "People with dyslexia or memory difficulties rely on password managers, and on pasting.",
    fix: "Let people paste, let password managers fill fields in, and ask for a password or code whole."
  )

  let applicability = Applicability("Each field for a password or a one-time code that can be seen") { page in
    page.forms.fields.filter { $0.isForAuthentication && $0.isSeen && !$0.isDisabled }.byQuestion
  }

  let expectations = [
    Expectation("People can paste into it") { (group: ElementGroup) in
      let blocked = group.elements.contains { field in
        field.inclusiveAncestors.prefix(12).contains { $0.handlerScript(.onpaste).stopsTheUser }
      }
      return blocked ? .failed("A script stops people from pasting into this field.") : .passed
    },
    Expectation("It takes the password or code as a whole") { (group: ElementGroup) in
      if group.elements.contains(where: \.asksForSingleCharacters) {
        return .ask(.hasAnotherWay)
      }
      return group.elements.count >= 3 && group.elements.allSatisfy { $0.has(.maxlength, "1") }
        ? .ask(.takesWhole) : .passed
    },
    Expectation("Password managers may fill it in") { (group: ElementGroup) in
      let isOff = group.elements.contains { $0.has(.autocomplete, "off") }
      return isOff
        ? .ask(.isFilledIn)
        : .passed
    },
  ]

  static let examples: [Example] = [
    .passed("a password", #"<label>Password <input type="password" autocomplete="current-password"></label>"#),
    .failed("no pasting", #"<label>Password ↓<input type="password" onpaste="return false"></label>"#),
    .cantTell("off", #"<label>Password ↓<input type="password" autocomplete="off"></label>"#),
    .cantTell(
      "single characters",
      #"<label>Character 3 of your memorable word ↓<input type="password" maxlength="1"></label>"#),
    .cantTell(
      "a field for each digit",
      #"<fieldset><legend>Code</legend>↓<input autocomplete="one-time-code" maxlength="1" aria-label="1">"#
        + #"<input autocomplete="one-time-code" maxlength="1" aria-label="2">"#
        + #"<input autocomplete="one-time-code" maxlength="1" aria-label="3"></fieldset>"#),
    .inapplicable("another field", #"<label>Email <input type="email" onpaste="return false"></label>"#),
  ]
}

extension [Element] {
  /// Fields of one character each that stand in one form or fieldset belong together; others stand alone.
  fileprivate var byQuestion: [ElementGroup] {
    let single = filter { $0.has(.maxlength, "1") }
    let groups = Dictionary(grouping: single) { $0.ancestor(named: .fieldset, .form)?.node ?? .root }
    let others = filter { !$0.has(.maxlength, "1") }.map { [$0] }
    return (groups.sorted { $0.key < $1.key }.map(\.value) + others).compactMap(ElementGroup.init)
  }
}

extension Element {
  fileprivate var isForAuthentication: Bool {
    if inputType == .password { return true }
    guard isTextLike else { return false }
    let purpose = attribute(.autocomplete)?.inLowerCase ?? ""
    return purpose.hasSuffix("one-time-code") || purpose.hasSuffix("-password")
      || labelPurpose?.token == "one-time-code"
  }

  fileprivate var asksForSingleCharacters: Bool {
    guard has(.maxlength, "1") else { return false }
    let label = labelText.inLowerCase
    return ["character", "letter", "digit", "nod", "llythyren"].contains { label.contains(phrase: $0) }
      && label.words.contains { $0.contains(where: \.isNumber) || Self.places.contains(String($0)) }
  }

  private static let places: Set = ["first", "second", "third", "fourth", "fifth", "sixth", "last"]
}

extension String {
  /// Whether a handler keeps the browser from doing what the user asked for.
  fileprivate var stopsTheUser: Bool { holds("returnfalse") || holds("preventdefault(") }
}

extension Question {
  fileprivate static let hasAnotherWay = Question(
    "has-another-way",
    "People must pick out single characters of something they remember. Is there another way to sign in?",
    no: "People must pick out single characters of something they remember, and there is no other way to sign in.",
    about: .page, lacks: [Lack(.otherPages)])

  fileprivate static let takesWhole = Question(
    "takes-whole", "Each character has a field of its own. Can people paste the whole?",
    no: "Each character has a field of its own, and people cannot paste the whole.", about: .page,
    lacks: [Lack(.script)])

  fileprivate static let isFilledIn = Question(
    "is-filled-in", "Filling in is switched off for this field. Do password managers fill it in all the same?",
    no: "Filling in is switched off for this field, and password managers do not fill it in.")
}
