import KerbcutBasics
public import KerbcutCSS
public import KerbcutHTML

/// What style sheets and text tell of a page without laying it out: boxes in normal flow follow from styles and estimated
/// letter widths; what takes a browser to know has wide bounds, or is a lack. Lazy and cached: use it on one task only.
public final class StaticFacts: PageFacts {
  public let styles: PageStyles
  /// What can have the focus is the accessibility tree's to say, which comes later.
  private let canHaveFocus: (NodeID) -> Bool
  /// What is painted behind a page that is shown in a frame.
  let backdrop: FrameBackdrop?
  var paints: [NodeID: Known<TextPaint>] = [:]
  var layers = PaintLayers()
  /// By drawing: its shapes; nil if there are too many.
  var shapesOfDrawings: [NodeID: [Drawing.Shape]?] = [:]
  /// How many elements were looked at because another one had focus.
  var focusLooks = 0
  /// Answers given of boxes whose contents may run out of them.
  var runningOut: [NodeID: Bool] = [:]
  /// Answers given of boxes that hold floats alone.
  var floating: [NodeID: Bool] = [:]
  private(set) lazy var boxPlacer = BoxPlacer(styles)
  private(set) lazy var positionedBoxes = PositionedBoxes(styles)
  private(set) lazy var textPlacer = TextPlacer(styles)
  private(set) lazy var underlays = Underlays(styles, textPlacer)
  private(set) lazy var tableColumns = TableColumns(styles)
  private(set) lazy var pageColors = PageColors(styles)
  /// The ids of all elements.
  private(set) lazy var identifiers: Set<String> = styles.document.nodes.reduce(into: []) { all, node in
    if styles.document.isElement(node), let id = styles.document.string(.id, of: node) { all.insert(id) }
  }

  public init(_ styles: PageStyles, canHaveFocus: @escaping (NodeID) -> Bool, behind backdrop: FrameBackdrop? = nil) {
    self.styles = styles
    self.canHaveFocus = canHaveFocus
    self.backdrop = backdrop
  }

  /// Costs little where only a few elements are asked about: each is styled when it is asked for.
  public func onDevice(_ device: Device) -> any PageFacts {
    StaticFacts(styles.onDevice(device), canHaveFocus: canHaveFocus, behind: backdrop)
  }

  public func box(of node: NodeID) -> Known<BoxBounds?> {
    guard styles.document.isElement(node) else { return .unknown(Lack(.notAnElement)) }
    if let lack = styles.lackOfSheets { return .unknown(lack) }
    let estimator = BoxEstimator(styles: styles)
    guard styles.isRendered(node), styles.display(of: node) != .contents else { return .known(nil) }
    guard !styles.display(of: node).isInline || estimator.isReplaced(node) else { return .unknown(Lack(.size)) }
    return .known(boxPlacer.size(of: node))
  }

  public func isSeen(_ node: NodeID) -> Known<Bool> {
    if let lack = styles.lackOfSheets { return .unknown(lack) }
    guard styles.isVisible(node) else { return .known(false) }
    guard styles.document.kind(of: node) == .text, let element = styles.element(at: node) else { return .known(true) }
    return .known(!isCutOff(element))
  }

  public func isFocusable(_ node: NodeID) -> Known<Bool> {
    styles.lackOfSheets.map(Known.unknown) ?? .known(canHaveFocus(node))
  }
}
