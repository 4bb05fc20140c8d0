/// A role of WAI-ARIA, DPUB-ARIA or Graphics-ARIA, by its name there.
public struct Role: RawRepresentable, Hashable, Sendable, Codable {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

extension Role {
  public static let img = Role(rawValue: "img")
}
