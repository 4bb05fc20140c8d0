import Kerbcut

struct ChangingTextCanBePaused: Check {
  static let about = About(
    id: "changing-text-can-be-paused",
    title: "Text that changes by itself can be paused",
    requirements: [.wcag("2.2.2"), .act("efbfc7")],
    why: "People who read slowly cannot finish a text that changes, and some cannot look away from what moves.",
    fix: "Change text only when people ask, or offer a button that pauses, stops or hides it."
  )

  let applicability = Applicability(
    "Each visible element with text that a timer of a script changes, if it is not all that people see"
  ) {
    page -> [Element] in
    let scripts = page.scripts
    guard scripts.mentions("setInterval(") else { return [] }
    let timed = page.timedCode
    guard !timed.isEmpty else { return [] }
    return page.elements(with: .id).filter { element in
      guard let id = element.id, !id.isEmpty, !element.is(.html, .body) else { return false }
      guard timed.contains(anyOf: ["'\(id)'", "\"\(id)\"", "`\(id)`"]) else { return false }
      let text = element.seenText
      return !text.isEmpty && page.body?.seenText != text
    }
  }

  let expectations = [
    Expectation("A control pauses, stops or hides the text, or sets how often it changes") { (element: Element) in
      let page = element.page
      let controls = page.elements(role: .button, .checkbox, .switch, .link, .textbox, .combobox, .slider)
        .filter { $0.seemsOperable && $0.isVisible }
      return controls.isEmpty && !page.scripts.hasUnread
        ? .failed("This text changes by itself, and no control pauses it.")
        : .cantTell("Does this text change by itself, and can people pause, stop or hide it?")
    }
  ]

  static let examples: [Example] = [
    .failed(
      "no control",
      #"""
      <p>Now: ↓<b id="now">1</b></p>
      <script>setInterval(tick, 900); function tick() { document.getElementById("now").innerText += 1 }</script>
      """#),
    .cantTell(
      "a control",
      #"""
      <p>Now: ↓<b id="now">1</b> <button onclick="stop()">Stop</button></p>
      <script>setInterval(tick, 900); function tick() { document.getElementById("now").innerText += 1 }</script>
      """#),
    .inapplicable(
      "nothing else to read",
      #"""
      <div id="now">1</div>
      <script>setInterval(tick, 900); function tick() { document.getElementById("now").innerText += 1 }</script>
      """#),
    .inapplicable("no timer", #"<p id="now">1</p><script>document.getElementById("now").innerText = 2</script>"#),
  ]
}

extension Page {
  /// The code that timers reach, where it writes text.
  fileprivate var timedCode: String {
    var found = ""
    var rest = Substring(scripts.text)
    while let call = rest.firstRange(of: "setInterval(") {
      rest = rest[call.upperBound...]
      let reached = scripts.reach(of: String(rest.prefix(300)))
      let writes = ["innerText", "textContent", "innerHTML", ".append(", "insertAdjacent"]
      if writes.contains(where: { reached.firstRange(of: $0) != nil }) { found += reached }
    }
    return found
  }
}
