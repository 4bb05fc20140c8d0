import KerbcutCSS
import KerbcutHTML
import Testing

/// CSS Values 4: units, functions and what is computed of them.
@Suite struct ValuesTests {
  private func width(_ value: String, _ around: String = "font-size:20px") -> Value {
    styled("<!DOCTYPE html><html style='font-size:10px'><div style='\(around)'><p style='width:\(value)'>x", "p")[
      .width]
  }

  @Test(
    "sections 6.1 and 6.2: relative and absolute lengths",
    arguments: [
      ("2em", 40.0), ("2rem", 20), ("1in", 96), ("2.54cm", 96), ("25.4mm", 96), ("72pt", 96), ("6pc", 96),
      ("101.6q", 96),
      ("10vw", 128), ("10vh", 72), ("10vmin", 72), ("10vmax", 128), ("50dvh", 360), ("+1.5e1px", 15), ("0", 0),
      (".5px", 0.5),
    ])
  func lengthsAreComputedToPixels(_ text: String, _ pixels: Double) throws {
    #expect(abs(try #require(width(text).pixels) - pixels) < 0.001)
  }

  @Test(
    "section 6.1.2: heights of lines",
    arguments: [
      ("2lh", "line-height:1.5", 60.0), ("1lh", "line-height:30px", 30), ("1lh", "line-height:120%", 24),
      ("1lh;line-height:2", "", 40), ("1lh;line-height:2lh", "line-height:10px", 20),
      ("1lh;font-size:2lh", "line-height:1.5", 90), ("calc(1lh + 1px)", "zoom:2;line-height:1.5", 62),
    ])
  func linesAreUnitsWhereTheirHeightIsKnown(_ text: String, _ around: String, _ pixels: Double) throws {
    #expect(abs(try #require(width(text, "font-size:20px;" + around).pixels) - pixels) < 0.001)
  }

  @Test func heightsOfLinesThatFontsMakeAreUnknown() { #expect(width("1lh").pixels == nil) }

  @Test(
    "section 10: calc(), min(), max(), clamp() and others",
    arguments: [
      ("calc(1px + 2px * 3)", 7.0), ("calc((1px + 2px) * 3)", 9), ("calc(10px / 4)", 2.5), ("min(10px, 1em)", 10),
      ("max(10px, 1em)", 20), ("clamp(1px, 5em, 30px)", 30), ("calc(-1 * -5px)", 5), ("calc(1em + min(1px, 2px))", 21),
      ("round(7px, 5px)", 5), ("round(up, 7px, 5px)", 10), ("mod(18px, 5px)", 3), ("abs(-4px)", 4),
      ("calc(2px * sign(-3) + 5px)", 3), ("hypot(3px, 4px)", 5), ("calc(1px * pow(2, 3))", 8),
      ("calc(1px * pi)", 3.14159),
    ])
  func mathIsDone(_ text: String, _ pixels: Double) throws {
    #expect(abs(try #require(width(text).pixels) - pixels) < 0.001)
  }

  @Test(
    "what the grammar does not allow is not taken",
    arguments: [
      "5", "1 px", "-1px", "calc(1px+2px)", "calc(1px * 2px)", "calc(1px / 0px)", "1foo", "min()", "calc()", "1px 2px",
      "calc(1 + 1px)",
    ])
  func refuses(_ text: String) { #expect(width(text) == .keyword(.auto)) }

  @Test func percentagesThatNeedLayoutStayAsTheyAre() {
    #expect(width("50%") == .percentage(50))
    #expect(width("calc(50% - 10px)") == .lengthPercentage(-10, percentage: 50))
  }

  @Test func unitsOfFontsAndContainersAreUnknown() {
    #expect(styled("<p style='width:2ch'>x", "p").width.value == nil)
    #expect(styled("<p style='width:2cqw'>x", "p").width.value == nil)
  }

  @Test(
    "section 3.1: CSS-wide keywords",
    arguments: [
      ("inherit", 700.0), ("initial", 400), ("unset", 700), ("revert", 700), ("INHERIT", 700), ("revert-layer", 700),
    ])
  func wideKeywordsWork(_ keyword: String, _ weight: Double) {
    let html = "<div style='font-weight:700'><p style='font-weight:\(keyword)'>x</div>"
    #expect(styled(html, "p").fontWeight == .known(weight))
  }

  @Test func numbersTooGreatForLayoutAreCut() {
    #expect(styled("<p style='z-index:99999999999'>x", "p")[.zIndex] == .number(2_147_483_647))
    #expect(styled("<p style='opacity:7'>x", "p").opacity == .known(1))
    #expect(styled("<p style='font-size:1e9px'>x", "p").fontSize == .known(10_000))
  }

  @Test func lineHeightsAreRelativeToTheirOwnFont() {
    #expect(styled("<div style='line-height:2'><p style='font-size:10px'>x</div>", "p").lineHeight == .known(20))
    #expect(styled("<div style='line-height:200%'><p style='font-size:10px'>x</div>", "p").lineHeight == .known(32))
    #expect(styled("<p style='line-height:normal'>x", "p").lineHeight == .known(nil))
  }
}

/// A page has ten thousands of values.
@Test func valuesStaySmall() { #expect(MemoryLayout<Value>.stride <= 24) }
