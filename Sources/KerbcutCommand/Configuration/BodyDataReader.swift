internal import Kerbcut
import KerbcutService
internal import Yams

/// Reads a file with a body's own data: entries of lists, and profiles. `YourOwnData.md` documents its form.
struct BodyDataReader {
  let yaml: YAMLFile
  let plugins: [Plugin]

  func read(into configuration: inout Configuration) throws(ConfigurationError) {
    guard let root = try yaml.composed() else { return }
    for (key, value) in try yaml.pairs(root, "A data file") {
      switch key.string ?? "" {
      case "title": _ = try yaml.string(value)
      case "lists":
        let lists = UserList.shared + plugins.flatMap(\.lists)
        try UserListReader(yaml: yaml, lists: lists).read(value, into: &configuration.lists)
      case "profiles":
        guard let sequence = value.sequence else { throw yaml.error(value, "‘profiles’ is a list.") }
        for entry in sequence {
          configuration.ownProfiles.append(try profile(entry, among: configuration.ownProfiles))
        }
      case let other:
        throw yaml.error(key, "‘\(other)’ is no part of a data file: title, lists, profiles.")
      }
    }
  }

  private func profile(_ node: Node, among own: [Profile]) throws(ConfigurationError) -> Profile {
    let parts = try yaml.pairs(node, "A profile")
    var profile = try base(parts, among: own)
    for (key, value) in parts {
      switch key.string ?? "" {
      case "id": profile.id = try id(value, among: own)
      case "title": profile.title = try yaml.string(value)
      case "extends": break
      case "standard":
        profile.standard = StandardID(rawValue: try yaml.choice(value, { $0 }, Standards.reported.map(\.id.rawValue)))
      case "on": profile.on += try checks(value)
      case "off": profile.off += try checks(value)
      case "weights":
        for (check, weight) in try yaml.pairs(value, "‘weights’") {
          profile.weights[try known(check)] = try yaml.choice(weight, Weight.init, Weight.allCases.map(\.rawValue))
        }
      case "hosts": profile.hosts = try yaml.strings(value)
      case "classes": profile.classes = try yaml.strings(value)
      case let other:
        throw yaml.error(
          key,
          "‘\(other)’ is no part of a profile: id, title, extends, standard, on, off, weights, hosts, classes.")
      }
    }
    guard !profile.id.isEmpty else { throw yaml.error(node, "A profile has an id.") }
    guard !profile.title.isEmpty else { throw yaml.error(node, "A profile has a title.") }
    return profile
  }

  /// What the profile starts from: the one that it extends, else `public`, without a name and signs of its own.
  private func base(_ parts: [(Node, Node)], among own: [Profile]) throws(ConfigurationError) -> Profile {
    var profile = Profile.public
    if let value = parts.first(where: { $0.0.string == "extends" })?.1 {
      let all = own + Profile.all
      let name = try yaml.choice(value, { $0 }, all.map(\.id))
      profile = all.first { $0.id == name } ?? profile
    }
    profile.extends = profile.base
    (profile.id, profile.title, profile.hosts, profile.classes) = ("", "", [], [])
    return profile
  }

  private func id(_ node: Node, among own: [Profile]) throws(ConfigurationError) -> String {
    let id = try yaml.string(node)
    guard !(own + Profile.all).contains(where: { $0.id == id }) else {
      throw yaml.error(node, "There is a profile ‘\(id)’ already.")
    }
    let words = id.split(separator: "-", omittingEmptySubsequences: false)
    let isKebab = words.allSatisfy { word in
      !word.isEmpty
        && word.utf8.allSatisfy {
          (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        }
    }
    guard isKebab else {
      throw yaml.error(node, "The id of a profile has lower-case letters, digits and hyphens, such as ‘my-council’.")
    }
    return id
  }

  private func checks(_ node: Node) throws(ConfigurationError) -> [String] {
    var found: [String] = []
    for entry in node.sequence.map({ Array($0) }) ?? [node] { found.append(try known(entry)) }
    return found
  }

  /// The id of a check that there is, or the beginning of some with `*`.
  private func known(_ node: Node) throws(ConfigurationError) -> String {
    let name = try yaml.string(node)
    let ids = plugins.flatMap(\.checks).map(\.about.id)
    let isKnown = name.hasSuffix("*") ? ids.contains { $0.hasPrefix(name.dropLast()) } : ids.contains(name)
    guard isKnown else { throw yaml.error(node, "There is no check ‘\(name)’. See ‘kerbcut checks’.") }
    return name
  }
}
