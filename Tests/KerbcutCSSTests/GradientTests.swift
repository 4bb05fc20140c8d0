import KerbcutHTML
import Testing

@testable import KerbcutCSS

/// Which colours of a gradient show between two places on its line (CSS Images 4, section 3.5.3).
struct GradientTests {
  private func gradient(_ text: String) -> Gradient? {
    let document = Document.parse("<p style='color: red; background-image: \(text)'>")
    let styles = PageStyles(document: document)
    guard let node = document.nodes.first(where: { document.name(of: $0) == .p }),
      case .commas(let layers) = styles.style(of: node)[.backgroundImage]
    else { return nil }
    return layers.first.flatMap(Gradient.init)
  }

  @Test(arguments: [
    ("linear-gradient(#000, #fff)", 180.0), ("linear-gradient(to left, #000, #fff)", 270),
    ("linear-gradient(-90deg, #000, #fff)", 270), ("-webkit-linear-gradient(left, #000, #fff)", 90),
    ("linear-gradient(.25turn in oklab, #000, #fff)", 90),
  ])
  func knowsLinesAlongASide(_ text: String, _ angle: Double) { #expect(gradient(text)?.angle == angle) }

  @Test(arguments: [
    "linear-gradient(45deg, #000, #fff)", "linear-gradient(to top left, #000, #fff)", "radial-gradient(#000, #fff)",
    "conic-gradient(from 90deg, #000, #fff)",
  ])
  func othersRunAsTheyLike(_ text: String) {
    #expect(gradient(text).map { $0.angle == nil } == true)
    #expect(gradient(text)?.colors?.map(\.text) == ["#000000", "#ffffff"])
  }

  @Test(arguments: [
    ("#000 50%, #fff 50%", 0.0, 0.5, "#000000 #000000"), ("#000 50%, #fff 50%", 0.5, 1, "#ffffff #ffffff"),
    ("#000 0 50px, #fff 0", 0, 0.5, "#000000 #000000"), ("#000, #fff", 0.5, 0.5001, "#000000 #ffffff"),
    ("#000, #fff, #000", 0.4, 0.6, "#cccccc #ffffff #cccccc"), ("currentColor, transparent", 0, 1, "all"),
    ("#000 10ch, #fff", 0, 0.1, "#000000 #ffffff"), ("#000, 20%, #fff", 0, 0.1, "#000000 #ffffff"),
  ])
  func showsAPart(_ stops: String, _ start: Double, _ end: Double, _ colors: String) {
    let found = gradient("linear-gradient(90deg, \(stops))")?.colors(from: start, to: end, length: 100...100)
    if colors == "all" {
      #expect(found?.count == 2)
    } else {
      #expect(found?.map(\.text).joined(separator: " ") == colors)
    }
  }

  @Test(arguments: [
    ("border-image: url(a.png) 30 fill / 19px round", "border-image-slice"), ("grid-area: 1 / 2", "grid-column-start"),
    ("place-items: center", "align-items"), ("background: content-box #123", "background-origin"),
    ("place-content: start safe end", "justify-content"),
  ])
  func shorthandsSetTheirParts(_ declared: String, _ name: String) {
    let document = Document.parse("<p style='\(declared)'>")
    let styles = PageStyles(document: document)
    let node = document.nodes.first { document.name(of: $0) == .p }
    let property = Property(name: name)
    #expect(
      node.flatMap { node in property.map { styles.style(of: node)[$0] != ComputedStyle.initial[$0] } } == true)
  }

  @Test(arguments: [
    ("2, 1px", Value.list([.length(1, .px), .length(1, .px)])), ("1001, 1px", .identifier("other")),
    ("3, repeat(1000, 1px)", .identifier("other")), ("0, 1px", .keyword(.none)),
  ])
  func repeatedTracksAreWrittenOutUpToALimit(_ arguments: String, _ expected: Value) {
    let document = Document.parse("<p style='grid-template-columns: repeat(\(arguments))'>")
    let styles = PageStyles(document: document)
    let node = document.nodes.first { document.name(of: $0) == .p }
    #expect(node.map { styles.style(of: $0)[.gridTemplateColumns] } == expected)
  }

  @Test func aNamedLineStandsForTheOneAcross() {
    let document = Document.parse("<p style='grid-area: hero'><b style='grid-area: 1/1'>")
    let styles = PageStyles(document: document)
    let ends = [Name.p, .b].compactMap { name in
      document.nodes.first { document.name(of: $0) == name }.map { styles.style(of: $0)[.gridColumnEnd] }
    }
    #expect(ends == [.identifier("hero"), .keyword(.auto)])
  }
}
