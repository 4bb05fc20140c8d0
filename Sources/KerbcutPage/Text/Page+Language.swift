import KerbcutARIA
import KerbcutHTML
import KerbcutText

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
    var parts = [LanguagePart(element: root)]
    // For each node the place of its part; 0 is the root's.
    var owners = [Int](repeating: 0, count: document.nodes.count)
    for node in document.nodes {
      guard let parent = document.flatParent(of: node) else { continue }
      let inherited = owners[Int(parent.index)]
      switch document.kind(of: node) {
      case .element: owners[Int(node.index)] = visit(node, inherited: inherited, &parts)
      case .fragment: owners[Int(node.index)] = document.host(of: node).map { owners[Int($0.index)] } ?? 0
      case .text:
        let text = document.text(of: node)
        if !text.isBlank, isReadable(textIn: parent) { parts[inherited].texts.append(String(text)) }
      default: break
      }
    }
    // The title of a page in a frame is not told.
    if !title.isEmpty, linkedPages.depth == 0 { parts[0].texts.insert(title, at: 0) }
    return parts
  }

  /// The place of an element's part, after what its attributes say was added to it.
  private func visit(_ node: NodeID, inherited: Int, _ parts: inout [LanguagePart]) -> Int {
    guard document.attributes(of: node).count > 0 || document.name(of: node) == .input else { return inherited }
    let element = element(node)
    var owner = inherited
    if let language = element.value(.lang), !language.isEmpty, node != parts[0].element.node {
      owner = parts.count
      parts.append(LanguagePart(element: element))
    }
    for text in element.attributeTexts + element.framedTexts { parts[owner].texts.append(text) }
    return owner
  }

  private func isReadable(textIn parent: NodeID) -> Bool {
    let element = element(parent)
    if element.is(.script, .style, .noscript, .title, .template) { return false }
    return element.isVisible || !element.isProgrammaticallyHidden
  }
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
