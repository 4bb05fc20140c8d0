internal import ArgumentParser
internal import Foundation
internal import KerbcutBasics
internal import KerbcutCSS
internal import KerbcutHTML
internal import KerbcutLayout

/// Prints what is known of how pages are painted, a page a line, for paint.py to compare with a browser's pixels.
struct PaintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "paint",
    abstract: "Prints what is known of paint and boxes of pages, for the comparison with a browser by paint.py.")

  @Argument(help: "Pages, or folders of pages.") var paths: [String]
  @Option(help: "Width of the viewport.") var width = 1280.0
  @Option(help: "Height of the viewport.") var height = 800.0
  @Option(help: "Where addresses from the root lead, PREFIX=FOLDER.") var root: [String] = []

  func run() throws {
    let folder = SheetFolder()
    let encoder = JSONEncoder()
    for file in try TreeFiles.pages(in: paths) {
      let sheets = EmptyIfMissing(inner: RootedSheets(inner: folder.provider(for: file.path), roots: root))
      let styles = PageStyles(
        document: .parse(html: try TreeFiles.bytes(of: file)),
        device: Device(name: "paint", width: width, height: height), provider: sheets)
      print(String(decoding: try encoder.encode(PagePaint(file.path, styles)), as: UTF8.self))
    }
  }
}

/// Missing sheets say nothing, as in the browser that shows the saved page.
private struct EmptyIfMissing<Inner: StyleSheetProvider>: StyleSheetProvider {
  let inner: Inner

  func sheet(at address: String, base: String?) -> SheetResult {
    if case .sheet(let sheet, let address) = inner.sheet(at: address, base: base) {
      return .sheet(sheet, address: address)
    }
    return .sheet(StyleSheet(parsing: [], address: address), address: address)
  }
}

/// What is known of a page's elements, in tree order.
private struct PagePaint: Encodable {
  struct Element: Encodable {
    let tag: String
    let line: Int
    /// Whether people see it; nil where that is not known.
    let seen: Bool?
    /// The colours that may be behind its own text; nil where they are not known, or where it has no text.
    var backgrounds: [String]?
    /// The colours that its letters may have.
    var foregrounds: [String]?
    /// Why they are not known.
    var lack: String?
    /// The bounds of width and height of its box, where its size is certain.
    let size: [Double]?
  }

  let page: String
  let elements: [Element]

  init(_ path: String, _ styles: PageStyles) {
    let document = styles.document
    let facts = StaticFacts(styles, canHaveFocus: { _ in false })
    page = path
    elements = (NodeID.root..<document.treeEnd).filter(document.isElement).map { Self.element($0, facts) }
  }

  private static func element(_ node: NodeID, _ facts: StaticFacts) -> Element {
    let document = facts.styles.document
    var element = Element(
      tag: document.localName(of: document.name(of: node)),
      line: document.source.position(at: document.offset(of: node)).line,
      seen: facts.isSeen(node).value, size: size(of: node, facts))
    guard document.children(of: node).contains(where: { facts.isSeen($0).value == true && !document.isElement($0) })
    else {
      return element
    }
    switch facts.textPaint(of: node) {
    case .unknown(let lack): element.lack = lack.words
    case .known(let paint):
      switch facts.covers(of: node, above: paint.backgroundNode) {
      case .known([]):
        element.backgrounds = Set(paint.pairs.map(\.background.text)).sorted()
        element.foregrounds = Set(paint.pairs.map(\.foreground.text)).sorted()
      case .known: element.lack = "covered"
      case .unknown(let lack): element.lack = lack.words
      }
    }
    return element
  }

  private static func size(of node: NodeID, _ facts: StaticFacts) -> [Double]? {
    guard case .known(let box?) = facts.box(of: node), let width = box.certainWidth, let height = box.certainHeight
    else {
      return nil
    }
    return [width, height]
  }
}
