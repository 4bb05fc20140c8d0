import KerbcutBasics
import KerbcutHTML
import KerbcutLayout
import KerbcutText

/// The frames of a page that show people something: what is in them is a part of the page.
public struct PageFrames: PageView {
  /// In tree order.
  public let all: [Element]

  public init(_ page: Page) { all = page.elements(named: .iframe, .frame).filter(\.isShownFrame) }

  /// Those whose page stands in their own `srcdoc`.
  public var written: [Element] { all.filter { $0.has(.srcdoc) } }

  /// Those whose page stands at an address.
  public var addressed: [Element] { all.filter { !$0.has(.srcdoc) && $0.has(.src) } }
}

extension PageFrames {
  /// The pages that stand in `srcdoc` on the page, and on those, the outer ones first.
  public var inside: [Page] {
    var pages = written.compactMap { $0.page.references.framed(by: $0)?.page }
    var next = 0
    while next < pages.count {
      let page = pages[next]
      pages += page.frames.written.compactMap { page.references.framed(by: $0)?.page }
      next += 1
    }
    return pages
  }
}

extension Page {
  /// The frames of the page that show people something.
  public var frames: PageFrames { view() }

  /// Whether the page is shown in a frame of another: what only a page has that people open by itself is not asked of it.
  package var isFramed: Bool { options.frame != nil }
}

extension Element {
  /// Whether the element is a frame in which people can see something, and which assistive technologies are given.
  public var isShownFrame: Bool {
    self.is(.iframe, .frame) && isVisible && !isProgrammaticallyHidden && hasRoomInside
  }

  /// Whether a frame has room to show something: one of no size or of one pixel counts visits and shows nothing.
  public var hasRoomInside: Bool {
    let room = page.facts.room(in: node)
    return (room.width ?? .infinity) > 1 && (room.height ?? .infinity) > 1
  }
}

extension PageLinks {
  /// The page inside a frame: of its `srcdoc`, else of its `src`. Nil if neither is written. Parsed at the first question
  /// and kept.
  public func framed(by frame: Element) -> LinkedPage? {
    if let written = frame.value(.srcdoc) {
      if let known = inFrame[frame.node] { return known }
      page.budget.spend(written.count)
      let isTooDeep = page.depth >= linkedPageDepth || (page.options.frame?.depth ?? 0) >= PageFrame.deepest
      let isOneTooMany = page.tally.count >= FrameTally.limit
      let target =
        isTooDeep || isOneTooMany ? LinkedPage.notLooked : .page(page.child(in: frame))
      inFrame[frame.node] = target
      return target
    }
    guard let source = frame.attribute(.src), !source.isEmpty, !source.hasPrefix("about:") else { return nil }
    return target(at: source)
  }

  /// Where the page in a frame stands, if that is another page of the web or another file than this one and those around
  /// it: browsers do not show a page inside itself.
  public func frameAddress(_ frame: Element) -> WebAddress? {
    guard let written = frame.attribute(.src)?.trimmingSpaces, !written.isEmpty,
      let address = resolved(written)?.withoutFragment, address.isHTTP || address.scheme == "file"
    else { return nil }
    return address == base.withoutFragment || address == page.address?.withoutFragment ? nil : address
  }
}

extension Page {
  /// The page that stands in the `srcdoc` of a frame of this one. It is never in another encoding, and resolves against
  /// what this one does (HTML Standard, sections 4.8.5 and 2.4.3).
  fileprivate func child(in frame: Element) -> Page {
    let mayScript = frame.value(.sandbox)?.tokens.contains { $0.equalsIgnoringCase("allow-scripts") } ?? true
    let options = ParseOptions(isScripting: document.isScripting && mayScript, isIframeSrcdoc: true)
    let source = frame.attributeTarget(.srcdoc).map { document.source(in: $0.attribute) } ?? SourceText(utf8: [])
    let child = Page(
      Snapshot(path: snapshot.path, address: snapshot.address, bytes: source.bytes),
      document: Document.parse(source, options: options), resources: resources, options: self.options.inside(frame))
    child.depth = depth + 1
    child.outerBase = references.base
    child.tally = tally
    tally.count += 1
    return child
  }
}

extension PageOptions {
  /// How a page is looked at that a frame shows.
  package func inside(_ frame: Element) -> PageOptions {
    let place = PageFrame(frame)
    var options = self
    options.frame = place
    options.device = place.viewport(on: device)
    return options
  }
}
