import KerbcutBasics
import KerbcutCSS
import KerbcutLayout
import Testing

/// What people see of a text, from styles alone.
@Suite struct SightTests {
  private func isSeen(_ html: String) -> Known<Bool>? {
    let facts = StaticFacts(html)
    return facts.first("#text").map(facts.isSeen)
  }

  @Test(arguments: [
    "circle(0)", "circle(0px at 50% 50%)", "ellipse(0 50%)", "ellipse(20px 0%)", "inset(50%)", "inset(0 60% 0 40%)",
    "inset(100% 0 0)", "inset(calc(50% + 1px))", "inset(50% round 4px)", "polygon(0 0, 0 0, 0 0)",
    "polygon(0 0, 100% 100%, 50% 50%)", "polygon(evenodd, 0 0, 0 100%, 0 50%)", "polygon(-9px -9px, -1px 0, 0 9px)",
    "polygon(100% 0, 120% 0, 120% 100%)", "rect(0 0 0 0)", "rect(auto 10px auto 10px)", "xywh(0 0 0 10px)",
    "path('M0 0')", "path(evenodd, 'M 5,5 z')",
  ])
  func shapesWithoutAnAreaShowNothing(_ shape: String) {
    #expect(isSeen("<div style=\"clip-path:\(shape)\"><p id=text>x</p></div>") == .known(false))
  }

  @Test(arguments: [
    "inset(0 round 50%)", "inset(40px)", "polygon(0 0, 100% 0, 100% 100%)", "polygon(-5px 0, 5px 0, 5px 9px)",
    "rect(auto auto auto auto)", "rect(0 100% 100% 0)", "xywh(0 0 10px 10px)", "path('M0 0 9 9 0 9z')",
    "path('M0 0L9 9 0 9z')", "url(#shape)",
  ])
  func shapesWithAnAreaShowSomething(_ shape: String) {
    let html = "<div style=\"clip-path:\(shape)\"><p id=text>x</p></div>"
    #expect(isSeen(html) == .known(true))
  }

  @Test(arguments: [
    "transform:scale(0)", "transform:scale(1,0)", "transform:scaleY(0)", "scale:1 0", "scale:0%", "zoom:.001",
    "transform:matrix(1,1,1,1,0,0)", "transform:rotateY(90deg)", "transform:rotate(9deg) rotateX(-270deg)",
    "transform:rotate3d(1,1,0,90deg)", "rotate:x 90deg", "rotate:1 1 0 .25turn", "filter:opacity(0)",
    "mask-image:linear-gradient(transparent,transparent)",
  ])
  func whatIsFlatOrTransparentIsNotSeen(_ style: String) {
    #expect(isSeen("<div style='\(style)'><p id=text>x</p></div>") == .known(false))
  }

  @Test(arguments: [
    "transform:scale(.5)", "transform:rotate(90deg)", "rotate:90deg", "rotate:x 180deg", "zoom:0", "zoom:2",
    "transform:perspective(9px) rotateX(90deg)", "transform:rotateX(90deg) rotateX(90deg)", "rotate:0 0 1 90deg",
    "filter:opacity(.5)", "filter:blur(0)", "mask-image:linear-gradient(transparent,#000)",
    "mask-image:url(mask.svg)",
  ])
  func whatIsTurnedOrPaleIsSeen(_ style: String) {
    #expect(isSeen("<div style='\(style)'><p id=text>x</p></div>") == .known(true))
  }

  @Test(arguments: [
    "max-height:0;overflow:hidden", "max-height:0;overflow:clip", "height:0;overflow:auto",
    "max-width:0;overflow:hidden",
    "width:0;overflow:hidden", "max-width:0;flex-grow:1;overflow:hidden",
    "text-indent:100%;white-space:nowrap;overflow:hidden", "text-indent:9999px;white-space:nowrap;overflow:hidden",
  ])
  func boxesWithoutASizeShowNothing(_ style: String) {
    #expect(isSeen("<div style='\(style)'><p id=text>x</p></div>") == .known(false))
  }

  @Test(arguments: [
    "max-height:0", "max-height:0;overflow:hidden;min-height:20px", "width:0;overflow:hidden;flex-grow:1",
    "width:0;min-width:100%;overflow:hidden", "max-height:0;overflow:hidden;padding:20px",
    "display:inline;max-height:0;overflow:hidden", "display:table-cell;height:0;overflow:hidden",
    "text-indent:100%;overflow:hidden", "text-indent:100%;white-space:nowrap",
  ])
  func boxesThatGrowOrLetContentsOutShowThem(_ style: String) {
    #expect(isSeen("<div style='\(style)'><p id=text>x</p></div>") == .known(true))
  }

  @Test(arguments: [
    "left:0;width:260px;transform:translateX(-100%)", "left:-260px;width:260px", "right:0;translate:100% 0",
    "left:-280px;width:260px;padding:10px", "left:-280px;width:280px;padding:10px;box-sizing:border-box",
    "inset:0 0 0 auto;width:260px;transform:translate3d(100%,0,0)", "right:-100%", "left:100%", "top:100vh",
    "bottom:-200px;height:150px", "inset:0;transform:translateY(-100%)", "inset:0;transform:translateY(100vh)",
    "left:0;right:0;bottom:0;transform:translateY(100%)", "left:-300px;width:500px;max-width:300px",
  ])
  func panelsFixedOutsideOfTheScreenAreNotSeen(_ style: String) {
    #expect(isSeen("<div style='position:fixed;\(style)'><p id=text>x</p></div>") == .known(false))
  }

  @Test(arguments: [
    "left:0;width:260px", "left:-240px;width:260px", "left:-260px;width:260px;padding:10px", "left:-260px",
    "left:50%;transform:translateX(-100%)", "left:0;transform:translateX(-100%) scale(2)",
    "transform:translateX(-100%)",
    "right:0;transform:translateX(90%)", "bottom:-200px", "left:-300px;width:260px;min-width:320px",
  ])
  func panelsThatReachIntoTheScreenAreSeen(_ style: String) {
    #expect(isSeen("<div style='position:fixed;\(style)'><p id=text>x</p></div>") == .known(true))
  }

  @Test func anAnimationMayOpenAShape() {
    let sheet = "<style>@keyframes open { to { clip-path: none } }</style>"
    let style = "clip-path:inset(0 100% 0 0);animation:open .1s forwards"
    #expect(isSeen(sheet + "<p id=text style='\(style)'>x</p>") == .known(true))
  }

  @Test func whatMakesNoBoxHidesNothing() {
    for style in ["height:0;overflow:hidden", "opacity:0", "clip-path:circle(0)", "position:fixed;left:-9999px"] {
      #expect(isSeen("<div style='display:contents;\(style)'><p id=text>x</p></div>") == .known(true))
    }
    #expect(isSeen("<div style='display:contents;visibility:hidden'><p id=text>x</p></div>") == .known(false))
  }
}
