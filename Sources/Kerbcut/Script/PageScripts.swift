import KerbcutHTML

/// The scripts of a page as text, with their functions: enough to follow simple calls, never run.
///
///     function shut(id) { document.getElementById(id).hidden = true }     functions["shut"] == " document… "
public struct PageScripts {
  /// The source of the classic and module scripts that could be read, in order.
  public let text: String
  /// The bodies of functions by name; the last definition wins.
  public let functions: [String: String]
  /// Whether a script that the page loads could not be read.
  public let hasUnread: Bool

  init(page: Page) {
    var text = ""
    var hasUnread = false
    for script in page.elements(named: .script) where Self.isScript(script) {
      guard let source = script.attribute(.src) else {
        text += script.textContent + "\n"
        continue
      }
      if case .file(let file) = page.linked(source), file.bytes.count < 1_000_000 {
        text += String(decoding: file.bytes, as: UTF8.self) + "\n"
      } else {
        hasUnread = true
      }
    }
    page.budget.spend(text.utf8.count / 8)
    self.text = text
    self.hasUnread = hasUnread
    functions = Self.functions(in: text)
  }

  /// Whether a script says one of these words.
  public func mentions(_ words: String...) -> Bool { words.contains { text.firstRange(of: $0) != nil } }

  /// A piece of script with the bodies of the functions that it calls or names, theirs too, each once.
  public func reach(of code: String) -> String {
    var reached = code
    var open = [code]
    var seen: Set<String> = []
    while let next = open.popLast(), seen.count < 64 {
      for word in next.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "$") }) {
        guard let body = functions[String(word)], seen.insert(String(word)).inserted else { continue }
        reached += "\n" + body
        open.append(body)
      }
    }
    return reached
  }

  /// The arguments of calls of `addEventListener` for one event: the code of the listener.
  public func listeners(for event: String) -> [String] { calls(for: event).map(\.code) }

  /// The listeners for one event of the whole page, however they are set: wherever focus is, they hear it.
  public func pageListeners(for event: String) -> [String] {
    let calls = calls(for: event).filter { Self.pageObjects.contains($0.receiver) }.map(\.code)
    return calls + Self.pageObjects.filter { !$0.isEmpty }.flatMap { assigned("\($0).on\(event)") }
  }

  /// The names by which scripts call the page as a whole; empty for a bare call, which is the window's.
  private static let pageObjects = [
    "", "document", "window", "self", "globalThis", "document.body", "document.documentElement", "window.document",
    "$(document)", "$(window)", "$(document.body)",
  ]

  /// The code that is assigned to a property, such as `document.onkeydown`.
  private func assigned(_ property: String) -> [String] {
    var found: [String] = []
    var rest = Substring(text)
    while let place = rest.firstRange(of: property), found.count < 16 {
      let isWhole = !(rest[..<place.lowerBound].last.map { $0.isLetter || $0.isNumber || $0 == "." } ?? false)
      rest = rest[place.upperBound...]
      let value = rest.drop(while: \.isWhitespace)
      guard isWhole, value.first == "=", value.dropFirst().first != "=" else { continue }
      let code = value.dropFirst().prefix(20_000)
      guard let brace = code.firstIndex(of: "{"), code[..<brace].count < 80,
        !code[..<brace].contains(where: { $0 == ";" || $0.isNewline })
      else {
        found.append(String(code.prefix { $0 != ";" && !$0.isNewline }))
        continue
      }
      found.append(String(code[...brace]) + Self.balanced(code[code.index(after: brace)...], open: "{", close: "}"))
    }
    return found
  }

  private func calls(for event: String) -> [(receiver: String, code: String)] {
    var found: [(receiver: String, code: String)] = []
    var rest = Substring(text)
    while let call = rest.firstRange(of: "addEventListener(") {
      let before = text[..<call.lowerBound].suffix(60)
      rest = rest[call.upperBound...]
      let quoted = rest.drop(while: \.isWhitespace)
      guard let quote = quoted.first, "'\"`".contains(quote), quoted.dropFirst().hasPrefix(event + String(quote)) else {
        continue
      }
      found.append((Self.receiver(before), Self.balanced(rest, open: "(", close: ")")))
    }
    return found
  }

  /// What a method is called on: `document.body` of `… document.body.`
  private static func receiver(_ before: Substring) -> String {
    guard before.last == "." else { return "" }
    let name = before.dropLast().reversed().prefix { $0.isLetter || $0.isNumber || "_$.()?".contains($0) }
    return String(name.reversed())
  }

  /// A piece of script without conditions that hold only where an option is set, as in `(!options.modifier || …)`, for
  /// options that no script and no handler of the page sets to true.
  public func withoutUnsetOptions(_ code: String, handlers: String) -> String {
    var kept = ""
    var rest = Substring(code)
    var looked = 0
    while looked < 64, let place = rest.firstRange(of: "(!") {
      looked += 1
      kept += rest[..<place.lowerBound]
      let clause = Self.balanced(rest[place.upperBound...], open: "(", close: ")")
      let condition = clause.firstRange(of: "||").map { clause[..<$0.lowerBound].trimmingSpaces } ?? ""
      let option = condition.split(separator: ".").last.map(String.init) ?? ""
      let isName = !option.isEmpty && condition.allSatisfy { $0.isLetter || $0.isNumber || "_.$".contains($0) }
      let isSet = [text, handlers].contains { source in
        [": true", ":true", " = true", "=true"].contains { source.firstRange(of: option + $0) != nil }
      }
      rest = rest[place.upperBound...].dropFirst(clause.count)
      if !isName || isSet { kept += "(!" + clause }
    }
    return kept + rest
  }

  private static func isScript(_ script: Element) -> Bool {
    guard let type = script.attribute(.type)?.lowercased(), !type.isEmpty else { return true }
    return type == "module" || type.contains("javascript") || type.contains("ecmascript")
  }

  private static func functions(in text: String) -> [String: String] {
    var found: [String: String] = [:]
    var rest = Substring(text)
    while let word = rest.firstRange(of: "function"), found.count < 2_000 {
      let before = text[..<word.lowerBound].suffix(80)
      rest = rest[word.upperBound...]
      let head = rest.prefix(200)
      guard let opening = head.firstIndex(of: "(") else { continue }
      var name = head[..<opening].trimmingSpaces
      if name.isEmpty { name = assignedName(before) }
      guard !name.isEmpty, name.allSatisfy({ $0.isLetter || $0.isNumber || "_$*".contains($0) }),
        let brace = head.firstIndex(of: "{")
      else { continue }
      found[name] = balanced(rest[rest.index(after: brace)...], open: "{", close: "}")
    }
    return found
  }

  /// The name in `name = function` or `name: function`.
  private static func assignedName(_ before: Substring) -> String {
    let trimmed = before.trimmingSpaces
    guard let last = trimmed.last, last == "=" || last == ":" else { return "" }
    let name = trimmed.dropLast().trimmingSpaces
    return String(name.reversed().prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "$" }.reversed())
  }

  /// The text up to the bracket that closes one opened before; at most 20,000 characters.
  private static func balanced(_ text: Substring, open: Character, close: Character) -> String {
    var depth = 1
    let body = text.prefix(20_000).prefix { character in
      if character == open { depth += 1 }
      if character == close { depth -= 1 }
      return depth > 0
    }
    return String(body)
  }
}

extension Page {
  /// The scripts of the page.
  public var scripts: PageScripts {
    if let known = lists.scripts { return known }
    let scripts = PageScripts(page: self)
    lists.scripts = scripts
    return scripts
  }

  /// Whether a script makes shadow trees, so that what is shown of their hosts is not in the markup.
  public var makesShadowTrees: Bool { scripts.mentions("attachShadow") }
}

extension Element {
  /// The code in the element's own event handler attributes.
  public var handlerCode: String {
    document.attributes(of: node).lazy
      .filter { document.localName(of: document.name(of: $0)).hasPrefix("on") }
      .map { String(document.value(of: $0)) }.joined(separator: "\n")
  }

  /// Whether the element does something when used, as far as markup and scripts that could be read tell.
  public var seemsOperable: Bool {
    if isDisabled { return false }
    if self.is(.a, .area), has(.href) { return true }
    if !handlerCode.isEmpty { return true }
    if let id, !id.isEmpty {
      let scripts = page.scripts
      if scripts.mentions("'\(id)'", "\"\(id)\"", "#\(id)") { return true }
    }
    return false
  }
}

extension StringProtocol {
  /// The first place of a text. Linear in the common case; without Foundation.
  public func firstRange(of text: String) -> Range<Index>? {
    guard let first = text.utf8.first, text.utf8.count <= utf8.count else { return nil }
    var rest = self[...].utf8[...]
    while let start = rest.firstIndex(of: first) {
      let tail = rest[start...]
      if tail.starts(with: text.utf8), let end = tail.index(start, offsetBy: text.utf8.count, limitedBy: tail.endIndex)
      {
        return start..<end
      }
      rest = rest[rest.index(after: start)...]
    }
    return nil
  }
}
