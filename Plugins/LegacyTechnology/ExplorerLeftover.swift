import Kerbcut

/// A part of a page that is meant for Internet Explorer.
struct ExplorerLeftover: CheckTarget {
  let page: Page
  let node: NodeID
  let what: String

  var targetElement: Element? { page.document.isElement(node) ? page.element(node) : nil }
  var targetRange: Range<Int> { page.document.sourceRange(of: node) }
}

/// Conditional comments, compatibility settings and scripts for Internet Explorer, in order.
struct ExplorerLeftovers: PageView {
  let all: [ExplorerLeftover]

  init(_ page: Page) {
    let document = page.document
    var found: [ExplorerLeftover] = []
    for node in document.nodes {
      switch document.kind(of: node) {
      case .comment:
        let text = String(decoding: document.text(of: node).prefix(40), as: UTF8.self).inLowerCase
        let condition = text.drop { $0.isWhitespace }
        if condition.hasPrefix("[if")
          && (condition.holds("ie") || condition.holds("vml") || condition.holds("mso"))
        {
          found.append(.init(page: page, node: node, what: "a conditional comment"))
        }
      case .element where document.name(of: node) == .meta:
        if document.value(.httpEquiv, of: node)?.equalsIgnoringCase("X-UA-Compatible") ?? false {
          found.append(.init(page: page, node: node, what: "X-UA-Compatible"))
        }
      case .element where document.name(of: node) == .script:
        guard let source = document.string(.src, of: node), Self.explorerFiles.occur(in: source) else { break }
        let file = WebAddress.path(of: source).split(separator: "/").last?.inLowerCase ?? ""
        if ["html5shiv", "html5shim", "respond.min.js", "respond.js", "ie9.js", "selectivizr"].contains(
          where: file.contains(phrase:))
        {
          found.append(.init(page: page, node: node, what: file))
        }
      default: break
      }
    }
    all = found
  }

  /// Pieces of the files' names: where none occurs, the address is not taken apart.
  private static let explorerFiles = Signs(["html5shi", "respond.", "ie9.js", "selectivizr"], ignoringCase: true)
}
