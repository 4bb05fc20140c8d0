/// Attribute selectors (Selectors 4, section 6).
extension SelectorParser {
  mutating func attribute(_ compound: inout Compound) -> Bool {
    place += 1
    if current?.isDelim(0x2A) == true || current?.isDelim(0x7C) == true {
      while current?.isDelim(0x2A) == true || current?.isDelim(0x7C) == true { place += 1 }
    }
    guard let name = current, name.kind == .ident else { return false }
    let atoms = atoms(name)
    var test = AttributeTest(exact: atoms.exact, lower: atoms.lower)
    test.isCaselessInHTML = AttributeMatcher.caseless.contains(test.lower)
    place += 1
    if current?.kind != .closeSquare {
      guard attributeValue(&test) else { return false }
    }
    guard current?.kind == .closeSquare || place >= end else { return false }
    place += 1
    compound.specificity = compound.specificity + Specificity(0, 1)
    table.attributes.append(test)
    compound.steps.append(.attribute(Int32(truncatingIfNeeded: table.attributes.count - 1)))
    switch compound.key {
    case .universal: if test.exact == test.lower { compound.key = .attribute(test.lower) }
    default: break
    }
    return true
  }

  private mutating func attributeValue(_ test: inout AttributeTest) -> Bool {
    guard let relation = current, relation.kind == .delim else { return false }
    let relations: [UInt8: AttributeTest.Relation] = [
      0x3D: .equals, 0x7E: .includes, 0x7C: .dash, 0x5E: .prefix, 0x24: .suffix, 0x2A: .contains,
    ]
    guard let kind = relations[relation.delim] else { return false }
    test.relation = kind
    place += 1
    if kind != .equals {
      guard current?.isDelim(0x3D) == true else { return false }
      place += 1
    }
    guard let value = current, value.kind == .ident || value.kind == .string else { return false }
    let start = table.attributeValues.count
    table.attributeValues.append(contentsOf: text(value).utf8)
    test.value = start..<table.attributeValues.count
    place += 1
    if let flag = current, flag.kind == .ident {
      switch text(flag).lowercased() {
      case "i": test.ignoresCase = true
      case "s": test.keepsCase = true
      default: return false
      }
      place += 1
    }
    return true
  }
}
