import KerbcutCSS
import KerbcutHTML
import Testing

@Suite struct DeviceTests {
  @Test func wordsDescribeDevices() throws {
    let device = try #require(Device(describedBy: "forced-colors+mobile+dark"))
    #expect(device.name == "forced-colors+mobile+dark")
    #expect(device.width == 320 && device.pixelRatio == 2 && device.colorScheme == .dark && device.hasForcedColors)
    #expect(Device(describedBy: "dark")?.width == 1280)
    #expect(Device(describedBy: "640x512+reduced-motion")?.height == 512)
    #expect(Device(describedBy: "print+dark")?.isPrint == true)
    #expect(Device(describedBy: "desktop") == .desktop && Device(describedBy: "mobile") == .mobile)
  }

  @Test(arguments: [
    "", "tablet", "dark+dark", "mobile+desktop", "640x512+print", "1x1", "640x", "640x512x3", "+dark", "-640x512",
    "99999999999999999999x600",
  ])
  func otherWordsDescribeNone(_ text: String) { #expect(Device(describedBy: text) == nil) }

  private static let pages = [
    """
    <style>body { font: 1rem/1.5 Arial } @media (max-width: 40em) { p { font-size: 5vw; overflow: hidden } .wide { display:
    none } } .seen { clip-path: inset(50%) } @media print { p { color: red } }</style>
    <style media="(max-width: 40em)">b { visibility: hidden }</style>
    <main><p>One <b>two</b> <i style="left:-9999px;position:absolute">three <u>four</u></i></p><div class=wide><p>Five</p>
    </div><div class=seen><p>Six</p></div><details><summary>Seven</summary><p>Eight</p></details>
    <noscript><p>Nine</p></noscript><video><p>Ten</p></video></main>
    """,
    """
    <div><template shadowrootmode=open><style>@media (max-width: 40em) { ::slotted(p) { display: none } i { opacity: 0 } }
    </style><i>One</i><slot name=a></slot></template><p slot=a>Two <b>three</b></p><p>Four</p></div>
    """,
  ]

  /// Styles of one element after the other, as of all at once.
  @Test(arguments: pages) func anotherDeviceIsAsIfItWereTheFirst(_ page: String) throws {
    let document = Document.parse("<!DOCTYPE html><title>t</title>" + page)
    let device = Device(name: "zoomed", width: 640, height: 512)
    let whole = PageStyles(document: document, device: device)
    let one = PageStyles(document: document).onDevice(device)
    var unlike = 0
    // From the last to the first: a child is asked for before its parent.
    for node in document.nodes.reversed() where document.isElement(node) || document.kind(of: node) == .text {
      #expect(one.isRendered(node) == whole.isRendered(node))
      #expect(one.isVisible(node) == whole.isVisible(node))
      for property in Property.allCases {
        #expect(one.style(of: node)[property] == whole.style(of: node)[property])
      }
      if PageStyles(document: document).isVisible(node) != whole.isVisible(node) { unlike += 1 }
    }
    #expect(unlike > 0)
    #expect(one.elementsWithOverflow == whole.elementsWithOverflow)
  }

  @Test func elementsWithOverflowAreThoseThatAnyRuleSaysSo() throws {
    let document = Document.parse(
      "<!DOCTYPE html><style>p { OVERFLOW: clip } b { over\\flow: clip } .a { color: red }</style><p id=x><b>1</b></p><i class=a>2</i>"
        + "<u style='Overflow: var(--y)'>3</u>")
    let styles = PageStyles(document: document)
    #expect(styles.elementsWithOverflow.map { document.localName(of: document.name(of: $0)) } == ["p", "b", "u"])
  }
}
