internal import Foundation
internal import Kerbcut
internal import Yams

/// Reads the user's own entries of lists, and proves each by the form of its list.
struct UserListReader {
  let yaml: YAMLFile
  let lists: [UserList]

  /// Adds the entries of several lists by name.
  func read(_ node: Node, into entries: inout [String: [String]]) throws(ConfigurationError) {
    for (key, value) in try yaml.pairs(node, "‘lists’") {
      let name = try yaml.string(key)
      guard let list = lists.first(where: { $0.id == name }) else {
        throw yaml.error(
          key, "There is no list ‘\(name)’. There are: \(lists.map(\.id).sorted().joined(separator: ", ")).")
      }
      entries[name, default: []] += try lines(value, of: list)
    }
  }

  /// The lines of a list: entries in place, or for lists of words the name of a file with an entry a line.
  private func lines(_ node: Node, of list: UserList) throws(ConfigurationError) -> [String] {
    if let sequence = node.sequence {
      var found: [String] = []
      for entry in sequence { found.append(try line(entry, of: list)) }
      return found
    }
    guard list.form.isText else {
      throw yaml.error(node, "‘\(list.id)’ is a list of entries with \(Self.names(list.form)).")
    }
    let name = try yaml.string(node)
    guard let file = yaml.neighbour(name) else { throw yaml.error(node, "There is no file ‘\(name)’.") }
    return file.text.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty && !$0.hasPrefix("#") }
  }

  private func line(_ node: Node, of list: UserList) throws(ConfigurationError) -> String {
    let form = list.form
    guard node.mapping != nil else {
      guard form.isText, case .scalar(let scalar) = node else {
        throw yaml.error(node, "An entry of ‘\(list.id)’ has the fields \(Self.names(form)).")
      }
      return try filled(scalar.string, node, list.id)
    }
    var values: [String: [String]] = [:]
    for (key, value) in try yaml.pairs(node, "An entry of ‘\(list.id)’") {
      let name = try yaml.string(key)
      guard let field = form.fields.first(where: { $0.name == name }) else {
        throw yaml.error(key, "‘\(name)’ is no field of ‘\(list.id)’. There are: \(Self.names(form)).")
      }
      values[name] = try self.values(value, of: field, in: list)
    }
    if let missing = form.fields.first(where: { $0.isRequired && values[$0.name] == nil }) {
      throw yaml.error(node, "This entry of ‘\(list.id)’ has no ‘\(missing.name)’.")
    }
    return form.line(values)
  }

  private func values(
    _ node: Node, of field: UserListForm.Field, in list: UserList
  ) throws(ConfigurationError) -> [String] {
    guard field.isList || node.sequence == nil else { throw yaml.error(node, "‘\(field.name)’ is one text, no list.") }
    if !field.choices.isEmpty { return [try yaml.choice(node, { $0 }, field.choices)] }
    var found: [String] = []
    for entry in node.sequence.map({ Array($0) }) ?? [node] {
      let value = try filled(yaml.string(entry), entry, field.name)
      if let wrong = value.first(where: list.form.separators.contains) {
        throw yaml.error(
          entry, "‘\(value)’ has the character ‘\(wrong)’, which no ‘\(field.name)’ of ‘\(list.id)’ has.")
      }
      if let proof = field.proof, !proof.holds(value) {
        throw yaml.error(entry, "‘\(value)’ is no \(proof.noun).")
      }
      found.append(value)
    }
    return found
  }

  private func filled(_ text: String, _ node: Node, _ name: String) throws(ConfigurationError) -> String {
    let value = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !value.isEmpty, !value.contains(where: \.isNewline) else {
      throw yaml.error(node, "‘\(name)’ is empty or has several lines.")
    }
    return value
  }

  private static func names(_ form: UserListForm) -> String { form.fields.map(\.name).joined(separator: ", ") }
}
