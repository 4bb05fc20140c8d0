import KerbcutARIA
import KerbcutBasics
public import KerbcutHTML
import KerbcutText

/// Which of a page's content stands on pages that it links to as well (ACT: block of repeated content).
///
/// Content is looked at in its smallest pieces: texts and named images that people perceive. A piece is repeated if a
/// linked page has one that says the same. Several pages are asked, and one is enough.
public struct RepeatedContent: PageView {
  /// A piece of perceivable content.
  public struct Piece {
    public let node: NodeID
    public let isRepeated: Bool
  }

  /// In tree order; none where no page could be compared.
  public let pieces: [Piece]
  /// Whether at least one page that is linked to could be compared.
  public let isKnown: Bool

  /// The pieces that are not repeated and stand behind one that is.
  public var afterRepeated: [NodeID] {
    guard let first = pieces.firstIndex(where: \.isRepeated) else { return [] }
    return pieces[first...].filter { !$0.isRepeated }.map(\.node)
  }

  /// The repeated pieces before the first that is not repeated but stands behind one.
  public var repeatedBefore: [NodeID] {
    guard let first = afterRepeated.first else { return [] }
    return pieces.filter { $0.isRepeated && $0.node < first }.map(\.node)
  }

  public init(_ page: Page) {
    var repeated: Set<String> = []
    var compared = 0
    var tried: Set<String> = []
    for link in page.elements(inheriting: .link) where compared < 4 && tried.count < 40 {
      guard let target = link.destination, let address = target.address, tried.insert(address.path).inserted,
        address.path != page.baseAddress.path || address.host != page.baseAddress.host,
        let other = page.references.target(at: target.written).page, other !== page
      else { continue }
      compared += 1
      repeated.formUnion(other.perceivablePieces.map(\.text))
    }
    isKnown = compared > 0
    guard isKnown else {
      pieces = []
      return
    }
    pieces = page.perceivablePieces.map { Piece(node: $0.node, isRepeated: repeated.contains($0.text)) }
  }
}

extension PageText {
  /// What of this page is repeated on pages that it links to.
  public var repeated: RepeatedContent { page.view() }

  /// Whether nothing perceivable stands between the start of an element and a node (ACT: just before).
  public func isJustBefore(_ element: Element, _ piece: NodeID) -> Bool {
    if element.node >= piece { return element.node == piece }
    return !repeated.pieces.contains { $0.node >= element.node && $0.node < piece }
  }
}

extension Page {
  /// The texts and named images that people see or are told of.
  fileprivate var perceivablePieces: [(node: NodeID, text: String)] {
    guard let body else { return [] }
    var found: [(node: NodeID, text: String)] = []
    var node = body.node
    let end = document.end(of: body.node)
    while node < end {
      budget.spend(1)
      switch document.kind(of: node) {
      case .element:
        let element = element(node)
        if element.is(.script, .style, .noscript, .template, .iframe, .object, .video, .audio) {
          node = document.end(of: node)
          continue
        }
        if element.is(.img), element.isExposed, !element.name.isEmpty {
          found.append((node, element.name.inLowerCase))
        }
      case .text:
        let text = document.text(of: node)
        if !text.isBlank, let parent = document.parent(of: node).map(element),
          parent.isVisible || !parent.isProgrammaticallyHidden
        {
          found.append((node, part(of: node) + String(text).collapsed.inLowerCase))
        }
      default: break
      }
      node = node.advanced(by: 1)
    }
    return found
  }

  /// The part that a text plays: a heading and a link with the same words are not the same content.
  private func part(of text: NodeID) -> String {
    for ancestor in document.ancestors(of: text).prefix(4) {
      switch document.name(of: ancestor) {
      case .h1, .h2, .h3, .h4, .h5, .h6: return "heading "
      case .a, .button: return "link "
      default: continue
      }
    }
    return ""
  }
}
