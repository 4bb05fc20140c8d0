import KerbcutHTML

/// A sheet as one page uses it.
final class LoadedSheet {
  let sheet: StyleSheet
  let origin: Origin
  /// The document or shadow tree whose elements it styles.
  let root: NodeID
  let context: Matcher.Context
  /// By condition of the sheet: whether its rules apply; nil if that is unknown.
  let holds: [Bool?]
  /// By condition of the sheet: the nearest `@container` at or around it; -1 for none.
  let containers: [Int32]
  /// By layer of the sheet: its path in the page.
  let layerPaths: [String]
  /// The layer that the whole sheet is in, by `@import … layer()`.
  let outerLayer: String?
  let isUncertain: Bool
  /// The `style` element that holds the sheet.
  var owner: NodeID?

  /// The browser's rules for HTML are apart: an SVG `title` is none of them.
  enum Origin { case html, userAgent, author }

  init(
    _ sheet: StyleSheet, origin: Origin, number: Int32, root: NodeID, device: Device, outerLayer: String? = nil,
    isUncertain: Bool = false
  ) {
    self.sheet = sheet
    self.origin = origin
    self.root = root
    self.outerLayer = outerLayer
    self.isUncertain = isUncertain
    context = Matcher.Context(table: sheet.selectors, sheet: number)
    holds = Self.evaluate(sheet.conditions, device)
    containers = Self.containers(sheet.conditions)
    layerPaths = sheet.layers.map { name in
      let own = name.replacingAnonymous(by: "\u{1}\(number)-")
      return outerLayer.map { "\($0).\(own)" } ?? own
    }
  }

  static func evaluate(_ conditions: [RuleCondition], _ device: Device) -> [Bool?] {
    var results: [Bool?] = []
    for condition in conditions {
      let own: Bool? =
        switch condition.kind {
        case .media(let list): list.matches(device)
        case .supports(let holds): holds
        // Each element has its own containers: `ContainerQueries` answers.
        case .container: true
        case .unknown: nil
        }
      let outer: Bool? = condition.parent >= 0 ? results[Int(condition.parent)] : true
      results.append(own == false || outer == false ? false : own == nil || outer == nil ? nil : true)
    }
    return results
  }

  var hasContainers: Bool { containers.contains { $0 >= 0 } }

  private static func containers(_ conditions: [RuleCondition]) -> [Int32] {
    var nearest: [Int32] = []
    for (place, condition) in conditions.enumerated() {
      if case .container = condition.kind {
        nearest.append(Int32(truncatingIfNeeded: place))
      } else {
        nearest.append(condition.parent >= 0 ? nearest[Int(condition.parent)] : -1)
      }
    }
    return nearest
  }
}

extension String {
  fileprivate func replacingAnonymous(by mark: String) -> String {
    guard utf8.contains(1) else { return self }
    return split(separator: "\u{1}", omittingEmptySubsequences: false).joined(separator: mark)
  }
}

/// Finds a page's sheets as a browser does (HTML Standard, sections 4.2.4, 4.2.6 and 4.6.8.20; CSSOM, section 6.2).
struct SheetLoader {
  let document: Document
  let device: Device
  let provider: any StyleSheetProvider
  /// The sheets of `style` elements that have been parsed before.
  let parsed: [NodeID: StyleSheet]
  private let links: SheetLinkFinder
  private(set) var sheets: [LoadedSheet] = []
  private(set) var missing: [MissingSheet] = []
  /// The title of the preferred style sheet set: the first that any sheet has.
  private var preferredTitle: String?

  /// How many sheets were asked for: sheets that import each other ask again and again.
  private var requests = 0

  static let importDepthLimit = 8
  static let requestLimit = 1_000
  static let sheetLimit = 500

  init(
    _ document: Document, _ device: Device, _ provider: any StyleSheetProvider, parsed: [NodeID: StyleSheet] = [:]
  ) {
    self.document = document
    self.device = device
    self.provider = provider
    self.parsed = parsed
    links = SheetLinkFinder(document)
  }

  mutating func load() {
    add(UserAgentSheet.shared, origin: .html, root: .root)
    if document.quirks == .full { add(UserAgentSheet.quirks, origin: .html, root: .root) }
    add(UserAgentSheet.foreign, origin: .userAgent, root: .root)
    for node in document.nodes where document.isElement(node) {
      let name = document.name(of: node)
      if name == .link || name == .script {
        link(node)
      } else if name == .style || name == Name.style.in(.svg) {
        style(node)
      }
    }
  }

  private mutating func add(
    _ sheet: StyleSheet, origin: LoadedSheet.Origin, root: NodeID, layer: String? = nil, isUncertain: Bool = false
  ) {
    guard sheets.count < Self.sheetLimit else {
      missing.append(MissingSheet(sheet.address ?? "a style element", "too many style sheets"))
      return
    }
    sheets.append(
      LoadedSheet(
        sheet, origin: origin, number: Int32(truncatingIfNeeded: sheets.count), root: root, device: device,
        outerLayer: layer, isUncertain: isUncertain))
  }

  /// Whether `media`, `title` and `type` let a sheet apply.
  private mutating func applies(_ node: NodeID, media: String?, isAlternate: Bool) -> Bool {
    if document.name(of: node) != .script, let type = document.value(.type, of: node), !type.isBlank {
      let essence = String(type).lowercased().prefix { $0 != ";" }.filter { !$0.isWhitespace }
      if essence != "text/css" { return false }
    }
    if let title = document.string(.title, of: node), !title.isEmpty, document.treeRoot(of: node) == .root {
      if isAlternate { return false }
      if preferredTitle == nil { preferredTitle = title }
      if title != preferredTitle { return false }
    } else if isAlternate {
      return false
    }
    guard let media else { return true }
    return MediaQueryList(parsing: media).matches(device)
  }

  private mutating func link(_ node: NodeID) {
    for link in links.links(of: node) where applies(node, media: link.media, isAlternate: link.isAlternate) {
      request(
        link.address, base: nil, root: document.treeRoot(of: node), layer: nil, chain: [],
        isUncertain: link.isConditional)
    }
  }

  private mutating func style(_ node: NodeID) {
    guard applies(node, media: document.string(.media, of: node), isAlternate: false),
      let sheet = parsed[node] ?? parse(node)
    else { return }
    let count = sheets.count
    include(
      sheet, address: nil, root: document.treeRoot(of: node), layer: nil, chain: [],
      isUncertain: false)
    if sheets.count > count { sheets.last?.owner = node }
  }

  private func parse(_ node: NodeID) -> StyleSheet? {
    var bytes: [UInt8] = []
    for child in document.children(of: node) where document.kind(of: child) == .text {
      bytes.append(contentsOf: document.text(of: child))
    }
    return bytes.isEmpty ? nil : StyleSheet(parsing: bytes, address: nil)
  }

  private mutating func request(
    _ address: String, base: String?, root: NodeID, layer: String?, chain: [String], isUncertain: Bool
  ) {
    requests += 1
    guard requests <= Self.requestLimit else {
      if requests == Self.requestLimit + 1 { missing.append(MissingSheet(address, "too many style sheets")) }
      return
    }
    switch provider.sheet(at: address, base: base) {
    case .missing(let reason): missing.append(MissingSheet(address, reason))
    case .outside: missing.append(MissingSheet(outside: address))
    case .sheet(let sheet, let found):
      guard !chain.contains(found), chain.count < Self.importDepthLimit else { return }
      include(sheet, address: found, root: root, layer: layer, chain: chain + [found], isUncertain: isUncertain)
    }
  }

  /// A sheet behind those that it imports.
  private mutating func include(
    _ sheet: StyleSheet, address: String?, root: NodeID, layer: String?, chain: [String], isUncertain: Bool
  ) {
    if !sheet.imports.isEmpty {
      let holds = LoadedSheet.evaluate(sheet.conditions, device)
      for rule in sheet.imports {
        let condition: Bool? = rule.condition >= 0 ? holds[Int(rule.condition)] : true
        if condition == false { continue }
        var path = layer
        if let name = rule.layer {
          let own = name.isEmpty ? "\u{1}\(sheets.count)-\(rule.offset)" : name
          path = layer.map { "\($0).\(own)" } ?? own
        }
        request(
          rule.address, base: address, root: root, layer: path, chain: chain,
          isUncertain: isUncertain || condition == nil)
      }
    }
    add(sheet, origin: .author, root: root, layer: layer, isUncertain: isUncertain)
  }
}
