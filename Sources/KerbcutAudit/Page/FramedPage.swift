internal import Kerbcut
internal import KerbcutSources

/// A page that another shows in a frame, where it stands at an address of its own.
struct FramedPage: Sendable {
  var address: WebAddress
  /// The address as written.
  let written: String
  /// What tells it from others: the file where it is one, for which a query makes no difference.
  let key: String
  let frame: PageFrame
}

extension FramedPage {
  /// The same page, with its address as the source of the page that shows it resolves addresses: the addresses of a folder
  /// begin at the folder.
  func resolved(against base: WebAddress) -> FramedPage {
    var page = self
    page.address = WebAddress(written, base: base) ?? address
    return page
  }
}

/// What became of one page: its line of the results, and the pages in its frames.
struct AuditedPage: Sendable {
  var line: Results.Line
  var framed: [(reference: PageReference, frame: PageFrame)] = []
}

/// The pages in frames that an audit goes on with once it has seen all that was asked for. Each is audited once, however
/// many pages show it, and not at all if it was asked for by itself.
struct FramedPages {
  /// The keys of pages that were asked for or are waiting.
  private var known: Set<String>
  /// The keys of pages that results speak of: an address may have led to one of them.
  private var told: Set<String> = []
  private var waiting: [(reference: PageReference, frame: PageFrame)] = []

  init(besides others: [PageReference]) { known = Set(others.map(\.key)) }

  /// Learns that a page is audited.
  mutating func begin(_ page: PageReference) { known.insert(page.key) }

  /// Takes what became of a page; nil if nothing is to be said of it, because it is told already, or because nobody asked
  /// for it and it cannot be had.
  mutating func take(_ audited: AuditedPage, isFramed: Bool) -> Results.Line? {
    if isFramed {
      switch audited.line {
      case .page(let page) where told.contains(page.key): return nil
      case .failure(let failure) where failure.kind != .cutShort: return nil
      default: break
      }
    }
    if case .page(let page) = audited.line { told.insert(page.key) }
    for page in audited.framed where !known.contains(page.reference.key) { waiting.append(page) }
    return audited.line
  }

  /// The pages that frames of those before show, in the order in which they show them.
  mutating func next() -> [(reference: PageReference, frame: PageFrame)] {
    defer { waiting = [] }
    return waiting.filter { known.insert($0.reference.key).inserted }
  }
}
