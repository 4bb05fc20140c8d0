/// Selectors in the form that they are matched in: flat lists of small steps, shared by the rules of one sheet.
///
/// A complex selector's steps lie from right to left, with a combinator step between compounds:
///
///     .nav > li a:hover   →   name(a) pseudo(hover) · descendant · name(li) · child · class(nav)
///
/// Steps that need more than two numbers point into a table beside.
struct SelectorTable: Sendable {
  var steps: [SelectorStep] = []
  var selectors: [ComplexSelector] = []
  /// Arguments of `:is()` and the like: places in `selectors`.
  private(set) var lists: [[Int32]] = []
  /// What is known of each list, beside `lists`.
  private(set) var traits: [ListTraits] = []
  var attributes: [AttributeTest] = []
  /// The values of attribute tests, one behind the other.
  var attributeValues: [UInt8] = []
  var positions: [PositionTest] = []
  var languages: [[String]] = []

  /// Keeps a list of selectors; answers its place.
  mutating func add(list: [Int32]) -> Int32 {
    var found = ListTraits()
    for place in list {
      let selector = selectors[Int(place)]
      found.specificity = max(found.specificity, selector.specificity)
      found.depth = max(found.depth, selector.depth &+ 1)
      found.keys |= keys(of: selector)
      if selector.dependsOnFocus { found.dependsOnFocus = true }
      if selector.usesHas { found.usesHas = true }
    }
    lists.append(list)
    traits.append(found)
    return Int32(truncatingIfNeeded: lists.count - 1)
  }

  /// The bits of which an element has one that matches the selector: those of the id, class or name that its rightmost
  /// compound asks for.
  private func keys(of selector: ComplexSelector) -> UInt64 {
    var bits = UInt64.max
    for step in steps[Int(selector.first)..<Int(selector.first + selector.count)] {
      switch step {
      case .combinator: return bits
      case .id(let exact, let lower), .className(let exact, let lower): return exact.bit | lower.bit
      case .name(let exact, let lower): bits = exact.bit | lower.bit
      case .matches(let list): if bits == .max { bits = traits[Int(list)].keys }
      default: break
      }
    }
    return bits
  }
}

/// What holds of a list's selectors taken together. Kept, because a nested rule asks for it at each `&`.
struct ListTraits: Sendable {
  /// The greatest of them.
  var specificity = Specificity()
  var dependsOnFocus = false
  var usesHas = false
  /// How many lists lie in each other, this one too.
  var depth: UInt8 = 0
  /// Bits of the ids, classes and names of which an element that one of them matches has at least one.
  var keys: UInt64 = 0
}

/// One selector of a list.
struct ComplexSelector: Sendable {
  /// Its steps in the table.
  var first: Int32
  var count: Int32
  var specificity: Specificity
  var pseudoElement: PseudoElement?
  /// The atoms that ancestors must have, as bits of an `AncestorFilter`.
  var needs = AncestorFilter()
  /// What the rightmost compound is found by.
  var key = Key.universal
  /// The combinator that a relative selector starts with.
  var leading = Combinator.descendant
  var dependsOnFocus = false
  var usesHas = false
  /// How many lists lie in each other in its steps.
  var depth: UInt8 = 0
  /// Whether the rightmost compound features `:host` or `::slotted()`, so matches outside the sheet's own tree.
  var reach = Reach.tree

  enum Key: Sendable, Equatable {
    case id(exact: Atom, lower: Atom)
    case className(exact: Atom, lower: Atom)
    /// Written in lower case.
    case attribute(Atom)
    case name(exact: Atom, lower: Atom)
    case universal
  }

  enum Reach: UInt8, Sendable { case tree, host, slotted }
}

/// One step of a match. All payloads are plain numbers: matching counts no references.
enum SelectorStep: Sendable {
  /// HTML elements are compared with `lower`, others with `exact`.
  case name(exact: Atom, lower: Atom)
  case id(exact: Atom, lower: Atom)
  case className(exact: Atom, lower: Atom)
  case attribute(Int32)
  case pseudo(PseudoClass)
  case position(Int32)
  case matches(Int32)
  case not(Int32)
  case has(Int32)
  case language(Int32)
  case direction(isRightToLeft: Bool)
  case host(Int32)
  case hostContext(Int32)
  case slotted(Int32)
  /// Never true, for example a namespace that the document does not have.
  case never
  case combinator(Combinator)

  /// The list that the step is about.
  var list: Int32? {
    switch self {
    case .matches(let list), .not(let list), .has(let list), .slotted(let list): list
    case .host(let list), .hostContext(let list): list < 0 ? nil : list
    default: nil
    }
  }
}

enum Combinator: UInt8, Sendable { case descendant, child, next, later }

/// A pseudo-element that styles are kept for; `other` is valid, matched by no answer.
public enum PseudoElement: UInt8, Sendable, CaseIterable {
  case before, after, marker, placeholder, firstLetter, firstLine, selection, backdrop, fileSelectorButton
  case detailsContent, slotted, other
}

/// Pseudo-classes without arguments.
enum PseudoClass: UInt8, Sendable {
  case root, empty, firstChild, lastChild, onlyChild, firstOfType, lastOfType, onlyOfType, scope
  case link, anyLink, never, hover, active, focus, focusVisible, focusWithin
  case checked, indeterminate, disabled, enabled, required, optional, readOnly, readWrite, placeholderShown, `default`
  case open, defined, popoverOpen, valid, invalid, inRange, outOfRange
}

/// Specificity (Selectors 4, section 17), ten bits each.
struct Specificity: Sendable, Comparable {
  var packed: UInt32 = 0

  init(_ ids: Int = 0, _ classes: Int = 0, _ names: Int = 0) {
    packed = UInt32(min(ids, 1023)) << 20 | UInt32(min(classes, 1023)) << 10 | UInt32(min(names, 1023))
  }

  var ids: Int { Int(packed >> 20) }
  var classes: Int { Int(packed >> 10 & 1023) }
  var names: Int { Int(packed & 1023) }

  static func + (left: Self, right: Self) -> Self {
    Specificity(left.ids + right.ids, left.classes + right.classes, left.names + right.names)
  }

  static func < (left: Self, right: Self) -> Bool { left.packed < right.packed }
}

/// The test of an attribute selector.
struct AttributeTest: Sendable {
  enum Relation: Sendable { case exists, equals, includes, dash, prefix, suffix, contains }

  /// Attributes of HTML elements are compared with `lower`, others with `exact`.
  var exact: Atom
  var lower: Atom
  var relation = Relation.exists
  /// Where the value lies in the table.
  var value: Range<Int> = 0..<0
  var ignoresCase = false
  /// Whether HTML says that the case of values does not count.
  var isCaselessInHTML = false
  /// Whether the flag `s` asks for case to count even where HTML says that it does not.
  var keepsCase = false
}

/// `An+B` and what is counted.
struct PositionTest: Sendable {
  var step: Int
  var offset: Int
  var isFromEnd = false
  var isOfType = false
  /// The selector list behind `of`.
  var list: Int32?
}

/// A set of atoms that may hold too much, never too little: one bit in 512 for each.
///
/// The filter of an element holds the ids, classes and names of its ancestors; a selector needs the atoms of its left
/// compounds. A bit that is needed but not there rejects the selector with one comparison.
struct AncestorFilter: Sendable, Equatable {
  // Named words: a vector that is asked for single words goes through memory each time.
  private var first: UInt64 = 0, second: UInt64 = 0, third: UInt64 = 0, fourth: UInt64 = 0
  private var fifth: UInt64 = 0, sixth: UInt64 = 0, seventh: UInt64 = 0, eighth: UInt64 = 0

  mutating func insert(_ atom: Atom) {
    let place = Int(truncatingIfNeeded: atom & 511)
    let bit: UInt64 = 1 << UInt64(truncatingIfNeeded: place & 63)
    switch place >> 6 {
    case 0: first |= bit
    case 1: second |= bit
    case 2: third |= bit
    case 3: fourth |= bit
    case 4: fifth |= bit
    case 5: sixth |= bit
    case 6: seventh |= bit
    default: eighth |= bit
    }
  }

  @inline(__always)
  func contains(_ other: AncestorFilter) -> Bool {
    let missing =
      other.first & ~first | other.second & ~second | other.third & ~third | other.fourth & ~fourth
      | other.fifth & ~fifth | other.sixth & ~sixth | other.seventh & ~seventh | other.eighth & ~eighth
    return missing == 0
  }
}
