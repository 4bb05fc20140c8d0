import Kerbcut

struct MotionCanBeDisabled: Check {
  static let about = About(
    id: "motion-can-be-disabled",
    title: "People can switch off what moving the device does",
    requirements: [.wcag("2.5.4"), .act("c249d5")],
    why: "People whose hands shake, or whose device is fixed to a wheelchair, set it off without meaning to.",
    fix: "Offer a labelled switch that stops the page from answering to motion.",
    yieldsTo: ["motion-has-control"]
  )

  let applicability = Applicability("Each HTML page that answers to motion or orientation of the device") { page in
    page.motionCode.isEmpty ? [] : [page.root].compactMap { $0 }
  }

  let expectations = [
    Expectation("The page stays as it is, or labelled controls stop it from answering to motion") { (root: Element) in
      root.page.motionVerdict(.controlStopsThat)
    }
  ]

  static let examples: [Example] = [
    .cantTell("a listener", #"↓<html><p>Tilt</p><script>addEventListener("devicemotion", () => move())</script>"#),
    .cantTell(
      "set as a property", #"↓<html><p>Tilt</p><script>window.ondevicemotion = function () { move() }</script>"#),
    .passed(
      "nothing changes",
      #"<html><p>Tilt</p><script>addEventListener("devicemotion", (event) => console.log(event))</script>"#),
    .inapplicable("no motion", #"<html><script>addEventListener("click", () => move())</script>"#),
  ]
}

extension Question {
  fileprivate static let controlStopsThat = Question(
    "control-stops-that", "Moving the device may change this page. Does a labelled control stop that?",
    no: "Moving the device changes this page, and no labelled control stops that.", about: .page,
    lacks: [Lack(.script)])
}
