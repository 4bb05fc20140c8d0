import KerbcutHTML
import KerbcutText

extension Page {
  /// Whether anything on the page runs a script: a `script` that is no data, a handler in an
  /// attribute, or an address that is one.
  public var runsScripts: Bool {
    kept { page in
      RunsScripts(
        value: page.elements(named: .script).contains(where: \.isRunScript)
          || !page.elements(with: .onclick, .onload, .onchange, .onsubmit).isEmpty
          || page.links.contains { $0.hasAddress(startingWith: "javascript:") })
    }.value
  }
}

private struct RunsScripts { let value: Bool }

extension Element {
  /// Whether a `script` is run, and is not data.
  public var isRunScript: Bool {
    guard let type = attribute(.type)?.collapsed.lowercased(), !type.isEmpty else { return true }
    return type == "module" || type.hasSuffix("javascript") || type.hasSuffix("ecmascript")
  }
}
