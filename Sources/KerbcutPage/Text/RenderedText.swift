import KerbcutCSS
import KerbcutHTML
import KerbcutText

/// The words that users are given on a whole page, gathered in one pass; what an element gives is a piece of them.
///
///     <p>Pay <b>now</b></p><p>Later</p>
///     bytes   Pay now Later      starts   p 0 · "Pay " 0 · b 3 · "now" 3 · p 7 · "Later" 7
///
/// A space stands before the text that it parts from what comes before it, so pieces may begin with one.
final class RenderedText {
  /// All words as UTF-8, white space collapsed.
  private(set) var bytes: [UInt8] = []
  /// For each node where its text starts; `nowhere` inside elements whose text is left out.
  private var starts: [UInt32]
  private let document: Document
  private let end: NodeID
  private let includesVisuallyHidden: Bool
  private var isGap = false

  private static let nowhere = UInt32.max

  /// What is only for screen readers belongs to it or not.
  init(_ page: Page, includesVisuallyHidden: Bool) {
    self.includesVisuallyHidden = includesVisuallyHidden
    document = page.document
    end = document.treeEnd
    starts = Array(repeating: Self.nowhere, count: Int(end.index))
    gather(page)
  }

  /// Where the text of an element stands in `bytes`; nil for elements inside others whose text is left out, and outside
  /// the tree of the page.
  func range(of node: NodeID) -> Range<Int>? {
    guard node < end, starts[Int(node.index)] != Self.nowhere else { return nil }
    let next = document.end(of: node)
    let start = Int(starts[Int(node.index)])
    let behind = next < end ? starts[Int(next.index)] : UInt32(clamping: bytes.count)
    guard behind != Self.nowhere, start <= Int(behind) else { return nil }
    return start < Int(behind) && bytes[start] == UInt8(ascii: " ") ? start + 1..<Int(behind) : start..<Int(behind)
  }

  private func gather(_ page: Page) {
    let styles = page.styles
    var blockEnds: [NodeID] = []
    var node = NodeID.root
    while node < end {
      while let last = blockEnds.last, last <= node {
        blockEnds.removeLast()
        part()
      }
      starts[Int(node.index)] = UInt32(clamping: bytes.count)
      if document.isElement(node) {
        if page.isTextless(node) {
          node = document.end(of: node)
          continue
        }
        if !document.name(of: node).isTextLevel {
          part()
          blockEnds.append(document.end(of: node))
        }
      } else if document.kind(of: node) == .text, includesVisuallyHidden || !page.isVisuallyHidden(node),
        document.parentElement(of: node).map(styles.isVisibilityVisible) ?? true
      {
        append(document.text(of: node))
      }
      node = node.advanced(by: 1)
    }
  }

  private func part() { isGap = !bytes.isEmpty }

  private func append(_ text: UTF8Text) {
    text.withContiguousStorageIfAvailable { text in
      var place = 0
      while place < text.count {
        let space = text.whiteSpaceLength(at: place)
        if space > 0 {
          part()
          place += space
          continue
        }
        if isGap { bytes.append(UInt8(ascii: " ")) }
        isGap = false
        let end = text.endOfCollapsed(from: place)
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[place..<end]))
        place = end
      }
    }
  }
}

/// The words that users are given, and those of them that they can see.
private final class GivenTexts: PageView {
  private let page: Page

  init(_ page: Page) { self.page = page }

  private(set) lazy var rendered = RenderedText(page, includesVisuallyHidden: true)
  private(set) lazy var visible = RenderedText(page, includesVisuallyHidden: false)
}

extension Page {
  /// The visible text of an element.
  func visibleText(of node: NodeID) -> String {
    with(view(GivenTexts.self).visible, of: node) { String(decoding: $0, as: UTF8.self) }
      ?? text(in: node, includesVisuallyHidden: false)
  }

  /// The rendered text of an element.
  func renderedText(of node: NodeID) -> String {
    withRenderedText(of: node) { String(decoding: $0, as: UTF8.self) } ?? text(in: node, includesVisuallyHidden: true)
  }

  /// The rendered text of an element as a phrase.
  func renderedPhrase(of node: NodeID) -> String {
    withRenderedText(of: node) { $0.phraseOfCollapsed ?? String(decoding: $0, as: UTF8.self).phrase }
      ?? text(in: node, includesVisuallyHidden: true).phrase
  }

  /// Calls a function with the rendered text of an element as UTF-8; nil where it has to be gathered anew. Counts its
  /// length against the step budget.
  func withRenderedText<Result>(of node: NodeID, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result? {
    with(view(GivenTexts.self).rendered, of: node, body)
  }

  private func with<Result>(
    _ text: RenderedText, of node: NodeID, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result? {
    guard var range = text.range(of: node) else { return nil }
    budget.spend(1 + range.count / 16)
    if budget.isSpent { range = 0..<0 }
    return text.bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }
}

extension Element {
  /// Whether there are words in the element that a user is given.
  public var hasRenderedText: Bool { page.withRenderedText(of: node) { !$0.isEmpty } ?? !renderedText.isEmpty }
}
