internal import Foundation
internal import Kerbcut
internal import KerbcutAudit
internal import KerbcutReports
internal import Yams

/// Reads a configuration; every mistake is told with line and column.
struct ConfigurationReader {
  let file: String
  let text: String

  func configuration() throws(ConfigurationError) -> Configuration {
    guard let root = try composed() else { return Configuration() }
    var configuration = Configuration()
    for (key, value) in try pairs(root, "The file") {
      try read(key, value, into: &configuration)
    }
    return configuration
  }

  private func read(_ key: Node, _ value: Node, into configuration: inout Configuration) throws(ConfigurationError) {
    switch key.string ?? "" {
    case "paths": configuration.paths = try strings(value)
    case "roots": configuration.roots = try map(value).map { "\($0.key)=\($0.value)" }
    case "profile": configuration.profile = try profile(value)
    case "only": configuration.only = try strings(value)
    case "skip": configuration.skip = try strings(value)
    case "weights":
      for (id, weight) in try pairs(value, "‘weights’") {
        configuration.weights[try string(id)] = try self.weight(weight)
      }
    case "suppressions": configuration.suppressions = try suppressions(value)
    case "kinds": configuration.kinds = try kinds(value)
    case "fail-on": configuration.gate = try choice(value, Gate.init, Gate.allCases.map(\.rawValue))
    case "base-url": configuration.baseURL = try string(value)
    case "lists":
      for (name, list) in try pairs(value, "‘lists’") { configuration.lists[try string(name)] = try self.list(list) }
    case "devices": configuration.devices = try strings(value)
    case "scripting":
      configuration.isScripting = ["on", "true"].contains(try choice(value, { $0 }, ["on", "off", "true", "false"]))
    case "baseline": configuration.baseline = try string(value)
    case "reports": configuration.reports = try map(value).map { "\($0.key)=\($0.value)" }
    case "project": configuration.project = try string(value)
    case let other:
      throw error(key, "‘\(other)’ is no setting. There are: \(Self.keys.joined(separator: ", ")).")
    }
  }

  private static let keys = [
    "base-url", "baseline", "devices", "fail-on", "kinds", "lists", "only", "paths", "profile", "project", "reports",
    "roots", "scripting", "skip", "suppressions", "weights",
  ]

  private func composed() throws(ConfigurationError) -> Node? {
    do {
      return try Yams.compose(yaml: text)
    } catch let error as YamlError {
      throw mistake(error)
    } catch {
      throw ConfigurationError(file: file, line: 1, column: 1, message: "This is not YAML.")
    }
  }

  private func mistake(_ error: YamlError) -> ConfigurationError {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      ConfigurationError(file: file, line: mark.line, column: mark.column, message: "This is not YAML: \(problem).")
    default: ConfigurationError(file: file, line: 1, column: 1, message: "This is not YAML: \(error).")
    }
  }
}

// MARK: Settings

extension ConfigurationReader {
  private func profile(_ node: Node) throws(ConfigurationError) -> String {
    let name = try string(node)
    guard Profile.named(name) != nil else {
      throw error(
        node, "There is no profile ‘\(name)’. There are: \(Profile.all.map { $0.id }.joined(separator: ", ")).")
    }
    return name
  }

  private func weight(_ node: Node) throws(ConfigurationError) -> Weight {
    try choice(node, Weight.init, Weight.allCases.map(\.rawValue))
  }

  private func kinds(_ node: Node) throws(ConfigurationError) -> [PageKindRule] {
    var rules: [PageKindRule] = []
    for (pattern, kind) in try pairs(node, "‘kinds’") {
      let name = try choice(kind, PageKind.init, PageKind.allCases.map(\.rawValue)).rawValue
      rules.append(PageKindRule(pattern: try string(pattern), kind: name))
    }
    return rules
  }

  private func suppressions(_ node: Node) throws(ConfigurationError) -> [Suppression] {
    guard let sequence = node.sequence else { throw error(node, "‘suppressions’ is a list.") }
    var suppressions: [Suppression] = []
    for entry in sequence {
      suppressions.append(try suppression(entry))
    }
    return suppressions
  }

  private func suppression(_ node: Node) throws(ConfigurationError) -> Suppression {
    var suppression = Suppression(check: "", reason: "", source: "\(file):\(node.mark?.line ?? 1)")
    for (key, value) in try pairs(node, "A suppression") {
      switch key.string ?? "" {
      case "check": suppression.check = try string(value)
      case "page": suppression.page = try string(value)
      case "place": suppression.place = try string(value)
      case "reason": suppression.reason = try string(value)
      case "owner": suppression.owner = try string(value)
      case "until":
        let day = try string(value)
        guard Day.number(day) != nil else { throw error(value, "‘\(day)’ is not a day as YYYY-MM-DD.") }
        suppression.until = day
      case let other:
        throw error(key, "‘\(other)’ is not part of a suppression: check, page, place, reason, owner, until.")
      }
    }
    guard !suppression.check.isEmpty else { throw error(node, "A suppression names a check.") }
    guard !suppression.reason.isEmpty else { throw error(node, "A suppression says its reason.") }
    return suppression
  }

  /// A list in place, or the name of a file with an entry a line, relative to the configuration.
  private func list(_ node: Node) throws(ConfigurationError) -> [String] {
    if node.sequence != nil { return try strings(node) }
    let name = try string(node)
    let folder = URL(filePath: file).deletingLastPathComponent()
    guard let data = try? Data(contentsOf: URL(filePath: name, relativeTo: folder)) else {
      throw error(node, "There is no file ‘\(name)’.")
    }
    return String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline).map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    .filter { !$0.isEmpty && !$0.hasPrefix("#") }
  }
}

// MARK: Shapes

extension ConfigurationReader {
  private func error(_ node: Node, _ message: String) -> ConfigurationError {
    ConfigurationError(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1, message: message)
  }

  private func pairs(_ node: Node, _ what: String) throws(ConfigurationError) -> [(Node, Node)] {
    guard let mapping = node.mapping else { throw error(node, "\(what) has the form ‘name: value’.") }
    var seen: Set<String> = []
    for (key, _) in mapping where !seen.insert(key.string ?? "").inserted {
      throw error(key, "‘\(key.string ?? "")’ stands here twice.")
    }
    return mapping.map { ($0.key, $0.value) }
  }

  private func map(_ node: Node) throws(ConfigurationError) -> [(key: String, value: String)] {
    var found: [(key: String, value: String)] = []
    for (key, value) in try pairs(node, "This") {
      found.append((try string(key), try string(value)))
    }
    return found
  }

  private func string(_ node: Node) throws(ConfigurationError) -> String {
    guard case .scalar(let scalar) = node else { throw error(node, "Here stands a text, and no list.") }
    return scalar.string
  }

  private func strings(_ node: Node) throws(ConfigurationError) -> [String] {
    guard let sequence = node.sequence else { return [try string(node)] }
    var found: [String] = []
    for entry in sequence {
      found.append(try string(entry))
    }
    return found
  }

  private func choice<Value>(
    _ node: Node, _ make: (String) -> Value?, _ names: [String]
  ) throws(ConfigurationError) -> Value {
    let name = try string(node)
    guard names.contains(name), let value = make(name) else {
      throw error(node, "‘\(name)’ is none of \(names.joined(separator: ", ")).")
    }
    return value
  }
}
