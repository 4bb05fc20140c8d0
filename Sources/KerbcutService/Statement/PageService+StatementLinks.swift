import Kerbcut
import KerbcutHTML

extension PageService {
  /// Pieces of the words: where none occurs, the words are not taken apart.
  private static let statementSigns = Signs(["accessib", "hygyrch"], ignoringCase: true)

  func findStatementLinks() -> [Element] {
    page.links.filter { link in
      guard Self.statementSigns.occur(inTextOf: link) else { return false }
      let text = link.textContent.collapsed.inLowerCase
      // One word in a navigation names a subject of the site, in a header or footer the statement.
      let isSubject = link.ancestor(named: .nav) != nil && link.ancestor(named: .footer) == nil
      return !isSubject && ["accessibility", "hygyrchedd"].contains(text) || text.holds("accessibility statement")
        || text.holds("datganiad hygyrchedd") || text.holds("accessibility of this")
    }
  }
}
