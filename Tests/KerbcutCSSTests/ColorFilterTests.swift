import KerbcutCSS
import Testing

/// Filter Effects 1, section 9: the matrices of filter functions.
@Suite struct ColorFilterTests {
  private func filtered(_ filter: String, _ color: UInt32) -> String? {
    ColorFilter(styled("<p style='filter:\(filter)'>x", "p")[.filter]).map { $0(Color(hex: color)).text }
  }

  @Test(
    "each function by its formula",
    arguments: [
      ("none", 0x123456, "#123456"), ("brightness(50%)", 0x204060, "#102030"), ("brightness(0)", 0x204060, "#000000"),
      ("brightness(2)", 0x90A010, "#ffff20"), ("contrast(0)", 0x123456, "#808080"),
      ("contrast(3)", 0x90C020, "#b1ff00"),
      ("invert(1)", 0x123456, "#edcba9"), ("invert()", 0x000000, "#ffffff"), ("invert(50%)", 0x123456, "#808080"),
      ("grayscale(1)", 0xFF0000, "#363636"), ("grayscale(2)", 0x00FF00, "#b6b6b6"), ("sepia(1)", 0x808080, "#ad9a78"),
      ("saturate(0)", 0x0000FF, "#121212"), ("saturate(1)", 0x123456, "#123456"),
      ("hue-rotate(0)", 0x123456, "#123456"),
      ("hue-rotate(180deg)", 0xFF0000, "#006d6d"), ("hue-rotate(360deg)", 0x123456, "#123456"),
      ("opacity(25%)", 0x000000, "rgb(0 0 0 / 0.25)"), ("opacity(4)", 0x000000, "#000000"),
      ("invert(1) brightness(.5)", 0xFFFFFF, "#000000"), ("brightness(.5) invert(1)", 0xFFFFFF, "#808080"),
      ("blur(0)", 0x123456, "#123456"), ("drop-shadow(0 0 1px red)", 0x123456, "#123456"),
    ])
  func computes(_ filter: String, _ color: UInt32, _ expected: String) {
    #expect(filtered(filter, color) == expected)
  }

  @Test("what is more than colours is not known", arguments: ["blur(1px)", "url(#a)", "invert(1) url(#a)"])
  func leaves(_ filter: String) { #expect(filtered(filter, 0) == nil) }

  @Test func onlyShadowsWithAColourAreCast() {
    func castsShadow(_ filter: String) -> Bool? {
      ColorFilter(styled("<p style='filter:\(filter)'>x", "p")[.filter])?.castsShadow
    }
    #expect(castsShadow("drop-shadow(1px 1px red)") == true)
    #expect(castsShadow("drop-shadow(1px 1px transparent)") == false)
  }
}
