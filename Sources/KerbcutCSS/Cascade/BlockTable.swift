import KerbcutHTML

/// The blocks of declarations of one page, by number: first those of its sheets' rules, then those of `style` attributes
/// and presentational hints. Each is parsed when it is first asked for.
struct BlockTable {
  private let sheets: [LoadedSheet]
  /// By sheet: the number of its first block.
  private let bases: [UInt32]
  private let sheetBlockCount: UInt32
  private let isQuirky: Bool
  private var blocks: [DeclarationBlock?]
  /// By block: what is known of it without reading it again.
  private var facts: [Facts]
  private var numbers: [Key: UInt32] = [:]

  private struct Key: Hashable {
    let text: [UInt8]
    let isHint: Bool
  }

  private struct Facts: OptionSet {
    let rawValue: UInt8

    static let known = Facts(rawValue: 1)
    static let asksParent = Facts(rawValue: 2)
    static let asksElement = Facts(rawValue: 4)
  }

  init(_ sheets: [LoadedSheet], _ index: RuleIndex, isQuirky: Bool) {
    self.sheets = sheets
    self.isQuirky = isQuirky
    bases = index.blockBases
    sheetBlockCount = index.blockCount
    blocks = Array(repeating: nil, count: Int(index.blockCount))
    facts = Array(repeating: [], count: Int(index.blockCount))
  }

  subscript(_ number: UInt32) -> DeclarationBlock {
    mutating get {
      if let block = blocks[Int(number)] { return block }
      guard let (sheet, rule) = place(of: number) else { return DeclarationBlock() }
      let block = sheet.sheet.block(rule, isQuirky: isQuirky && sheet.origin == .author)
      blocks[Int(number)] = block
      return block
    }
  }

  /// Whether a property that is not inherited by itself may take its value from the parent.
  mutating func asksParent(_ number: UInt32) -> Bool {
    facts(of: number).contains(.asksParent)
  }

  /// Whether a value depends on the element's own attributes or place.
  mutating func asksElement(_ number: UInt32) -> Bool { facts(of: number).contains(.asksElement) }

  private mutating func facts(of number: UInt32) -> Facts {
    if facts[Int(number)].contains(.known) { return facts[Int(number)] }
    let block = self[number]
    var found: Facts = .known
    if block.asksParent { found.insert(.asksParent) }
    if block.asksElement { found.insert(.asksElement) }
    facts[Int(number)] = found
    return found
  }

  /// The sheet and rule that a block is of; nil for `style` attributes and hints.
  func place(of number: UInt32) -> (LoadedSheet, Int)? {
    guard number < sheetBlockCount, let sheet = bases.lastIndex(where: { $0 <= number }) else { return nil }
    // Sheets without rules share their base with the next one: the last of them is the one that has the rule.
    return (sheets[sheet], Int(number - bases[sheet]))
  }

  /// The block of a `style` attribute, or of the hints that other attributes stand for.
  mutating func number(of text: [UInt8], isHint: Bool) -> UInt32 {
    let key = Key(text: text, isHint: isHint)
    if let number = numbers[key] { return number }
    let number = UInt32(truncatingIfNeeded: blocks.count)
    numbers[key] = number
    blocks.append(DeclarationParser.block(text, in: [0..<text.count], isQuirky: isQuirky && !isHint))
    facts.append([])
    return number
  }

  /// Whether a block is that of a `style` attribute with this text.
  func isStyleAttribute(_ number: UInt32, _ text: [UInt8]) -> Bool {
    numbers[Key(text: text, isHint: false)] == number
  }
}
