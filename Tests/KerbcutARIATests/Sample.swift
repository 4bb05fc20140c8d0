import KerbcutARIA
import KerbcutCSS
import KerbcutHTML
import Testing

/// A page in a test, asked by the ids of its elements.
struct Sample {
  let tree: AccessibilityTree

  init(_ html: String) {
    let document = Document.parse(html: Array(("<!doctype html>" + html).utf8))
    tree = AccessibilityTree(document: document, styles: PageStyles(document: document))
  }

  func node(_ id: String = "t") throws -> NodeID {
    try #require(tree.element(id: UTF8Text(id), inTreeOf: .root))
  }

  func role(_ id: String = "t") throws -> String { try tree.role(of: node(id))?.rawValue ?? "" }
  func name(_ id: String = "t") throws -> String { try tree.name(of: node(id)).text }
  func description(_ id: String = "t") throws -> String { try tree.description(of: node(id)).text }
  func origin(_ id: String = "t") throws -> AccessibleText.Source.Kind? { try tree.name(of: node(id)).origin?.kind }

  func ids(_ nodes: [NodeID]) -> [String] { nodes.map { tree.document.string(.id, of: $0) ?? "?" } }
}
