import Kerbcut

/// Texts whose contrast matters, and the judgement of it.
enum TextContrast {
  /// Visible text that is neither disabled nor the label of something disabled. Where the same thing hides the colours
  /// of several texts (a missing style sheet, an image), the first stands for all, so that a person is asked once.
  static func targets(on page: Page) -> [TextTarget] {
    guard page.looks.showColours else { return [] }
    let disabled = DisabledText(on: page)
    var targets: [TextTarget] = []
    var lacks: Set<Lack> = []
    for node in page.document.nodes where page.document.kind(of: node) == .text {
      page.spend(1)
      guard !page.isSpent else { return [] }
      guard !page.document.text(of: node).isBlank, let parent = page.document.flatParent(of: node),
        page.document.name(of: parent).namespace == .html, page.styles.isVisible(node),
        !disabled.contains(textOf: parent)
      else { continue }
      if isForPeople(page, node), case .unknown(let lack) = page.facts.textPaint(of: parent),
        !lacks.insert(lack).inserted
      {
        continue
      }
      targets.append(TextTarget(page: page, node: node))
    }
    return targets
  }

  /// The targets, found once for both checks of contrast.
  static func sharedTargets(on page: Page) -> [TextTarget] {
    page.view(ContrastTexts.self).targets
  }

  /// Text that says something: letters or digits.
  private static func isForPeople(_ page: Page, _ node: NodeID) -> Bool {
    let text = page.document.text(of: node)
    if text.contains(where: { $0 < 0x80 && Unicode.Scalar($0).isLetterOrNumber }) { return true }
    return text.contains { $0 >= 0x80 } && String(text).unicodeScalars.contains(where: \.isLetterOrNumber)
  }

  /// Judges a text against a ratio for text, and another for large text.
  static func verdict(_ target: TextTarget, normal: Double, large: Double) -> Verdict {
    guard let parent = target.page.document.flatParent(of: target.node), isForPeople(target.page, target.node) else {
      return .passed
    }
    let element = target.page.element(parent)
    let whole = verdict(on: element, saying: target, pseudo: nil, normal: normal, large: large)
    guard whole.outcome == .passed, beginsWithLetterOfItsOwn(target, in: parent) else { return whole }
    let letter = verdict(on: element, pseudo: .firstLetter, normal: normal, large: large)
    return letter.outcome == .inapplicable ? whole : letter
  }

  /// Whether a text is the first thing in a block whose first letter a sheet gives a look of its own (CSS Pseudo 4,
  /// section 2.2). Text that begins in an element inside the block is left out.
  private static func beginsWithLetterOfItsOwn(_ target: TextTarget, in parent: NodeID) -> Bool {
    let (styles, document) = (target.page.styles, target.page.document)
    guard styles.hasFirstLetterRules else { return false }
    let text = String(document.text(of: target.node)).unicodeScalars
    // Signs may be pictures in colours of their own, and text that a sheet puts before takes the first letter's place.
    guard text.first(where: { !$0.properties.isWhitespace })?.isLetterOrNumber == true,
      styles.generatedText(.before, of: parent)?.text.isEmpty ?? true
    else { return false }
    guard styles.display(of: parent).isBlockContainer,
      styles.style(of: parent, pseudo: .firstLetter) != nil
    else { return false }
    var node = target.node.advanced(by: -1)
    while node > parent {
      let isText = document.kind(of: node) == .text
      if document.isElement(node) || isText && !document.text(of: node).isBlank { return false }
      node = node.advanced(by: -1)
    }
    return node == parent
  }

  /// Judges the text of an element, or of its placeholder or first letter.
  static func verdict(
    on element: Element, saying text: TextTarget? = nil, pseudo: PseudoElement?, normal: Double, large: Double
  ) -> Verdict {
    let styles = element.page.styles
    let isLarge = styles.isLargeText(element.node, pseudo: pseudo)
    let limit = isLarge.value.map { $0 ? large : normal } ?? normal
    switch element.page.facts.textPaint(of: element.node, pseudo: pseudo) {
    case .unknown(let lack): return .ask(.colours(limit, lack, areAlike: true))
    case .known(let paint):
      if paint.contrast.upperBound == 1 { return .inapplicable }
      if paint.contrast.lowerBound >= limit { return .passed }
      if let lack = doubt(paint, limit) { return .ask(.colours(limit, lack)) }
      let failure = failure(paint, limit, element, pseudo)
      if isLarge.value == nil, paint.contrast.lowerBound >= large { return .ask(.isLarge(failure.message)) }
      if let lack = ContrastDoubt.lack(text?.text, in: element, on: paint.backgroundNode.map(element.page.element)) {
        return .ask(.isEnough(lack, otherwise: failure.message))
      }
      return failure
    }
  }

  /// What the colours leave open.
  private static func doubt(_ paint: TextPaint, _ limit: Double) -> Lack? {
    if paint.hasShadow { return Lack(.shadow) }
    return paint.contrast.upperBound >= limit ? Lack(.gradient) : nil
  }

  fileprivate static func needed(_ limit: Double) -> String {
    limit == limit.rounded() ? "\(Int(limit))" : "\(limit)"
  }

  private static func subject(_ pseudo: PseudoElement?) -> String {
    switch pseudo {
    case .placeholder: "This placeholder"
    case .firstLetter: "The first letter of this text"
    default: "This text"
    }
  }

  private static func failure(
    _ paint: TextPaint, _ limit: Double, _ element: Element, _ pseudo: PseudoElement?
  ) -> Verdict {
    let styles = element.page.styles
    guard let pair = paint.pairs.first else { return .passed }
    // Cut, not rounded: 4.496 must not read as 4.5.
    let hundredths = Int(paint.contrast.upperBound * 100)
    let ratio = "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    var text = "\(subject(pseudo)) is \(pair.foreground.text)"
    if let place = styles.explanation(of: .color, on: element.node, pseudo: pseudo) { text += " (\(place))" }
    text += " on \(pair.background.text)"
    if let node = paint.backgroundNode, let place = styles.explanation(of: .backgroundColor, on: node) {
      text += " (\(place))"
    }
    let needed = needed(limit)
    // The fault is in the colours: it stays the same one when words change.
    return .failed("\(text): a contrast of \(ratio) to 1. It needs \(needed) to 1.")
      .with(members: ["\(pair.foreground.text) on \(pair.background.text) \(needed)"])
  }
}

/// The texts that both checks of contrast are about.
private struct ContrastTexts: PageView {
  let targets: [TextTarget]

  init(_ page: Page) { targets = TextContrast.targets(on: page) }
}

extension Question {
  /// Which colours text has, where something hides or mixes them.
  fileprivate static func colours(_ limit: Double, _ lack: Lack, areAlike: Bool = false) -> Question {
    Question(
      "which-colours",
      "Check the contrast of this text\(areAlike ? ", and others like it," : "") by eye: \(lack.words).",
      contrastBelow: limit,
      "The colours of this text are too close. It needs a contrast of \(TextContrast.needed(limit)) to 1.",
      about: .appearance, lacks: [lack])
  }

  fileprivate static func isLarge(_ fault: String) -> Question {
    Question(
      "is-large", "Check whether this text is large: its size is not known.", no: .failed(fault),
      about: .appearance, lacks: [Lack(.textSize)])
  }

  /// Whether text must have the contrast that it lacks, or has another background than its style sheets say.
  fileprivate static func isEnough(_ lack: Lack, otherwise fault: String) -> Question {
    Question(
      "is-enough", check: "Check the contrast of this text by eye: \(lack.words).", otherwise: .failed(fault),
      about: .appearance, lacks: [lack])
  }
}
