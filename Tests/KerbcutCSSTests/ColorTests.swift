import KerbcutCSS
import KerbcutHTML
import Testing

/// CSS Color 4 and 5: every way to write a colour, as the bytes that a browser paints.
@Suite struct ColorTests {
  private func bytes(_ color: String) -> String? {
    guard let value = styled("<p style='color:#010203;background:\(color)'>x", "p").backgroundColor.value else {
      return nil
    }
    let parts = value.sRGB
    let numbers = [parts.red, parts.green, parts.blue].map { Int(($0 * 255).rounded()) }
    return numbers.map(String.init).joined(separator: " ")
      + (value.isOpaque ? "" : " / \(Int((value.alpha * 100).rounded()))")
  }

  @Test(
    "Color 4, sections 4 to 6: names, hex and rgb()",
    arguments: [
      ("rebeccapurple", "102 51 153"), ("TRANSPARENT", "0 0 0 / 0"), ("#FfF", "255 255 255"),
      ("#abcd", "170 187 204 / 87"),
      ("#11223380", "17 34 51 / 50"), ("rgb(1, 2, 3)", "1 2 3"), ("rgb(1 2 3 / 50%)", "1 2 3 / 50"),
      ("rgba(1, 2, 3, .25)", "1 2 3 / 25"), ("rgb(300 -5 12.6)", "255 0 13"), ("rgb(none 10 none)", "0 10 0"),
      ("rgb(10%, 20%, 30%)", "26 51 77"), ("rgba(1 2 3)", "1 2 3"), ("rgb(calc(1 + 1) 2 3)", "2 2 3"),
    ])
  func readsNamesAndBytes(_ text: String, _ expected: String) { #expect(bytes(text) == expected) }

  @Test(
    "Color 4, sections 7 and 8: hsl() and hwb()",
    arguments: [
      ("hsl(120 100% 25%)", "0 128 0"), ("hsl(120deg, 100%, 25%)", "0 128 0"),
      ("hsla(0.5turn 100% 50% / 0.5)", "0 255 255 / 50"),
      ("hsl(-240 100% 50%)", "0 255 0"), ("hsl(100grad 100% 50%)", "128 255 0"), ("hwb(0 0% 0%)", "255 0 0"),
      ("hwb(90 20% 40%)", "102 153 51"), ("hwb(0 80% 80%)", "128 128 128"),
    ])
  func readsHues(_ text: String, _ expected: String) { #expect(bytes(text) == expected) }

  @Test(
    "Color 4, sections 9 and 10: lab, lch, oklab, oklch and color()",
    arguments: [
      ("lab(100 0 0)", "255 255 255"), ("lab(0% 0 0)", "0 0 0"), ("lch(50 0 0)", "119 119 119"),
      ("oklab(1 0 0)", "255 255 255"),
      ("oklch(62.796% 0.25768 29.234)", "255 0 0"), ("oklab(0.62796 0.22486 0.12585)", "255 0 0"),
      ("color(srgb 1 0.5 0)", "255 128 0"), ("color(srgb-linear 1 0 0)", "255 0 0"),
      ("color(srgb 0 0 0 / 20%)", "0 0 0 / 20"),
      ("color(xyz-d65 0.9505 1 1.089)", "255 255 255"), ("color(display-p3 0 0 0)", "0 0 0"),
    ])
  func readsDeviceIndependentColours(_ text: String, _ expected: String) { #expect(bytes(text) == expected) }

  @Test(
    "Color 4, section 6.2 and Color 5: currentcolor, system colours, color-mix() and light-dark()",
    arguments: [
      ("currentcolor", "1 2 3"), ("CanvasText", "0 0 0"), ("Canvas", "255 255 255"), ("LinkText", "0 0 238"),
      ("color-mix(in srgb, white, black)", "128 128 128"), ("color-mix(in srgb, red 25%, blue)", "64 0 191"),
      ("color-mix(in srgb, red 20%, blue 20%)", "128 0 128 / 40"),
      ("light-dark(#111, #eee)", "17 17 17"),
    ])
  func readsColoursThatDependOnOthers(_ text: String, _ expected: String) { #expect(bytes(text) == expected) }

  @Test(
    "Color 5, section 4: relative colours",
    arguments: [
      ("rgb(from #123456 r g b)", "18 52 86"), ("rgb(from #123456 b g r / 40%)", "86 52 18 / 40"),
      ("rgb(from #12345680 r g b / calc(alpha / 2))", "18 52 86 / 25"),
      ("rgb(from #123456 calc(r * 2) 50% none)", "36 128 0"), ("hsl(from #6699cc h 0% calc(l + 20))", "204 204 204"),
      ("hsl(from red calc(h + 120) s l)", "0 255 0"), ("hwb(from #336699 h 0% b)", "0 77 153"),
      ("lab(from #777 calc(l - 20) a b)", "71 71 71"), ("oklch(from #f00 l 0 h)", "136 136 136"),
      ("oklab(from #123456 l a b)", "18 52 86"), ("lch(from #123456 l c h)", "18 52 86"),
      ("color(from #123456 display-p3 r g b)", "18 52 86"), ("color(from #fff xyz x y z)", "255 255 255"),
      ("alpha(from #123456 / 40%)", "18 52 86 / 40"), ("alpha(from #12345680 / calc(alpha / 2))", "18 52 86 / 25"),
      ("alpha(from #123456)", "18 52 86"),
      ("rgb(from currentcolor r g 9)", "1 2 9"), ("rgb(from rgb(from #123 b g r) r g b)", "51 34 17"),
    ])
  func readsRelativeColours(_ text: String, _ expected: String) { #expect(bytes(text) == expected) }

  @Test(
    "Color 5, section 7: contrast-color()",
    arguments: [
      ("contrast-color(#fff)", "0 0 0"), ("contrast-color(#235)", "255 255 255"),
      ("contrast-color(yellow)", "0 0 0"), ("contrast-color(rgb(from #fff 0 0 0))", "255 255 255"),
    ])
  func contrasts(_ text: String, _ expected: String) { #expect(bytes(text) == expected) }

  @Test(
    "Color 4, section 12 and Color 5, section 3: mixing on hue circles and in wide spaces",
    arguments: [
      ("color-mix(in hsl, hsl(120 100% 50%), hsl(60 100% 50%))", "128 255 0"),
      ("color-mix(in hsl longer hue, hsl(120 100% 50%), hsl(60 100% 50%))", "128 0 255"),
      ("color-mix(in hsl increasing hue, red, lime)", "255 255 0"),
      ("color-mix(in hsl decreasing hue, red, lime)", "0 0 255"),
      ("color-mix(in hwb, white, red)", "255 128 128"), ("color-mix(in hsl, white, blue)", "159 159 223"),
      ("color-mix(in oklch, white 0%, #123456)", "18 52 86"), ("color-mix(in a98-rgb, #345, #345)", "51 68 85"),
      ("color-mix(in prophoto-rgb, #345, #345)", "51 68 85"), ("color-mix(in rec2020, #345, #345)", "51 68 85"),
      ("color-mix(in srgb-linear, white, black)", "188 188 188"),
    ])
  func mixesInOtherSpaces(_ text: String, _ expected: String) { #expect(bytes(text) == expected) }

  @Test(
    "what is no colour leaves the initial value",
    arguments: [
      "#12345", "#ggg", "rgb(1 2)", "rgb(1, 2 3)", "rgb(1 2 3 4)", "hsl(1, 2, 3)", "hwb(1, 2%, 3%)",
      "color(unknown 1 2 3)",
      "lab(1, 2, 3)", "redd", "rgb(10%, 20, 30)", "rgb(from #123 r g)", "alpha(#123 / 1)", "alpha(from #123 r)",
      "rgb(from #123 r g l)", "hsl(from r g b)",
      "rgb(from #123 calc(r + 1deg) g b)", "contrast-color(#123, #456)", "color(from #123 lab l a b)",
    ])
  func refuses(_ text: String) { #expect(bytes(text) == "0 0 0 / 0") }

  @Test func contrastIsReckonedAsWCAGSays() {
    #expect(abs(Color(hex: 0x777777).contrast(with: .white) - 4.478) < 0.001)
    #expect(Color.black.contrast(with: .white) == 21)
  }
}
