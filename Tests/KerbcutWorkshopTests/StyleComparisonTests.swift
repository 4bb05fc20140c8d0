import Foundation
import KerbcutCSS
import KerbcutHTML
import Testing

@testable import KerbcutWorkshop

struct StyleComparisonTests {
  /// The styles of a page and its first element with a name.
  private func page(_ html: String, _ name: Name) throws -> (styles: PageStyles, node: NodeID) {
    let styles = PageStyles(document: .parse("<!DOCTYPE html>" + html))
    return (styles, try #require(styles.document.nodes.first { styles.document.name(of: $0) == name }))
  }

  @Test(arguments: [
    ("color", "color: #f00", "rgb(255, 0, 0)"), ("color", "color: rgb(0 0 0 / 50%)", "rgba(0, 0, 0, 0.5)"),
    ("color", "color: oklch(0.5 0.1 20)", "oklch(0.5 0.1 20)"), ("width", "width: 1in", "96px"),
    ("width", "width: calc(50% - 4px)", "calc(50% - 4px)"), ("line-height", "line-height: 2; font-size: 10px", "20px"),
    ("line-height", "", "normal"), ("white-space", "white-space: pre-line", "pre-line"),
    ("transform", "transform: translate(2px, 3px) scale(2)", "matrix(2, 0, 0, 2, 2, 3)"), ("transform", "", "none"),
    ("transform", "transform: translate(50%)", "unknown"), ("filter", "filter: opacity(50%)", "opacity(0.5)"),
    (
      "background-image", "background-image: url(a.png), linear-gradient(red, #fff)",
      "image, linear-gradient(rgb(255, 0, 0) rgb(255, 255, 255))"
    ),
  ])
  func writesComputedValuesAsBrowsersDo(_ name: String, _ declared: String, _ text: String) throws {
    let (styles, node) = try page("<p style='\(declared)'>x", .p)
    #expect(StyleText.text(of: name, in: styles.style(of: node)) == text)
  }

  @Test func comparesNoPropertyThatItDoesNotKnow() throws {
    let (styles, node) = try page("<p>x", .p)
    #expect(StyleText.text(of: "-webkit-nothing", in: styles.style(of: node)) == nil)
  }

  @Test func bringsWhatABrowserWroteToTheSameForm() {
    let layers = "url(\"https://a.example/b,c.png\"), linear-gradient(90deg, rgb(255, 0, 0) 0%, rgba(0, 0, 0, 0.5))"
    #expect(
      StyleText.normalized(layers, "background-image") == "image, linear-gradient(rgb(255, 0, 0) rgba(0, 0, 0, 0.5))")
    #expect(StyleText.normalized("url(\"a.cur\"), pointer", "cursor") == "pointer")
    #expect(StyleText.normalized("1px", "width") == "1px")
  }

  @Test(arguments: [
    ("10px", "10.01px", true), ("10px", "10.1px", false), ("1000px", "1000.4px", true),
    ("rgb(1, 2, 3)", "rgb(1, 2, 3)", true), ("1px solid", "1px dashed", false), ("1px", "1px 1px", false),
  ])
  func takesTheLastDigitsForEqual(_ left: String, _ right: String, _ isNear: Bool) {
    #expect(StyleText.isNear(left, right) == isNear)
  }

  @Test func namesTheReasonOfADeparture() throws {
    let (styles, option) = try page("<select><option>x</select>", .option)
    let shown = StylesDifference(
      property: StylesDifference.isRendered, ours: "true", theirs: "false", node: option, styles: styles)
    #expect(shown.departure?.id == "options")
    let coloured = StylesDifference(property: "color", ours: "red", theirs: "blue", node: option, styles: styles)
    #expect(coloured.departure == nil)
  }

  @Test func departuresHaveIdsOfTheirOwnAndReasons() {
    let departures = StylesDifference.departures
    #expect(Set(departures.map(\.id)).count == departures.count)
    #expect(departures.allSatisfy { $0.reason.hasSuffix(".") })
  }

  @Test func comparesInitialValuesAndInheritance() {
    var defaults = StyleDefaults()
    defaults.addProperties(
      Data(
        #"""
        {"properties": {"order": {"initial": "0", "inherited": false}, "width": {"initial": "1px", "inherited": true},
        "x-y": {"initial": "none", "inherited": false}}}
        """#.utf8))
    #expect(defaults.compared == 4)
    #expect(defaults.unknownProperties == ["x-y"])
    #expect(defaults.differences.count == 2)
    #expect(defaults.differences.first == "width: inherited is true")
    #expect(defaults.differences.last?.hasSuffix("measured 1px") == true)
  }

  @Test func comparesTheBrowsersOwnRules() {
    var defaults = StyleDefaults()
    defaults.addRules("/* bold */ b, th { font-weight: 700 } i { font-style: normal } a:visited { color: red }")
    #expect(defaults.compared == 3)
    #expect(defaults.differences == ["i font-style: italic, measured normal"])
    #expect(defaults.skipped == ["a:visited"])
  }

  @Test func findsSheetsUnderTheFolderOfTheirPrefix() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "kerbcut-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder.appending(path: "assets"), withIntermediateDirectories: true)
    try Data("p{}".utf8).write(to: folder.appending(path: "assets/a.css"))
    let sheets = SheetFolder().provider(for: folder.path + "/page.html")
    func isFound(_ address: String, roots: [String] = []) -> Bool {
      if case .sheet = RootedSheets(inner: sheets, roots: roots).sheet(at: address, base: nil) { return true }
      return false
    }
    #expect(isFound("assets/a.css?v=2"))
    #expect(!isFound("assets/b.css"))
    #expect(!isFound("/static/a.css"))
    #expect(isFound("/static/a.css", roots: ["/static=\(folder.path)/assets"]))
    #expect(!isFound("//static/a.css", roots: ["/static=\(folder.path)/assets", "/=\(folder.path)"]))
    #expect(!isFound("https://a.example/assets/a.css"))
  }
}
