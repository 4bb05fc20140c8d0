import Kerbcut

struct ZoomedTextIsNotClipped: Check {
  static let about = About(
    id: "zoomed-text-is-not-clipped",
    title: "Zoomed text is not cut off",
    requirements: [.wcag("1.4.4"), .act("59br37")],
    why: "People who make text twice as large lose the part that no longer fits, if a box cuts it off.",
    fix: "Let boxes grow with their text: use `min-height` for `height`, and leave out `overflow: hidden`."
  )

  let applicability = Applicability(
    "Each visible text in an HTML element that an ancestor with `overflow: hidden` or `clip` could cut off, at 200% zoom"
  ) { page in
    ZoomedText.targets(on: page)
  }

  let expectations = [
    Expectation("No ancestor cuts off a part of the text, unless between lines or with a sign that there is more") {
      (text: ZoomedText) in text.verdict
    }
  ]

  static let examples: [Example] = [
    .passed("the box grows", #"<div style="overflow:hidden"><p>Apply for a licence</p></div>"#),
    .failed(
      "one line high",
      #"<div style="overflow:hidden;height:1.5em;font:16px Arial">↓Apply for a licence to keep bees in a community garden. You need permission from the owner of the land before you put a hive there.</div>"#
    ),
    .passed(
      "an ellipsis",
      #"<div style="overflow:hidden;white-space:nowrap;text-overflow:ellipsis;font:16px Arial">Apply for a licence to keep bees in a community garden. You need permission from the owner of the land.</div>"#
    ),
    .failed(
      "no wrapping",
      #"<div style="overflow:hidden;white-space:nowrap;font:16px Arial">↓Apply for a licence to keep bees in a community garden. You need permission from the owner of the land.</div>"#
    ),
    .passed(
      "cut between lines",
      #"<div style="overflow:hidden;height:20px;font:16px/20px Arial">Apply for a licence to keep bees in a community garden. You need permission from the owner of the land.</div>"#
    ),
    .cantTell(
      "a picture of unknown size",
      #"<div style="overflow:hidden;height:200px"><img src="bees.jpg" alt="Bees"><p>↓Apply for a licence</p></div>"#),
    .cantTell(
      "a script may open it",
      #"<script src="more.js"></script><div style="overflow:hidden;height:1.5em;font:16px Arial">↓Apply for a licence to keep bees in a community garden. You need permission from the owner of the land before you put a hive there.</div>"#
    ),
    .inapplicable(
      "choices",
      #"<div style="overflow:hidden;height:1em"><select><option>Apply for a licence to keep bees</select></div>"#),
    .inapplicable("it scrolls", #"<div style="overflow:auto;height:1em">Apply for a licence</div>"#),
    .inapplicable("hidden", #"<div style="overflow:hidden"><p hidden>Apply for a licence</p></div>"#),
  ]
}

/// A text in a box that could cut it off, as it is when the page is zoomed to 200%.
struct ZoomedText: CheckTarget {
  let text: TextTarget
  let verdict: Verdict

  var targetElement: Element? { text.targetElement }
  var targetRange: Range<Int> { text.targetRange }

  /// 1280 by 1024 pixels, zoomed to 200%.
  private static let device = Device(name: "zoomed", width: 640, height: 512)

  /// Where it takes layout to decide, the first text stands for all, so that a person is asked once.
  static func targets(on page: Page) -> [ZoomedText] {
    guard page.styles.mentionsOverflow else { return [] }
    let facts = page.facts.onDevice(device)
    let styles = facts.styles
    let boxes = BoxRanges(styles.elementsWithOverflow, page.document)
    var targets: [ZoomedText] = []
    var hasAsked = false
    for node in page.document.nodes where page.document.kind(of: node) == .text && boxes.mayHold(node) {
      page.spend(1)
      guard !page.isSpent else { return [] }
      guard !page.document.text(of: node).isBlank, let parent = page.document.flatParent(of: node),
        page.document.name(of: parent).namespace == .html, styles.isVisible(node), !isExcluded(node, page)
      else { continue }
      let clipping = facts.clipping(of: node)
      guard clipping.isApplicable else { continue }
      page.spend(20)
      let verdict = verdict(clipping, page, styles)
      if verdict.outcome == .cantTell {
        if hasAsked { continue }
        hasAsked = true
      }
      targets.append(ZoomedText(text: TextTarget(page: page, node: node), verdict: verdict))
    }
    return targets
  }

  /// The elements that may cut texts off, as ranges of what is in them.
  private struct BoxRanges {
    private var ranges: [Range<NodeID>] = []
    private let holdAll: Bool

    init(_ boxes: [NodeID], _ document: Document) {
      // With shadow trees, what is shown in a box may lie elsewhere in the tree.
      holdAll = document.hasShadowTrees && !boxes.isEmpty
      for box in boxes where ranges.last.map({ $0.upperBound <= box }) ?? true {
        ranges.append(document.descendants(of: box))
      }
    }

    func mayHold(_ node: NodeID) -> Bool { holdAll || ranges.holds(node) }
  }

  /// Whether nobody is given the text, or the browser draws it as it likes: choices open in a list of their own.
  private static func isExcluded(_ node: NodeID, _ page: Page) -> Bool {
    page.document.flatAncestors(of: node).contains {
      page.document.name(of: $0) == .select
        || page.document.value(.ariaHidden, of: $0)?.equalsIgnoringCase("true") ?? false
    }
  }

  private static func verdict(_ clipping: TextClipping, _ page: Page, _ styles: PageStyles) -> Verdict {
    guard let clip = clipping.clips.first(where: { !isClean($0, styles) }) else {
      guard clipping.doubtful != nil else { return .passed }
      return .ask(.isWhole)
    }
    let name = "<\(page.element(clip.element).localName)>"
    if page.scripts.hasUnread || styles.style(of: clip.element)[.webkitLineClamp] != .keyword(.none) {
      return .ask(.opens(name))
    }
    return .failed(
      clip.isHorizontal
        ? "At 200% zoom this text is wider than \(name) around it, which cuts it off."
        : "At 200% zoom this text is higher than \(name) around it, which cuts it off.")
  }

  /// Whether what is cut off is shown by an ellipsis, or the box is but one line high.
  private static func isClean(_ clip: TextClip, _ styles: PageStyles) -> Bool {
    let style = styles.style(of: clip.element)
    if clip.isHorizontal { return style.isNoWrap && style.textOverflow != .clip }
    guard case .known(let line?) = style.lineHeight, let height = style.height.value else { return false }
    return line >= height
  }
}

extension Question {
  fileprivate static let isWhole = Question(
    "is-whole", check: "Zoom the page to 200% and check that this text, and others like it, is not cut off.",
    otherwise: "At 200% zoom this text is cut off.", about: .appearance, lacks: [Lack(.room)])

  fileprivate static func opens(_ name: String) -> Question {
    Question(
      "opens", check: "This text is cut off by \(name) at 200% zoom. Check that people can open the rest of it.",
      otherwise: "At 200% zoom this text is cut off by \(name), and people cannot open the rest of it.",
      about: .appearance, lacks: [Lack(.script)])
  }
}
