import Kerbcut

struct ContentFitsNarrowScreen: Check {
  static let about = About(
    id: "content-fits-narrow-screen",
    title: "Text fits a window of 320 pixels",
    requirements: [.wcag("1.4.10")],
    why: "People who zoom to 400 % must scroll sideways for every line, and lose their place.",
    fix: "Use `max-width` in place of `width` and `min-width`, or media queries for narrow windows.",
    isAboutWholePage: true
  )

  let applicability = Applicability(
    "Each text or control that would reach beyond the right edge of a window of 320 pixels by the style sheets of a wide window, and what makes it so wide"
  ) { page in
    page.view(NarrowParts.self).all
  }

  let expectations = [
    Expectation("In a window of 320 pixels it does not reach beyond the edge") { (part: NarrowPart) in
      guard let reach = part.reach else { return .passed }
      let right = Int(min(reach.right, 1_000_000))
      switch reach.cause {
      case .size:
        return .failed(
          "In a window of 320 pixels, as at a zoom of 400 %, this box stays \(Int(min(reach.width, 1_000_000))) pixels wide."
        )
      case .line:
        return .failed(
          "In a window of 320 pixels, as at a zoom of 400 %, the words here reach to \(right) pixels or more.")
      case .word: return .ask(.longWord)
      case .control: return .ask(.controlBeyond)
      }
    }
  ]

  private static let words = String(repeating: "The road is closed. ", count: 12)

  static let examples: [Example] = [
    .passed(
      "narrow in a narrow window",
      "<style>main{width:960px} @media (max-width:640px){main{width:auto}}</style><main><p>\(words)</p></main>"),
    .failed("fixed", "↓<main style=\"width:960px\"><p>\(words)</p></main>"),
    .failed("at least", "↓<div style=\"min-width:800px\"><p>\(words)</p></div>"),
    .inapplicable("at most", "<main style=\"max-width:960px\"><p>\(words)</p></main>"),
    .inapplicable(
      "a narrow column in it", "<main style=\"width:960px\"><div style=\"float:left\"><p>\(words)</p></div></main>"),
    .failed("words in one line", #"↓<p style="white-space:nowrap">\#(words)</p>"#),
    .failed(
      "boxes side by side",
      #"↓<ul style="display:flex"><li style="flex:none;width:200px">Fees</li><li style="flex:none">Applications and permits</li></ul>"#
    ),
    .cantTell(
      "a long address",
      #"↓<p>www.harbour.example/groups/NeighboursOfTheOldHarbourHelpingEachOtherAllTheYear</p>"#),
    .cantTell("a wide field", #"<form><label>Word ↓<input style="width:400px"></label></form>"#),
    .passed(
      "words that may wrap in a narrow window",
      "<style>@media (min-width:640px){p{white-space:nowrap}}</style><p>\(words)</p>"),
    .inapplicable("scrolls by itself", "<div style=\"overflow:auto\"><p style=\"width:960px\">\(words)</p></div>"),
    .inapplicable("few words", "<main style=\"width:960px\"><p>Closed.</p></main>"),
  ]
}

/// What reaches beyond a window of 320 pixels by the style sheets of a wide window.
struct NarrowPart: CheckTarget {
  let element: Element
  /// How far it reaches by those of a narrow window; nil if it stays within.
  let reach: WindowReach?

  var targetElement: Element? { element }
  var targetRange: Range<Int> { element.targetRange }
}

private struct NarrowParts: PageView {
  var all: [NarrowPart] = []

  /// The width of WCAG 1.4.10.
  private static let width = 320.0

  init(_ page: Page) {
    page.spend(page.document.nodes.count / 8)
    // Sheets for narrow windows make boxes narrower: where nothing is too wide without them, nothing is with them.
    guard !page.looks.lackSheets, let wide = page.facts.reaches(beyond: Self.width).value, !wide.isEmpty else { return }
    page.spend(page.document.nodes.count / 2)
    let narrow = page.facts.onDevice(.mobile).reaches(beyond: Self.width).value ?? []
    let reaches = Dictionary(narrow.map { ($0.element, $0) }) { $0.right >= $1.right ? $0 : $1 }
    var asked: Set<WindowReach.Cause> = []
    var lists: Set<NodeID> = []
    for node in Set(wide.map(\.element)).union(reaches.keys).sorted() {
      let reach = reaches[node]
      // A person who looks for one of them sees all.
      if let cause = reach?.cause, cause == .word || cause == .control, !asked.insert(cause).inserted { continue }
      let element = page.element(node)
      // The items of one list are pushed to the right by the same thing.
      if reach?.cause == .line, let list = element.outermostList, !lists.insert(list.node).inserted { continue }
      all.append(NarrowPart(element: element, reach: reach))
    }
  }
}

extension Element {
  fileprivate var outermostList: Element? {
    inclusiveAncestors.reduce(nil) { $1.is(.ul, .ol, .dl, .nav) ? $1 : $0 }
  }
}

extension Question {
  fileprivate static let longWord = Question(
    "long-word",
    check:
      "Check in a window of 320 pixels that this long word or address, and others like it, do not make people scroll sideways.",
    otherwise: "In a window of 320 pixels, as at a zoom of 400 %, a long word here makes people scroll sideways.",
    about: .appearance, lacks: [Lack(.room)])

  fileprivate static let controlBeyond = Question(
    "control-beyond",
    check: "Check in a window of 320 pixels that this control, and others like it, are whole within the window.",
    otherwise: "In a window of 320 pixels, as at a zoom of 400 %, a part of this control is beyond the edge.",
    about: .appearance, lacks: [Lack(.room)])
}
