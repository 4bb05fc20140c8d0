extension Document {
  /// The tree in the format of html5lib's tests: a line for each node and attribute, `| ` in front.
  public var treeDump: String { dump(withPlaces: false) }

  /// The same with the place of each node: `@line:column`, or `@implied`.
  public var treeDumpWithPlaces: String { dump(withPlaces: true) }

  private func dump(withPlaces: Bool) -> String {
    var lines = ""
    var work: [(node: NodeID, depth: Int)] = children(of: .root).map { ($0, 0) }.reversed()
    while let (node, depth) = work.popLast() {
      let indent = "| " + String(repeating: "  ", count: depth)
      if kind(of: node) == .fragment {
        lines += indent + (isTemplateContents(node) ? "content\n" : "#shadow-root\n")
        work += children(of: node).map { ($0, depth + 1) }.reversed()
        continue
      }
      lines += indent + line(for: node) + (withPlaces ? place(of: node) : "") + "\n"
      guard isElement(node) else { continue }
      for attribute in dumped(attributes(of: node)) { lines += indent + "  " + attribute + "\n" }
      var inner: [(NodeID, Int)] = []
      if let fragment = templateContents(of: node) ?? shadowRoot(of: node) { inner.append((fragment, depth + 1)) }
      inner += children(of: node).map { ($0, depth + 1) }
      work += inner.reversed()
    }
    return lines
  }

  private func isTemplateContents(_ fragment: NodeID) -> Bool {
    host(of: fragment).map { templateContents(of: $0) == fragment } ?? true
  }

  private func line(for node: NodeID) -> String {
    switch kind(of: node) {
    case .element: "<\(prefix(of: name(of: node).namespace))\(localName(of: name(of: node)))>"
    case .text: "\"\(String(text(of: node)))\""
    case .comment: "<!-- \(String(text(of: node))) -->"
    case .processingInstruction: "<?\(target(of: node)) \(String(text(of: node)))>"
    case .doctype: doctypeLine
    case .document, .fragment: ""
    }
  }

  private var doctypeLine: String {
    guard let doctype else { return "<!DOCTYPE >" }
    guard doctype.publicID != nil || doctype.systemID != nil else { return "<!DOCTYPE \(doctype.name)>" }
    return "<!DOCTYPE \(doctype.name) \"\(doctype.publicID ?? "")\" \"\(doctype.systemID ?? "")\">"
  }

  private func prefix(of namespace: Namespace) -> String {
    switch namespace {
    case .html, .other: ""
    case .svg: "svg "
    case .mathML: "math "
    case .xlink: "xlink "
    case .xml: "xml "
    case .xmlns: "xmlns "
    }
  }

  /// Attributes in the order of their names, as UTF-16 has it.
  private func dumped(_ attributes: Range<AttributeID>) -> [String] {
    attributes
      .map { (prefix(of: name(of: $0).namespace) + localName(of: name(of: $0)), String(value(of: $0))) }
      .sorted { $0.0.utf16.lexicographicallyPrecedes($1.0.utf16) }
      .map { "\($0)=\"\($1)\"" }
  }

  private func place(of node: NodeID) -> String {
    if sourceRange(of: node).isEmpty { return "  @implied" }
    let position = source.position(at: offset(of: node))
    return "  @\(position.line):\(position.column)"
  }
}
