internal import Kerbcut
internal import KerbcutAudit
internal import KerbcutReports
internal import KerbcutSources
internal import Yams

/// Settings that name something: a name that stands for nothing is told with its place.
extension ConfigurationReader {
  /// The id of a check; with `isPattern` one that ends in `*` stands for all that begin so.
  func check(_ node: Node, isPattern: Bool = false) throws(ConfigurationError) -> String {
    let name = try yaml.string(node)
    let ids = plugins.flatMap { $0.checks.flatMap { [$0.about.id] + $0.about.aliases } }
    let isKnown =
      isPattern && name.hasSuffix("*") ? ids.contains { $0.hasPrefix(name.dropLast()) } : ids.contains(name)
    // A reader without plugins knows no names.
    guard isKnown || plugins.isEmpty || name.isEmpty else {
      throw yaml.error(node, "There is no check ‘\(name)’. See ‘kerbcut checks’.")
    }
    return name
  }

  /// Checks, plugins and requirements.
  func selected(_ node: Node) throws(ConfigurationError) -> [String] {
    let names = try yaml.strings(node)
    let unknown = plugins.isEmpty ? [] : Selection(only: names).unknownNames(in: plugins)
    if let name = unknown.first {
      let entry = node.sequence?.first { $0.string == name } ?? node
      throw yaml.error(entry, "There is no check, plugin or requirement ‘\(name)’. See ‘kerbcut checks’.")
    }
    return names
  }

  /// `PREFIX=FOLDER` each.
  func roots(_ node: Node) throws(ConfigurationError) -> [String] {
    var roots: [String] = []
    for (prefix, folder) in try yaml.pairs(node, "‘roots’") {
      let root = "\(try yaml.string(prefix))=\(try path(folder))"
      guard Mount(option: root) != nil else {
        throw yaml.error(prefix, "A root has the form ‘/assets: dist/assets’: a path or an address, and a folder.")
      }
      roots.append(root)
    }
    return roots
  }

  /// `FORMAT=PATH` each.
  func reports(_ node: Node) throws(ConfigurationError) -> [String] {
    var reports: [String] = []
    for (format, path) in try yaml.pairs(node, "‘reports’") {
      let id = try yaml.choice(format, { $0 }, Reporters.all.map { $0.format.id })
      reports.append("\(id)=\(try self.path(path))")
    }
    return reports
  }

  func address(_ node: Node) throws(ConfigurationError) -> String {
    let text = try expanded(node)
    guard WebAddress(text)?.isHTTP == true else { throw yaml.error(node, "‘\(text)’ is not an http or https address.") }
    return text
  }
}
