import KerbcutBasics
internal import Synchronization

/// A parsed style sheet, shared by all pages that use it. Its declarations are kept as text: a page parses those of the
/// rules that match something, which are few.
public final class StyleSheet: Sendable {
  /// The text that was parsed, as UTF-8.
  let bytes: [UInt8]
  /// Where it came from; nil for a `style` element.
  public let address: String?
  let selectors: SelectorTable
  let rules: [StyleRule]
  /// The rules' selectors in order, as candidates for matching.
  let entries: [SelectorEntry]
  let imports: [ImportRule]
  /// Conditions around rules: `@media`, `@supports`, `@container`, each inside another or none.
  let conditions: [RuleCondition]
  /// `@scope` rules around rules, each inside another or none.
  let scopes: [ScopeRule]
  /// Names of layers in order of appearance, `a.b` for a layer in a layer.
  let layers: [String]
  let keyframes: [KeyframesRule]
  /// `@property` and `@function`.
  let customRules: CustomRules
  /// Whether something was left out because a limit was reached.
  public let isTruncated: Bool

  /// The rules that say anything of `overflow`.
  let overflowRules: Set<Int32>
  /// The rules that may say something of `content`, if any selector is about `::before` or `::after`.
  let contentRules: Set<Int32>
  /// Selectors of rules that depend on what has the focus.
  let focusSelectors: [Int32]

  /// Blocks that a page asked for, without and with the quirks of old pages.
  private let blocks = Mutex<[Int: DeclarationBlock]>([:])
  private let quirkyBlocks = Mutex<[Int: DeclarationBlock]>([:])

  /// Parses a sheet. Takes time in proportion to its length, whatever it holds.
  public init(parsing text: [UInt8], address: String?) {
    var parser = StyleSheetParser(text)
    parser.parse()
    bytes = text
    self.address = address
    selectors = parser.selectors
    rules = parser.rules
    entries = parser.entries
    imports = parser.imports
    conditions = parser.conditions
    layers = parser.layers
    scopes = parser.scopes
    keyframes = parser.keyframes
    customRules = parser.customRules
    isTruncated = parser.isTruncated
    focusSelectors = entries.compactMap {
      parser.selectors.selectors[Int($0.selector)].dependsOnFocus ? $0.selector : nil
    }
    let generates = parser.selectors.selectors.contains { $0.pseudoElement == .before || $0.pseudoElement == .after }
    contentRules = generates ? Self.rules(parser.rules, mentioning: ByteWord("content"), text) : []
    overflowRules = Self.rules(parser.rules, mentioning: ByteWord("overflow"), text)
  }

  private static func rules(_ rules: [StyleRule], mentioning word: ByteWord, _ text: [UInt8]) -> Set<Int32> {
    guard word.isIn(text) else { return [] }
    var found: Set<Int32> = []
    for (number, rule) in rules.enumerated() where rule.body.contains(where: { word.isIn(text[$0]) }) {
      found.insert(Int32(truncatingIfNeeded: number))
    }
    return found
  }

  /// The declarations of a rule: parsed when a page first asks, kept for the others.
  func block(_ rule: Int, isQuirky: Bool) -> DeclarationBlock {
    if let known = kept(rule, isQuirky: isQuirky) { return known }
    let block = DeclarationParser.block(bytes, in: rules[rule].body, isQuirky: isQuirky)
    if isQuirky { quirkyBlocks.withLock { $0[rule] = block } } else { blocks.withLock { $0[rule] = block } }
    return block
  }

  private func kept(_ rule: Int, isQuirky: Bool) -> DeclarationBlock? {
    isQuirky ? quirkyBlocks.withLock { $0[rule] } : blocks.withLock { $0[rule] }
  }

  /// The line of a byte, from 1. Costs a scan; for explanations.
  func line(of offset: Int) -> Int {
    bytes[..<min(max(offset, 0), bytes.count)].reduce(into: 1) { if $1 == 0x0A { $0 += 1 } }
  }

  /// The text of a rule's selectors as written.
  func selectorText(of rule: Int) -> String {
    let range = rules[rule].prelude
    let text = String(decoding: bytes[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// A style rule: its declarations as places in the text.
struct StyleRule: Sendable {
  var prelude: Range<UInt32>
  /// Its declarations: several pieces where nested rules stand between.
  var body: [Range<Int>]
  /// Place in `conditions`; -1 for none.
  var condition: Int32
  /// Place in `layers`; -1 for none.
  var layer: Int32
  /// Place in `scopes`; -1 for none.
  var scope: Int32 = -1
}

/// `@scope` (CSS Cascade 6, section 2.5), with lists of selectors.
struct ScopeRule: Sendable {
  /// What a scope starts from; nil for the parent of the `style` element.
  var root: Int32?
  /// What it ends at.
  var limit: Int32?
  /// The scope around it; -1 for none.
  var parent: Int32
}

/// One selector of one rule.
struct SelectorEntry: Sendable {
  var rule: Int32
  var selector: Int32
}

/// `@import`.
struct ImportRule: Sendable {
  var address: String
  var condition: Int32
  /// The layer that it asks for: nil for none, empty for a layer without name.
  var layer: String?
  var offset: Int
}

/// A condition that rules depend on.
struct RuleCondition: Sendable {
  enum Kind: Sendable {
    case media(MediaQueryList)
    case supports(Bool)
    /// One of them has to hold of a container around the element.
    case container([ContainerQuery])
    /// What nobody can know before layout.
    case unknown(Lack.Kind)
  }

  var kind: Kind
  var parent: Int32
}

/// A word to look for in bytes.
struct ByteWord: Sendable {
  private let bytes: [UInt8]

  /// A word in lower case.
  init(_ word: StaticString) { bytes = "\(word)".utf8.map { $0 } }

  /// Whether the word is there, in any case, or may be: escaped letters are not read.
  func isIn(_ text: some RandomAccessCollection<UInt8>) -> Bool {
    guard let first = bytes.first else { return true }
    var rest = text[...]
    while let place = rest.firstIndex(where: { $0 | 0x20 == first || $0 == UInt8(ascii: "\\") }) {
      if rest[place] == UInt8(ascii: "\\") || rest[place...].starts(with: bytes, by: { $0 | 0x20 == $1 }) {
        return true
      }
      rest = rest[rest.index(after: place)...]
    }
    return false
  }
}
