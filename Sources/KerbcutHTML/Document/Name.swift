/// The name of an element or attribute: a small number that stands for a local name and a namespace.
///
/// HTML elements and attributes without a namespace are in `Namespace.html`, so `Name.title` is never an SVG title:
/// that is `Name.title.in(.svg)`. Names that `Name+WellKnown.swift` lists have the same number in every document; a
/// document numbers the others for itself (`Document.localName(of:)`, `Document.name(_:in:)`).
@frozen
public struct Name: Hashable, Sendable {
  /// The place of the local name in its table (28 bits) below the namespace (4 bits).
  public let code: UInt32

  @inlinable
  public init(number: UInt32, namespace: Namespace = .html) {
    code = UInt32(namespace.rawValue) << 28 | number
  }

  /// The place of the local name: in the list of well-known names, or after it in the document's own list.
  @inlinable
  public var number: UInt32 { code & 0x0FFF_FFFF }

  @inlinable
  public var namespace: Namespace { Namespace(rawValue: UInt8(code >> 28)) ?? .other }

  /// The same local name in another namespace.
  @inlinable
  public func `in`(_ namespace: Namespace) -> Name { Name(number: number, namespace: namespace) }

  /// How many names every document knows.
  public static let wellKnownCount = UInt32(wellKnownList.count)

  /// The well-known names in the order of their numbers.
  package static let wellKnownList: [String] = wellKnown.split(separator: " ").map(String.init)

  private static let wellKnownNumbers: [String: UInt32] = .init(
    zip(wellKnownList, UInt32(0)...), uniquingKeysWith: { first, _ in first })

  /// The name with this local name, if it is well known. Case matters: HTML names are lower case, SVG's are not.
  public static func wellKnown(_ localName: String, in namespace: Namespace = .html) -> Name? {
    wellKnownNumbers[localName].map { Name(number: $0, namespace: namespace) }
  }
}

/// The namespace of a name (Infra Standard, section “Namespaces”).
@frozen
public enum Namespace: UInt8, Sendable {
  /// HTML for elements, none for attributes.
  case html = 0
  case svg = 1
  case mathML = 2
  case xlink = 3
  case xml = 4
  case xmlns = 5
  case other = 6
}
