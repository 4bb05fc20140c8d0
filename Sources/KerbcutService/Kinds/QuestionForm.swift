import Kerbcut
import KerbcutHTML

/// Finds what makes a page one that asks: a form in its main content that people fill in and send, at once or step by
/// step, and that neither searches nor signs in.
struct QuestionForm {
  private let page: Page

  init(_ page: Page) { self.page = page }

  /// What the page was recognised by, as a phrase; nil where it does not ask.
  var reason: String? {
    guard let form else { return stepsWithoutForm }
    let fields = page.forms.mainFields.filter { $0.form == form }
    let steps = steps(in: form)
    let named = "form with \(fields.count) field\(fields.count == 1 ? "" : "s")"
    return steps > 1 ? "\(named) in view and \(steps) steps" : named
  }

  private var form: Element? {
    let fields = page.forms.mainFields.filter { $0.form.map { !$0.has(.role, "search") } ?? false }
    guard let form = fields.first?.form, !form.ownedFields.contains(where: \.isSearchField), asks(form) else {
      return nil
    }
    // A form below an article, for example for feedback, does not make a page one that asks a question.
    return page.text.main.words.count - form.renderedText.words.count < 200 ? form : nil
  }

  private func asks(_ form: Element) -> Bool {
    let isPost = form.has(.method, "post")
    let isBelowHeading = page.h1.map { form.node < $0.node || $0.isInside(form) } ?? false
    if steps(in: form) > 1 { return isPost || isBelowHeading || headingStandsBefore(form) }
    let buttons = form.ownedSubmitButtons
    let isSearch = !isPost && buttons.contains { Self.searchWords.contains($0.buttonText.phrase.words.first ?? "") }
    return !buttons.isEmpty && !isSearch && (isPost || isBelowHeading)
  }

  private func headingStandsBefore(_ form: Element) -> Bool { page.h1.map { $0.node < form.node } ?? false }

  /// The first words of buttons that search, filter or sort.
  private static let searchWords: Set<Substring> = [
    "search", "filter", "sort", "find", "show", "update", "chwilio", "hidlo", "trefnu", "dangos", "diweddaru",
  ]

  // MARK: Steps

  /// How many steps a form shows one after the other: parts with a field each, of which one is left by a button that
  /// sends nothing, or is kept hidden.
  private func steps(in form: Element) -> Int {
    let withFields = outermostParts(of: form).filter { !$0.descendants(named: .input, .select, .textarea).isEmpty }
    guard withFields.count > 1 else { return 0 }
    let isStepped = withFields.contains { part in
      !part.isRendered || part.descendants(named: .button, .input).contains { $0.leadsToNextStep }
    }
    return isStepped ? withFields.count : 0
  }

  private func outermostParts(of form: Element) -> [Element] {
    var parts: [Element] = []
    for part in form.descendants where part.isStepPart {
      if let last = parts.last, part.isInside(last) { continue }
      parts.append(part)
      if parts.count == 50 { break }
    }
    return parts
  }

  /// Steps that a script alone sends on.
  private var stepsWithoutForm: String? {
    let fields = page.forms.mainFields.filter { $0.form == nil }
    guard let first = fields.first, let main = page.mainOrBody, first.isInside(main), page.h1 != nil else { return nil }
    guard page.forms.mainButtons.contains(where: \.leadsToNextStep) else { return nil }
    let steps = steps(in: main)
    return steps > 1 ? "\(steps) steps with fields" : nil
  }
}

extension Element {
  /// Whether the element is a part of a form that may be one of its steps.
  fileprivate var isStepPart: Bool {
    guard self.is(.div, .section, .fieldset, .li, .article) else { return false }
    return self.is(.fieldset, .section)
      || attributes.contains { attribute in
        let name = attribute.localName
        if name.hasPrefix("data-"), name.holds("step") || name.holds("page") || name.holds("question") { return true }
        guard name == "class" || name == "id" else { return false }
        let value = attribute.value.inLowerCase
        return value.holds("step") || value.holds("question") || value.holds("wizard-page")
      }
  }

  /// Whether a button shows the next step and sends nothing.
  fileprivate var leadsToNextStep: Bool {
    guard self.is(.button, .input, .a), isButtonLike, !isSubmitButton || form == nil else { return false }
    return ["next", "continue", "next step", "parhau", "nesaf", "ymlaen", "save and continue"].contains(
      buttonText.phrase)
  }
}
