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

  private func indicator(_ sheet: String, on device: Device) -> Known<FocusIndicator?> {
    let document = Document.parse("<style>a { outline: none } \(sheet)</style><a href=x>y</a>")
    let link = document.nodes.first { document.name(of: $0) == .a } ?? .root
    return PageStyles(document: document, device: device).focusIndicator(of: link)
  }

  @Test func forcedColoursShowOutlinesAndNoShadows() throws {
    let forced = try #require(Device(describedBy: "forced-colors"))
    let outline = "a:focus { outline: 3px solid transparent }"
    #expect(indicator(outline, on: .desktop) == .known(nil))
    #expect(indicator(outline, on: forced).value??.property == .outlineStyle)
    let shadow = "a:focus { box-shadow: 0 0 0 3px red; background: yellow }"
    #expect(indicator(shadow, on: .desktop).value != .some(nil))
    #expect(indicator(shadow, on: forced) == .known(nil))
  }
}
