import KerbcutBasics
public import KerbcutCSS
public import KerbcutHTML

/// What is known of where the parts of a page lie, what is painted and what people see, on one device.
///
/// Each answer is known, or says what is lacking. Sizes that are not certain lie between bounds. Checks ask this and not
/// what answers: an estimate from style sheets today (`StaticFacts`), what a browser recorded where somebody has it.
/// Facts belong to a page, and so to one task.
public protocol PageFacts {
  /// The computed styles that the facts go with, on their device.
  var styles: PageStyles { get }

  /// The same page on another device.
  func onDevice(_ device: Device) -> any PageFacts

  // MARK: Boxes

  /// The border box of an element; nil if it makes none.
  func box(of node: NodeID) -> Known<BoxBounds?>
  /// Where the border box of an element begins, as seen from the corner of another's.
  func offset(of node: NodeID, from other: NodeID) -> Known<BoxOffset>
  /// How much is in an element that people can scroll, and how much room is for it; nil if they cannot.
  func scrollBounds(of node: NodeID) -> Known<ScrollBounds?>
  /// Which ancestors cut off a part of a text by `overflow: hidden` or `clip`.
  func clipping(of text: NodeID) -> TextClipping

  /// What reaches beyond the right edge of a window of this width: texts and controls that do not scroll by themselves, and
  /// that need no two dimensions (WCAG 2.2, 1.4.10).
  func reaches(beyond width: Double) -> Known<[WindowReach]>

  // MARK: Painting

  /// The colours of the text in an element, or of its placeholder or first letter, and of what is behind it.
  func textPaint(of node: NodeID, pseudo: PseudoElement?) -> Known<TextPaint>
  /// The colours of the text in an element on each background of the page: where layout decides on which of them it lies,
  /// they may all be alike.
  func textPaintAnywhere(of node: NodeID) -> Known<TextPaint>
  /// The elements that are painted over the text of an element, or between it and the background that `textPaint` names,
  /// other than those that the text stands in. Empty if the text is where its background is, and nothing comes between.
  func covers(of node: NodeID, above background: NodeID?) -> Known<[NodeID]>

  // MARK: People

  /// Whether people can see an element or text: rendered, not hidden, not transparent, neither clipped nor moved away.
  func isSeen(_ node: NodeID) -> Known<Bool>
  /// Whether an element can have the focus.
  func isFocusable(_ node: NodeID) -> Known<Bool>
  /// What changes to see when an element gets focus from the keyboard; nil if nothing does.
  func focusIndicator(of node: NodeID) -> Known<FocusIndicator?>
}

extension PageFacts {
  public func textPaint(of node: NodeID) -> Known<TextPaint> { textPaint(of: node, pseudo: nil) }

  /// The effective colour of text.
  public func foreground(of node: NodeID) -> Known<Color> { color(of: node, \.foreground) }

  /// The effective colour behind text.
  public func background(of node: NodeID) -> Known<Color> { color(of: node, \.background) }

  private func color(
    of node: NodeID, _ part: ((foreground: Color, background: Color)) -> Color
  ) -> Known<Color> {
    switch textPaint(of: node) {
    case .known(let paint):
      let colors = Set(paint.pairs.map(part))
      guard colors.count == 1, let color = colors.first else { return .unknown(Lack(.gradient)) }
      return .known(color)
    case .unknown(let lack): return .unknown(lack)
    }
  }

  /// Whether there is more in an element than it shows, and a person can scroll to it; padding does not count (ACT,
  /// “scrollable”).
  public func isScrollable(_ node: NodeID) -> Known<Bool> {
    switch scrollBounds(of: node) {
    case .unknown(let lack): .unknown(lack)
    case .known(nil): .known(false)
    case .known(let bounds?): bounds.isExceeded.map(Known.known) ?? .unknown(Lack(.room))
    }
  }
}
