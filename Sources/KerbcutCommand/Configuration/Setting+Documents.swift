internal import Foundation

extension Setting {
  /// The schema of the configuration for editors (JSON Schema, draft 7).
  static var schema: String {
    var root: [String: Any] = object(all.map { ($0.name, $0.form, false) })
    root["$schema"] = "http://json-schema.org/draft-07/schema#"
    root["title"] = "Kerbcut configuration"
    var properties: [String: Any] = [:]
    for setting in all {
      var property = schema(of: setting.form)
      property["description"] = setting.summary
      properties[setting.name] = property
    }
    root["properties"] = properties
    let options: JSONSerialization.WritingOptions = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let data = (try? JSONSerialization.data(withJSONObject: root, options: options)) ?? Data()
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  private static func schema(of form: Form) -> [String: Any] {
    switch form {
    case .text: ["type": "string"]
    case .day: ["type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$"]
    case .isOn: ["enum": ["on", "off", true, false] as [Any]]
    case .choice(let names): ["enum": names]
    case .list(let inner): ["anyOf": [schema(of: inner), ["type": "array", "items": schema(of: inner)]]]
    case .map(let inner): ["type": "object", "additionalProperties": schema(of: inner)]
    case .object(let members): object(members)
    case .any: [:]
    }
  }

  private static func object(_ members: [(name: String, form: Form, isRequired: Bool)]) -> [String: Any] {
    let properties = Dictionary(members.map { ($0.name, schema(of: $0.form) as Any) }) { $1 }
    let required = members.filter(\.isRequired).map(\.name)
    var made: [String: Any] = ["type": "object", "additionalProperties": false, "properties": properties]
    if !required.isEmpty { made["required"] = required }
    return made
  }

  /// The reference page of the configuration.
  static var reference: String {
    let parts = all.map { setting in
      "## \(setting.name)\n\n\(setting.summary)\n\n```yaml\n\(setting.name): \(setting.example)\n```\n"
    }
    return """
      # The configuration

      `.kerbcut.yml` holds what you would otherwise type each time. It is looked for in the working folder, then in the \
      folders above it up to the root of the repository; `--config` names another file. Paths and patterns stand beside \
      the file that says them. A `.kerbcut.yml` in a folder below says `profile`, `skip`, `weights`, `kinds`, `overrides` \
      and `suppressions` for the pages in it. `${NAME}`, or `${NAME:-a value}`, in a path, an address or `project` is \
      taken from the environment.

      `kerbcut init` writes a first one, `kerbcut config show PAGE` tells what holds for a page and where that is said, \
      and `kerbcut config schema` prints the schema for editors: put \
      `# yaml-language-server: $schema=kerbcut.schema.json` at the top of the file.

      This page is made from the program: `swift run KerbcutWorkshop docs` writes it.


      """ + parts.joined(separator: "\n")
  }
}

extension KerbcutCommand {
  /// Documents that are made from the command line: the reference page of the configuration, and its schema for
  /// editors.
  public static var documents: [(name: String, text: String)] {
    [("Configuration.md", Setting.reference), ("kerbcut.schema.json", Setting.schema)]
  }
}
