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
    Expectation("A labelled control stops it") { (root: Element) in
      let page = root.page
      let canStop = page.scripts.mentions("removeEventListener") || page.scripts.hasUnread
      let hasSwitch = !page.controls(namedIn: page.motionCode.joined(separator: "\n")).isEmpty
      return canStop || hasSwitch
        ? .cantTell("Does a labelled control on this page stop it from answering to motion?")
        : .failed("Moving the device changes this page, and no control stops that.")
    }
  ]

  static let examples: [Example] = [
    .failed("no control", #"↓<html><p>Tilt</p><script>addEventListener("devicemotion", () => move())</script>"#),
    .cantTell(
      "a switch that the code asks",
      #"""
      ↓<html><label><input type=checkbox id=off>Off</label>
      <script>addEventListener("devicemotion", () => { if (!document.getElementById("off").checked) move() })</script>
      """#),
    .inapplicable(
      "nothing changes",
      #"<html><p>Tilt</p><script>addEventListener("devicemotion", (event) => console.log(event))</script>"#),
    .inapplicable("no motion", #"<html><script>addEventListener("click", () => move())</script>"#),
  ]
}
