import KerbcutARIA
import KerbcutHTML

/// The text that takes its language from one element (ACT: text inheriting its programmatic language).
public struct LanguagePart {
  /// The element whose `lang` counts; the root element also stands for pages that state no language.
  public let element: Element
  /// Text nodes that people meet, and names and descriptions that stand in attributes, in tree order.
  public internal(set) var texts: [String] = []

  /// Whether there is something to read.
  public var hasText: Bool { texts.contains { !$0.allSatisfy(\.isWhitespace) } }
}

extension Page {
  /// The parts of the page by the element that their language comes from, in tree order.
  public var languageParts: [LanguagePart] {
    if let known = lists.languageParts { return known }
    let parts = makeLanguageParts()
    lists.languageParts = parts
    return parts
  }

  /// The HTML elements in the body of a page served as HTML that have a `lang` and text that takes its language.
  public var elementsWithOwnLanguage: [Element] {
    guard snapshot.mediaType == "text/html", let body else { return [] }
    return languageParts.compactMap { part in
      let element = part.element
      guard element.tag.namespace == .html, element.has(.lang), part.hasText,
        element == body || element.isInside(body) || element.node >= document.treeEnd
      else { return nil }
      return element
    }
  }

  private func makeLanguageParts() -> [LanguagePart] {
    guard let root else { return [] }
    var parts = PartsByOwner(root: root, count: document.nodes.upperBound)
    for node in document.nodes {
      guard let parent = document.flatParent(of: node) else { continue }
      switch document.kind(of: node) {
      case .element: visit(node, under: parent, &parts)
      case .fragment:
        if let host = document.host(of: node) { parts.owners[Int(node.index)] = parts.owners[Int(host.index)] }
      case .text:
        let text = document.text(of: node)
        if !text.isBlank, isReadable(textIn: parent) { parts.add(String(text), under: parent) }
      default: break
      }
    }
    // The title of a page in a frame is not told.
    if !title.isEmpty, linkedPages.depth == 0 { parts.list[0].texts.insert(title, at: 0) }
    return parts.list.sorted { $0.element.node < $1.element.node }
  }

  private func visit(_ node: NodeID, under parent: NodeID, _ parts: inout PartsByOwner) {
    let element = element(node)
    var owner = parts.owners[Int(parent.index)]
    if let language = element.value(.lang), !language.isEmpty, node != parts.list[0].element.node {
      owner = parts.list.count
      parts.list.append(LanguagePart(element: element))
    }
    parts.owners[Int(node.index)] = owner
    parts.list[owner].texts += element.attributeTexts
    if element.is(.iframe) { parts.list[owner].texts += element.framedTexts }
  }

  private func isReadable(textIn parent: NodeID) -> Bool {
    let element = element(parent)
    if element.is(.script, .style, .noscript, .title, .template) { return false }
    return element.isVisible || !element.isProgrammaticallyHidden
  }
}

/// The parts that were found, and which part each node's text belongs to: the root's, unless said otherwise.
private struct PartsByOwner {
  var list: [LanguagePart]
  var owners: [Int]

  init(root: Element, count: NodeID) {
    list = [LanguagePart(element: root)]
    owners = Array(repeating: 0, count: Int(count.index))
  }

  mutating func add(_ text: String, under parent: NodeID) { list[owners[Int(parent.index)]].texts.append(text) }
}

extension Element {
  /// The text of a page in a frame that takes its language from the frame.
  fileprivate var framedTexts: [String] {
    guard self.is(.iframe), isVisible || !isProgrammaticallyHidden, let inside = page.framed(by: self)?.page,
      inside !== page, let part = inside.languageParts.first, part.element.attribute(.lang) ?? "" == ""
    else { return [] }
    return part.texts
  }

  /// Name and description where they come from attributes or other elements, not from the element's own contents.
  fileprivate var attributeTexts: [String] {
    guard has(.alt) || has(.title) || has(.ariaLabel) || has(.ariaLabelledby) || has(.placeholder) || self.is(.input),
      isExposed
    else { return [] }
    var texts: [String] = []
    for source in page.accessibility.name(of: node).sources where source.isUsed {
      switch source.kind {
      case .alt, .title, .ariaLabel, .ariaLabelledby, .placeholder, .value: texts.append(source.text)
      default: break
      }
    }
    if has(.title), !texts.contains(attribute(.title) ?? "") { texts.append(accessibleDescription) }
    return texts.filter { !$0.isEmpty }
  }
}
