import KerbcutBasics
import KerbcutCSS
import KerbcutHTML
import KerbcutLayout

/// Facts as a browser would have recorded them, by node; what it did not record takes layout.
struct RecordedFacts: PageFacts {
  let styles: PageStyles
  var boxes: [NodeID: BoxBounds] = [:]
  var scrolls: [NodeID: ScrollBounds] = [:]
  var clippings: [NodeID: TextClipping] = [:]
  var paints: [NodeID: TextPaint] = [:]
  var coverings: [NodeID: [NodeID]] = [:]
  var seen: Set<NodeID> = []
  var focusable: Set<NodeID> = []
  var indicators: [NodeID: FocusIndicator] = [:]

  init(_ styles: PageStyles) { self.styles = styles }

  /// Nothing was recorded on another device.
  func onDevice(_ device: Device) -> any PageFacts { RecordedFacts(styles.onDevice(device)) }

  func box(of node: NodeID) -> Known<BoxBounds?> { .known(boxes[node]) }
  func scrollBounds(of node: NodeID) -> Known<ScrollBounds?> { .known(scrolls[node]) }
  func offset(of node: NodeID, from other: NodeID) -> Known<BoxOffset> {
    guard let box = boxes[node], let start = boxes[other], let left = box.left, let top = box.top,
      let startLeft = start.left, let startTop = start.top
    else { return .unknown(Lack(.place)) }
    return .known(
      BoxOffset(
        across: left.lowerBound - startLeft.upperBound...left.upperBound - startLeft.lowerBound,
        down: top.lowerBound - startTop.upperBound...top.upperBound - startTop.lowerBound))
  }
  func reaches(beyond width: Double) -> Known<[WindowReach]> { .known([]) }
  func clipping(of text: NodeID) -> TextClipping { clippings[text] ?? TextClipping() }
  func textPaint(of node: NodeID, pseudo: PseudoElement?) -> Known<TextPaint> {
    paints[node].map(Known.known) ?? .unknown(Lack(.textColor))
  }
  func textPaintAnywhere(of node: NodeID) -> Known<TextPaint> { textPaint(of: node, pseudo: nil) }
  func covers(of node: NodeID, above background: NodeID?) -> Known<[NodeID]> { .known(coverings[node] ?? []) }
  func isSeen(_ node: NodeID) -> Known<Bool> { .known(seen.contains(node)) }
  func isFocusable(_ node: NodeID) -> Known<Bool> { .known(focusable.contains(node)) }
  func focusIndicator(of node: NodeID) -> Known<FocusIndicator?> { .known(indicators[node]) }
}
