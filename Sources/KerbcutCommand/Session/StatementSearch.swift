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

  /// All of these so far, also those that were tried.
  private var known: Set<String> = []

  /// How many addresses are tried.
  private static let limit = 5

  func take(_ line: Results.Line) {
    guard case .page(let page) = line else { return }
    isFound = isFound || page.isStatement ?? false
    audited.formUnion([page.path, page.key])
    for link in page.statementLinks ?? [] where known.count < Self.limit {
      if known.insert(link).inserted { links.append((link, page.path)) }
    }
  }

  /// The next linked page that the source may look at, and that is neither audited nor tried; nil once a statement is found.
  /// The first link may lead to a page about accessibility, and the second to the statement.
  func next(among pages: [PageReference], from source: some PageSource) -> PageReference? {
    while !isFound, !links.isEmpty {
      let link = links.removeFirst()
      guard let address = WebAddress(link.address), !audited.contains(link.address),
        let origin = pages.first(where: { $0.name == link.page }),
        let page = source.page(at: address, linkedFrom: origin), !audited.contains(page.name)
      else { continue }
      audited.insert(page.name)
      return page
    }
    return nil
  }
}
