import KerbcutText

/// What scripts set to run on events of elements that they find by an id or a class.
///
///     $("#chat").click(open)      document.querySelector(".more").addEventListener("click", show)
public struct ScriptedListeners: PageView {
  /// A listener, and the id or class by which its element is found: `#chat`, `.more`.
  public struct Listener: Sendable {
    public let selector: String
    public let event: String
    public let code: String
  }

  /// In the order of the scripts.
  public let all: [Listener]

  public init(_ page: Page) {
    let text = page.scripts.text
    all = text.isEmpty ? [] : text.withBytes { Self.listeners(in: $0) }
  }

  /// The elements that listen for an event, each with the code that is run.
  public func elements(listeningFor event: String, on page: Page) -> [(element: Element, code: String)] {
    all.filter { $0.event == event }.prefix(50).flatMap { listener -> [(element: Element, code: String)] in
      let name = String(listener.selector.dropFirst())
      let elements =
        listener.selector.first == "#"
        ? [page.element(id: name)].compactMap { $0 } : Array(page.elements(withClass: name).prefix(200))
      return elements.map { ($0, listener.code) }
    }
  }

  private static let events = ["click", "change"]

  private static func listeners(in bytes: ScriptFunctions.Bytes) -> [Listener] {
    var found: [Listener] = []
    for (call, event) in calls {
      var start = 0
      while found.count < 200, let place = ScriptFunctions.place(ofText: call, in: bytes, from: start) {
        start = place + call.utf8.count
        let named = event ?? events.first { ScriptFunctions.isQuoted($0, in: bytes, from: start) }
        guard let named, let selector = selector(before: place, in: bytes) else { continue }
        let code = ScriptFunctions.balanced(bytes, from: start, open: "(", close: ")")
        if !code.isEmpty { found.append(Listener(selector: selector, event: named, code: code)) }
      }
    }
    return found
  }

  /// The calls that set a listener, and the event where the call itself names it.
  private static let calls: [(String, String?)] = [
    (".click(", "click"), (".change(", "change"), (".on(", nil), (".bind(", nil), (".addEventListener(", nil),
  ]

  /// The id or class in a call that finds elements, right before a place: `$("#chat")`, `getElementById("chat")`.
  static func selector(before end: Int, in bytes: ScriptFunctions.Bytes) -> String? {
    let before = String(decoding: bytes[max(0, end - 120)..<end], as: UTF8.self)
    guard before.last == ")", let quote = before.dropLast().last, "'\"`".contains(quote) else { return nil }
    let inner = before.dropLast(2)
    guard let opening = inner.lastIndex(of: quote) else { return nil }
    let written = inner[inner.index(after: opening)...]
    let head = inner[..<opening]
    guard head.last == "(", !written.isEmpty else { return nil }
    let function = String(head.dropLast().reversed().prefix { $0.isLetterOrNumber || "_$".contains($0) }.reversed())
    let isName = written.dropFirst().allSatisfy { $0.isLetterOrNumber || "_-".contains($0) }
    guard isName else { return nil }
    switch function {
    case "getElementById": return "#" + written
    case "$", "jQuery", "querySelector", "querySelectorAll":
      return written.first == "#" || written.first == "." ? String(written) : nil
    default: return nil
    }
  }
}

/// The elements to which scripts attach shadow trees without slots, so that their own children are not shown.
public struct ScriptedShadowHosts: PageView {
  public let all: [Element]

  public init(_ page: Page) {
    let text = page.scripts.text
    guard text.holds(".attachShadow("), !text.holds("<slot") else {
      all = []
      return
    }
    let ids = text.withBytes { bytes in
      var found: [String] = []
      var start = 0
      while found.count < 50, let place = ScriptFunctions.place(of: ".attachShadow(", in: bytes, from: start) {
        start = place + 14
        if let selector = ScriptedListeners.selector(before: place, in: bytes), selector.hasPrefix("#") {
          found.append(String(selector.dropFirst()))
        }
      }
      return found
    }
    all = ids.compactMap(page.element(id:))
  }
}
