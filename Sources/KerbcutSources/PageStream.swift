internal import Synchronization

/// References of pages, one after the other. There may be more while they are read: a crawl learns of pages from those
/// that it gets.
///
/// So there are two kinds of nothing. A reader that is told nil goes on with the pages that it is at work on and asks
/// again after each; nil while it is at work on none is the end.
public protocol PageStream: Sendable {
  /// The next page; nil if none is known now.
  func next() async -> PageReference?
}

/// A list of pages in order, each once by its key, that may grow at its end.
public final class PageList: PageStream {
  private struct State {
    var pages: [PageReference] = []
    var keys: Set<String> = []
    var place = 0
  }

  private let state = Mutex(State())

  public init(_ pages: some Sequence<PageReference> = []) { for page in pages { add(page) } }

  /// Adds a page at the end, unless the list has or had one of its key. Costs the same however long the list is.
  ///
  /// - Returns: whether it was added.
  @discardableResult public func add(_ page: PageReference) -> Bool {
    state.withLock { state in
      guard state.keys.insert(page.key).inserted else { return false }
      state.pages.append(page)
      return true
    }
  }

  /// How many pages the list has had so far.
  public var count: Int { state.withLock { $0.pages.count } }

  public func next() async -> PageReference? {
    state.withLock { state in
      guard state.place < state.pages.count else { return nil }
      defer { state.place += 1 }
      return state.pages[state.place]
    }
  }
}
