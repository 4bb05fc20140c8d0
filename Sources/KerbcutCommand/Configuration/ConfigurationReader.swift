internal import Foundation
internal import Kerbcut
internal import KerbcutAudit
import KerbcutService
internal import Yams

/// Reads a configuration; every mistake is told with line and column.
struct ConfigurationReader {
  let yaml: YAMLFile
  let plugins: [Plugin]

  /// - Parameter plugins: whose checks and lists the file may name.
  init(file: String, text: String, plugins: [Plugin] = []) {
    yaml = YAMLFile(file: file, text: text)
    self.plugins = plugins
  }

  func configuration() throws(ConfigurationError) -> Configuration {
    var configuration = Configuration()
    try read(into: &configuration, depth: 0)
    return configuration
  }

  private static let depthLimit = 8

  private func read(into configuration: inout Configuration, depth: Int) throws(ConfigurationError) {
    guard let root = try yaml.composed() else { return }
    let settings = try yaml.pairs(root, "The file")
    if let (_, value) = settings.first(where: { $0.0.string == "extends" }) {
      try readBases(value, into: &configuration, depth: depth)
    }
    // What data files bring may be named by other settings.
    let isData = { (setting: (Node, Node)) in setting.0.string == "data" }
    for (key, value) in settings.filter(isData) + settings.filter({ !isData($0) }) {
      try read(key, value, into: &configuration)
      configuration.places[key.string ?? ""] = "\(yaml.file):\(key.mark?.line ?? 1)"
    }
  }

  /// The files that this one starts from, beside it. What it says itself wins; lists of rules add up.
  private func readBases(
    _ node: Node, into configuration: inout Configuration, depth: Int
  ) throws(ConfigurationError) {
    guard depth < Self.depthLimit else { throw yaml.error(node, "These files extend each other without end.") }
    for entry in node.sequence.map({ Array($0) }) ?? [node] {
      let name = try yaml.string(entry)
      guard !name.contains("://"), let file = yaml.neighbour(name) else {
        throw yaml.error(entry, "There is no file ‘\(name)’. ‘extends’ names files, from the folder of this one.")
      }
      try ConfigurationReader(file: file.file, text: file.text, plugins: plugins).read(
        into: &configuration, depth: depth + 1)
    }
  }

  private func read(_ key: Node, _ value: Node, into configuration: inout Configuration) throws(ConfigurationError) {
    switch key.string ?? "" {
    case "extends": break
    case "paths": configuration.paths = try paths(value)
    case "headers":
      for entry in value.sequence.map({ Array($0) }) ?? [value] { configuration.headers.append(try expanded(entry)) }
    case "plugins": configuration.plugins += try paths(value)
    case "exclude": configuration.excluded += try yaml.strings(value).map { yaml.pattern($0) }
    case "gitignore": configuration.usesGitignore = try yaml.isOn(value)
    case "checks-as-of": configuration.checksAsOf = try day(value)
    case "overrides": configuration.overrides += try overrides(value, of: configuration)
    case "roots": configuration.roots = try roots(value)
    case "profile": configuration.profile = try profile(value, of: configuration)
    case "standard": configuration.standard = try standard(value)
    case "statement": configuration.statement = try path(value)
    case "data": try readData(value, into: &configuration)
    case "only": configuration.only = try selected(value)
    case "skip": configuration.skip = try selected(value)
    case "weights": try readWeights(value, into: &configuration)
    case "suppressions": configuration.suppressions += try suppressions(value)
    case "kinds": configuration.kinds = try kinds(value) + configuration.kinds
    case "expect": configuration.expected = try expected(value) + configuration.expected
    case "fail-on": configuration.gate = try yaml.choice(value, Gate.init, Gate.allCases.map(\.rawValue))
    case "base-url": configuration.baseURL = try address(value)
    case "lists":
      let lists = UserList.shared + plugins.flatMap(\.lists)
      try UserListReader(yaml: yaml, lists: lists).read(value, into: &configuration.lists)
    case "devices": configuration.devices = try devices(value)
    case "scripting": configuration.isScripting = try yaml.isOn(value)
    case "baseline": configuration.baseline = try path(value)
    case "strict-baseline": configuration.isStrictAboutBaseline = try yaml.isOn(value)
    case "reports": configuration.reports = try reports(value)
    case "project": configuration.project = try expanded(value)
    case let other:
      throw yaml.error(key, "‘\(other)’ is no setting. There are: \(Self.keys.joined(separator: ", ")).")
    }
  }

  private static let keys = Setting.all.map(\.name)
}

// MARK: Settings

extension ConfigurationReader {
  private func devices(_ node: Node) throws(ConfigurationError) -> [Device] {
    var found: [Device] = []
    for entry in node.sequence.map(Array.init) ?? [node] {
      let name = try yaml.string(entry)
      guard let device = Device(describedBy: name) else {
        throw yaml.error(entry, "A device is \(Device.descriptionHelp), not ‘\(name)’.")
      }
      if !found.contains(device) { found.append(device) }
    }
    return found
  }

  private func profile(_ node: Node, of configuration: Configuration) throws(ConfigurationError) -> String {
    let name = try yaml.string(node)
    let profiles = configuration.ownProfiles + Profile.all
    guard profiles.contains(where: { $0.id == name }) else {
      throw yaml.error(
        node, "There is no profile ‘\(name)’. There are: \(profiles.map(\.id).joined(separator: ", ")).")
    }
    return name
  }

  private func standard(_ node: Node) throws(ConfigurationError) -> StandardID {
    let ids = Standards.reported.map(\.id.rawValue)
    return StandardID(rawValue: try yaml.choice(node, { $0 }, ids))
  }

  /// Files with a body's own lists and profiles, relative to the configuration.
  private func readData(_ node: Node, into configuration: inout Configuration) throws(ConfigurationError) {
    for entry in node.sequence.map({ Array($0) }) ?? [node] {
      let name = try yaml.string(entry)
      guard let file = yaml.neighbour(name) else { throw yaml.error(entry, "There is no file ‘\(name)’.") }
      try BodyDataReader(yaml: file, plugins: plugins).read(into: &configuration)
    }
  }

  private func readWeights(_ node: Node, into configuration: inout Configuration) throws(ConfigurationError) {
    for (id, weight) in try yaml.pairs(node, "‘weights’") {
      configuration.weights[try check(id)] = try self.weight(weight)
    }
  }

  private func weight(_ node: Node) throws(ConfigurationError) -> Weight {
    try yaml.choice(node, Weight.init, Weight.allCases.map(\.rawValue))
  }

  private func kinds(_ node: Node) throws(ConfigurationError) -> [PageKindRule] {
    var rules: [PageKindRule] = []
    for (pattern, kind) in try yaml.pairs(node, "‘kinds’") {
      let name = try yaml.choice(kind, PageKind.init, PageKind.allCases.map(\.rawValue)).rawValue
      rules.append(PageKindRule(pattern: yaml.pattern(try yaml.string(pattern)), kind: name))
    }
    return rules
  }

  private func expected(_ node: Node) throws(ConfigurationError) -> [ExpectedStatus] {
    var rules: [ExpectedStatus] = []
    for (pattern, status) in try yaml.pairs(node, "‘expect’") {
      let text = try yaml.string(status)
      guard let number = Int(text), (200..<600).contains(number) else {
        throw yaml.error(status, "‘\(text)’ is no status of HTTP such as 404.")
      }
      rules.append(ExpectedStatus(pattern: try yaml.string(pattern), status: number))
    }
    return rules
  }

  private func suppressions(_ node: Node) throws(ConfigurationError) -> [Suppression] {
    guard let sequence = node.sequence else { throw yaml.error(node, "‘suppressions’ is a list.") }
    var suppressions: [Suppression] = []
    for entry in sequence {
      suppressions.append(try suppression(entry))
    }
    return suppressions
  }

  private func suppression(_ node: Node) throws(ConfigurationError) -> Suppression {
    var suppression = Suppression(check: "", reason: "", source: "\(yaml.file):\(node.mark?.line ?? 1)")
    for (key, value) in try yaml.pairs(node, "A suppression") {
      switch key.string ?? "" {
      case "check": suppression.check = try check(value, isPattern: true)
      case "page": suppression.page = yaml.pattern(try yaml.string(value))
      case "place": suppression.place = try yaml.string(value)
      case "selector":
        suppression.selector = try yaml.string(value)
        guard SelectorList(parsing: suppression.selector) != nil else {
          throw yaml.error(value, "‘\(suppression.selector)’ is not a CSS selector.")
        }
      case "role": suppression.role = try yaml.string(value)
      case "name": suppression.name = try yaml.string(value)
      case "reason": suppression.reason = try yaml.string(value)
      case "owner": suppression.owner = try yaml.string(value)
      case "until":
        suppression.until = try day(value)
      case let other:
        throw yaml.error(
          key,
          "‘\(other)’ is not part of a suppression: check, page, place, selector, role, name, reason, owner, until.")
      }
    }
    guard !suppression.check.isEmpty else { throw yaml.error(node, "A suppression names a check.") }
    guard !suppression.reason.isEmpty else { throw yaml.error(node, "A suppression says its reason.") }
    return suppression
  }
}
