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
    Expectation("A control does the same") { (root: Element) in
      root.page.hasOperableControl || root.page.scripts.hasUnread
        ? .cantTell("Do the controls of this page do all that moving the device does?")
        : .failed("Moving the device changes this page, and no control does the same.")
    }
  ]

  static let examples: [Example] = [
    .failed("no control", #"↓<html><p>Tilt</p><script>addEventListener("devicemotion", () => move())</script>"#),
    .cantTell(
      "a control",
      #"↓<html><button onclick="move()">Move</button><script>addEventListener("devicemotion", () => move())</script>"#),
    .inapplicable(
      "nothing changes",
      #"<html><p>Tilt</p><script>addEventListener("devicemotion", (event) => console.log(event))</script>"#),
    .inapplicable("no motion", #"<html><script>addEventListener("click", () => move())</script>"#),
  ]
}
