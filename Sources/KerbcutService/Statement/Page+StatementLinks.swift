public import Kerbcut
import KerbcutHTML

extension Page {
  /// Links whose words name an accessibility statement or, in short, accessibility.
  public var statementLinks: [Element] { kept { StatementLinks($0) }.links.map(element) }
}

private struct StatementLinks {
  let links: [NodeID]

  /// Pieces of the words: where none occurs, the words are not taken apart.
  private static let signs = Signs(["accessib", "hygyrch"], ignoringCase: true)

  init(_ page: Page) {
    links = page.links.filter { link in
      guard Self.signs.occur(inTextOf: link) else { return false }
      let text = link.textContent.collapsed.lowercased()
      // One word in a navigation names a subject of the site, in a header or footer the statement.
      let isSubject = link.ancestor(named: .nav) != nil && link.ancestor(named: .footer) == nil
      return !isSubject && ["accessibility", "hygyrchedd"].contains(text) || text.contains("accessibility statement")
        || text.contains("datganiad hygyrchedd") || text.contains("accessibility of this")
    }.map(\.node)
  }
}
