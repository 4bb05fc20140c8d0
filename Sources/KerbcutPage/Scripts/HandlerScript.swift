import KerbcutHTML
import KerbcutText

extension Element {
  /// The code of the handler attributes of these events, lower case, without white space.
  public func handlerScript(_ events: Name...) -> String {
    events.compactMap { attribute($0) }.joined(separator: ";").inLowerCase.filter { !$0.isWhitespace }
  }
}

extension String {
  /// Whether a handler's code, as `handlerScript` gives it, sends a form or goes to another page by itself.
  public var leavesPage: Bool {
    Self.waysOut.contains(where: holds)
  }

  private static let waysOut = [
    "submit(", "location=", "location.href=", "location.assign(", "location.replace(", "window.open(", "__dopostback(",
  ]
}
