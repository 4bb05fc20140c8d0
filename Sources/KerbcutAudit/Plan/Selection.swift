public import Kerbcut

/// Which checks an audit runs: chosen by id, by plugin, or by requirement.
public struct Selection: Sendable, Equatable {
  /// If not empty, only what is named here.
  public var only: [String]
  /// Not what is named here, even if it is in `only`.
  public var skip: [String]

  public init(only: [String] = [], skip: [String] = []) {
    self.only = only
    self.skip = skip
  }

  func includes(_ about: About, plugin: String) -> Bool {
    (only.isEmpty || only.contains { Self.names($0, about, plugin: plugin) })
      && !skip.contains { Self.names($0, about, plugin: plugin) }
  }

  /// Names that stand for nothing in these plugins.
  public func unknownNames(in plugins: [Plugin]) -> [String] {
    (only + skip).filter { name in
      !plugins.contains { plugin in plugin.checks.contains { Self.names(name, $0.about, plugin: plugin.id) } }
    }
  }

  private static func names(_ name: String, _ about: About, plugin: String) -> Bool {
    name == about.id || name == plugin || about.aliases.contains(name)
      || about.requirements.contains { $0.description == name || $0.standard == .wcag22 && $0.number == name }
  }
}
