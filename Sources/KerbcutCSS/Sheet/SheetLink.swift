public import KerbcutHTML

/// A style sheet that a page asks for by its address, as a browser with scripts ends up applying it.
///
/// Many pages load sheets late, so that they do not hold up the first look: `link` elements that are preloads, for print
/// or disabled until a handler or script makes sheets for the screen of them, and sheets that a script writes.
public struct SheetLink: Sendable, Equatable {
  /// As written in the page.
  public var address: String
  /// The media that it is for, once scripts have run; nil for all.
  public var media: String?
  /// Whether it is one that people may choose instead of others.
  public var isAlternate = false
  /// Whether a script asks for it in some cases only.
  public var isConditional = false
}

extension Document {
  /// The sheets that each element asks for, in tree order: a `link` for one, a script for those that it writes.
  public var sheetLinks: [(node: NodeID, link: SheetLink)] {
    let finder = SheetLinkFinder(self)
    return nodes.flatMap { node -> [(node: NodeID, link: SheetLink)] in
      guard isElement(node) else { return [] }
      return finder.links(of: node).map { (node, $0) }
    }
  }
}

/// Finds the sheets that elements ask for (HTML Standard, section 4.6.8.20, and what handlers and scripts make of it).
struct SheetLinkFinder {
  private let document: Document
  private let scripts: LateSheetScripts

  init(_ document: Document) {
    self.document = document
    scripts = LateSheetScripts(document)
  }

  func links(of node: NodeID) -> [SheetLink] {
    switch document.name(of: node) {
    case .link: link(node).map { [$0] } ?? []
    case .script: scripts.sheets(writtenBy: node)
    default: []
    }
  }

  private func link(_ node: NodeID) -> SheetLink? {
    guard let relation = document.value(.rel, of: node), let address = document.string(.href, of: node),
      !address.allSatisfy(\.isWhitespace)
    else { return nil }
    let late = LateSheet(document, node, scripts)
    let isSheet = relation.tokens.contains { $0.equalsIgnoringCase("stylesheet") }
    guard isSheet || late.becomesSheet, !document.hasAttribute(.disabled, of: node) || late.isEnabled else {
      return nil
    }
    return SheetLink(
      address: address, media: late.media ?? document.string(.media, of: node),
      isAlternate: isSheet && !late.becomesSheet && relation.tokens.contains { $0.equalsIgnoringCase("alternate") })
  }
}

/// What handlers and scripts make of a `link`.
private struct LateSheet {
  var becomesSheet = false
  var isEnabled = false
  /// The media that a handler or script gives it.
  var media: String?

  init(_ document: Document, _ node: NodeID, _ scripts: LateSheetScripts) {
    guard document.isScripting else { return }
    if let handler = document.value(.onload, of: node) { read(ScriptCode(Array(handler))) }
    let id = Array(document.value(.id, of: node) ?? UTF8Text(""))
    if document.isStylePreload(node), scripts.change(id, "rel", of: "preload") { becomesSheet = true }
    if media == nil, document.value(.media, of: node)?.equalsIgnoringCase("print") ?? false,
      scripts.change(id, "media", of: "print")
    {
      media = "all"
    }
    if document.hasAttribute(.disabled, of: node), scripts.change(id, "disabled", of: "stylesheet") { isEnabled = true }
  }

  private mutating func read(_ handler: ScriptCode) {
    if handler.sets("rel"), handler.holds("stylesheet") { becomesSheet = true }
    if handler.sets("disabled") || handler.holds("removeAttribute") && handler.holds("disabled") { isEnabled = true }
    if let value = handler.valueSet(to: "media") { media = value.text ?? "all" }
  }
}

extension Document {
  /// Whether a `link` only fetches a style sheet ahead of its use.
  fileprivate func isStylePreload(_ node: NodeID) -> Bool {
    guard value(.rel, of: node)?.tokens.contains(where: { $0.equalsIgnoringCase("preload") }) ?? false,
      let kind = name("as").flatMap({ value($0, of: node) })
    else { return false }
    return kind.equalsIgnoringCase("style")
  }
}
