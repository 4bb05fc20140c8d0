import KerbcutBasics
import KerbcutCSS
import KerbcutHTML
import Testing

@testable import KerbcutLayout

/// How many layers a page's texts are put on, counted: a page may put 500 elements around each of its texts.
@Suite struct PaintLayersTests {
  private func facts(_ style: String = "", depth: Int, texts: Int) -> StaticFacts {
    let source =
      "<!DOCTYPE html><style>\(style)</style><body>" + String(repeating: "<div>", count: depth)
      + String(repeating: "<b>a</b>", count: texts)
    return StaticFacts(source)
  }

  private func paints(_ facts: StaticFacts) -> [Known<TextPaint>] {
    let document = facts.styles.document
    return document.nodes.filter { document.name(of: $0) == .b }.map { facts.textPaint(of: $0) }
  }

  @Test func stepsOverElementsThatPaintNothing() {
    let facts = facts("body { background: #eee }", depth: 300, texts: 50)
    let paints = paints(facts)
    #expect(paints.count == 50)
    #expect(paints.allSatisfy { $0.value?.backgroundNode == facts.styles.document.body })
    #expect(facts.layers.steps == 50)
  }

  @Test func asksAPersonBehindTooManyLayers() {
    let facts = facts("div { opacity: .99 }", depth: 30, texts: 10)
    facts.layers.limit = 100
    let paints = paints(facts)
    #expect(paints.prefix(3).allSatisfy { $0.value != nil })
    guard case .unknown(let lack)? = paints.last else {
      Issue.record("The last text is painted: \(paints)")
      return
    }
    #expect(lack == Lack(.manyLayers))
  }
}
