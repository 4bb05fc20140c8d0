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
    "Rows and columns of neighbouring links or buttons whose height or width in style sheets is under 24 pixels"
  ) { page in
    page.looks.lackSheets ? [] : page.crowdedTargets
  }

  let expectations = [
    Expectation("Circles of 24 pixels around their middles do not touch a neighbour") { (crowd: CrowdedTargets) in
      crowd.pitch >= 24
        ? .passed
        : .failed(
          "These \(crowd.elements.count) targets are \(crowd.size.short) pixels \(crowd.isColumn ? "high" : "wide"), and "
            + "their middles \(crowd.pitch.short) pixels apart. They need 24.")
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
    .inapplicable("links in lines", #"<ul><li><a href="/a">Rates</a></li><li><a href="/b">Fees</a></li></ul>"#),
  ]

  private static func dots(_ size: String, margin: String) -> String {
    "<style>button{width:\(size);height:\(size);padding:0;border:0;float:left;margin:0 \(margin)}</style>"
      + "<div>↓<button aria-label=\"1\"></button><button aria-label=\"2\"></button>"
      + "<button aria-label=\"3\"></button></div>"
  }
}

/// Neighbours in a row or column, all of one known size.
struct CrowdedTargets: CheckTarget {
  let elements: [Element]
  let isColumn: Bool
  /// Their extent in the direction of the row or column, in pixels.
  let size: Double
  /// How far their middles are apart.
  let pitch: Double

  var targetElement: Element? { elements.first }
  var targetRange: Range<Int> { elements.first?.targetRange ?? 0..<0 }
  var targetMembers: [String] { elements.lastingMarks }
}

extension Double {
  /// Without decimals where there are none.
  fileprivate var short: String {
    let tenths = Int((self * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}

extension Page {
  fileprivate var crowdedTargets: [CrowdedTargets] {
    elements(named: .ul, .ol).compactMap(\.column) + rowParents.compactMap(\.row)
  }

  /// Elements with several buttons or links among their children.
  private var rowParents: [Element] {
    let targets = elements(named: .a, .button).filter(\.isTabbable)
    let parents = Dictionary(grouping: targets.compactMap { $0.parent?.node }) { $0 }
    return parents.filter { $0.value.count > 1 }.keys.sorted().map(element)
  }
}

extension Element {
  /// The list as a column of links that are blocks of one line.
  fileprivate var column: CrowdedTargets? {
    guard !display.makesItems, isVisible else { return nil }
    let items = children.filter { $0.isRendered }
    guard items.count > 2, items.count < 200 else { return nil }
    var links: [Element] = []
    var size: Double?
    var pitch: Double?
    for item in items {
      guard item.is(.li), let link = item.onlyLink, let height = link.blockHeight,
        let gap = item.gapAsBlock(around: link)
      else { return nil }
      if let size, abs(size - height) > 0.1 { return nil }
      size = height
      pitch = max(pitch ?? 0, height + gap)
      links.append(link)
    }
    guard let size, let pitch, size < 24 else { return nil }
    return CrowdedTargets(elements: links, isColumn: true, size: size, pitch: pitch)
  }

  /// The link that is all there is in a list item.
  private var onlyLink: Element? {
    let inner = children
    guard inner.count == 1, let link = inner.first, link.is(.a), link.isTabbable, link.isVisible, !link.seenText.isEmpty
    else { return nil }
    return hasOwnWords || link.firstDescendant(where: { !$0.display.isInline || $0.is(.img) }) != nil
      ? nil : link
  }

  /// The height of a block, as if its text took one line where that is not certain; nil unless style sheets say it.
  private var blockHeight: Double? {
    let style = style
    guard style.display == .block, style.position == .static, style[.float] == .keyword(.none),
      style[.minHeight].isNone, let line = style.lineHeight.value ?? nil
    else { return nil }
    if let height = page.facts.box(of: node).value??.certainHeight { return height }
    let inside = style[.height] == .keyword(.auto) ? line : style.height.value
    return inside.map {
      $0 + style.sum([.paddingTop, .paddingBottom], borders: [.borderTopWidth, .borderBottomWidth])
    }
  }

  /// The room that a list item and its link put between the link and the next one.
  private func gapAsBlock(around link: Element) -> Double? {
    let style = style
    guard style.display == .listItem || style.display == .block, style[.float] == .keyword(.none),
      style.position == .static || style.position == .relative, style[.height] == .keyword(.auto),
      style[.minHeight].isNone
    else { return nil }
    let own = link.style
    // Margins of neighbours may collapse: the sum is the most that there can be.
    return style.sum(
      [.paddingTop, .paddingBottom, .marginTop, .marginBottom], borders: [.borderTopWidth, .borderBottomWidth])
      + own.sum([.marginTop, .marginBottom], borders: [])
  }

  private var certainWidth: Double? { page.facts.box(of: node).value??.certainWidth }

  /// The children as a row of floating boxes of one size.
  fileprivate var row: CrowdedTargets? {
    guard !display.makesItems, isVisible else { return nil }
    let boxes = children.filter { $0.isRendered }
    guard boxes.count > 1, boxes.count < 100, boxes.allSatisfy({ $0.is(.a, .button) && $0.isTabbable && $0.isVisible })
    else { return nil }
    let looks = boxes.map(\.style)
    guard looks.allSatisfy({ $0[.float] == .keyword(.left) && $0.position != .absolute }),
      let width = boxes.first?.certainWidth, width < 24, width > 1, boxes.allSatisfy({ $0.certainWidth == width })
    else { return nil }
    let gap = looks.map { $0.sum([.marginLeft, .marginRight], borders: []) }.max() ?? 0
    return CrowdedTargets(elements: boxes, isColumn: false, size: width, pitch: width + gap)
  }
}

extension Value {
  fileprivate var isNone: Bool { self == .keyword(.auto) || self == .keyword(.none) || pixels == 0 }
}

extension ComputedStyle {
  /// The sum of lengths; those that are not known count as 1,000, so that nobody is blamed for them.
  fileprivate func sum(_ properties: [Property], borders: [Property]) -> Double {
    let styles: [Property: Property] = [.borderTopWidth: .borderTopStyle, .borderBottomWidth: .borderBottomStyle]
    let lengths = properties.reduce(0) { $0 + (self[$1].pixels ?? 1_000) }
    return borders.reduce(lengths) { sum, border in
      let isDrawn = styles[border].map { self[$0] != .keyword(.none) } ?? true
      return sum + (isDrawn ? self[border].pixels ?? 1_000 : 0)
    }
  }
}
