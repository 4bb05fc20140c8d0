import Kerbcut

struct ErrorMessageHelps: Check {
  static let about = About(
    id: "error-message-helps",
    title: "Error messages say what is wrong and reach everyone",
    requirements: [.wcag("3.3.1"), .act("36b590")],
    why: "People who are told only that something is invalid, or are not told at all, cannot go on.",
    fix: "Say beside the field, in text that is not hidden, what is wrong and how to put it right."
  )

  let applicability = Applicability("Each exposed HTML form field") { page in
    page.forms.exposedFields.filter { $0.tag.namespace == .html }
  }

  let expectations = [
    Expectation("An error message about the field says what is wrong, to people who see and to those who do not") {
      (field: Element) in
      let messages = field.page.view(ErrorTexts.self).messages(about: field)
      guard let message = messages.first else {
        guard let stray = field.page.view(StrayErrors.self).errors.first(where: { $0.field == field }) else {
          return .passed
        }
        return .ask(.fieldCanBeFound(stray.text))
      }
      let isClear = messages.contains { message in
        guard message.saysMore(than: field.name), message.element.isVisible else { return false }
        return !message.element.isProgrammaticallyHidden || field.accessibleDescription.holds(message.text)
          || field.name.holds(message.text)
      }
      return isClear
        ? .passed
        : .ask(.saysWhatIsWrong(message.text))
    }
  ]

  static let examples: [Example] = [
    .passed("no error", #"<label>Age <input></label>"#),
    .passed(
      "says what is missing",
      #"<label for="p">Phone number</label><input id="p"><p class="error">Error: Enter your phone number</p>"#),
    .cantTell(
      "says what is missing by a judgement",
      #"<label for="a">Age</label>↓<input id="a"><p class="error">Enter a valid age</p>"#),
    .passed("says how", #"<label for="a">Age</label><input id="a"><p class="error">Age must be 18 or over</p>"#),
    .cantTell("only that", #"<label for="a">Age</label>↓<input id="a"><p class="error">Invalid age</p>"#),
    .cantTell(
      "hidden from screen readers",
      #"<label for="a">Age</label>↓<input id="a"><p aria-hidden="true">Error: age must be 18 or over</p>"#),
    .cantTell(
      "in Welsh, only that", #"<label for="a">Oedran</label>↓<input id="a"><p class="error">Oedran annilys</p>"#),
    .cantTell(
      "says only “error”", #"<form><label>Age ↓<input aria-invalid="true"></label><p class="error">Error</p></form>"#),
    .cantTell(
      "about one of two fields",
      #"""
      <form><label>Age ↓<input></label><label>Year <input></label><p class="error">This must be a number</p></form>
      """#),
    .inapplicable("no field", "<p>Error: the service is closed</p>"),
  ]
}

/// A text that says that an error was found.
private struct ErrorText {
  let element: Element
  let text: String

  init(_ element: Element, _ text: String) {
    self.element = element
    self.text = text
  }

  /// Whether it says more than that something is wrong with the field of this name.
  func saysMore(than name: String) -> Bool {
    let named = Set(name.inLowerCase.words.map(String.init))
    let words = Set(text.inLowerCase.words.map(String.init))
    // “Enter your phone number” says what is missing.
    if !words.isDisjoint(with: ErrorWords.instructions), words.isDisjoint(with: ErrorWords.judgements),
      !words.subtracting(ErrorWords.general).isDisjoint(with: named)
    {
      return true
    }
    let known = ErrorWords.general.union(named)
    return words.contains { !known.contains($0) }
  }
}

/// The messages of a page, found for each field by what may connect them, so that not every field is compared with every
/// message.
private struct ErrorTexts: PageView {
  let texts: [ErrorText]
  private let places: [Element: Int]
  /// By each word of theirs.
  private let byWord: [String: [Int]]

  /// A field has few messages: no more are looked at.
  private static let limit = 200

  init(_ page: Page) {
    let texts = page.forms.errorTexts
    self.texts = texts
    places = .init(texts.enumerated().map { ($1.element, $0) }, uniquingKeysWith: { first, _ in first })
    var byWord: [String: [Int]] = [:]
    for (number, message) in texts.enumerated() {
      for word in Set(message.text.inLowerCase.runs(where: \.isLetterOrNumber)) {
        byWord[String(word), default: []].append(number)
      }
    }
    self.byWord = byWord
  }

  /// The messages about a field, in tree order: those that describe it, name it, or stand beside it alone.
  func messages(about field: Element) -> [ErrorText] {
    guard !texts.isEmpty else { return [] }
    var found: Set<Int> = []
    let references = field.elements(referencedBy: .ariaDescribedby) + field.elements(referencedBy: .ariaErrormessage)
    for reference in references.prefix(Self.limit) {
      found.formUnion(reference.inclusiveAncestors.lazy.compactMap { places[$0] })
      found.formUnion(numbers(in: reference).prefix(Self.limit))
    }
    if let subject = field.subject { found.formUnion(byWord[subject]?.prefix(Self.limit) ?? []) }
    if field.has(.ariaInvalid, "true"), let form = field.formItIsAloneIn {
      found.formUnion(numbers(in: form).prefix(Self.limit))
    }
    field.page.spend(found.count)
    return found.sorted().map { texts[$0] }
  }

  /// The messages inside an element.
  private func numbers(in element: Element) -> Range<Int> {
    let first = texts.partitioningIndex { $0.element.node > element.node }
    return first..<max(first, texts.partitioningIndex { $0.element.isBehind(element) })
  }
}

extension Element {
  /// The first word of the name that says what the field is for.
  fileprivate var subject: String? {
    name.inLowerCase.split { !$0.isLetterOrNumber }
      .first { $0.count > 2 && !ErrorWords.general.contains(String($0)) }.map(String.init)
  }

  /// The form around the field, if no other field in it is marked as wrong.
  fileprivate var formItIsAloneIn: Element? {
    guard let form = ancestors.first(where: { $0.is(.form) }) else { return nil }
    let isAlone = !page.elements(with: .ariaInvalid).prefix(64).contains {
      $0 != self && $0.has(.ariaInvalid, "true") && $0.isInside(form)
    }
    return isAlone ? form : nil
  }
}

/// A message in a form of several fields that belongs to none of them, with the form's first field.
private struct StrayError {
  let field: Element
  let text: String
}

private struct StrayErrors: PageView {
  let errors: [StrayError]

  init(_ page: Page) {
    let messages = page.view(ErrorTexts.self)
    let formFields = messages.texts.isEmpty ? [] : page.forms.exposedFields
    errors = messages.texts.prefix(32).compactMap { message in
      guard message.element.isVisible, let form = message.element.ancestors.first(where: { $0.is(.form) }) else {
        return nil
      }
      let fields = formFields.lazy.filter { $0.isVisible && $0.isInside(form) }.prefix(64).map { $0 }
      let isAbout = { (field: Element) in messages.messages(about: field).contains { $0.element == message.element } }
      guard fields.count > 1, let first = fields.first, !fields.contains(where: isAbout) else { return nil }
      return StrayError(field: first, text: message.text)
    }
  }
}

/// The elements that controls name by id as their description.
private struct Descriptions: PageView {
  let all: Set<Element>

  init(_ page: Page) {
    let controls = page.elements(with: .ariaDescribedby, .ariaErrormessage)
    all = Set(
      controls.flatMap { control in
        [Name.ariaDescribedby, .ariaErrormessage].flatMap { control.elements(referencedBy: $0) }
      })
  }
}

extension PageForms {
  fileprivate var errorTexts: [ErrorText] {
    guard !exposedFields.isEmpty else { return [] }
    return page.elements(
      named: .p, .span, .div, .section, .article, .li, .dd, .td, .strong, .b, .em, .i, .small, .mark, .bdi, .ins,
      .label, .legend, .output
    ).compactMap { element in
      // A message is short: what holds much is not looked at, so that nested boxes do not cost their square.
      guard element.size < 20,
        element.children.allSatisfy({ $0.is(.strong, .em, .span, .b, .i, .small, .mark, .bdi, .br) })
      else { return nil }
      let text = element.textContent.collapsed
      guard text.utf8.count >= 5, text.utf8.count < 400, element.isErrorText(text),
        element.isVisible || !element.isProgrammaticallyHidden || element.isReferenced
      else { return nil }
      return ErrorText(element, text)
    }
  }
}

extension Element {
  fileprivate func isErrorText(_ text: String) -> Bool {
    let lower = text.inLowerCase
    if lower.contains(anyPhrase: ErrorWords.signs) { return true }
    let isMarked =
      classes.contains { $0.inLowerCase.holds("error") || $0.inLowerCase == "invalid" }
      || id?.inLowerCase.holds("error") ?? false || has(.role, "alert")
    return isMarked && lower.contains(anyPhrase: ErrorWords.ofMessages)
  }

  /// Whether a control names the element by id as its description.
  fileprivate var isReferenced: Bool {
    guard let id, !id.isEmpty else { return false }
    return page.view(Descriptions.self).all.contains(self)
  }
}

extension Question {
  fileprivate static func fieldCanBeFound(_ text: String) -> Question {
    Question(
      "field-can-be-found", "Which field is ‘\(text)’ about? Can people find it, also without seeing the page?",
      no: "People who do not see the page cannot find the field that ‘\(text)’ is about.", about: .page)
  }

  fileprivate static func saysWhatIsWrong(_ text: String) -> Question {
    Question(
      "says-what-is-wrong",
      "Does ‘\(text)’ say what is wrong with this field, to people who see the page and to those who do not?",
      no: "‘\(text)’ does not say to everyone what is wrong with this field.", about: .page)
  }
}
