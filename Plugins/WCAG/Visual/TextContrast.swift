import Kerbcut

/// Texts whose contrast matters, and the judgement of it.
enum TextContrast {
  /// Visible text that is neither disabled nor the label of something disabled. Where the same thing hides the colours
  /// of several texts (a missing style sheet, an image), the first stands for all, so that a person is asked once.
  static func targets(on page: Page) -> [TextTarget] {
    let disabled = DisabledText(on: page)
    var targets: [TextTarget] = []
    var reasons: Set<String> = []
    for node in page.document.nodes where page.document.kind(of: node) == .text {
      page.budget.spend(1)
      guard !page.budget.isSpent else { return [] }
      guard !page.document.text(of: node).isBlank, let parent = page.document.flatParent(of: node),
        page.document.name(of: parent).namespace == .html, page.styles.isVisible(node),
        isForPeople(page, node), !disabled.contains(textOf: parent)
      else { continue }
      if case .unknown(let reason) = page.styles.textPaint(of: parent), !reasons.insert(reason).inserted { continue }
      targets.append(TextTarget(page: page, node: node))
    }
    return targets
  }

  /// Text that says something: letters or digits.
  private static func isForPeople(_ page: Page, _ node: NodeID) -> Bool {
    let text = page.document.text(of: node)
    if text.contains(where: { $0 < 0x80 && Unicode.Scalar($0).isLetterOrNumber }) { return true }
    return text.contains { $0 >= 0x80 } && String(text).unicodeScalars.contains(where: \.isLetterOrNumber)
  }

  /// Judges a text against a ratio for text, and another for large text.
  static func verdict(_ target: TextTarget, normal: Double, large: Double) -> Verdict {
    let styles = target.page.styles
    guard let parent = target.page.document.flatParent(of: target.node) else { return .passed }
    let isLarge = styles.isLargeText(parent)
    switch styles.textPaint(of: parent) {
    case .unknown(let reason):
      return .cantTell("Check the contrast of this text, and others like it, by eye: \(reason).")
    case .known(let paint):
      if paint.contrast.upperBound == 1 { return .inapplicable }
      let limit = isLarge.value.map { $0 ? large : normal } ?? normal
      if paint.contrast.lowerBound >= limit { return .passed }
      if paint.hasShadow { return .cantTell("Check the contrast of this text by eye: it has a shadow.") }
      if paint.contrast.upperBound >= limit {
        return .cantTell("Check the contrast of this text by eye: there is a gradient behind it.")
      }
      if isLarge.value == nil, paint.contrast.lowerBound >= large {
        return .cantTell("Check whether this text is large: its size is not known.")
      }
      if let doubt = ContrastDoubt.reason(target, in: parent, on: paint.backgroundNode) {
        return .cantTell("Check the contrast of this text by eye: \(doubt).")
      }
      return failure(paint, limit, parent, styles)
    }
  }

  private static func failure(_ paint: TextPaint, _ limit: Double, _ parent: NodeID, _ styles: PageStyles) -> Verdict {
    guard let pair = paint.pairs.first else { return .passed }
    // Cut, not rounded: 4.496 must not read as 4.5.
    let hundredths = Int(paint.contrast.upperBound * 100)
    let ratio = "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    var text = "This text is \(pair.foreground.text)"
    if let place = styles.explanation(of: .color, on: parent) { text += " (\(place))" }
    text += " on \(pair.background.text)"
    if let node = paint.backgroundNode, let place = styles.explanation(of: .backgroundColor, on: node) {
      text += " (\(place))"
    }
    let needed = limit == limit.rounded() ? "\(Int(limit))" : "\(limit)"
    return .failed("\(text): a contrast of \(ratio) to 1. It needs \(needed) to 1.")
  }
}
