import Foundation

@testable import KerbcutTesting

/// The targets of `Package.swift` with what each depends on, read from its text.
struct PackageMap {
  /// A target by its name, and its dependencies without those of other packages.
  struct Target {
    let name: String
    let dependencies: Set<String>
  }

  /// The modules in the order of the file. Plugins stand before the list of them, whatever the file's order.
  let modules: [Target]
  let tests: [Target]
  /// The lists of names at the top of the file.
  private let lists: [String: [String]]

  /// The names of the plugins.
  var plugins: [String] { lists["plugins"] ?? [] }

  init() throws {
    try self.init(String(contentsOf: SourceFile.root.appending(path: "Package.swift"), encoding: .utf8))
  }

  init(_ text: String) {
    let reader = SwiftReader("\n" + text)
    var (modules, tests): ([Target], [Target]) = ([], [])
    let lists = Self.lists(reader)
    self.lists = lists
    var place = reader.text.count - (text.range(of: "\n  targets: [").map { text[$0.lowerBound...].utf8.count } ?? 0)
    while place < reader.text.count {
      let call = Self.calls.first { reader.has($0, at: place) }
      if let call, place == 0 || !SwiftReader.isNamed(reader.text[place - 1]) {
        let bracket = place + call.utf8CodeUnitCount - 1
        if let target = Self.target(reader, at: bracket, lists) {
          if reader.has("tests(", at: place) { tests.append(target) } else { modules.append(target) }
        }
        place = reader.end(ofBracketAt: bracket)
      } else {
        place = reader.end(ofUnitAt: place)
      }
    }
    let names = Set(modules.map(\.name)).union(lists["plugins"] ?? [])
    let plain = Set(lists["plainPlugins"] ?? [])
    let plugins = (lists["plugins"] ?? []).map { name in
      Target(name: name, dependencies: Set(lists[plain.contains(name) ? "authorModules" : "serviceModules"] ?? []))
    }
    let own = modules.map { Target(name: $0.name, dependencies: $0.dependencies.intersection(names)) }
    let split = own.firstIndex { $0.name == "KerbcutPlugins" } ?? own.count
    self.modules = own[..<split] + plugins + own[split...]
    self.tests = tests.map { Target(name: $0.name, dependencies: $0.dependencies.intersection(names)) }
  }

  private static let calls: [StaticString] = [
    "module(", "tests(", ".target(", ".executableTarget(", ".systemLibrary(",
  ]

  /// The target that a call makes; nil where its name is no string, as in a function that makes targets.
  private static func target(_ reader: SwiftReader, at bracket: Int, _ lists: [String: [String]]) -> Target? {
    let arguments = reader.arguments(at: bracket)
    guard let name = arguments.first(where: { $0.label == "name" || $0.label.isEmpty })?.value,
      reader.isQuote(at: name.lowerBound)
    else { return nil }
    let named = reader.literal(at: name.lowerBound).pieces.joined()
    let dependencies = arguments.first { $0.label == "dependencies" || $0.label.isEmpty && $0.value != name }?.value
    return Target(
      name: named, dependencies: Set(dependencies.map { names(reader, in: $0, lists) } ?? []).subtracting([named]))
  }

  /// The strings in a piece of text, and those of the lists that it names.
  private static func names(_ reader: SwiftReader, in range: Range<Int>, _ lists: [String: [String]]) -> [String] {
    var names: [String] = []
    var place = range.lowerBound
    while place < range.upperBound {
      let end = reader.end(ofUnitAt: place)
      if reader.isQuote(at: place) {
        names.append(reader.literal(at: place).pieces.joined())
      } else if !reader.has("//", at: place) {
        names += lists[reader.string(place..<min(end, range.upperBound))] ?? []
      }
      place = end
    }
    return names
  }

  /// What stands in the `let` lines before the package.
  private static func lists(_ reader: SwiftReader) -> [String: [String]] {
    var lists: [String: [String]] = [:]
    var place = 0
    while place < reader.text.count, !reader.has("\nlet package", at: place) {
      let end = reader.end(ofUnitAt: place)
      if reader.has("\nlet ", at: place) {
        let name = (place + 5)..<reader.end(ofUnitAt: place + 5)
        lists[reader.string(name)] = names(reader, in: name.upperBound..<statementEnd(reader, name.upperBound), lists)
      }
      place = end
    }
    return lists
  }

  /// Where the next line begins that is not indented.
  private static func statementEnd(_ reader: SwiftReader, _ start: Int) -> Int {
    var place = start
    while place < reader.text.count {
      if reader.has("\n", at: place), !reader.has("\n ", at: place), !reader.has("\n]", at: place) { return place }
      place = reader.end(ofUnitAt: place)
    }
    return place
  }
}
