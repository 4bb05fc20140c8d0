import KerbcutHTML
import KerbcutText

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
  private let longestName: Int

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
    functions = text.withBytes(ScriptFunctions.find)
    longestName = functions.keys.map(\.utf8.count).max() ?? 0
  }

  /// Whether a script says one of these words.
  public func mentions(_ words: String...) -> Bool { words.contains(where: text.holds) }

  /// A piece of script with the bodies of the functions that it calls or names, theirs too, each once.
  public func reach(of code: String) -> String {
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
    guard document.attributes(of: node).count > 0 else { return "" }
    return document.attributes(of: node).lazy
      .filter { document.localName(of: document.name(of: $0)).hasPrefix("on") }
      .map { String(document.value(of: $0)) }.joined(separator: "\n")
  }

  /// Whether the element does something when used, as far as markup and scripts that could be read tell.
  public var seemsOperable: Bool {
    if isDisabled { return false }
    if self.is(.a, .area), has(.href) { return true }
    if !handlerCode.isEmpty { return true }
    return id.map { !$0.isEmpty && page.scriptsName(id: $0) } ?? false
  }
}
