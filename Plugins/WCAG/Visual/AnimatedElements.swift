import Kerbcut

/// An element that style sheets animate.
struct AnimatedElement {
  let element: Element
  /// Whether one of its animations never ends.
  let isEndless: Bool
  /// How often the fastest of its running animations repeats in a second; 0 where that is not known or it runs but once.
  let rate: Double
}

/// The rendered elements of a page with a running animation.
struct AnimatedElements: PageView {
  let all: [AnimatedElement]

  init(_ page: Page) {
    let animated = page.elements(styled: { $0[.animationName] != .commas([.keyword(.none)]) })
    all = animated.filter(\.isRendered).compactMap(\.animation)
  }
}

extension Element {
  fileprivate var animation: AnimatedElement? {
    let style = style
    guard style[.animationName] != .commas([.keyword(.none)]),
      style[.animationPlayState] != .commas([.keyword(.paused)]),
      case .commas(let counts) = style[.animationIterationCount], case .commas(let names) = style[.animationName]
    else { return nil }
    var rate = 0.0
    if case .commas(let durations) = style[.animationDuration], !durations.isEmpty, !counts.isEmpty {
      for place in names.indices {
        guard case .time(let seconds) = durations[place % durations.count], seconds > 0 else { continue }
        let count = counts[place % counts.count]
        if case .number(let times) = count, times * seconds < 1 { continue }
        rate = max(rate, 1 / seconds)
      }
    }
    return AnimatedElement(element: self, isEndless: counts.contains(.keyword(.infinite)), rate: rate)
  }
}
