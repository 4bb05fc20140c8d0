import KerbcutBasics
import KerbcutHTML
import Testing

@testable import KerbcutCSS

/// How many layers a page's texts are put on, counted: a page may put 500 elements around each of its texts.
@Suite struct PaintLayersTests {
  private func styles(_ style: String = "", depth: Int, texts: Int) -> PageStyles {
    let source =
      "<!DOCTYPE html><style>\(style)</style><body>" + String(repeating: "<div>", count: depth)
      + String(repeating: "<b>a</b>", count: texts)
    return PageStyles(document: Document.parse(source))
  }

  private func paints(_ styles: PageStyles) -> [Known<TextPaint>] {
    let document = styles.document
    return document.nodes.filter { document.name(of: $0) == .b }.map { styles.textPaint(of: $0) }
  }

  @Test func stepsOverElementsThatPaintNothing() {
    let styles = styles("body { background: #eee }", depth: 300, texts: 50)
    let paints = paints(styles)
    #expect(paints.count == 50)
    #expect(paints.allSatisfy { $0.value?.backgroundNode == styles.document.body })
    #expect(styles.layers.steps == 50)
  }

  @Test func asksAPersonBehindTooManyLayers() {
    let styles = styles("div { opacity: .99 }", depth: 30, texts: 10)
    styles.layers.limit = 100
    let paints = paints(styles)
    #expect(paints.prefix(3).allSatisfy { $0.value != nil })
    guard case .unknown(let lack)? = paints.last else {
      Issue.record("The last text is painted: \(paints)")
      return
    }
    #expect(lack == Lack(.manyLayers))
  }
}
