import KerbcutBasics
import KerbcutCSS
import KerbcutHTML
import Testing

/// CSS Viewport 1, section 5: `zoom` makes all lengths of an element and of what is in it longer. Sizes as Chromium 156
/// lays them out.
@Suite struct ZoomTests {
  private func size(_ sheet: String, _ property: Property = .fontSize) -> Double? {
    styled("<style>\(sheet)</style><main><p id=t>x</main>", "#t")[property].pixels
  }

  @Test(
    "text",
    arguments: [
      ("p{zoom:1.5}", 24), ("p{zoom:150%}", 24), ("p{zoom:.5;font-size:24px}", 12), ("html{zoom:1.5}", 24),
      ("main{zoom:2}p{zoom:1.5}", 48), ("p{zoom:1.5;font-size:2em}", 48), ("p{zoom:1.5;font-size:1rem}", 24),
      ("html{zoom:2;font-size:10px}p{font-size:1.5rem}", 30), ("p{zoom:1.5;font-size:large}", 27),
      ("p{zoom:2;font-size:10pt}", 80.0 / 3), ("p{zoom:normal}", 16), ("p{zoom:0}", 16),
      ("main{zoom:2}p{zoom:inherit}", 64),
      ("p{zoom:2;font-size:1vw}", 25.6), ("p{zoom:2;font-size:50%}", 16), ("p{zoom:2;font-family:monospace}", 26),
    ])
  func scalesText(_ sheet: String, _ pixels: Double) throws {
    #expect(abs(try #require(size(sheet)) - pixels) < 0.01)
  }

  @Test(
    "boxes and what is inherited",
    arguments: [
      ("p{zoom:2;width:100px}", Property.width, 200.0), ("p{zoom:2;width:10em}", .width, 320),
      ("main{line-height:20px}p{zoom:2}", .lineHeight, 40), ("main{letter-spacing:1px}p{zoom:2}", .letterSpacing, 2),
      ("main{width:100px}p{zoom:2;width:inherit}", .width, 200), ("p{zoom:2;border:thin solid}", .borderTopWidth, 2),
      ("main{zoom:2;padding-left:5px}p{padding-left:inherit}", .paddingLeft, 10),
    ])
  func scalesLengths(_ sheet: String, _ property: Property, _ pixels: Double) {
    #expect(size(sheet, property) == pixels)
  }

  @Test func largeTextIsLargeAsItIsSeen() throws {
    let styles = PageStyles(document: Document.parse("<p style='zoom:1.5'>x"))
    let node = try #require(styles.document.nodes.first { styles.document.name(of: $0) == .p })
    #expect(styles.isLargeText(node) == .known(true))
  }
}
