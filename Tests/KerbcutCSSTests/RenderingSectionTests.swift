import KerbcutCSS
import KerbcutHTML
import Testing

/// HTML Standard, section 15, “Rendering”, and where browsers agree on something else: their own sheet and what
/// attributes stand for. The values are those of Chromium.
@Suite struct RenderingSectionTests {
  private func value(_ property: String, _ html: String) throws -> String {
    let style = styled("<!DOCTYPE html><body>\(html)", "#x")
    switch style[try #require(Property(name: property))] {
    case .keyword(let keyword): return keyword.name
    case .identifier(let name): return name
    case .length(let pixels, _): return "\(pixels)"
    case .number(let number): return "\(number)"
    case .color(let color): return color.text
    default: return "other"
    }
  }

  @Test func pagesCannotUseTheBrowsersOwnValues() throws {
    #expect(try value("appearance", "<a id=x style='appearance:-internal-checkbox'>") == "none")
    #expect(try value("overflow-x", "<div id=x style='overflow-x:-internal-textarea'>") == "visible")
    #expect(try value("text-align", "<div id=x style='text-align:-internal-center'>") == "start")
  }

  @Test(
    "15.5: controls that browsers draw are blocks in lines",
    arguments: [
      ("<button id=x style='display:inline'>", "inline-block"),
      ("<input id=x style='display:table-cell'>", "inline-block"),
      ("<select id=x style='display:table'></select>", "block"), ("<textarea id=x style='display:list-item'>", "block"),
      ("<progress id=x style='display:inline'>", "inline-block"), ("<button id=x style='display:flex'>", "flex"),
      ("<button id=x style='display:inline;appearance:none'>", "inline"),
      ("<button id=x style='display:inline;appearance:none;appearance:button'>", "inline-block"),
      ("<a id=x style='-webkit-appearance:button'>", "inline"),
      ("<input type=file id=x style='display:inline'>", "inline"),
      ("<b id=x style='display:inline list-item'>", "inline-list-item"),
      ("<p style='display:flex'><b id=x style='display:inline list-item'>", "list-item"),
      ("<b id=x style='writing-mode:vertical-rl'>", "inline-block"), ("<rt id=x>", "inline"),
      ("<ruby><rt id=x>", "ruby-text"), ("<embed id=x hidden>", "inline"),
    ])
  func displays(_ html: String, _ expected: String) throws { #expect(try value("display", html) == expected) }

  @Test func bordersThatPagesAskForAreKeptOutsideOfControls() throws {
    let border = "style='-webkit-appearance:checkbox;border:2px solid'"
    #expect(try value("border-top-width", "<p id=x \(border)>") == "2.0")
    #expect(try value("border-top-width", "<input type=checkbox id=x \(border)>") == "0.0")
    #expect(try value("border-top-width", "<input type=range id=x style='border-style:solid'>") == "3.0")
  }

  @Test(
    "CSS Overflow 3, section 3.1",
    arguments: [
      ("<textarea id=x>", "auto", "auto"), ("<textarea id=x style='display:none'>", "visible", "visible"),
      ("<textarea id=x style='overflow:hidden'>", "hidden", "hidden"),
      ("<p id=x style='overflow-x:clip;overflow-y:auto'>", "clip", "auto"),
      ("<p id=x style='overflow-y:auto'>", "auto", "auto"),
      ("<table id=x style='overflow-y:hidden'>", "visible", "visible"),
      ("<table id=x style='overflow:hidden'>", "hidden", "hidden"),
      ("<table id=x style='overflow:auto'>", "visible", "visible"),
      ("<select id=x style='overflow:visible'></select>", "clip", "clip"),
      ("<select multiple id=x></select>", "hidden", "scroll"),
      ("<marquee id=x style='overflow:visible'>", "hidden", "hidden"),
    ])
  func overflows(_ html: String, _ x: String, _ y: String) throws {
    #expect(try value("overflow-x", html) == x)
    #expect(try value("overflow-y", html) == y)
  }

  @Test(
    "15.3: align",
    arguments: [
      ("<p id=x align=center>", "-webkit-center"), ("<div id=x align=LEFT>", "-webkit-left"),
      ("<h1 id=x align=middle>", "center"), ("<section id=x align=right>", "right"),
      ("<table><td id=x align=absmiddle>", "center"), ("<p id=x align=end>", "end"),
      ("<button id=x align=left>", "center"), ("<p id=x align=bogus>", "start"),
      ("<table><caption id=x align=left>", "-webkit-center"),
    ])
  func alignments(_ html: String, _ expected: String) throws { #expect(try value("text-align", html) == expected) }

  @Test(
    "15.3.9: borders of tables",
    arguments: [
      ("<table rules=groups><tbody id=x><tr><td>", "top", "solid", "1.0"),
      ("<table rules=GROUPS><colgroup id=x>", "left", "solid", "1.0"),
      ("<table rules=groups><colgroup id=x>", "top", "none", "0.0"),
      ("<table rules=rows><tbody id=x><tr><td>", "top", "none", "0.0"),
      ("<table rules=all border=0 id=x>", "top", "hidden", "0.0"),
      ("<table rules=all border=2 id=x>", "top", "outset", "2.0"),
      ("<table border=2 bordercolor=red id=x>", "top", "solid", "2.0"),
      ("<table bordercolor=red id=x>", "top", "none", "0.0"),
      ("<input id=x border=5>", "top", "inset", "2.0"), ("<input type=image id=x border=5>", "top", "solid", "5.0"),
      ("<hr id=x color=red>", "top", "solid", "1.0"), ("<select multiple><hr id=x></select>", "top", "none", "0.0"),
      ("<select><hr id=x></select>", "top", "inset", "1.0"),
    ])
  func borders(_ html: String, _ side: String, _ style: String, _ width: String) throws {
    #expect(try value("border-\(side)-style", html) == style)
    #expect(try value("border-\(side)-width", html) == width)
  }

  @Test func coloursOfBordersComeFromTheTable() throws {
    let red = "#ff0000"
    #expect(try value("border-top-color", "<table border=1 bordercolor=red><tr id=x><td>") == red)
    #expect(try value("border-top-color", "<table border=1 style='border-color:red'><td id=x>") == red)
    #expect(try value("background-color", "<hr id=x color=red>") == red)
    #expect(try value("border-top-color", "<table border=1><td id=x bordercolor=red>") != red)
  }

  @Test(
    "15.3: other attributes",
    arguments: [
      ("direction", "<bdi id=x>שלום</bdi>", "rtl"), ("direction", "<div dir=rtl><bdi id=x>a</bdi></div>", "ltr"),
      ("direction", "<div dir=rtl><math id=x>", "ltr"),
      ("line-height", "<p style='line-height:3'><math id=x>", "normal"),
      ("font-size", "<div><rt id=x>", "16.0"), ("text-wrap-mode", "<pre wrap id=x>", "wrap"),
      ("user-select", "<p draggable=true id=x>", "none"), ("list-style-type", "<ul type=a id=x>", "disc"),
      ("list-style-type", "<ul><li type=a id=x>", "lower-alpha"),
      ("color", "<select multiple><option id=x disabled></select>", "#808080"),
      ("color", "<select><option id=x disabled></select>", "#000000"),
    ])
  func attributes(_ property: String, _ html: String, _ expected: String) throws {
    #expect(try value(property, html) == expected)
  }

  @Test(
    "CSS Transforms 1, section 7: the attribute has numbers without units",
    arguments: [
      ("rotate(30)", 30.0), ("rotate(30 10,20)", 30), (" rotate( 3e1 ) , scale(2)", 30),
      ("translate(1-2)rotate(.5)", 0.5),
      ("rotate(30", 0), ("rotate(30deg)", 0), ("ROTATE(30)", 0), ("rotate(30 10)", 0), ("scale(1 2 3 4 5 6 7)", 0),
      ("", 0),
      ("rotate(1e999)", 0), ("rotate(30))", 0), ("(((((", 0), ("rotate()", 0), ("rotate(,)", 0),
    ])
  func transforms(_ text: String, _ degrees: Double) {
    #expect(styled("<svg><g id=x transform='\(text)'/></svg>", "#x").rotation == degrees)
  }

  @Test func turnsAboutAPointMoveThere() {
    let style = styled("<svg><g id=x transform='rotate(90 10 20)'/></svg>", "#x")
    guard case .list(let functions) = style[.transform] else { return #expect(Bool(false), "no transform") }
    #expect(functions.count == 3)
    #expect(functions.first == .function("translate", [.length(10, .px), .length(20, .px)]))
    #expect(functions.last == .function("translate", [.length(-10, .px), .length(-20, .px)]))
  }
}
