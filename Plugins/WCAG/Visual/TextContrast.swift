import Kerbcut

/// Texts whose contrast matters, and the judgement of it.
enum TextContrast {
  /// Visible texts in HTML that are neither disabled nor the label of something disabled.
  static func targets(on page: Page) -> [PaintedText] {
    guard page.looks.showColours else { return [] }
    let texts = page.text.painted
    let written = texts.written.filter { !repeatsField($0) }
    return enabled(written + texts.generated.filter { !isIcon($0) && !repeatsElement($0) }, on: page)
  }

  /// Texts that are not disabled. Where the same thing hides the colours of several (a missing style sheet, an image), the
  /// first stands for all, so that a person is asked once.
  static func enabled(_ texts: [PaintedText], on page: Page) -> [PaintedText] {
    guard !texts.isEmpty else { return [] }
    let disabled = DisabledText(on: page)
    var lacks: Set<Lack> = []
    return texts.filter { text in
      page.spend(1)
      guard !page.isSpent, !disabled.contains(textOf: text.element.node) else { return false }
      guard text.hasLetters, case .unknown(let lack) = text.paint else { return true }
      return lacks.insert(lack).inserted
    }
  }

  /// The targets, found once for both checks of contrast.
  static func sharedTargets(on page: Page) -> [PaintedText] {
    page.view(ContrastTexts.self).targets
  }

  /// Whether a style sheet puts in a picture: a letter of a font of icons, or one letter of another font than the element
  /// has.
  private static func isIcon(_ text: PaintedText) -> Bool {
    let style = text.style
    return style.usesIconFont
      || text.words.collapsed.count == 1 && style[.fontFamily] != text.element.style[.fontFamily]
  }

  /// Whether what a style sheet puts in has the looks of words that are judged beside it.
  private static func repeatsElement(_ text: PaintedText) -> Bool {
    let styles = text.element.page.styles
    return text.element.hasOwnWords && text.hasPaint(of: text.element)
      && styles.isLargeText(text.element.node, pseudo: text.pseudo) == styles.isLargeText(text.element.node)
  }

  /// Whether a text is a choice of a list that is shown in other colours, or that the list itself shows in its own.
  private static func repeatsField(_ text: PaintedText) -> Bool {
    guard text.element.is(.option), let list = text.element.ancestor(named: .select) else { return false }
    // Browsers show what is chosen in an open list in colours of their own.
    return list.showsOptions ? text.element.has(.selected) : text.hasPaint(of: list)
  }

  /// Judges a text against a ratio for text, and another for large text.
  static func verdict(_ text: PaintedText, normal: Double, large: Double) -> Verdict {
    guard text.hasLetters else { return .passed }
    let whole = verdict(on: text, pseudo: text.pseudo, normal: normal, large: large)
    if whole.outcome != .passed, text.isCutOff { return .inapplicable }
    guard let node = text.node else { return whole }
    let parts = beginnings(ofBlockWith: node, in: text.element)
    if whole.outcome != .passed, parts.contains(.firstLine), isOneLine(text.element) {
      return verdict(on: text, pseudo: .firstLine, normal: normal, large: large)
    }
    guard whole.outcome == .passed else { return whole }
    for part in parts {
      let own = verdict(on: text, pseudo: part, normal: normal, large: large)
      if own.outcome == .failed || own.outcome == .cantTell { return own }
    }
    return whole
  }

  /// What of a block a text begins that a sheet gives a look of its own (CSS Pseudo 4, sections 2.1 and 2.2). Text that
  /// begins in an element inside the block is left out.
  private static func beginnings(ofBlockWith text: NodeID, in element: Element) -> [PseudoElement] {
    let (styles, document) = (element.page.styles, element.page.document)
    guard styles.hasFirstLetterRules || styles.hasFirstLineRules,
      styles.display(of: element.node).isBlockContainer, isFirst(text, in: element)
    else { return [] }
    // Signs may be pictures in colours of their own, and text that a sheet puts before takes the first letter's place.
    let first = String(document.text(of: text)).unicodeScalars.first { !$0.properties.isWhitespace }
    let isLetter =
      first?.isLetterOrNumber == true && styles.generatedText(.before, of: element.node)?.text.isEmpty ?? true
    return [PseudoElement.firstLine, .firstLetter].filter { part in
      (part == .firstLine || isLetter) && styles.style(of: element.node, pseudo: part) != nil
    }
  }

  /// Whether a box is surely no higher than one line of its text.
  private static func isOneLine(_ element: Element) -> Bool {
    guard case .known(let box?) = element.page.facts.box(of: element.node) else { return false }
    let style = element.style
    let edges = [Property.paddingTop, .paddingBottom, .borderTopWidth, .borderBottomWidth]
    let height = edges.reduce(box.height.upperBound) { $0 - (style[$1].pixels ?? 0) }
    guard let size = style.fontSize.value, case .known(let line) = style.lineHeight else { return false }
    return height < 1.75 * (line ?? size)
  }

  private static func isFirst(_ text: NodeID, in element: Element) -> Bool {
    let document = element.page.document
    var node = text.advanced(by: -1)
    while node > element.node {
      let isText = document.kind(of: node) == .text
      if document.isElement(node) || isText && !document.text(of: node).isBlank { return false }
      node = node.advanced(by: -1)
    }
    return node == element.node
  }

  /// Judges a text, or a part of it that has a look of its own.
  private static func verdict(
    on text: PaintedText, pseudo: PseudoElement?, normal: Double, large: Double
  ) -> Verdict {
    let element = text.element
    let isLarge = text.isLarge(pseudo)
    let limit = isLarge.value.map { $0 ? large : normal } ?? normal
    switch element.page.facts.textPaint(of: element.node, pseudo: pseudo) {
    case .unknown(let lack): return .ask(.colours(limit, lack, areAlike: true))
    case .known(let paint):
      if paint.contrast.upperBound == 1 { return .inapplicable }
      if paint.contrast.lowerBound >= limit { return .passed }
      if let lack = doubt(paint, limit) { return .ask(.colours(limit, lack)) }
      let failure = failure(paint, limit, element, pseudo)
      if isLarge.value == nil, paint.contrast.lowerBound >= large { return .ask(.isLarge(failure.message)) }
      let background = paint.backgroundNode.map(element.page.element)
      if let lack = ContrastDoubt.lack(text, pseudo, on: background, below: limit) {
        return .ask(.isEnough(lack, otherwise: failure.message))
      }
      return failure
    }
  }

  /// What the colours leave open.
  private static func doubt(_ paint: TextPaint, _ limit: Double) -> Lack? {
    if paint.hasShadow { return Lack(.shadow) }
    return paint.contrast.upperBound >= limit ? paint.lackOfOne : nil
  }

  fileprivate static func needed(_ limit: Double) -> String {
    limit == limit.rounded() ? "\(Int(limit))" : "\(limit)"
  }

  private static func subject(_ pseudo: PseudoElement?) -> String {
    switch pseudo {
    case .placeholder: "This placeholder"
    case .firstLetter: "The first letter of this text"
    case .firstLine: "The first line of this text"
    case .before: "The text that ::before puts in here"
    case .after: "The text that ::after puts in here"
    case .marker: "The marker of this list item"
    case .fileSelectorButton: "The button of this field"
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
      .with(measure: Double(hundredths) / 100)
  }
}

extension PaintedText {
  /// The colours of its letters and of what is behind them.
  fileprivate var paint: Known<TextPaint> { element.page.facts.textPaint(of: element.node, pseudo: pseudo) }

  /// Whether it is known that people see nothing of it.
  fileprivate var isCutOff: Bool { node.map { element.page.facts.isSeen($0).value == false } ?? false }

  /// Whether it is painted as the words of an element are, and with what is known of it.
  fileprivate func hasPaint(of other: Element) -> Bool {
    switch (paint, other.page.facts.textPaint(of: other.node)) {
    case (.known(let one), .known(let two)):
      one.pairs.elementsEqual(two.pairs) { $0.foreground == $1.foreground && $0.background == $1.background }
    case (.unknown(let one), .unknown(let two)): one == two
    default: false
    }
  }

  /// Whether it is large, or a part of it that has a style of its own.
  fileprivate func isLarge(_ pseudo: PseudoElement?) -> Known<Bool> {
    let page = element.page
    return page.styles.isLargeText(element.node, pseudo: pseudo, scale: page.facts.scaleOfDrawing(around: element.node))
  }
}

/// The texts that both checks of contrast are about.
private struct ContrastTexts: PageView {
  let targets: [PaintedText]

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
