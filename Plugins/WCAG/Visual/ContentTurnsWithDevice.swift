import Kerbcut

struct ContentTurnsWithDevice: Check {
  static let about = About(
    id: "content-turns-with-device",
    title: "Content is not locked to one way of holding a device",
    requirements: [.wcag("1.3.4"), .act("b33eff")],
    why: "Some people cannot turn their device, for example one that is fixed to a wheelchair.",
    fix: "Take out the rule that turns the page for one orientation.",
    isAboutWholePage: true
  )

  /// An element with its rotation in both orientations.
  struct Turned: CheckTarget {
    let element: Element
    let landscape: Double
    let portrait: Double

    var targetElement: Element? { element }
    var targetRange: Range<Int> { element.targetRange }
  }

  let applicability = Applicability("Each visible element that is turned in one orientation of the device only") {
    page in
    guard page.looks.askForOrientation else { return [Turned]() }
    let landscape = page.styles.onDevice(Device(name: "landscape", width: 1024, height: 768))
    let portrait = page.styles.onDevice(Device(name: "portrait", width: 768, height: 1024))
    return page.elements.compactMap { element in
      let first = landscape.style(of: element.node).rotation
      let second = portrait.style(of: element.node).rotation
      guard first != second, element.tag.namespace == .html, landscape.isVisible(element.node) else { return nil }
      return Turned(element: element, landscape: first, portrait: second)
    }
  }

  let expectations = [
    Expectation("The element is not turned by a right angle from one orientation to the other") { (target: Turned) in
      let difference = (target.landscape - target.portrait).truncatingRemainder(dividingBy: 180)
      return (abs(abs(difference) - 90) < 2)
        ? .failed("This element is turned by 90 degrees when the device is, so it stays locked to one orientation.")
        : .passed
    }
  ]

  static let examples: [Example] = [
    .passed(
      "turned a little",
      "<style>@media (orientation: portrait) { main { transform: rotate(5deg) } }</style><main>Apply</main>"),
    .failed(
      "turned by a quarter",
      "<style>@media (orientation: portrait) { main { transform: rotate(90deg) } }</style>↓<main>Apply</main>"),
    .failed(
      "a matrix",
      "<style>@media (orientation: landscape) { main { transform: matrix(0, 1, -1, 0, 0, 0) } }</style>↓<main>Apply</main>"
    ),
    .inapplicable("always turned", #"<main style="transform: rotate(90deg)">Apply</main>"#),
  ]
}
