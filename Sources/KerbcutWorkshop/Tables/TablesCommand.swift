import ArgumentParser
import Foundation
import KerbcutARIA

/// Compares the tables of roles, attributes and autofill fields with reference data.
struct TablesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tables",
    abstract: "Compares the tables of roles, attributes, elements, autofill fields and languages with reference data."
  )

  @Argument(help: "A folder with the reference data, aria-roles.json and its like.") var folder: String

  func run() throws {
    var differences: [String] = []
    compareRoles(try rows("aria-roles.json", "roles"), &differences)
    compareAttributes(try rows("aria-attributes.json", "attributes"), &differences)
    compareFields(try rows("autocomplete.json", "fields"), &differences)
    let elements = try JSONSerialization.jsonObject(with: data("html-aam.json")) as? Row
    compareElements(elements?["elements"] as? [Row] ?? [], &differences)
    compareLanguages(try JSONSerialization.jsonObject(with: data("language-subtags.json")) as? Row ?? [:], &differences)
    for line in differences.sorted() { print(line) }
    print("\(differences.count) differences")
  }

  typealias Row = [String: Any]

  private func rows(_ file: String, _ key: String) throws -> [String: Row] {
    let whole = try JSONSerialization.jsonObject(with: data(file)) as? Row
    return whole?[key] as? [String: Row] ?? [:]
  }

  private func data(_ file: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: folder).appendingPathComponent(file))
  }

  private func compareRoles(_ rows: [String: Row], _ differences: inout [String]) {
    for (name, row) in rows {
      guard let role = Role(rawValue: name) else {
        differences.append("\(name): we have no such role")
        continue
      }
      if name == "image" { continue }  // The table keeps the rows of `img`, its synonym.
      let ours = role.definition
      func note(_ what: String, _ mine: some Equatable, _ theirs: some Equatable) {
        if "\(mine)" != "\(theirs)" { differences.append("\(name): \(what) is \(mine), reference \(theirs)") }
      }
      func list(_ key: String) -> [String] { (row[key] as? [Any] ?? []).map(Self.path).sorted() }
      note("abstract", ours.isAbstract, row["abstract"] as? Bool ?? false)
      note("name required", ours.isNameRequired, row["nameRequired"] as? Bool ?? false)
      note("presentational children", ours.hasPresentationalChildren, row["childrenPresentational"] as? Bool ?? false)
      note("deprecated", ours.isDeprecated, row["deprecated"] as? Bool ?? false)
      note(
        "superclass", ours.superclasses.map(\.rawValue).sorted(), list("superclass").map { $0 == "img" ? "image" : $0 })
      note("name from contents", ours.takesNameFromContents, list("nameFrom").contains("contents"))
      note("naming prohibited", ours.prohibitsName, list("nameFrom").contains("prohibited"))
      note("context", ours.requiredContext.map(\.rawValue).sorted(), list("requiredContext"))
      note("owned", ours.owned.map { $0.map(\.rawValue).joined(separator: ">") }.sorted(), list("owned"))
      note("required", ours.ownRequired.definitions.map(\.localName), list("required"))
      note("prohibited", ours.prohibited.definitions.map(\.localName), Self.prohibited(row))
      let allowed = Set(list("required") + list("requiredInherited") + list("supported") + list("inherited"))
      let missing = allowed.filter { name in !ours.allowed.definitions.contains { $0.localName == name } }
      note("attributes missing", missing.sorted(), [String]())
    }
  }

  private func compareAttributes(_ rows: [String: Row], _ differences: inout [String]) {
    for definition in AttributeDefinition.all where rows[definition.localName] == nil {
      differences.append("\(definition.localName): not in the reference")
    }
    for (name, row) in rows {
      guard let ours = AttributeDefinition.all.first(where: { $0.localName == name }) else {
        differences.append("\(name): we have no such attribute")
        continue
      }
      let pairs: [(String, String, String)] = [
        ("global", "\(ours.isGlobal)", "\(row["global"] as? Bool ?? false)"),
        ("deprecated", "\(ours.isDeprecated)", "\(row["deprecated"] as? Bool ?? false)"),
        ("default", ours.defaultValue ?? "-", row["default"] as? String ?? "-"),
        ("values", "\(ours.values.sorted())", "\((row["values"] as? [String] ?? []).sorted())"),
      ]
      for (what, mine, theirs) in pairs where mine != theirs {
        differences.append("\(name): \(what) is \(mine), reference \(theirs)")
      }
    }
  }

  private func compareFields(_ rows: [String: Row], _ differences: inout [String]) {
    for (name, row) in rows {
      guard let field = AutofillField(name) else {
        differences.append("\(name): we have no such field")
        continue
      }
      if field.group.rawValue != row["group"] as? String || field.isContact != row["contact"] as? Bool
        || field.isInputPurpose != row["wcag135"] as? Bool
      {
        differences.append("\(name): \(field.group), contact \(field.isContact), WCAG \(field.isInputPurpose)")
      }
    }
  }

  /// What the 1.3 draft prohibits where 1.2 does too: roles that the draft alone leaves without names keep theirs.
  private static func prohibited(_ row: Row) -> [String] {
    let now = row["prohibited"] as? [String] ?? []
    let draft = (row["in13"] as? Row)?["prohibited"] as? [String]
    return (now.isEmpty ? now : draft ?? now).sorted()
  }

  /// A name, or a path of names such as `group>option`.
  private static func path(_ value: Any) -> String {
    (value as? [String])?.joined(separator: ">") ?? value as? String ?? ""
  }
}
