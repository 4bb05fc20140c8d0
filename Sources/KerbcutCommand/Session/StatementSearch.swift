internal import Kerbcut
internal import KerbcutResults
internal import KerbcutSources

/// Looks for the accessibility statement behind the links of audited pages, so that it is audited with them even if
/// nobody named it.
final class StatementSearch: ResultSink {
  /// Whether an audited page is a statement.
  private var isFound = false
  private var audited: Set<String> = []
  /// The addresses that links to a statement lead to, each with the path of the first page that has it.
  private var links: [(address: String, page: String)] = []

  /// How many addresses are tried.
  private static let limit = 5

  func take(_ line: Results.Line) {
    guard case .page(let page) = line else { return }
    isFound = isFound || page.isStatement ?? false
    audited.formUnion([page.path, page.key])
    for link in page.statementLinks ?? [] where links.count < Self.limit {
      if !links.contains(where: { $0.address == link }) { links.append((link, page.path)) }
    }
  }

  /// The first linked page that the source may look at and that is not among those audited.
  func reference(among pages: [PageReference], from source: some PageSource) -> PageReference? {
    guard !isFound else { return nil }
    for link in links {
      guard let address = WebAddress(link.address), !audited.contains(link.address),
        let origin = pages.first(where: { $0.name == link.page }),
        let page = source.page(at: address, linkedFrom: origin), !audited.contains(page.name)
      else { continue }
      return page
    }
    return nil
  }
}
