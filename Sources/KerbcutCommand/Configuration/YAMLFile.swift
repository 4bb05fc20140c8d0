internal import Foundation
internal import Yams

/// A file in YAML (JSON is YAML too) and the shapes that its readers ask for; every mistake is told with line and
/// column.
struct YAMLFile {
  let file: String
  let text: String

  /// Reads a file that another one names, relative to it.
  func neighbour(_ name: String) -> YAMLFile? {
    let folder = URL(filePath: file).deletingLastPathComponent()
    guard let data = try? Data(contentsOf: URL(filePath: name, relativeTo: folder)) else { return nil }
    let isAbsolute = name.hasPrefix("/")
    let shown = file.split(separator: "/").dropLast().joined(separator: "/")
    let path = isAbsolute || shown.isEmpty ? name : (file.hasPrefix("/") ? "/" : "") + shown + "/" + name
    return YAMLFile(file: path, text: String(decoding: data, as: UTF8.self).withoutByteOrderMark)
  }

  /// The folder of the file as it is named, with a slash at its end; empty for the working folder.
  private var folder: String {
    guard let slash = file.lastIndex(of: "/") else { return "" }
    let folder = file[...slash]
    return folder == "./" ? "" : String(folder)
  }

  /// A path that the file says, from the working folder. Addresses, `-` and what begins at the root stay.
  func beside(_ path: String) -> String {
    if path.hasPrefix("@"), path != "@-" { return "@" + beside(String(path.dropFirst())) }
    guard !folder.isEmpty, !path.isEmpty, path != "-", path != "@-", !path.hasPrefix("/"), !path.contains("://") else {
      return path
    }
    return folder + (path.hasPrefix("./") ? String(path.dropFirst(2)) : path)
  }

  /// A pattern over paths that the file says: one that begins with `**` is about all of them.
  func pattern(_ pattern: String) -> String {
    pattern.hasPrefix("**") || !pattern.contains("/") && pattern.contains("*") ? pattern : beside(pattern)
  }

  /// How many aliases (`*name`) a file may have. Aliases of aliases multiply: with so few they stay below 60,000 nodes.
  private static let aliasLimit = 30

  func composed() throws(ConfigurationError) -> Node? {
    guard aliasCount <= Self.aliasLimit else {
      throw ConfigurationError(
        file: file, line: 1, column: 1, message: "The file has more than \(Self.aliasLimit) aliases (‘*name’).")
    }
    do {
      return try Yams.compose(yaml: text)
    } catch let error as YamlError {
      throw mistake(error)
    } catch {
      throw ConfigurationError(file: file, line: 1, column: 1, message: "This is not YAML.")
    }
  }

  /// How many words begin with a star where a value may stand.
  private var aliasCount: Int {
    var count = 0
    var before = UInt8(ascii: "\n")
    var isStar = false
    for byte in text.utf8 {
      if isStar, byte.isLetterOrDigit { count += 1 }
      isStar = byte == UInt8(ascii: "*") && [0x0A, 0x0D, 0x20, 0x09, 0x5B, 0x2C, 0x7B].contains(before)
      before = byte
    }
    return count
  }

  private func mistake(_ error: YamlError) -> ConfigurationError {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      ConfigurationError(file: file, line: mark.line, column: mark.column, message: "This is not YAML: \(problem).")
    case .duplicatedKeysInMapping(let keys, let context): repetition(of: keys.first ?? "", from: context.mark.line)
    default: ConfigurationError(file: file, line: 1, column: 1, message: "This is not YAML: \(error).")
    }
  }

  /// Where a key stands for the second time, at or after a line.
  private func repetition(of key: String, from first: Int) -> ConfigurationError {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let places = lines.indices.dropFirst(max(0, first - 1)).filter { line in
      let start = lines[line].drop { $0 == " " || $0 == "-" || $0 == "\"" || $0 == "'" }
      return start.hasPrefix(key) && start.dropFirst(key.count).contains(":")
    }
    let line = places.dropFirst().first ?? places.first ?? max(0, first - 1)
    let column = lines.indices.contains(line) ? lines[line].prefix { $0 == " " }.count + 1 : 1
    return ConfigurationError(file: file, line: line + 1, column: column, message: "‘\(key)’ stands here twice.")
  }

  func error(_ node: Node, _ message: String) -> ConfigurationError {
    ConfigurationError(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1, message: message)
  }

  func pairs(_ node: Node, _ what: String) throws(ConfigurationError) -> [(Node, Node)] {
    guard let mapping = node.mapping else { throw error(node, "\(what) has the form ‘name: value’.") }
    var seen: Set<String> = []
    for (key, _) in mapping where !seen.insert(key.string ?? "").inserted {
      throw error(key, "‘\(key.string ?? "")’ stands here twice.")
    }
    return mapping.map { ($0.key, $0.value) }
  }

  func map(_ node: Node) throws(ConfigurationError) -> [(key: String, value: String)] {
    var found: [(key: String, value: String)] = []
    for (key, value) in try pairs(node, "This") {
      found.append((try string(key), try string(value)))
    }
    return found
  }

  func string(_ node: Node) throws(ConfigurationError) -> String {
    guard case .scalar(let scalar) = node else { throw error(node, "Here stands a text, and no list.") }
    return scalar.string
  }

  func strings(_ node: Node) throws(ConfigurationError) -> [String] {
    guard let sequence = node.sequence else { return [try string(node)] }
    var found: [String] = []
    for entry in sequence {
      found.append(try string(entry))
    }
    return found
  }

  /// `on` or `off`.
  func isOn(_ node: Node) throws(ConfigurationError) -> Bool {
    ["on", "true"].contains(try choice(node, { $0 }, ["on", "off", "true", "false"]))
  }

  func choice<Value>(
    _ node: Node, _ make: (String) -> Value?, _ names: [String]
  ) throws(ConfigurationError) -> Value {
    let name = try string(node)
    guard names.contains(name), let value = make(name) else {
      throw error(node, "‘\(name)’ is none of \(names.joined(separator: ", ")).")
    }
    return value
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) || self == UInt8(ascii: "_")
  }
}
