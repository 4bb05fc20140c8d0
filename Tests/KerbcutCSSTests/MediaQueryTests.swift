import KerbcutCSS
import KerbcutHTML
import Testing

/// Media Queries 4 and 5, on devices that are described.
@Suite struct MediaQueryTests {
  private func holds(_ query: String, on device: Device = .desktop) -> Bool {
    styled("<style>@media \(query) { p { order: 1 } }</style><p>x", "p", on: device)[.order] == .number(1)
  }

  @Test(
    "sections 2 and 3: types, not, only, and, or, commas",
    arguments: [
      "all", "screen", "only screen", "not print", "screen and (color)", "print, screen",
      "(color) and (min-width: 1px)",
      "(width: 1px) or (color)", "not (width: 1px)", "not all and (width: 1px)", "((color))",
      "(not (width: 1px)) and (color)",
      "", "unknown, screen", "SCREEN AND (MIN-WIDTH: 1PX)",
    ])
  func holdsOnAScreen(_ query: String) { #expect(holds(query)) }

  @Test(
    "what does not hold, or is not understood",
    arguments: [
      "print", "not all", "not screen", "screen and (width: 1px)", "(color) and (width: 1px)", "(unknown)",
      "not (unknown)",
      "screen and", "(min-width)=1", "(width > 100)", "only (color)", "(color) and (color) or (color)", "tty", "&",
    ])
  func failsOnAScreen(_ query: String) { #expect(!holds(query)) }

  @Test(
    "section 4: dimensions of a window of 1280 by 720, also as ranges",
    arguments: [
      "(min-width: 1280px)", "(max-width: 1280px)", "(width: 1280px)", "(width >= 80em)", "(1000px < width <= 1280px)",
      "(1281px > width)", "(min-width: calc(1000px + 10em))", "(orientation: landscape)", "(min-aspect-ratio: 16/9)",
      "(aspect-ratio > 1)", "(height = 720px)", "(min-height: 45rem)", "(resolution: 1dppx)", "(min-resolution: 96dpi)",
    ])
  func measuresTheWindow(_ query: String) { #expect(holds(query)) }

  @Test(
    "other dimensions",
    arguments: [
      "(width > 1280px)", "(orientation: portrait)", "(max-width: 79.9em)", "(min-resolution: 2dppx)", "(width: -1px)",
    ])
  func measuresTheWindowAgain(_ query: String) { #expect(!holds(query)) }

  @Test func preferencesFollowTheDevice() {
    let plain = Device(name: "plain", width: 100, height: 200)
    let other = Device(
      name: "other", width: 100, height: 200, pixelRatio: 2, colorScheme: .dark, hasForcedColors: true,
      prefersReducedMotion: true)
    let queries = [
      "(prefers-color-scheme: dark)", "(forced-colors: active)", "(prefers-reduced-motion: reduce)",
      "(prefers-reduced-motion)",
      "(resolution: 2dppx)", "(forced-colors)",
    ]
    for query in queries {
      #expect(holds(query, on: other), "\(query)")
      #expect(!holds(query, on: plain), "\(query)")
    }
    #expect(holds("(prefers-color-scheme: light)", on: plain))
    #expect(holds("(hover: hover) and (pointer: fine)"))
    #expect(holds("(orientation: portrait)", on: plain))
  }

  @Test func printIsAMediumOfItsOwn() {
    let paper = Device(name: "paper", width: 600, height: 800, isPrint: true)
    #expect(holds("print", on: paper) && !holds("screen", on: paper))
  }

  @Test func linksAndImportsHaveMediaToo() {
    #expect(styled("<style media=print>p{order:1}</style><p>x", "p")[.order] == .number(0))
    #expect(styled("<style media='(width > 1px)'>p{order:1}</style><p>x", "p")[.order] == .number(1))
  }

  @Test func onePageIsLookedAtOnSeveralDevices() {
    let html = "<style>p{order:1} @media (max-width: 500px){p{order:2}}</style><p>x"
    let wide = PageStyles(document: Document.parse(html))
    let narrow = wide.onDevice(.mobile)
    guard let node = SelectorList(parsing: "p").flatMap({ wide.select($0).first }) else { return }
    #expect(wide.style(of: node)[.order] == .number(1))
    #expect(narrow.style(of: node)[.order] == .number(2))
  }
}
