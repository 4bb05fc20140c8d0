/// Where the style sheets of a page come from; the caller reads files, this module does not.
public protocol StyleSheetProvider: Sendable {
  /// The parsed sheet at an address as written in the page or sheet, resolved against `base` (nil: the page's own base).
  func sheet(at address: String, base: String?) -> SheetResult
}

/// What became of a request for a style sheet.
public enum SheetResult: Sendable {
  /// The sheet, and its own address, against which its imports resolve.
  case sheet(StyleSheet, address: String)
  /// It could not be had, and why: answers that could depend on it are unknown.
  case missing(reason: String)
  /// Nobody looked for it: it lies outside of what was asked for. Answers are unknown as well.
  case outside
}

/// No sheets but those in the page.
public struct NoStyleSheets: StyleSheetProvider {
  public init() {}
  public func sheet(at address: String, base: String?) -> SheetResult { .missing(reason: "not looked for") }
}
