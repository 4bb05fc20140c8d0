public import KerbcutHTML

/// What WAI-ARIA says of a state or property (section 6.6).
public struct AttributeDefinition: Sendable {
  /// The place in the table: also the bit in `AttributeSet`.
  public typealias Number = UInt8

  /// The types of value (WAI-ARIA, section 6.2.4).
  public enum ValueType: String, Sendable {
    case trueFalse = "bool"
    case trueFalseUndefined = "optional"
    case tristate
    case idReference = "id"
    case idReferenceList = "ids"
    case integer, number, string, token
    case tokenList = "tokens"
  }

  public let number: Number
  /// The whole name, for example `aria-checked`.
  public let localName: String
  public let isState: Bool
  public let isGlobal: Bool
  /// Whether it was global once and is deprecated on roles that do not support it themselves (section 6.5).
  public let isGlobalDeprecated: Bool
  public let isDeprecated: Bool
  /// Whether it is new in the draft of WAI-ARIA 1.3.
  public let isNewIn13: Bool
  public let type: ValueType
  /// The words that may be its value; empty for types without a list.
  public let values: [String]
  /// The value where the author gives none; nil where there is none.
  public let defaultValue: String?

  /// The attribute's name in every document.
  public var name: Name { Name(number: Name.ariaActivedescendant.number + UInt32(number)) }

  /// Every attribute in alphabetical order.
  public static let all: [AttributeDefinition] =
    AttributeTable.text.split(separator: "\n").enumerated().map {
      AttributeDefinition(line: $1, number: Number(truncatingIfNeeded: $0))
    }

  /// The attribute with this name; nil for attributes that no version of WAI-ARIA knows.
  @inlinable
  public init?(_ name: Name) {
    guard let number = Self.number(of: name) else { return nil }
    self = Self.all[Int(number)]
  }

  /// The place of an attribute's name in the table.
  @inlinable
  public static func number(of name: Name) -> Number? {
    let first = Name.ariaActivedescendant.code
    guard name.code >= first, name.code <= Name.ariaValuetext.code else { return nil }
    return Number(name.code - first)
  }

  public static let global = AttributeSet(all.filter(\.isGlobal).map(\.number))
  public static let globalDeprecated = AttributeSet(all.filter(\.isGlobalDeprecated).map(\.number))

  static let numbersByShortName: [Substring: Number] = .init(
    all.map { ($0.localName.dropFirst(5), $0.number) }, uniquingKeysWith: { first, _ in first })

  private init(line: Substring, number: Number) {
    let words = line.split(separator: " ")
    func word(_ place: Int) -> Substring { place < words.count ? words[place] : "" }
    self.number = number
    localName = "aria-" + word(0)
    isState = word(1).contains("S")
    isGlobal = word(1).contains("G")
    isGlobalDeprecated = word(1).contains("g")
    isDeprecated = word(1).contains("D")
    isNewIn13 = word(1).contains("3")
    type = ValueType(rawValue: String(word(2))) ?? .string
    defaultValue = word(3) == "-" ? nil : String(word(3).map { $0 == "+" ? " " : $0 })
    values =
      switch type {
      case .trueFalse: ["false", "true"]
      case .trueFalseUndefined: ["false", "true", "undefined"]
      case .tristate: ["false", "mixed", "true", "undefined"]
      case .token, .tokenList: words.dropFirst(4).map(String.init)
      default: []
      }
  }
}

/// A set of ARIA attributes in one machine word.
public struct AttributeSet: Hashable, Sendable, ExpressibleByArrayLiteral {
  var bits: UInt64 = 0

  public init(_ numbers: some Sequence<AttributeDefinition.Number>) {
    for number in numbers { bits |= 1 << UInt64(number & 63) }
  }

  public init(arrayLiteral names: Name...) { self.init(names.compactMap(AttributeDefinition.number(of:))) }

  public func contains(_ number: AttributeDefinition.Number) -> Bool { bits & (1 << UInt64(number & 63)) != 0 }

  /// Whether the attribute with this name is in the set.
  public func contains(_ name: Name) -> Bool { AttributeDefinition.number(of: name).map(contains) ?? false }

  public func union(_ other: AttributeSet) -> AttributeSet { AttributeSet(bits: bits | other.bits) }
  public mutating func formUnion(_ other: AttributeSet) { bits |= other.bits }
  public func subtracting(_ other: AttributeSet) -> AttributeSet { AttributeSet(bits: bits & ~other.bits) }
  public var isEmpty: Bool { bits == 0 }

  /// The attributes in alphabetical order.
  public var definitions: [AttributeDefinition] { AttributeDefinition.all.filter { contains($0.number) } }

  private init(bits: UInt64) { self.bits = bits }
}
