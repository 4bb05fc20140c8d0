extension SelectorParser {
  mutating func afterPseudoElement(_ token: Token, _ compound: inout Compound) -> Bool {
    guard token.kind == .colon else { return false }
    place += 1
    guard let name = current, name.kind == .ident || name.kind == .function else { return false }
    skipComponent()
    compound.pseudoElement = .other
    return true
  }

  private mutating func skipComponent() {
    guard let token = current else { return }
    place += 1
    guard token.kind == .function else { return }
    _ = takeArguments()
  }

  mutating func pseudo(_ compound: inout Compound) -> Bool {
    place += 1
    guard let token = current, !token.hasSpaceBefore else { return false }
    if token.kind == .colon {
      place += 1
      return pseudoElement(&compound)
    }
    let name = text(token).lowercased()
    if token.kind == .ident {
      place += 1
      if let element = PseudoNames.legacyElements[name] {
        setPseudoElement(element, &compound)
        return true
      }
      guard let known = PseudoNames.classes[name] else { return hostClass(name, &compound) }
      compound.steps.append(.pseudo(known))
      compound.specificity = compound.specificity + Specificity(0, 1)
      if known == .focus || known == .focusVisible || known == .focusWithin { compound.dependsOnFocus = true }
      return true
    }
    guard token.kind == .function else { return false }
    place += 1
    return functional(name, &compound)
  }

  private mutating func hostClass(_ name: String, _ compound: inout Compound) -> Bool {
    guard name == "host" else { return false }
    compound.steps.append(.host(-1))
    compound.specificity = compound.specificity + Specificity(0, 1)
    compound.reach = .host
    compound.key = .universal
    return true
  }

  private mutating func setPseudoElement(_ element: PseudoElement, _ compound: inout Compound) {
    compound.pseudoElement = element
    compound.specificity = compound.specificity + Specificity(0, 0, 1)
  }

  private mutating func pseudoElement(_ compound: inout Compound) -> Bool {
    guard let token = current, !token.hasSpaceBefore else { return false }
    let name = text(token).lowercased()
    place += 1
    if token.kind == .ident {
      guard let element = PseudoNames.elements[name] ?? (name.hasPrefix("-webkit-") ? .other : nil) else {
        return false
      }
      setPseudoElement(element, &compound)
      return true
    }
    guard token.kind == .function else { return false }
    if name == "slotted" {
      guard let list = nestedList(isForgiving: false) else { return false }
      compound.steps.append(.slotted(list))
      compound.specificity = compound.specificity + maximum(of: list) + Specificity(0, 0, 1)
      compound.pseudoElement = .slotted
      compound.reach = .slotted
      compound.key = .universal
      return true
    }
    _ = takeArguments()
    guard PseudoNames.functionalElements.contains(name) else { return false }
    setPseudoElement(.other, &compound)
    return true
  }

  /// Goes behind the closing bracket of the function whose name was just passed; answers where its arguments are.
  private mutating func takeArguments() -> Range<Int> {
    let start = place
    var open = 1
    while place < end {
      switch tokens[place].kind {
      case .function, .openParen, .openSquare, .openCurly: open += 1
      case .closeParen, .closeSquare, .closeCurly: open -= 1
      default: break
      }
      place += 1
      if open == 0 { return start..<place - 1 }
    }
    return start..<end
  }

  private mutating func nestedList(isForgiving: Bool, isRelative relative: Bool = false) -> Int32? {
    let range = takeArguments()
    return nestedList(in: range, isForgiving: isForgiving, isRelative: relative)
  }

  private mutating func nestedList(in range: Range<Int>, isForgiving: Bool, isRelative relative: Bool) -> Int32? {
    guard depth < Self.depthLimit else { return nil }
    let outer = (place, end, isRelative, hasNesting)
    (place, end, isRelative) = (range.lowerBound, range.upperBound, relative)
    depth += 1
    let stepMark = table.steps.count
    let found = list(isForgiving: isForgiving)
    depth -= 1
    let nested = hasNesting
    (place, end, isRelative, hasNesting) = outer
    hasNesting = hasNesting || nested
    guard let found else {
      table.steps.removeSubrange(stepMark...)
      return nil
    }
    // A pseudo-element inside `:is()` makes that branch match nothing.
    return table.add(list: found.filter { table.selectors[Int($0)].pseudoElement == nil })
  }

  private mutating func functional(_ name: String, _ compound: inout Compound) -> Bool {
    switch name {
    case "is", "where", "-webkit-any", "matches":
      guard name != "matches", let list = nestedList(isForgiving: true) else { return false }
      compound.steps.append(.matches(list))
      if name != "where" { compound.specificity = compound.specificity + maximum(of: list) }
      inherit(from: list, &compound)
    case "not":
      guard let list = nestedList(isForgiving: false) else { return false }
      compound.steps.append(.not(list))
      compound.specificity = compound.specificity + maximum(of: list)
      inherit(from: list, &compound)
    case "has":
      guard let list = nestedList(isForgiving: false, isRelative: true) else { return false }
      compound.steps.append(.has(list))
      compound.specificity = compound.specificity + maximum(of: list)
      compound.usesHas = true
      inherit(from: list, &compound)
    case "host", "host-context":
      guard let list = nestedList(isForgiving: false) else { return false }
      compound.steps.append(name == "host" ? .host(list) : .hostContext(list))
      compound.specificity = compound.specificity + maximum(of: list) + Specificity(0, 1)
      compound.reach = .host
      compound.key = .universal
    case "lang":
      let languages = takeArguments().compactMap { index in
        tokens[index].kind == .ident || tokens[index].kind == .string ? text(tokens[index]).lowercased() : nil
      }
      guard !languages.isEmpty else { return false }
      table.languages.append(languages)
      compound.steps.append(.language(Int32(truncatingIfNeeded: table.languages.count - 1)))
      compound.specificity = compound.specificity + Specificity(0, 1)
    case "dir":
      let range = takeArguments()
      guard range.count == 1 else { return false }
      compound.steps.append(.direction(isRightToLeft: text(tokens[range.lowerBound]).lowercased() == "rtl"))
      compound.specificity = compound.specificity + Specificity(0, 1)
    case "nth-child", "nth-last-child", "nth-of-type", "nth-last-of-type": return position(name, &compound)
    case "state", "active-view-transition-type":
      _ = takeArguments()
      compound.steps.append(.never)
      compound.specificity = compound.specificity + Specificity(0, 1)
    default: return false
    }
    return true
  }

  func inherit(from list: Int32, _ compound: inout Compound) {
    let traits = table.traits[Int(list)]
    if traits.dependsOnFocus { compound.dependsOnFocus = true }
    if traits.usesHas { compound.usesHas = true }
  }

  // MARK: Positions

  private mutating func position(_ name: String, _ compound: inout Compound) -> Bool {
    let range = takeArguments()
    var stop = range.upperBound
    for index in range where tokens[index].kind == .ident && tokens[index].atom == PseudoNames.of {
      stop = index
      break
    }
    guard range.lowerBound < stop, let (step, offset) = anPlusB(range.lowerBound..<stop) else { return false }
    var test = PositionTest(step: step, offset: offset)
    test.isFromEnd = name.contains("last")
    test.isOfType = name.hasSuffix("type")
    compound.specificity = compound.specificity + Specificity(0, 1)
    if stop < range.upperBound {
      guard !test.isOfType,
        let list = nestedList(in: stop + 1..<range.upperBound, isForgiving: false, isRelative: false)
      else { return false }
      test.list = list
      compound.specificity = compound.specificity + maximum(of: list)
    }
    table.positions.append(test)
    compound.steps.append(.position(Int32(truncatingIfNeeded: table.positions.count - 1)))
    return true
  }

  /// CSS Syntax 3, section 6, “The An+B microsyntax”, read from the source without its spaces.
  private func anPlusB(_ range: Range<Int>) -> (Int, Int)? {
    let source = bytes[Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)]
    let text = String(decoding: source.filter { !$0.isCSSSpace }.map(\.lowercased), as: UTF8.self)
    if text == "even" { return (2, 0) }
    if text == "odd" { return (2, 1) }
    func number(_ text: Substring) -> Int? {
      guard let value = Int(text), abs(value) < 1_000_000_000 else { return nil }
      return value
    }
    guard let n = text.firstIndex(of: "n") else { return number(text[...]).map { (0, $0) } }
    let before = text[..<n]
    let after = text[text.index(after: n)...]
    let step = before.isEmpty || before == "+" ? 1 : before == "-" ? -1 : number(before)
    guard let step else { return nil }
    if after.isEmpty { return (step, 0) }
    guard after.first == "+" || after.first == "-", let offset = number(after) else { return nil }
    return (step, offset)
  }
}
