import Kerbcut

struct TargetIsLargeEnough: Check {
  static let about = About(
    id: "target-is-large-enough",
    title: "What is pressed is large enough, or has room around it",
    requirements: [.wcag("2.5.8")],
    why: "People with a tremor, or with large fingers on a telephone, press the neighbour.",
    fix:
      "Make targets 24 by 24 pixels, or leave so much room that a circle of 24 pixels fits around the middle of each."
  )

  let applicability = Applicability(
    "Rows, columns and pairs of neighbouring links or controls, of which one is under 24 pixels high or wide by style sheets"
  ) { page in
    page.looks.lackSheets ? [] : page.crowdedTargets
  }

  let expectations = [
    Expectation("A circle of 24 pixels around the middle of each small one touches no other, and no circle of another")
    {
      (crowd: CrowdedTargets) in
      guard let fault = crowd.fault else { return .passed }
      switch fault {
      case .pitch(let pitch):
        return .failed(
          "These \(crowd.elements.count) targets are \(crowd.size) pixels \(crowd.isColumn ? "high" : "wide"), and "
            + "their middles \(pitch.short) pixels apart. They need 24.")
      case .edge(let distance):
        return .failed(
          "This target is \(crowd.size) pixels \(crowd.isColumn ? "high" : "wide"), and another one begins "
            + "\(distance.short) pixels from its middle. It needs 12.")
      }
    }
  ]

  static let examples: [Example] = [
    .failed(
      "a tight column",
      #"<style>li a{display:block;line-height:18px}</style>"#
        + #"<ul><li>↓<a href="/a">Rates</a></li><li><a href="/b">Fees</a></li><li><a href="/c">Help</a></li></ul>"#),
    .failed("dots", dots("16px", margin: "2px")),
    .passed("dots with room", dots("16px", margin: "4px").filter { $0 != "↓" }),
    .passed(
      "a column with room",
      #"<style>li{margin-bottom:6px} li a{display:block;line-height:18px}</style>"#
        + #"<ul><li><a href="/a">Rates</a></li><li><a href="/b">Fees</a></li><li><a href="/c">Help</a></li></ul>"#),
    .failed(
      "beside a large one",
      "<style>div{display:flex} button{border:0} #a{width:12px;height:12px;padding:0} #b{width:90px;height:40px}</style>"
        + #"<div>↓<button id="a" aria-label="Close"></button><button id="b">Save</button></div>"#),
    .passed(
      "a row with gaps",
      "<style>div{display:flex;gap:8px} button{width:16px;height:16px;padding:0;border:0}</style>"
        + #"<div><button aria-label="1"></button><button aria-label="2"></button></div>"#),
    .inapplicable(
      "as browsers draw them",
      #"<label><input type="checkbox"> Yes</label> <label><input type="checkbox"> No</label>"#),
    .inapplicable(
      "in a sentence",
      "<style>a{display:inline-block;line-height:14px}</style>"
        + #"<p>See <a href="/a">rates</a> and <a href="/b">fees</a> of the harbour.</p>"#),
    .inapplicable("links in lines", #"<ul><li><a href="/a">Rates</a></li><li><a href="/b">Fees</a></li></ul>"#),
  ]

  private static func dots(_ size: String, margin: String) -> String {
    "<style>button{width:\(size);height:\(size);padding:0;border:0;float:left;margin:0 \(margin)}</style>"
      + "<div>↓<button aria-label=\"1\"></button><button aria-label=\"2\"></button>"
      + "<button aria-label=\"3\"></button></div>"
  }
}

/// Neighbours that are pressed, of which one at least is small.
struct CrowdedTargets: CheckTarget {
  enum Fault {
    /// How far the middles of two small ones are apart, in pixels.
    case pitch(Double)
    /// How far the middle of a small one is from another one.
    case edge(Double)
  }

  var elements: [Element]
  let isColumn: Bool
  /// The extent of the first in the direction in which it is small, in words.
  let size: String
  let fault: Fault?

  var targetElement: Element? { elements.first }
  var targetRange: Range<Int> { elements.first?.targetRange ?? 0..<0 }
  var targetMembers: [String] { elements.lastingMarks }
}

extension Double {
  /// Without decimals where there are none.
  fileprivate var short: String {
    let tenths = Int((Swift.min(abs(self), 10_000) * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}

extension Page {
  /// Rows and columns that are equally near are one.
  fileprivate var crowdedTargets: [CrowdedTargets] {
    var crowds: [CrowdedTargets] = []
    for pair in pressedPairs {
      guard let crowd = pair.crowd else { continue }
      if let last = crowds.last, let joined = last.joined(with: crowd) {
        crowds[crowds.count - 1] = joined
      } else if !crowds.contains(where: { $0.elements.first?.node == crowd.elements.first?.node }) {
        crowds.append(crowd)
      }
    }
    return crowds
  }

  /// What is pressed, each with the next ones: several where they stand in a grid, and so below each other too.
  private var pressedPairs: [PressedPair] {
    let all = elements(named: .a, .button, .input, .select, .summary).filter(\.isPressedBox)
    var pairs: [PressedPair] = []
    for (place, element) in all.enumerated() {
      guard !isSpent else { return [] }
      let reach = element.parent?.style.display == .grid ? 12 : 1
      for next in all.dropFirst(place + 1).prefix(reach) {
        spend(40)
        if let pair = PressedPair(element, next) { pairs.append(pair) }
      }
    }
    return pairs
  }
}

extension CrowdedTargets {
  /// The same row or column with one more; nil if the other is none of it.
  fileprivate func joined(with next: CrowdedTargets) -> CrowdedTargets? {
    guard let last = elements.last, last.node == next.elements.first?.node, isColumn == next.isColumn,
      size == next.size,
      isAsBad(as: next)
    else { return nil }
    var joined = self
    joined.elements += next.elements.dropFirst()
    return joined
  }

  private func isAsBad(as other: CrowdedTargets) -> Bool {
    switch (fault, other.fault) {
    case (nil, nil): true
    case (.pitch(let one), .pitch(let two)): one.short == two.short
    default: false
    }
  }
}

/// Two neighbours that are pressed, with what is known of where they lie.
private struct PressedPair {
  let first: Element
  let second: Element
  let sizes: (BoxBounds, BoxBounds)
  let offset: BoxOffset

  static let least = 24.0

  init?(_ first: Element, _ second: Element) {
    let facts = first.page.facts
    guard let size = facts.box(of: first.node).value ?? nil, let size2 = facts.box(of: second.node).value ?? nil,
      size.isSmall || size2.isSmall, size.isThere, size2.isThere,
      let offset = facts.offset(of: second.node, from: first.node).value
    else { return nil }
    (self.first, self.second, sizes, self.offset) = (first, second, (size, size2), offset)
    guard hasRoom(first, size), hasRoom(second, size2) else { return nil }
  }

  /// Whether there surely is something to press: a box that is as wide as what is in it may be empty.
  private func hasRoom(_ element: Element, _ size: BoxBounds) -> Bool {
    size.width.lowerBound > 1 || !element.seenText.isEmpty
  }

  /// Passed or failed; nil where the bounds leave it open.
  var crowd: CrowdedTargets? {
    let areBothSmall = sizes.0.isSmall && sizes.1.isSmall
    if areBothSmall, middles.upperBound < Self.least - 0.05 {
      return target([first, second], sizes.0, .pitch(middles.upperBound))
    }
    if sizes.0.isSmall, edge(sizes.0, sizes.1, offset).upperBound < Self.least / 2 - 0.05 {
      return target([first], sizes.0, .edge(edge(sizes.0, sizes.1, offset).upperBound))
    }
    let back = BoxOffset(across: offset.across.negated, down: offset.down.negated)
    if sizes.1.isSmall, edge(sizes.1, sizes.0, back).upperBound < Self.least / 2 - 0.05 {
      return target([second], sizes.1, .edge(edge(sizes.1, sizes.0, back).upperBound))
    }
    let isFar =
      (!areBothSmall || middles.lowerBound >= Self.least)
      && (!sizes.0.isSmall || edge(sizes.0, sizes.1, offset).lowerBound >= Self.least / 2)
      && (!sizes.1.isSmall || edge(sizes.1, sizes.0, back).lowerBound >= Self.least / 2)
    return isFar ? target([first, second], sizes.0.isSmall ? sizes.0 : sizes.1, nil) : nil
  }

  private func target(_ elements: [Element], _ size: BoxBounds, _ fault: CrowdedTargets.Fault?) -> CrowdedTargets {
    let isNarrow = size.width.upperBound < Self.least
    let isFlat = size.height.upperBound < Self.least
    let isBeside = offset.across.lowerBound > offset.down.upperBound
    let isColumn = isFlat && !(isNarrow && isBeside)
    let extent = isColumn ? size.height : size.width
    let isCertain = extent.upperBound - extent.lowerBound < 0.05
    return CrowdedTargets(
      elements: elements, isColumn: isColumn, size: (isCertain ? "" : "at most ") + extent.upperBound.short,
      fault: fault)
  }

  // MARK: Distances

  /// Between the middles.
  private var middles: ClosedRange<Double> {
    let across = offset.across.middle(sizes.0.width, sizes.1.width)
    let down = offset.down.middle(sizes.0.height, sizes.1.height)
    return Self.diagonal(across.magnitudes, down.magnitudes)
  }

  /// From the middle of one to the nearest point of another.
  private func edge(_ one: BoxBounds, _ other: BoxBounds, _ offset: BoxOffset) -> ClosedRange<Double> {
    Self.diagonal(
      offset.across.distance(from: one.width, to: other.width), offset.down.distance(from: one.height, to: other.height)
    )
  }

  private static func diagonal(_ across: ClosedRange<Double>, _ down: ClosedRange<Double>) -> ClosedRange<Double> {
    let low = (across.lowerBound * across.lowerBound + down.lowerBound * down.lowerBound).squareRoot()
    let high = (across.upperBound * across.upperBound + down.upperBound * down.upperBound).squareRoot()
    return low...max(low, high)
  }
}

extension BoxBounds {
  fileprivate var isSmall: Bool {
    width.upperBound < PressedPair.least - 0.05 || height.upperBound < PressedPair.least - 0.05
  }
  /// Whether there is something to press, and not one of the single pixels that hide things.
  fileprivate var isThere: Bool { width.upperBound > 1 && height.upperBound > 1 }
}

extension ClosedRange<Double> {
  fileprivate var negated: Self { -upperBound...(-lowerBound) }

  fileprivate var magnitudes: Self {
    let (low, high) = (abs(lowerBound), abs(upperBound))
    return (contains(0) ? 0 : Swift.min(low, high))...Swift.max(low, high)
  }

  /// From middle to middle, where this is from start to start. Equal sizes that lie at one place have their middles there.
  fileprivate func middle(_ one: Self, _ other: Self) -> Self {
    if one == other, lowerBound == 0, upperBound == 0 { return self }
    let low = lowerBound + (other.lowerBound - one.upperBound) / 2
    let high = upperBound + (other.upperBound - one.lowerBound) / 2
    return low.isNaN || high.isNaN ? -Double.infinity...Double.infinity : low...Swift.max(low, high)
  }

  /// From the middle of one extent to the nearest point of another, where this is from start to start.
  fileprivate func distance(from one: Self, to other: Self) -> Self {
    func gap(_ before: Double, _ behind: Double) -> Double { Swift.max(0, before, behind) }
    let low = gap(lowerBound - one.upperBound / 2, one.lowerBound / 2 - upperBound - other.upperBound)
    let high = gap(upperBound - one.lowerBound / 2, one.upperBound / 2 - lowerBound - other.lowerBound)
    return low.isNaN || high.isNaN ? 0...Double.infinity : low...Swift.max(low, high)
  }
}

extension Element {
  /// Whether it is pressed, and makes a box of its own whose size the author decides: not a part of a sentence, nor a
  /// control as browsers draw it, nor one that has a label to press (WCAG 2.2, 2.5.8).
  fileprivate var isPressedBox: Bool {
    guard isTabbable, isVisible, !isDisabled, style.pointerEvents != .none else { return false }
    let isControl = self.is(.button, .input, .select)
    guard isControl || !display.isInline, display != .contents else { return false }
    if isControl, !hasOwnSize || !labels.isEmpty { return false }
    return !isInSentence && !hasSpareRoom && !isMovedAround && !hasTwin
  }

  private var hasOwnSize: Bool {
    let sizes: [Property] = [.width, .height, .minHeight, .minWidth, .maxHeight]
    if sizes.contains(where: { style[$0].pixels != nil }) { return true }
    return self.is(.button) && style[.paddingTop].pixels != 1 && style[.paddingTop].pixels != nil
  }

  /// Whether words stand beside it in its lines.
  private var isInSentence: Bool {
    guard !display.isBlockLevel else { return false }
    for ancestor in inclusiveAncestors.dropFirst() {
      if ancestor.ownTexts.contains(where: { $0.text.contains(where: \.isLetter) }) { return true }
      if !ancestor.display.isInline { return false }
    }
    return false
  }

  /// Whether something in it lies outside of it, and may be pressed there.
  private var hasSpareRoom: Bool {
    if [PseudoElement.before, .after].contains(where: { style(ofPseudo: $0)?.isPlaced ?? false }) {
      return true
    }
    return firstDescendant { $0.style.isPlaced || $0.style[.float] != .keyword(.none) || $0.mayRunOut } != nil
  }

  /// Whether it is a box that is not surely small, in one that is.
  private var mayRunOut: Bool {
    guard tag.namespace == .html, isRendered, !display.isInline || self.is(.img, .video, .object, .iframe) else {
      return false
    }
    guard let box = page.facts.box(of: node).value ?? nil else { return true }
    return box.width.upperBound > PressedPair.least || box.height.upperBound > PressedPair.least
  }

  /// Whether it, or what it stands in, is scaled or turned, or it lies in a drawing.
  private var isMovedAround: Bool {
    let moves: [Property] = [.transform, .scale, .rotate]
    return inclusiveAncestors.contains { element in
      element.is(.map) || element.tag.namespace != .html || moves.contains { element.style[$0] != .keyword(.none) }
    }
  }

  /// Whether another link on the page leads to the same place.
  private var hasTwin: Bool {
    guard self.is(.a), let address = attribute(.href) else { return false }
    return page.view(LinksByAddress.self).counts[address, default: 0] > 1
  }
}

extension ComputedStyle {
  fileprivate var isPlaced: Bool { position == .absolute || position == .fixed }
}

/// How many links lead to each address.
private struct LinksByAddress: PageView {
  var counts: [String: Int] = [:]

  init(_ page: Page) {
    for address in page.elements(named: .a).compactMap({ $0.attribute(.href) }) { counts[address, default: 0] += 1 }
  }
}
