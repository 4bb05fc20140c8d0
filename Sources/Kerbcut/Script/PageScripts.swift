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
    for script in page.elements(named: .script) where script.isRunScript {
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
  public func listeners(for event: String) -> [String] {
    var found: [String] = []
    var rest = Substring(text)
    while let call = rest.firstRange(of: "addEventListener(") {
      rest = rest[call.upperBound...]
      let quoted = rest.drop(while: \.isWhitespace)
      guard let quote = quoted.first, "'\"`".contains(quote), quoted.dropFirst().hasPrefix(event + String(quote)) else {
        continue
      }
      found.append(Self.balanced(rest, open: "(", close: ")"))
    }
    return found
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
