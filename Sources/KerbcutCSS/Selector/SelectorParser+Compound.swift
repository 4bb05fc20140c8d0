/// Compounds and the simple selectors in them.
extension SelectorParser {
  mutating func compound() -> Compound? {
    var compound = Compound()
    let start = place
    while let token = current {
      if place > start, token.hasSpaceBefore { break }
      if token.kind == .comma || isCombinator(token) { break }
      guard simple(token, isFirst: place == start, into: &compound) else { return nil }
    }
    return place > start ? compound : nil
  }

  private func isCombinator(_ token: Token) -> Bool {
    token.kind == .delim
      && (token.delim == UInt8(ascii: ">") || token.delim == UInt8(ascii: "+") || token.delim == UInt8(ascii: "~"))
  }

  private mutating func simple(_ token: Token, isFirst: Bool, into compound: inout Compound) -> Bool {
    if compound.pseudoElement != nil { return afterPseudoElement(token, &compound) }
    switch token.kind {
    case .ident:
      guard isFirst else { return false }
      place += 1
      if current?.isDelim(UInt8(ascii: "|")) == true, current?.hasSpaceBefore == false { return namespaced(&compound) }
      return addName(token, to: &compound)
    case .delim: return delimiter(token, isFirst: isFirst, &compound)
    case .hash:
      guard token.flags.contains(.isID) else { return false }
      place += 1
      let atoms = atoms(token)
      compound.steps.append(.id(exact: atoms.exact, lower: atoms.lower))
      compound.specificity = compound.specificity + Specificity(1)
      compound.key = .id(exact: atoms.exact, lower: atoms.lower)
      compound.atoms.append(atoms)
      return true
    case .openSquare: return attribute(&compound)
    case .colon: return pseudo(&compound)
    default: return false
    }
  }

  private mutating func delimiter(_ token: Token, isFirst: Bool, _ compound: inout Compound) -> Bool {
    switch token.delim {
    case UInt8(ascii: "*"):
      guard isFirst else { return false }
      place += 1
      if current?.isDelim(UInt8(ascii: "|")) == true, current?.hasSpaceBefore == false { return namespaced(&compound) }
      return true
    case UInt8(ascii: "|"):
      guard isFirst else { return false }
      compound.steps.append(.never)
      return namespaced(&compound)
    case UInt8(ascii: "&"):
      place += 1
      hasNesting = true
      if let parentList {
        compound.steps.append(.matches(parentList))
        compound.specificity = compound.specificity + maximum(of: parentList)
        inherit(from: parentList, &compound)
      } else {
        compound.steps.append(.pseudo(.scope))
      }
      return true
    case UInt8(ascii: "."):
      place += 1
      guard let name = current, name.kind == .ident, !name.hasSpaceBefore else { return false }
      place += 1
      let atoms = atoms(name)
      compound.steps.append(.className(exact: atoms.exact, lower: atoms.lower))
      compound.specificity = compound.specificity + Specificity(0, 1)
      if case .id = compound.key {} else { compound.key = .className(exact: atoms.exact, lower: atoms.lower) }
      compound.atoms.append(atoms)
      return true
    default: return false
    }
  }

  /// `ns|name`: prefixes are declared on hardly any page, so any prefix but `*` fails to parse as in a sheet that
  /// declares none.
  private mutating func namespaced(_ compound: inout Compound) -> Bool {
    let isAny = place > 0 && tokens[place - 1].isDelim(UInt8(ascii: "*"))
    let isNone = place == 0 || !(tokens[place - 1].kind == .ident || isAny)
    guard isAny || isNone else { return false }
    place += 1
    guard let name = current, !name.hasSpaceBefore else { return false }
    place += 1
    if name.isDelim(UInt8(ascii: "*")) { return true }
    return name.kind == .ident && addName(name, to: &compound)
  }

  private mutating func addName(_ token: Token, to compound: inout Compound) -> Bool {
    let atoms = atoms(token)
    compound.steps.append(.name(exact: atoms.exact, lower: atoms.lower))
    compound.specificity = compound.specificity + Specificity(0, 0, 1)
    compound.atoms.append(atoms)
    compound.key = .name(exact: atoms.exact, lower: atoms.lower)
    return true
  }
}
