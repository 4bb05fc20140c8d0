import Foundation

/// The public declarations of source files, and which of them say in a comment what they mean.
struct PublicNames {
  /// Names of ours that types must have by a protocol: documented with it.
  private var requirements: [Substring: Set<String>] = [:]

  /// - Parameter files: where protocols stand whose requirements need no comment again in each type.
  init(_ files: [SourceFile]) {
    for file in files {
      Self.walk(file) { line, scope, _ in
        guard let name = scope?.protocolName, let member = Self.memberName(line) else { return }
        requirements[name, default: []].insert(member)
      }
    }
  }

  /// Declarations without a comment, as `path:line: text`.
  func undocumented(in file: SourceFile) -> [String] {
    var found: [String] = []
    Self.walk(file) { line, scope, number in
      guard Self.isPublic(line, in: scope), !Self.isOfTheLibrary(line), !isRequired(line, by: scope),
        !Self.hasComment(file, above: number)
      else { return }
      found.append("\(file.path):\(number + 1): \(line)")
    }
    return found
  }

  private func isRequired(_ line: Substring, by scope: Scope?) -> Bool {
    guard let scope, scope.protocolName == nil, let member = Self.memberName(line) else { return false }
    return scope.inherited.contains { requirements[$0]?.contains(member) == true }
  }

  // MARK: Lines

  private static func isPublic(_ line: Substring, in scope: Scope?) -> Bool {
    let words = line.split(separator: " ")
    if words.contains("public") { return !words.contains("import") }
    guard let scope, scope.isPublic else { return false }
    let first = words.first { !["static", "mutating", "indirect", "nonisolated"].contains($0) } ?? ""
    if scope.kind == "enum" { return first == "case" }
    return scope.kind == "protocol"
      && ["var", "func", "associatedtype"].contains(first) || scope.kind == "protocol" && line.hasPrefix("init(")
  }

  /// Members that a protocol of the standard library asks for: what they do is said there.
  private static func isOfTheLibrary(_ line: Substring) -> Bool {
    let members = [
      "init(from ", "func encode(to ", "func hash(into ", "static func == (", "static func < (", "var description:",
      "init(stringLiteral ", "init(stringInterpolation ", "init(literalCapacity:", "func appendLiteral(",
    ]
    return members.contains { line.contains($0) }
  }

  private static func hasComment(_ file: SourceFile, above number: Int) -> Bool {
    var above = number - 1
    while above >= 0, file.code[above].drop(while: { $0 == " " }).hasPrefix("@") { above -= 1 }
    return above >= 0 && file.lines[above].drop { $0 == " " }.hasPrefix("///")
  }

  /// What a member is called, with the first label of a function: `conclude(_`.
  private static func memberName(_ line: Substring) -> String? {
    for kind in ["func ", "var ", "let ", "init("] {
      guard let start = line.range(of: kind) else { continue }
      let rest = kind == "init(" ? line[start.lowerBound...] : line[start.upperBound...]
      return String(rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" || kind != "var " && $0 == "(" })
    }
    return nil
  }

  // MARK: Scopes

  /// A type, extension or protocol around a line.
  private struct Scope {
    let kind: Substring
    let isPublic: Bool
    /// The protocols behind the colon, and other names there.
    let inherited: [Substring]
    let protocolName: Substring?

    /// Nil where the line opens no type.
    init?(_ line: Substring) {
      let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_") }
      let members: Set<Substring> = ["func", "var", "let", "init", "case"]
      let kinds: Set<Substring> = ["struct", "enum", "class", "protocol", "extension", "actor"]
      guard let place = words.firstIndex(where: kinds.contains), place + 1 < words.count,
        words[..<place].allSatisfy({ !members.contains($0) })
      else { return nil }
      kind = words[place]
      isPublic = words[..<place].contains("public")
      inherited = Array(words[(place + 2)...])
      protocolName = kind == "protocol" ? words[place + 1] : nil
    }
  }

  /// Hands each line of code, without its indentation, with the type whose member it may be.
  private static func walk(_ file: SourceFile, _ body: (Substring, Scope?, Int) -> Void) {
    var scopes: [Scope?] = []
    for (number, code) in file.code.enumerated() {
      let line = code.drop { $0 == " " }
      if !line.isEmpty { body(line, scopes.last ?? nil, number) }
      var isFirst = true
      for character in line.utf8 {
        if character == UInt8(ascii: "{") {
          scopes.append(isFirst ? Scope(line) : nil)
          isFirst = false
        } else if character == UInt8(ascii: "}") {
          _ = scopes.popLast()
        }
      }
    }
  }
}
