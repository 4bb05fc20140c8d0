public import KerbcutHTML

/// How a page is written: its syntax, mode, encoding and size.
public struct PageMarkup: PageView {
  /// Whether it was parsed as HTML, not as XML.
  public let isHTML: Bool
  /// Whether browsers use quirks mode.
  public let isQuirky: Bool
  /// Whether it begins with a doctype, of any kind.
  public let hasDoctype: Bool
  /// Its bytes as UTF-8, with lines, columns and where its encoding comes from.
  public let source: SourceText
  /// The first `title` in the whole tree: stray text before the doctype pushes it out of `head` on real pages.
  public let titleElement: Element?

  public init(_ page: Page) {
    isHTML = page.document.syntax == .html
    isQuirky = page.document.quirks == .full
    hasDoctype = page.document.doctype != nil
    source = page.document.source
    titleElement = page.elements(named: .title).first
  }

  /// The size of the source in bytes, as UTF-8.
  public var size: Int { source.bytes.count }

  /// Line and column of an offset into the source.
  public func position(at offset: Int) -> SourceText.Position { source.position(at: offset) }
}

extension Page {
  /// How the page is written.
  public var markup: PageMarkup { view() }
}
