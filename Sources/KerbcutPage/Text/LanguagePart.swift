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

extension PageText {
  /// The parts of the page by the element that their language comes from, in tree order.
  public var languageParts: [LanguagePart] { page.view(LanguageParts.self).all }

  /// The HTML elements in the body of a page served as HTML that have a `lang` and text that takes its language.
  public var elementsWithOwnLanguage: [Element] {
    guard page.snapshot.mediaType == "text/html", let body = page.body else { return [] }
    return languageParts.compactMap { part in
      let element = part.element
      guard element.tag.namespace == .html, element.has(.lang), part.hasText,
        element == body || element.isInside(body) || element.node >= page.document.treeEnd
      else { return nil }
      return element
    }
  }
}

private struct LanguageParts: PageView {
  let all: [LanguagePart]

  init(_ page: Page) { all = page.root.map { Self.parts(of: page, root: $0) } ?? [] }

  private static func parts(of page: Page, root: Element) -> [LanguagePart] {
    let document = page.document
    var parts = [LanguagePart(element: root)]
    // For each node the place of its part; 0 is the root's.
    var owners = [Int](repeating: 0, count: document.nodes.count)
    for node in document.nodes {
      guard let parent = document.flatParent(of: node) else { continue }
      let inherited = owners[Int(parent.index)]
      switch document.kind(of: node) {
      case .element: owners[Int(node.index)] = visit(page.element(node), inherited: inherited, &parts)
      case .fragment: owners[Int(node.index)] = document.host(of: node).map { owners[Int($0.index)] } ?? 0
      case .text:
        let text = document.text(of: node)
        if !text.isBlank, isReadable(textIn: page.element(parent)) { parts[inherited].texts.append(String(text)) }
      default: break
      }
    }
    // The title of a page in a frame is not told.
    let title = page.title
    if !title.isEmpty, page.depth == 0, !page.isFramed { parts[0].texts.insert(title, at: 0) }
    return parts
  }

  /// The place of an element's part, after what its attributes say was added to it.
  private static func visit(_ element: Element, inherited: Int, _ parts: inout [LanguagePart]) -> Int {
    let node = element.node
    guard element.document.attributes(of: node).count > 0 || element.is(.input) else { return inherited }
    var owner = inherited
    if let language = element.value(.lang), !language.isEmpty, node != parts[0].element.node {
      owner = parts.count
      parts.append(LanguagePart(element: element))
    }
    for text in element.attributeTexts + element.framedTexts { parts[owner].texts.append(text) }
    return owner
  }

  private static func isReadable(textIn element: Element) -> Bool {
    if element.is(.script, .style, .noscript, .title, .template) { return false }
    return element.isVisible || !element.isProgrammaticallyHidden
  }
}

extension Element {
  /// The text of a page in a frame that takes its language from the frame.
  fileprivate var framedTexts: [String] {
    guard self.is(.iframe), isVisible || !isProgrammaticallyHidden, let inside = page.references.framed(by: self)?.page,
      inside !== page, let part = inside.text.languageParts.first, part.element.attribute(.lang) ?? "" == ""
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

extension Element {
  /// Whether the language of the element is Welsh.
  public var isWelsh: Bool {
    for element in inclusiveAncestors {
      guard let language = element.value(.lang) else { continue }
      return language.prefix(2).map(\.inLowerCase).elementsEqual("cy".utf8)
    }
    return false
  }
}
