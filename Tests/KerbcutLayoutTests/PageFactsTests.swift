import KerbcutBasics
import KerbcutCSS
import KerbcutHTML
import KerbcutLayout
import Testing

/// What follows from facts whoever has them: an estimate leaves open what a recording knows.
@Suite struct PageFactsTests {
  private let estimated = StaticFacts(
    "<div id=box style='overflow:auto;height:100px;background:url(sky.jpg)'><img>x</div><link rel=x>")
  private var recorded: RecordedFacts { RecordedFacts(estimated.styles) }
  private var box: NodeID { estimated.first("#box") ?? .root }

  private func scroll(_ contents: Double, in room: Double) -> ScrollBounds {
    ScrollBounds(across: nil, down: Extent(contents: contents...contents, room: room...room))
  }

  @Test func recordedSizesDecideWhatScrolls() {
    var facts = recorded
    #expect(estimated.isScrollable(box) == .unknown(Lack(.room)))
    #expect(facts.isScrollable(box) == .known(false))
    facts.scrolls[box] = scroll(300, in: 100)
    #expect(facts.isScrollable(box) == .known(true))
    facts.scrolls[box] = scroll(80, in: 100)
    #expect(facts.isScrollable(box) == .known(false))
  }

  @Test func recordedColoursDecideWhatIsBehind() {
    var facts = recorded
    #expect(estimated.background(of: box) == .unknown(Lack(.picture)))
    facts.paints[box] = TextPaint(pairs: [(.black, .white)])
    #expect(facts.background(of: box) == .known(.white))
    #expect(facts.foreground(of: box) == .known(.black))
    facts.paints[box] = TextPaint(pairs: [(.black, .white), (.black, .black)])
    #expect(facts.background(of: box) == .unknown(Lack(.gradient)))
  }

  @Test func focusIsOfTheTreeThatComesLater() {
    let styles = estimated.styles
    let box = box
    let facts = StaticFacts(styles, canHaveFocus: { $0 == box })
    #expect(facts.isFocusable(box) == .known(true))
    #expect(facts.isFocusable(.root) == .known(false))
  }

  @Test(arguments: [("opacity:0", false), ("color:red", true), ("visibility:hidden", false), ("display:none", false)])
  func sightFollowsFromStyles(_ style: String, _ isSeen: Bool) {
    let facts = StaticFacts("<p id=box style='\(style)'>x</p>")
    #expect(facts.first("#box").map(facts.isSeen) == .known(isSeen))
  }

  @Test func boundsThatMeetLeaveItOpen() {
    #expect(Extent(contents: 90...120, room: 100...100).isExceeded == nil)
    #expect(Extent(contents: 102...120, room: 100...100).isExceeded == true)
    #expect(Extent(contents: 90...100, room: 100...150).isExceeded == false)
    let open = Extent(contents: 90...120, room: 100...100)
    let more = Extent(contents: 200...200, room: 100...100)
    #expect(ScrollBounds(across: open, down: nil).isExceeded == nil)
    #expect(ScrollBounds(across: open, down: more).isExceeded == true)
    #expect(ScrollBounds(across: nil, down: nil).isExceeded == false)
  }
}
