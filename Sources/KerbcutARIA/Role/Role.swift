/// A role of WAI-ARIA, DPUB-ARIA or Graphics-ARIA: a small number that stands for its line in the roles' table.
///
/// `img` is `image` and `presentation` is `none`: the specifications make them synonyms.
@frozen
public struct Role: Sendable {
  public let number: UInt8

  @inlinable init(number: UInt8) { self.number = number }

  /// How many roles there are.
  public static let count = RoleDefinition.all.count

  /// Every role, abstract ones too, in alphabetical order.
  public static let all: [Role] = (0..<count).map { Role(number: UInt8($0)) }
}

extension Role: Hashable {
  @inlinable public static func == (left: Role, right: Role) -> Bool { left.number == right.number }
  @inlinable public func hash(into hasher: inout Hasher) { hasher.combine(number) }
}

extension Role: RawRepresentable, Codable, CustomStringConvertible {
  /// The role with this name in lower case, abstract roles included.
  public init?(rawValue: String) {
    guard let role = RoleDefinition.byName[rawValue] else { return nil }
    self = role
  }

  /// The name in its specification.
  public var rawValue: String { definition.name }

  public var description: String { rawValue }
}

extension Role {
  /// What the specification says of the role.
  public var definition: RoleDefinition { RoleDefinition.all[Int(number)] }

  /// Whether authors may not use the role (WAI-ARIA, section 5.3.1).
  public var isAbstract: Bool { definition.isAbstract }

  /// Whether the role is `landmark` or below it (WAI-ARIA, section 5.3.4; DPUB-ARIA's landmarks too).
  public var isLandmark: Bool { self != .landmark && isA(.landmark) }

  /// Whether the role is `widget` or below it (WAI-ARIA, section 5.3.2).
  public var isWidget: Bool { isA(.widget) }

  /// Whether the role is this one or inherits from it.
  @inlinable
  public func isA(_ role: Role) -> Bool { self == role || ancestors.contains(role) }

  /// The role's superclasses, theirs, and so on.
  public var ancestors: RoleSet { RoleDefinition.ancestors[Int(number)] }

  /// Whether a name comes from the contents (WAI-ARIA, section 5.2.8.5).
  public var takesNameFromContents: Bool { Self.nameFromContents.contains(self) }

  /// Whether authors may not name the element (WAI-ARIA, section 5.2.8.6).
  public var prohibitsName: Bool { Self.nameProhibited.contains(self) }

  /// Whether the children of the element are presentational (WAI-ARIA, section 5.2.9).
  public var hasPresentationalChildren: Bool { Self.presentationalChildren.contains(self) }

  static let nameFromContents = RoleSet(where: \.takesNameFromContents)
  static let nameProhibited = RoleSet(where: \.prohibitsName)
  static let presentationalChildren = RoleSet(where: \.hasPresentationalChildren)
  static let abstract = RoleSet(where: \.isAbstract)
}

/// A set of roles in three machine words.
@frozen
public struct RoleSet: Hashable, Sendable, ExpressibleByArrayLiteral {
  @usableFromInline var words: SIMD4<UInt64> = .zero

  @inlinable public init() {}

  @inlinable
  public init(arrayLiteral roles: Role...) {
    for role in roles { insert(role) }
  }

  public init(_ roles: some Sequence<Role>) {
    for role in roles { insert(role) }
  }

  init(where isMember: (RoleDefinition) -> Bool) {
    for (number, definition) in RoleDefinition.all.enumerated() where isMember(definition) {
      insert(Role(number: UInt8(number)))
    }
  }

  @inlinable
  public func contains(_ role: Role) -> Bool {
    words[Int(role.number >> 6)] & (1 << UInt64(role.number & 63)) != 0
  }

  @inlinable
  public mutating func insert(_ role: Role) { words[Int(role.number >> 6)] |= 1 << UInt64(role.number & 63) }

  @inlinable public mutating func formUnion(_ other: RoleSet) { words |= other.words }

  /// The roles of both sets.
  public func union(_ other: RoleSet) -> RoleSet {
    var both = self
    both.formUnion(other)
    return both
  }

  @inlinable public var isEmpty: Bool { words == .zero }

  /// The roles in the order of their table.
  public var roles: [Role] { Role.all.filter(contains) }
}
