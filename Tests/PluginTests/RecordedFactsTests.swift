import Kerbcut
import KerbcutPlugins
import Testing

/// Checks ask what is known of a page, not what estimated it: where a browser recorded what style sheets leave open, they
/// decide.
@Suite struct RecordedFactsTests {
  /// What a browser recorded of a few nodes, and estimates of the others.
  private struct Recording: PageFacts {
    let estimate: StaticFacts
    var scrolls: ScrollBounds?
    var paint: TextPaint?
    var covers: [NodeID]?
    var box: BoxBounds?
    var offset: BoxOffset?

    var styles: PageStyles { estimate.styles }
    func onDevice(_ device: Device) -> any PageFacts { estimate.onDevice(device) }
    func box(of node: NodeID) -> Known<BoxBounds?> { box.map { .known($0) } ?? estimate.box(of: node) }
    func scrollBounds(of node: NodeID) -> Known<ScrollBounds?> {
      scrolls.map { .known($0) } ?? estimate.scrollBounds(of: node)
    }
    func offset(of node: NodeID, from other: NodeID) -> Known<BoxOffset> {
      offset.map { .known($0) } ?? estimate.offset(of: node, from: other)
    }
    func reaches(beyond width: Double) -> Known<[WindowReach]> { estimate.reaches(beyond: width) }
    func clipping(of text: NodeID) -> TextClipping { estimate.clipping(of: text) }
    func textPaint(of node: NodeID, pseudo: PseudoElement?) -> Known<TextPaint> {
      paint.map { .known($0) } ?? estimate.textPaint(of: node, pseudo: pseudo)
    }
    func textPaintAnywhere(of node: NodeID) -> Known<TextPaint> { estimate.textPaintAnywhere(of: node) }
    func covers(of node: NodeID, above background: NodeID?) -> Known<[NodeID]> {
      covers.map { .known($0) } ?? estimate.covers(of: node, above: background)
    }
    func isSeen(_ node: NodeID) -> Known<Bool> { estimate.isSeen(node) }
    func isFocusable(_ node: NodeID) -> Known<Bool> { estimate.isFocusable(node) }
    func focusIndicator(of node: NodeID) -> Known<FocusIndicator?> { estimate.focusIndicator(of: node) }
  }

  private func outcomes(
    _ id: String, _ body: String, _ record: @escaping (inout Recording) -> Void = { _ in }
  ) throws -> [Outcome] {
    let check = try #require(bundledPlugins.flatMap { $0.checks }.first { $0.about.id == id }?.pageCheck)
    let source = "<!DOCTYPE html><html lang=en><title>T</title>" + body
    let page = Page(Snapshot(path: "page.html", bytes: Array(source.utf8)), document: Document.parse(source)) {
      var facts = Recording(estimate: StaticFacts($0, canHaveFocus: $1.isFocusable))
      record(&facts)
      return facts
    }
    return check.result(on: page).findings.map(\.outcome)
  }

  @Test func coloursBehindTextDecide() throws {
    let body = "<p style='color:#888;background:url(sky.jpg)'>Apply</p>"
    #expect(try outcomes("text-has-contrast", body) == [.cantTell])
    let grey = Color(hex: 0x888888)
    #expect(
      try outcomes("text-has-contrast", body) { $0.paint = TextPaint(pairs: [(grey, .white)]) } == [.failed])
    #expect(try outcomes("text-has-contrast", body) { $0.paint = TextPaint(pairs: [(grey, .black)]) } == [])
  }

  @Test func whatCoversTextDecides() throws {
    let body =
      "<div style='position:relative'><img alt='' style='position:absolute'><p style='color:#ccc'>Apply</p></div>"
    #expect(try outcomes("text-has-contrast", body) == [.cantTell])
    #expect(try outcomes("text-has-contrast", body) { $0.covers = [] } == [.failed])
  }

  @Test func sizesDecideWhatScrolls() throws {
    let body = "<div style='overflow:auto;height:200px'><img src=hive.jpg alt='A hive'></div>"
    let scroll = { (contents: Double) in
      ScrollBounds(across: nil, down: Extent(contents: contents...contents, room: 200...200))
    }
    #expect(try outcomes("scrollable-content-has-focus", body) == [.cantTell])
    #expect(try outcomes("scrollable-content-has-focus", body) { $0.scrolls = scroll(300) } == [.failed])
    #expect(try outcomes("scrollable-content-has-focus", body) { $0.scrolls = scroll(100) } == [])
  }

  @Test func sizesDecideWhatIsTooSmall() throws {
    let body =
      "<style>button { float: left; padding: 0 .1ch; border: 0 }</style><div><button>1</button><button>2</button></div>"
    #expect(try outcomes("target-is-large-enough", body) == [])
    #expect(
      try outcomes("target-is-large-enough", body) {
        $0.box = BoxBounds(width: 12...12, height: 12...12)
        $0.offset = BoxOffset(across: 14...14, down: 0...0)
      } == [.failed])
  }
}
