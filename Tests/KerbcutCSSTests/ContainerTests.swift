import KerbcutBasics
import KerbcutCSS
import KerbcutHTML
import Testing

/// CSS Conditional 5, sections 5 and 6: what holds of containers. All values as Chromium 156 computes them.
@Suite struct ContainerTests {
  private func color(_ sheet: String, _ body: String) -> Known<Color> {
    let sheet = sheet.replacing("WIDE", with: "@container (width > 400px){INK}")
      .replacing("INK", with: "#t{color:#010203}")
    let body = body.replacing("BOX", with: "<div class=c><p id=t>x</div>")
    return styled("<style>body{color:#000}\(sheet)</style><body><main>\(body)</main>", "#t").color
  }

  @Test(
    "sizes that hold",
    arguments: [
      (".c{container-type:inline-size;width:500px}@container (min-width:400px){INK}", "BOX"),
      (".c{container-type:inline-size;width:500px}@container (width >= 500px){INK}", "BOX"),
      (".c{container-type:inline-size;width:500px}@container (400px < width < 600px){INK}", "BOX"),
      (".c{container-type:inline-size;width:500px}@container (min-width:31em){INK}", "BOX"),
      (".c{container-type:inline-size;width:500px}@container (max-width:500px){INK}", "BOX"),
      (".c{container-type:inline-size;width:500px}@container not (width > 900px){INK}", "BOX"),
      (".c{container-type:inline-size;width:500px}@container (width > 100px) or (width < 300px){INK}", "BOX"),
      (".c{container-type:inline-size;width:500px}@container (inline-size: 500px){INK}", "BOX"),
      (".c{container-type:inline-size;width:500px}@container (min-width: calc(10px + 400px)){INK}", "BOX"),
      (".c{container-type:inline-size;width:500px}@container ((min-width:400px)){INK}", "BOX"),
      (".c{container-type:size;width:300px;height:200px}@container (height > 150px){INK}", "BOX"),
      (".c{container-type:size;width:300px;height:200px}@container (height = 200px){INK}", "BOX"),
      (".c{container-type:size;width:300px;height:200px}@container (orientation:landscape){INK}", "BOX"),
      (".c{container-type:size;width:300px;height:200px}@container (aspect-ratio: 3/2){INK}", "BOX"),
      (".c{container-type:inline-size}WIDE", "BOX"),
      (".c{container-type:size}WIDE", "BOX"),
      (".c{container:side/inline-size;width:450px}WIDE", "BOX"),
      (".c{container-type:inline-size;width:450px;padding:0 20px;box-sizing:border-box}WIDE", "BOX"),
      (".c{container-type:inline-size;width:50%}WIDE", "BOX"),
      (".c{container-type:inline-size;display:inline-block;width:600px}WIDE", "BOX"),
      (".c{container-type:inline-size;float:left;width:410px}WIDE", "BOX"),
      (".c{container-type:inline-size;zoom:2;width:401px}WIDE", "BOX"),
      (".c{container-type:inline-size;font-size:40px;width:30em}WIDE", "BOX"),
      (".c{container:side/inline-size;width:500px}@container side (width > 400px){INK}", "BOX"),
      (".c{container:side main/inline-size;width:500px}@container main (width > 400px){INK}", "BOX"),
      (
        ".o{container:main/inline-size;width:700px}.c{container:side/inline-size;width:300px}@container main (width > 400px){INK}",
        "<div class=o>BOX</div>"
      ),
      (
        ".o{container:a/inline-size;width:700px}.c{container:b/inline-size;width:300px}@container a (width > 600px){@container b (width < 400px){INK}}",
        "<div class=o>BOX</div>"
      ),
      (".c{container-type:inline-size;width:500px}@container (width > 400px){@media screen{INK}}", "BOX"),
      (
        ".o{display:flex;flex-direction:column;width:500px}.c{container-type:inline-size}WIDE",
        "<div class=o>BOX</div>"
      ),
      (".o{display:flex;width:900px}.c{container-type:inline-size;flex:0 0 500px}WIDE", "<div class=o>BOX</div>"),
      (".o{display:grid}.c{container-type:inline-size;width:410px}WIDE", "<div class=o>BOX</div>"),
    ])
  func stylesBySize(_ sheet: String, _ body: String) { #expect(color(sheet, body) == .known(Color(hex: 0x010203))) }

  @Test(
    "sizes that do not hold",
    arguments: [
      (".c{container-type:inline-size;width:500px}@container (width > 900px){INK}", "BOX"),
      (".c{container-type:inline-size;width:500px}@container (width > 500px){INK}", "BOX"),
      (".c{container-type:inline-size;width:500px}@container (min-width:32em){INK}", "BOX"),
      (".c{container-type:inline-size;width:500px}@container (width > 100px) and (width < 300px){INK}", "BOX"),
      (".c{container-type:inline-size;width:500px}@container (height > 1px){INK}", "BOX"),
      (".c{container-type:inline-size;width:500px}@container (orientation:landscape){INK}", "BOX"),
      (".c{container-type:inline-size;width:500px}@container (aspect-ratio > 1){INK}", "BOX"),
      (".c{container-type:size;width:300px;height:200px}@container (orientation:portrait){INK}", "BOX"),
      (".c{container-type:size;width:300px;height:200px}@container (block-size <= 100px){INK}", "BOX"),
      (".c{}WIDE", "BOX"),
      (".c{container-type:inline-size;width:440px;padding:0 20px;box-sizing:border-box}WIDE", "BOX"),
      (".c{container-type:inline-size;width:20%}WIDE", "BOX"),
      (".c{container-type:inline-size;max-width:390px}WIDE", "BOX"),
      (".c{container-type:inline-size;min-width:100px;width:30px}WIDE", "BOX"),
      (".c{container-type:inline-size;margin:0 450px}WIDE", "BOX"),
      (".c{container-type:inline-size;display:inline}WIDE", "BOX"),
      (".c{container-type:inline-size;zoom:2;width:300px}WIDE", "BOX"),
      (".c{container:side/inline-size;width:500px}@container main (width > 400px){INK}", "BOX"),
      (
        ".o{container-type:inline-size;width:700px}.c{container-type:inline-size;width:300px}WIDE",
        "<div class=o>BOX</div>"
      ),
      (
        ".o{container-type:inline-size;width:700px}.c{container-type:inline-size;width:300px}@container (width > 600px){@container (width < 400px){INK}}",
        "<div class=o>BOX</div>"
      ),
      ("#t{container-type:inline-size;width:500px}WIDE", "BOX"),
      (".c{container-type:inline-size;width:500px}@media print{@container (width > 400px){INK}}", "BOX"),
    ])
  func leavesOutBySize(_ sheet: String, _ body: String) { #expect(color(sheet, body) == .known(.black)) }

  @Test(
    "styles that hold",
    arguments: [
      (".c{--a:1}@container style(--a:1){INK}", "BOX"),
      (".c{--a:1}@container style(--a: 1 ){INK}", "BOX"),
      (".c{--a:1}@container style(--a){INK}", "BOX"),
      (".c{--a:1}@container not style(--a:2){INK}", "BOX"),
      (".c{--a:1;--b:2}@container style(--a:1) and style(--b:2){INK}", "BOX"),
      (".c{--a:1}@container style((--a:1) or (--b:3)){INK}", "BOX"),
      ("main{--a:1}@container style(--a:1){INK}", "BOX"),
      (".c{--a:1;--b:var(--a)}@container style(--b:1){INK}", "BOX"),
      (".c{--a:1;--b:1}@container style(--b:var(--a)){INK}", "BOX"),
      (".c{container-name:n;--a:1}@container n style(--a:1){INK}", "BOX"),
      (".c{container-type:inline-size;width:300px;--a:1}@container style(--a:1) and (width < 400px){INK}", "BOX"),
    ])
  func stylesByStyle(_ sheet: String, _ body: String) { #expect(color(sheet, body) == .known(Color(hex: 0x010203))) }

  @Test(
    "styles that do not hold",
    arguments: [
      (".c{--a:1}@container style(--a:2){INK}", "BOX"),
      ("@container style(--a){INK}", "BOX"),
      (".c{--a:1;--b:2}@container style((--a:1) and (--b:3)){INK}", "BOX"),
      (".c{--a:1}@container style(not (--a:1)){INK}", "BOX"),
      ("#t{--a:1}@container style(--a:1){INK}", "BOX"),
      (".c{--a:1}@container n style(--a:1){INK}", "BOX"),
    ])
  func leavesOutByStyle(_ sheet: String, _ body: String) { #expect(color(sheet, body) == .known(.black)) }

  @Test(
    "what takes layout, or is not known",
    arguments: [
      (".o{display:flex}.c{container-type:inline-size;flex:1}WIDE", "<div class=o>BOX</div>"),
      (".c{container-type:inline-size;position:absolute}WIDE", "BOX"),
      (".c{container-type:inline-size;width:500px}@container (foo: 1){INK}", "BOX"),
      (".c{container-type:scroll-state}@container scroll-state(stuck: top){INK}", "BOX"),
    ])
  func asks(_ sheet: String, _ body: String) {
    #expect(color(sheet, body) == .unknown(Lack(.containerOrScope)))
  }

  @Test func whatLiesBetweenBoundsIsKnownWhereBothAgree() {
    // A bar to scroll with may take 17 pixels.
    let sheet = { (width: Int) in ".c{container-type:inline-size}@container (min-width:\(width)px){INK}" }
    #expect(color(sheet(1_200), "BOX") == .known(Color(hex: 0x010203)))
    #expect(color(sheet(1_255), "BOX") == .unknown(Lack(.containerOrScope)))
    #expect(color(sheet(1_300), "BOX") == .known(.black))
  }

  @Test func pseudoElementsMayHaveTheirElementAsContainer() {
    let sheet =
      "#t{container-type:inline-size;width:500px}@container (width > 400px){#t::before{content:'x';color:#010203}}"
    let styles = PageStyles(document: Document.parse("<style>\(sheet)</style><p id=t>x"))
    let node = styles.document.nodes.first { styles.document.string(.id, of: $0) == "t" }
    #expect(node.flatMap { styles.style(of: $0, pseudo: .before) }?.color == .known(Color(hex: 0x010203)))
  }
}
