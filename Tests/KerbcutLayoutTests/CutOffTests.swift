import KerbcutBasics
import KerbcutCSS
import KerbcutHTML
import KerbcutLayout
import Testing

/// Texts that lie outside of a box that shows only what is in it: as Chromium 156 paints them.
@Suite struct CutOffTests {
  private func isSeen(_ sheet: String, _ body: String) throws -> Bool? {
    let facts = StaticFacts(
      "<!DOCTYPE html><style>p { margin: 0; font: 16px/20px Arial } .c { overflow: hidden } \(sheet)</style>\(body)")
    let document = facts.styles.document
    let text = try #require(facts.first("#t").flatMap { document.children(of: $0).first { _ in true } })
    return facts.isSeen(text).value
  }

  private static let first = "<div class=c><div class=r><p id=t>Words</p><p>Others</p></div></div>"
  private static let second = "<div class=c><div class=r><p>Others</p><p id=t>Words</p></div></div>"

  @Test(arguments: [
    (".c { width: 300px } .r { display: flex; transform: translateX(-300px) } p { flex: none; width: 300px }", first),
    (".c { width: 300px } .r { display: flex; transform: translateX(-100%) } p { flex: 0 0 100% }", first),
    (".c { width: 300px } .r { display: flex; margin-left: -300px } p { flex: none; width: 300px }", first),
    (".c { width: 300px } .r { display: flex } p { flex: none; width: 300px }", second),
    (".c { height: 20px } p { height: 20px }", second),
    (".c { height: 1px }", first),
    (".c { height: 0; padding-top: 60px }", first),
    (".c { position: relative; height: 40px } #t { position: absolute; top: 100% }", first),
    (".c { position: relative; height: 40px } #t { position: absolute; left: -400px; width: 300px }", first),
    (".c { display: grid; grid-template-rows: 0px }", first),
  ])
  func whatLiesOutsideIsNotSeen(_ sheet: String, _ body: String) throws {
    #expect(try isSeen(sheet, body) == false)
  }

  @Test(arguments: [
    (".c { width: 300px } .r { display: flex; transform: translateX(-300px) } p { flex: none; width: 300px }", second),
    (".c { width: 300px } .r { display: flex; transform: translateX(-10px) } p { flex: none; width: 300px }", first),
    (".c { width: 300px } .r { display: flex } p { width: 300px }", second),
    (".c { width: 300px } .r { display: flex; flex-wrap: wrap } p { flex: none; width: 300px }", second),
    (".c { height: 30px } p { height: 20px }", second),
    (".c { height: 20px; overflow: auto } p { height: 20px }", second),
    (".c { height: 40px } #t { position: absolute; top: 300px }", first),
    (".c { display: grid; grid-template-rows: 0fr }", first),
  ])
  func whatMayLieInsideIsSeen(_ sheet: String, _ body: String) throws {
    #expect(try isSeen(sheet, body) == true)
  }
}
