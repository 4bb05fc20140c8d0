/// Attribute selectors (Selectors 4, section 6).
extension SelectorParser {
  mutating func attribute(_ compound: inout Compound) -> Bool {
    place += 1
    if current?.isDelim(UInt8(ascii: "*")) == true || current?.isDelim(UInt8(ascii: "|")) == true {
      while current?.isDelim(UInt8(ascii: "*")) == true || current?.isDelim(UInt8(ascii: "|")) == true { place += 1 }
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
      UInt8(ascii: "="): .equals, UInt8(ascii: "~"): .includes, UInt8(ascii: "|"): .dash, UInt8(ascii: "^"): .prefix,
      UInt8(ascii: "$"): .suffix, UInt8(ascii: "*"): .contains,
    ]
    guard let kind = relations[relation.delim] else { return false }
    test.relation = kind
    place += 1
    if kind != .equals {
      guard current?.isDelim(UInt8(ascii: "=")) == true else { return false }
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
