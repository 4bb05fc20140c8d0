import Kerbcut

struct PressingCanBeTakenBack: Check {
  static let about = About(
    id: "pressing-can-be-taken-back",
    title: "Pressing does nothing final before the finger is lifted",
    requirements: [.wcag("2.5.2")],
    why: "People who touch the wrong place by mistake can slide away, but only if nothing has happened yet.",
    fix: "Act on `click`, which comes when the pointer is lifted."
  )

  let applicability = Applicability("Each element with `onmousedown`, `onpointerdown` or `ontouchstart`") {
    $0.elements(with: .onmousedown, .onpointerdown, .ontouchstart).filter { $0.isRendered }
  }

  let expectations = [
    Expectation("The script neither leaves the page nor sends a form") { (element: Element) in
      element.handlerScript(.onmousedown, .onpointerdown, .ontouchstart).leavesPage
        ? .failed("The page is left, or a form sent, as soon as the pointer goes down here.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("counts", #"<a href="/" onmousedown="count(this)">Home</a>"#),
    .failed("leaves", #"↓<div onmousedown="window.location = '/pay'">Pay</div>"#),
    .failed("sends", #"<form>↓<button ontouchstart="this.form.submit()">Send</button></form>"#),
    .inapplicable("acts when clicked", #"<button onclick="this.form.submit()">Send</button>"#),
  ]
}
