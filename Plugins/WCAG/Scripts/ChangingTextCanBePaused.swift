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
    guard scripts.mentions("setInterval(", "setTimeout(") else { return [] }
    let timed = page.timedCode
    guard !timed.isEmpty else { return [] }
    let quoted = QuotedTexts(timed)
    let lookedUp = scripts.lookedUp(by: timed)
    let inVariables = scripts.idsOfVariables(writtenBy: timed)
    return page.elements(with: .id).filter { element in
      guard let id = element.id, !id.isEmpty, !element.is(.html, .body) else { return false }
      let isNamed = lookedUp.contains(id) || ["'", "\"", "`"].contains { quoted.holds("#" + id, in: $0) }
      guard inVariables.contains(id) || isNamed else { return false }
      let text = element.seenText
      return !text.isEmpty && page.body?.seenText != text
    }
  }

  let expectations = [
    Expectation("A control pauses, stops or hides the text, or sets how often it changes") { (_: Element) in
      .ask(.canBePaused)
    }
  ]

  static let examples: [Example] = [
    .cantTell(
      "a timer",
      #"""
      <p>Now: ↓<b id="now">1</b></p>
      <script>setInterval(tick, 900); function tick() { document.getElementById("now").innerText += 1 }</script>
      """#),
    .cantTell(
      "a function that calls itself later",
      #"""
      <p>Now: ↓<b id="now">1</b></p>
      <script>function tick() { document.querySelector("#now").innerText += 1; setTimeout(tick, 900) } tick()</script>
      """#),
    .cantTell(
      "an arrow function that calls itself later",
      #"""
      <p>Now: ↓<b id="now">1</b></p>
      <script>const tick = () => { document.getElementById("now").innerText += 1; setTimeout(tick, 900) }; tick()</script>
      """#),
    .cantTell(
      "a variable",
      #"""
      <p>Now: ↓<b id="now">1</b></p>
      <script>const now = document.getElementById("now"); setInterval(() => { now.textContent += 1 }, 900)</script>
      """#),
    .inapplicable(
      "once",
      #"""
      <p>Now: <b id="now">1</b></p>
      <script>function tick() { document.getElementById("now").innerText = 2 } setTimeout(tick, 900)</script>
      """#),
    .inapplicable(
      "nothing else to read",
      #"""
      <div id="now">1</div>
      <script>setInterval(tick, 900); function tick() { document.getElementById("now").innerText += 1 }</script>
      """#),
    .inapplicable(
      "a word of the script that is no id",
      #"""
      <p id="name">Name</p><p id="now">1</p>
      <script>function wait() { if (ready) { box.innerHTML = ""; box.attr("name") } else { setTimeout(wait, 9) } }</script>
      """#),
    .inapplicable("no timer", #"<p id="now">1</p><script>document.getElementById("now").innerText = 2</script>"#),
  ]
}

extension Page {
  /// The code that timers reach again and again, where it writes text.
  fileprivate var timedCode: String {
    let writes = ["innerText", "textContent", "innerHTML", ".append(", "insertAdjacent"]
    return scripts.repeatedCode.map(scripts.reach).filter { $0.contains(anyOf: writes) }.joined(separator: "\n")
  }
}

extension PageScripts {
  /// What `setInterval` is given, and functions that call themselves by `setTimeout`.
  fileprivate var repeatedCode: [String] {
    var found: [String] = []
    var rest = Substring(text)
    while let call = rest.firstRange(of: "setInterval("), found.count < 64 {
      rest = rest[call.upperBound...]
      found.append(String(rest.prefix(300)))
    }
    guard mentions("setTimeout(") else { return found }
    for (name, body) in functions where found.count < 128 {
      if body.holds("setTimeout(\(name)") || body.holds("setTimeout(() => \(name)(") { found.append(body) }
    }
    return found
  }

  /// The texts in quotes that code gives to what finds elements by their id, or to a function of the page that does.
  fileprivate func lookedUp(by code: String) -> Set<String> {
    var found: Set<String> = []
    var rest = Substring(code)
    while let bracket = rest.firstIndex(of: "(") {
      let before = rest[..<bracket].suffix(60)
      rest = rest[rest.index(after: bracket)...]
      guard let quote = rest.first, "'\"`".contains(quote) else { continue }
      let name = String(before.reversed().prefix { $0.isLetterOrNumber || "_$".contains($0) }.reversed())
      guard ["getElementById", "$"].contains(name) || functions[name]?.holds("getElementById(") ?? false else {
        continue
      }
      found.insert(String(rest.dropFirst().prefix(200).prefix { $0 != quote }))
    }
    return found
  }

  /// The ids of elements that a variable holds, if code writes text by that variable.
  fileprivate func idsOfVariables(writtenBy code: String) -> Set<String> {
    let writes = [".innerText", ".textContent", ".innerHTML", ".append(", ".insertAdjacent"]
    var found: Set<String> = []
    for call in ["getElementById(", "querySelector("] {
      var start = text.startIndex
      var looked = 0
      while looked < 200, let place = text[start...].firstRange(of: call) {
        looked += 1
        start = place.upperBound
        guard let quote = text[start...].first, "'\"`".contains(quote) else { continue }
        let id = text[start...].dropFirst().prefix(80).prefix { $0 != quote }.drop { $0 == "#" }
        let parts = text[..<place.lowerBound].suffix(80).split(separator: "=", omittingEmptySubsequences: false)
        guard parts.count > 1, parts.last?.trimmingSpaces == "document.",
          let name = parts[parts.count - 2].split(whereSeparator: { !$0.isLetterOrNumber && $0 != "_" && $0 != "$" })
            .last,
          code.contains(anyOf: writes.map { name + $0 })
        else { continue }
        found.insert(String(id))
      }
    }
    return found
  }
}

extension Question {
  fileprivate static let canBePaused = Question(
    "can-be-paused", "Does this text change by itself, and can people pause, stop or hide it?",
    oneOf: [
      "It does not change by itself": .inapplicable,
      "It changes, and people can stop that": .passed,
      "It changes, and people cannot stop that":
        "This text changes by itself, and people can neither pause, stop nor hide it.",
    ], about: .page, lacks: [Lack(.script)])
}
