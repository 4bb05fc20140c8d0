import Kerbcut

struct MotionHasControl: Check {
  static let about = About(
    id: "motion-has-control",
    title: "What moving the device does, a control does too",
    requirements: [.wcag("2.5.4"), .act("7677a9")],
    why: "People who cannot move their device, or whose hands shake, need another way.",
    fix: "Offer a button for everything that moving the device does."
  )

  let applicability = Applicability("Each HTML page that answers to motion or orientation of the device") { page in
    page.motionCode.isEmpty ? [] : [page.root].compactMap { $0 }
  }

  let expectations = [
    Expectation("The page stays as it is, or a control does the same") { (root: Element) in
      root.page.motionVerdict(.controlsDoTheSame)
    }
  ]

  static let examples: [Example] = [
    .cantTell("a listener", #"↓<html><p>Tilt</p><script>addEventListener("devicemotion", () => move())</script>"#),
    .cantTell(
      "set as a property", #"↓<html><p>Tilt</p><script>window.ondevicemotion = function () { move() }</script>"#),
    .passed(
      "nothing changes",
      #"<html><p>Tilt</p><script>addEventListener("devicemotion", (event) => console.log(event))</script>"#),
    .passed(
      "it only counts",
      #"<html><p>Tilt</p><script>let turns = 0; addEventListener("devicemotion", () => { turns += 1 })</script>"#),
    .cantTell(
      "it counts, and the count is shown",
      #"""
      ↓<html><p>Tilt</p><script>let turns = 0; addEventListener("devicemotion", () => { turns += 1 });
      setInterval(() => show(turns), 900)</script>
      """#),
    .inapplicable("no motion", #"<html><script>addEventListener("click", () => move())</script>"#),
  ]
}

extension Question {
  fileprivate static let controlsDoTheSame = Question(
    "controls-do-the-same", "Moving the device may change this page. Do controls do all that it does?",
    no: "Moving the device changes this page, and controls do not do all that it does.", about: .page,
    lacks: [Lack(.script)])
}
