import Testing

@testable import KerbcutPage

/// Which frames show people something, and how the pages in them are looked at.
@Suite struct PageFramesTests {
  private func page(_ source: String, _ device: Device = .desktop) -> Page {
    Page(
      Snapshot(path: "a/page.html", bytes: Array(source.utf8), charset: "utf-8"), document: Document.parse(source),
      options: PageOptions(device: device))
  }

  private func inside(_ source: String) throws -> Page {
    let page = page(source)
    let frame = try #require(page.frames.written.first)
    return try #require(page.references.framed(by: frame)?.page)
  }

  @Test(arguments: [
    ("<iframe srcdoc=x></iframe>", true), ("<iframe src=x></iframe>", true), ("<iframe src=x width=2></iframe>", true),
    ("<iframe srcdoc=x hidden></iframe>", false), ("<div style='display:none'><iframe src=x></iframe></div>", false),
    ("<iframe src=x style='visibility:hidden'></iframe>", false), ("<iframe src=x width=0 height=0></iframe>", false),
    ("<iframe src=x width=1></iframe>", false), ("<iframe src=x style='height:1px;border:0'></iframe>", false),
    ("<iframe src=x aria-hidden=true></iframe>", false), ("<div inert><iframe src=x></iframe></div>", false),
    ("<template><iframe src=x></iframe></template>", false), ("<!-- <iframe src=x></iframe> -->", false),
  ])
  func showsFramesThatPeopleMeet(_ source: String, _ isShown: Bool) {
    #expect(page(source).frames.all.isEmpty == !isShown)
  }

  @Test(arguments: [
    ("", 300.0, 150.0), ("width=500 height=400", 500, 400), ("style='width:20em;height:100px;padding:5px'", 320, 100),
    ("style='box-sizing:border-box;width:100px;border:10px solid'", 80, 150),
  ])
  func aPageInAFrameHasItsRoom(_ attributes: String, _ width: Double, _ height: Double) throws {
    let device = try inside("<!doctype html><iframe srcdoc='<p>x' \(attributes)></iframe>").options.device
    #expect((device.width, device.height) == (width, height) && device.name == Device.desktop.name)
  }

  @Test func aPageInSrcdocIsReadAsBrowsersDo() throws {
    let inside = try inside("<base href=/b/><iframe srcdoc='<meta charset=latin1><p>ŷ</p><a href=c>d</a>'></iframe>")
    #expect(inside.isFramed && inside.document.quirks == .none && inside.document.source.encoding == "UTF-8")
    #expect(inside.elements(named: .p).first?.textContent == "ŷ")
    #expect(inside.links.first?.resolvedAddress(.href)?.description == "file:///b/c")
  }

  @Test(arguments: [("", true), ("sandbox", false), ("sandbox='allow-forms ALLOW-scripts'", true)])
  func aSandboxTakesScriptsAway(_ attribute: String, _ isScripting: Bool) throws {
    #expect(try inside("<iframe \(attribute) srcdoc=x></iframe>").document.isScripting == isScripting)
  }

  @Test func noPageShowsFramesWithoutEnd() throws {
    let many = page(String(repeating: "<iframe srcdoc=x></iframe>", count: 1_000))
    #expect(many.frames.written.count == 1_000 && many.frames.inside.count == 100)
    var deep = "x"
    for _ in 0..<6 {
      deep = "<iframe srcdoc=\"\(deep.replacing("&", with: "&amp;").replacing("\"", with: "&quot;"))\"></iframe>"
    }
    #expect(page(deep).frames.inside.count == 3)
  }

  @Test(arguments: [
    ("b.html", "file:///a/b.html"), ("b.html?x#y", "file:///a/b.html?x"), ("page.html#x", nil), ("", nil), ("#x", nil),
    ("about:blank", nil), ("javascript:x()", nil), ("data:text/html,x", nil), ("//a.uk/", "file://a.uk/"),
  ])
  func aPageShowsNotItself(_ written: String, _ address: String?) throws {
    let page = page("<iframe src='\(written)'></iframe>")
    let frame = try #require(page.frames.all.first)
    #expect(page.references.frameAddress(frame)?.description == address)
  }
}
