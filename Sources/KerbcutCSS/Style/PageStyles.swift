public import KerbcutHTML

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
}

/// No sheets but those in the page.
public struct NoStyleSheets: StyleSheetProvider {
  public init() {}
  public func sheet(at address: String, base: String?) -> SheetResult { .missing(reason: "not looked for") }
}

/// A parsed style sheet, shared by all pages that use it.
public final class StyleSheet: Sendable {
  public init(parsing text: [UInt8], address: String?) {}
}

/// The computed style of every element of one page on one device. Lazy and cached: use it on one task only.
public final class PageStyles {
  public let document: Document
  public let device: Device
  /// The addresses of sheets that could not be had, with the reason.
  public private(set) var missingSheets: [(address: String, reason: String)] = []

  public init(document: Document, device: Device = .desktop, provider: any StyleSheetProvider = NoStyleSheets()) {
    self.document = document
    self.device = device
  }

  /// Whether the element makes boxes: neither it nor a flat-tree ancestor has `display: none` (nor skips its contents).
  /// An element with `display: contents` counts as rendered.
  public func isRendered(_ node: NodeID) -> Bool { true }

  /// Whether `visibility` computes to `visible`.
  public func isVisibilityVisible(_ node: NodeID) -> Bool { true }
}
