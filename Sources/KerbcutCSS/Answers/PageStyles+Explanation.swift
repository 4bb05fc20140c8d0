public import KerbcutHTML

extension PageStyles {
  /// Where a property's value comes from: `govuk.css:812 on .hint`, or `line 12, style attribute of <p>`. Values that are
  /// inherited, by themselves or by `inherit`, are followed to the element that declares them; a value that is a custom
  /// property's, to the declaration of that. A pseudo-element inherits from its element. Nil if no author says anything.
  public func explanation(of property: Property, on node: NodeID, pseudo: PseudoElement? = nil) -> String? {
    var current = element(at: node)
    if let pseudo, let element = current, let place = placeOfKeyframe(property, on: element, pseudo) { return place }
    if let pseudo, let element = current, let (block, declaration) = engine.winner(property, of: element, pseudo),
      !Self.handsOn(declaration.value, property)
    {
      return explanation(declaration, in: block, on: element)
    }
    while let element = current, document.isElement(element) {
      if let place = placeOfKeyframe(property, on: element, nil) { return place }
      if let (block, declaration) = engine.winner(.property(property), of: element) {
        if !Self.handsOn(declaration.value, property) {
          return explanation(declaration, in: block, on: element)
        }
      } else if !property.isInherited {
        return nil
      }
      current = document.flatParent(of: element)
    }
    return nil
  }

  private func explanation(_ declaration: Declaration, in block: UInt32, on element: NodeID) -> String? {
    guard let place = place(of: declaration, in: block, element) else { return nil }
    return variable(in: declaration.value, on: element).map { "\(place), with \($0)" } ?? place
  }

  /// Whether a declaration only asks for the parent's value.
  private static func handsOn(_ value: Value, _ property: Property) -> Bool {
    switch value {
    case .keyword(.inherit): true
    case .keyword(.unset): property.isInherited
    case .deferredColor(.current): property == .color
    default: false
    }
  }

  /// A declaration's sheet, line and selectors; nil for the browser's own.
  private func place(of declaration: Declaration, in block: UInt32, _ element: NodeID) -> String? {
    guard let (sheet, rule) = engine.place(of: block) else {
      let name = document.localName(of: document.name(of: element))
      let kind = engine.isStyleAttribute(block, of: element) ? "style attribute" : "attributes"
      return "line \(line(of: element)), \(kind) of <\(name)>"
    }
    guard sheet.origin == .author else { return nil }
    return place(of: declaration, in: sheet, on: sheet.sheet.selectorText(of: rule))
  }

  private func placeOfKeyframe(_ property: Property, on element: NodeID, _ pseudo: PseudoElement?) -> String? {
    guard let kept = engine.lastingDeclaration(property, of: element, pseudo) else { return nil }
    return place(of: kept.declaration, in: kept.sheet, on: "@keyframes \(kept.animation)")
  }

  private func place(of declaration: Declaration, in sheet: LoadedSheet, on selectors: String) -> String {
    let line = sheet.sheet.line(of: Int(declaration.offset))
    if let address = sheet.sheet.address {
      return "\(address.split(separator: "/").last ?? ""):\(line) on \(selectors)"
    }
    guard let text = sheet.owner.flatMap({ document.children(of: $0).first { _ in true } }) else {
      return "on \(selectors)"
    }
    return "line \(self.line(of: text) + line - 1) on \(selectors)"
  }

  private func line(of node: NodeID) -> Int { document.source.position(at: document.offset(of: node)).line }

  /// Where the first custom property that a value asks for is declared: `--ink from house.css:3 on :root`.
  private func variable(in value: Value, on element: NodeID) -> String? {
    guard case .unresolved(let unresolved) = value,
      let name = String(decoding: unresolved.source, as: UTF8.self).firstMatch(of: /var\(\s*(--[^\s,)]+)/)?.1
    else { return nil }
    var current: NodeID? = element
    while let holder = current, document.isElement(holder) {
      if let (block, declaration) = engine.winner(.custom(Atom(hashing: String(name))), of: holder) {
        return place(of: declaration, in: block, holder).map { "\(name) from \($0)" }
      }
      current = document.flatParent(of: holder)
    }
    return nil
  }

  /// Whether an element's own `style` attribute declares a property's specified value, with `!important`; values that
  /// only hand on another one, such as `inherit`, do not.
  public func isImportantInStyleAttribute(_ property: Property, of node: NodeID) -> Bool {
    guard let (block, declaration) = engine.winner(property, of: node) else { return false }
    if case .keyword(let keyword) = declaration.value, keyword.isCSSWide, keyword != .initial { return false }
    return declaration.isImportant && engine.place(of: block) == nil
  }
}
