public import KerbcutCSS
public import KerbcutHTML
import KerbcutText

/// A text that people see on a page: words between two tags, or words that a style sheet or a field shows.
public struct PaintedText {
  /// Where the words come from.
  public enum Origin: Hashable, Sendable {
    /// A text of the tree.
    case node(NodeID)
    /// What `::before`, `::after` or `::marker` puts in.
    case generated(PseudoElement)
    /// The value, choice or label that a field shows.
    case field
    /// What a field shows as long as it is empty.
    case placeholder
    /// The words on the button of a field for files.
    case fileButton
  }

  /// The element whose style the text has, or the style of whose pseudo-element.
  public let element: Element
  public let origin: Origin
  private let ownWords: String

  init(_ element: Element, _ origin: Origin, _ words: String = "") {
    self.element = element
    self.origin = origin
    ownWords = words
  }

  /// The words; numbers that take counting the page read as 1.
  public var words: String { node.map { String(element.document.text(of: $0)) } ?? ownWords }

  /// The pseudo-element that the text is the content of.
  public var pseudo: PseudoElement? {
    switch origin {
    case .node, .field: nil
    case .generated(let pseudo): pseudo
    case .placeholder: .placeholder
    case .fileButton: .fileSelectorButton
    }
  }

  /// The computed style of its letters.
  public var style: ComputedStyle {
    pseudo.flatMap { element.page.styles.style(of: element.node, pseudo: $0) } ?? element.style
  }

  /// Whether it says something: letters or digits.
  public var hasLetters: Bool {
    if let node {
      let text = element.document.text(of: node)
      if text.contains(where: { $0 < 0x80 && Unicode.Scalar($0).isLetterOrNumber }) { return true }
      if !text.contains(where: { $0 >= 0x80 }) { return false }
    }
    return words.unicodeScalars.contains(where: \.isLetterOrNumber)
  }

  /// The text between two tags that it is.
  public var node: NodeID? {
    if case .node(let node) = origin { node } else { nil }
  }
}

/// All texts of a page that people see, in tree order, by where they come from. What is painted over others is not looked
/// at.
public struct PaintedTexts: PageView {
  /// Between tags of HTML elements; blank ones aside.
  public private(set) var written: [PaintedText] = []
  /// Between tags of drawings.
  public private(set) var drawn: [PaintedText] = []
  /// What style sheets put in.
  public private(set) var generated: [PaintedText] = []
  /// What fields show.
  public private(set) var inFields: [PaintedText] = []

  public init(_ page: Page) {
    let document = page.document
    for node in document.nodes {
      if document.kind(of: node) == .text {
        addText(node, page)
      } else if document.isElement(node) {
        page.spend(1)
        let element = page.element(node)
        addGenerated(element)
        if let shown = element.shownInField { inFields += shown }
      }
      guard !page.isSpent else { return }
    }
  }

  private mutating func addText(_ node: NodeID, _ page: Page) {
    let document = page.document
    guard !document.text(of: node).isBlank, let parent = document.flatParent(of: node), page.styles.isVisible(node)
    else { return }
    page.spend(1)
    let text = PaintedText(page.element(parent), .node(node))
    switch document.name(of: parent).namespace {
    case .html: written.append(text)
    case .svg: if text.element.isDrawnText { drawn.append(text) }
    default: break
    }
  }

  private mutating func addGenerated(_ element: Element) {
    for pseudo in [PseudoElement.before, .after, .marker] {
      guard let words = element.page.styles.seenGeneratedText(pseudo, of: element.node) else { continue }
      let text = PaintedText(element, .generated(pseudo), words)
      if text.hasLetters { generated.append(text) }
    }
  }
}

extension PageText {
  /// All texts that people see, those of style sheets, fields and drawings too.
  public var painted: PaintedTexts { page.view() }
}
