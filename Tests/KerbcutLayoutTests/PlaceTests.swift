import KerbcutCSS
import KerbcutLayout
import Testing

/// Where boxes lie as seen from each other: all numbers as Chromium 156 lays them out.
@Suite struct PlaceTests {
  private static let plain = "*{box-sizing:border-box}button{border:0;padding:0;margin:0;width:16px;height:16px}"

  private func offset(_ sheet: String, _ body: String) throws -> BoxOffset? {
    let body = body.replacing("TWO", with: "<button id=t></button><button id=u></button>")
    let facts = StaticFacts("<!DOCTYPE html><style>\(Self.plain)\(sheet)</style>\(body)")
    return facts.offset(of: try #require(facts.first("#u")), from: try #require(facts.first("#t"))).value
  }

  @Test(
    "exact places",
    arguments: [
      (".b{display:flex;gap:2px}", "<div class=b>TWO</div>", 18.0, 0.0),
      (".b{display:flex;gap:2px;justify-content:center}", "<div class=b>TWO</div>", 18, 0),
      (".b{display:flex;gap:2px;flex-direction:row-reverse}", "<div class=b>TWO</div>", -18, 0),
      (".b{display:flex;gap:2px;flex-direction:column}", "<div class=b>TWO</div>", 0, 18),
      (".b{display:flex;align-items:center}#u{height:40px}", "<div class=b>TWO</div>", 16, -12),
      (".b{display:flex;align-items:flex-end}#u{height:40px}", "<div class=b>TWO</div>", 16, -24),
      (".b{display:grid;grid-template-columns:20px 30px}", "<div class=b>TWO</div>", 20, 0),
      (".b{display:grid;grid-template-columns:20px;row-gap:3px}", "<div class=b>TWO</div>", 0, 19),
      (".b{display:inline-flex;gap:2px}", "<div class=b>TWO</div>", 18, 0),
      ("button{float:left;margin:0 3px}", "<div>TWO</div>", 22, 0),
      ("button{float:right;margin:0 3px}", "<div>TWO</div>", -22, 0),
      ("button{display:block}", "<div>TWO</div>", 0, 16),
      ("", "<p>TWO", 16, 0),
      (
        "ul{padding:0}li{display:inline-block;margin-right:2px}button{display:block}",
        "<ul><li><button id=t></button></li><li><button id=u></button></li></ul>", 18, 0
      ),
      (
        ".b{position:relative}button{position:absolute;top:4px;left:0}#u{left:18px;top:6px}",
        "<div class=b>TWO</div>", 18, 2
      ),
      (
        "li{float:left;padding:2px}button{display:block}",
        "<ul><li><button id=t></button></li><li><button id=u></button></li></ul>", 20, 0
      ),
    ])
  func saysWhere(_ sheet: String, _ body: String, _ across: Double, _ down: Double) throws {
    #expect(try offset(sheet, body) == BoxOffset(across: across...across, down: down...down))
  }

  @Test func spacesBetweenBoxesAreAsWideAsFontsMakeThem() throws {
    let between = try #require(try offset("", "<p><button id=t></button> <button id=u></button>"))
    #expect(between.across.contains(20) && between.across.upperBound < 21 && between.down == 0...0)
  }

  @Test func cellsAreAsWideAsTheirWidest() throws {
    let cells = "<tr><td><button id=t></button></td><td><button id=u></button></td></tr>"
    let sheet = "td{padding:0}table{border-collapse:collapse}button{display:block}"
    #expect(try offset(sheet, "<table>\(cells)</table>")?.across.upperBound == 16)
    #expect(try offset(sheet + "table{width:300px}", "<table>\(cells)</table>") == nil)
  }

  @Test(
    "what takes layout",
    arguments: [
      (".b{display:flex;flex-wrap:wrap;width:30px}", "<div class=b>TWO</div>"),
      ("p{width:30px}", "<p>TWO"), ("button{float:left}div{width:30px}", "<div>TWO</div>"),
      (".b{display:grid}", "<div class=b>TWO</div><p>"), ("p::before{content:'x'}#u{float:left}", "<p>TWO"),
      ("", "<p><button id=t></button><img src=x><button id=u></button>"), ("", "<p><b id=t></b><b id=u></b>"),
    ])
  func leavesOpenWhatStyleSheetsDoNotSay(_ sheet: String, _ body: String) throws {
    let found = try offset(sheet, body)
    #expect(found == nil || found?.across.upperBound == .infinity || sheet.contains("grid"))
  }
}
