import KerbcutHTML
import KerbcutText

/// The scripts of a page as text, with their functions: enough to follow simple calls, never run.
///
///     function shut(id) { document.getElementById(id).hidden = true }     functions["shut"] == " document… "
public final class PageScripts: PageView {
  public let page: Page

  public init(_ page: Page) { self.page = page }

  /// The source of the classic and module scripts that could be read, in order.
  public var text: String { read.text }
  /// The bodies of functions by name; the last definition wins.
  public var functions: [String: String] { read.functions }
  /// Whether a script that the page loads could not be read.
  public var hasUnread: Bool { read.hasUnread }

  private lazy var read = page.whole { ReadScripts(page) }
  private lazy var quoted = page.whole { QuotedTexts(read.text) }

  /// Whether anything on the page runs a script: a `script` that is no data, a handler in an attribute, or an address
  /// that is one.
  public private(set) lazy var areRun: Bool = page.whole {
    page.elements(named: .script).contains(where: \.isRunScript)
      || !page.elements(with: .onclick, .onload, .onchange, .onsubmit).isEmpty
      || page.links.contains { $0.hasAddress(startingWith: "javascript:") }
  }

  /// Whether a script names an id: in quotes, or as a selector.
  public func name(id: String) -> Bool {
    guard !text.isEmpty else { return false }
    return quoted.holds(id, in: "'") || quoted.holds(id, in: "\"") || quoted.isSelected(id)
  }

  /// Whether a script says one of these words.
  public func mentions(_ words: String...) -> Bool { words.contains(where: text.holds) }

  /// A piece of script with the bodies of the functions that it calls or names, theirs too, each once.
  public func reach(of code: String) -> String {
    let functions = functions
    let longestName = read.longestName
    guard !functions.isEmpty else { return code }
    var reached = code
    var open = [code]
    var seen: Set<String> = []
    while let next = open.popLast(), seen.count < 64 {
      next.forEachRun(where: Self.isNamePart) { word in
        guard longestName >= word.utf8.count, let body = functions[String(word)], seen.insert(String(word)).inserted
        else { return }
        reached += "\n" + body
        open.append(body)
      }
    }
    return reached
  }

  /// Whether a character that starts with a scalar can stand in the name of a function.
  private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLetterOrNumber || scalar == "_" || scalar == "$"
  }
}

/// What could be read of a page's scripts.
private struct ReadScripts {
  let text: String
  let functions: [String: String]
  let hasUnread: Bool
  let longestName: Int

  init(_ page: Page) {
    var text = ""
    var hasUnread = false
    for script in page.elements(named: .script) where script.isRunScript {
      guard let source = script.attribute(.src) else {
        text += script.textContent + "\n"
        continue
      }
      if case .file(let file) = page.references.target(at: source), file.bytes.count < 1_000_000 {
        text += String(decoding: file.bytes, as: UTF8.self) + "\n"
      } else {
        hasUnread = true
      }
    }
    page.budget.spend(text.utf8.count / 8)
    self.text = text
    self.hasUnread = hasUnread
    functions = text.withBytes(ScriptFunctions.find)
    longestName = functions.keys.map(\.utf8.count).max() ?? 0
  }
}

extension Page {
  /// The scripts of the page.
  public var scripts: PageScripts { view() }
}

extension Element {
  /// The code in the element's own event handler attributes.
  public var handlerCode: String {
    guard document.attributes(of: node).count > 0 else { return "" }
    return document.attributes(of: node).lazy
      .filter { document.localName(of: document.name(of: $0)).hasPrefix("on") }
      .map { String(document.value(of: $0)) }.joined(separator: "\n")
  }
}

extension Element {
  /// Whether a `script` is run, and is not data.
  public var isRunScript: Bool {
    guard let type = attribute(.type)?.collapsed.inLowerCase, !type.isEmpty else { return true }
    return type == "module" || type.hasSuffix("javascript") || type.hasSuffix("ecmascript")
  }
}
