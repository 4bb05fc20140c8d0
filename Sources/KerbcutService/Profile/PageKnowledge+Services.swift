public import Kerbcut
import KerbcutBasics
import KerbcutHTML
public import KerbcutResults

extension PageKnowledge {
  /// What we know of pages of public services of the United Kingdom.
  public static let services = PageKnowledge(
    profiles: Profile.all, kinds: PageKind.titles,
    recognition: .publicBodies,
    tellsProblem: { page in [.error, .notFound].contains(page.service.kind) },
    description: { page in
      let service = page.service
      let links = service.statementLinks.compactMap { $0.resolvedAddress(.href)?.withoutFragment.description }
      return PageDescription(
        kind: service.kind.rawValue, kindReason: service.kindEvidence.reason, isStatement: service.statement != nil,
        statementLinks: Array(links.unique.prefix(3)))
    },
    part: { page in
      page.isFragment ? (.fragment, "no document type, html, head, body or title of its own") : nil
    })
}

extension Page {
  /// Whether it is a file that holds a part of a page: nothing in it is what a document begins with.
  fileprivate var isFragment: Bool {
    guard snapshot.status == nil, snapshot.headers == nil, snapshot.address == nil, document.doctype == nil,
      elements(named: .title).isEmpty, elements(named: .meta).isEmpty
    else { return false }
    return elements(named: .html, .head, .body, .frameset).allSatisfy { document.isImplied($0.node) }
  }
}

extension PageKind {
  /// What readers call each kind.
  public static let titles = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0.title) })
}

extension Run {
  /// The run with what readers call profiles and kinds of page, where results of an older version lack it.
  public var namingProfilesAndKinds: Run {
    var run = self
    run.profiles = profiles ?? Profile.all
    run.pageKinds = pageKinds ?? PageKind.titles
    return run
  }
}
