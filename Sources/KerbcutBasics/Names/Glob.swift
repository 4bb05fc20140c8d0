/// A pattern over paths: `*` and `?` within a name, `**` over folders, `[abc]` and `{a,b}`.
public struct Glob: Sendable {
  private let alternatives: [[[Token]]]
  /// The folder before the first name with a wildcard.
  public let fixedFolder: String

  private enum Token: Sendable, Equatable {
    case character(Character)
    case any
    case anyText
    case anyFolders
    case oneOf(Set<Character>, isNegated: Bool)
  }

  /// Whether a text has anything that makes it a pattern.
  public static func isPattern(_ text: String) -> Bool { text.contains { "*?[{".contains($0) } }

  public init(_ pattern: String) {
    let segments = pattern.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let fixed = segments.prefix { !Self.isPattern($0) }
    let folder = fixed.joined(separator: "/")
    fixedFolder = fixed.isEmpty ? "." : folder.isEmpty ? "/" : folder
    alternatives = Self.expanded(pattern).map { $0.split(separator: "/").map { Self.tokens(String($0)) } }
  }

  /// Whether a path fits.
  public func matches(_ path: String) -> Bool {
    let names = path.split(separator: "/").map(Array.init)
    return alternatives.contains { Self.matches(names[...], $0[...]) }
  }

  private static func matches(_ names: ArraySlice<[Character]>, _ pattern: ArraySlice<[Token]>) -> Bool {
    matches(names, pattern, any: [.anyFolders]) { tokens, name in
      matches(name[...], tokens[...], any: .anyText, accepts)
    }
  }

  /// Matches items one by one; the last part that fits any number of them is where a mismatch goes back to, so the work
  /// stays a product.
  private static func matches<Item, Part: Equatable>(
    _ items: ArraySlice<Item>, _ pattern: ArraySlice<Part>, any: Part, _ accepts: (Part, Item) -> Bool
  ) -> Bool {
    var item = items.startIndex
    var part = pattern.startIndex
    var retry: (item: Int, part: Int)?
    while item < items.endIndex {
      if part < pattern.endIndex, pattern[part] == any {
        retry = (item, part)
        part += 1
      } else if part < pattern.endIndex, accepts(pattern[part], items[item]) {
        item += 1
        part += 1
      } else if let last = retry {
        retry = (last.item + 1, last.part)
        item = last.item + 1
        part = last.part + 1
      } else {
        return false
      }
    }
    return pattern[part...].allSatisfy { $0 == any }
  }

  private static func accepts(_ token: Token, _ character: Character) -> Bool {
    switch token {
    case .character(let wanted): wanted == character
    case .any: true
    case .oneOf(let set, let isNegated): set.contains(character) != isNegated
    case .anyText, .anyFolders: false
    }
  }

  private static func tokens(_ segment: String) -> [Token] {
    if segment == "**" { return [.anyFolders] }
    var tokens: [Token] = []
    var rest = Array(segment)[...]
    while let character = rest.popFirst() {
      switch character {
      case "*": if tokens.last != .anyText { tokens.append(.anyText) }
      case "?": tokens.append(.any)
      case "[":
        guard let end = rest.firstIndex(of: "]") else {
          tokens.append(.character(character))
          continue
        }
        var set = rest[..<end]
        let isNegated = set.first == "!" || set.first == "^"
        if isNegated { set = set.dropFirst() }
        tokens.append(.oneOf(characters(Array(set)), isNegated: isNegated))
        rest = rest[(end + 1)...]
      default: tokens.append(.character(character))
      }
    }
    return tokens
  }

  private static func characters(_ set: [Character]) -> Set<Character> {
    var found: Set<Character> = []
    var place = 0
    while place < set.count {
      if place + 2 < set.count, set[place + 1] == "-", let low = set[place].asciiValue,
        let high = set[place + 2].asciiValue, low <= high
      {
        found.formUnion((low...high).map { Character(UnicodeScalar($0)) })
        place += 3
      } else {
        found.insert(set[place])
        place += 1
      }
    }
    return found
  }

  /// The pattern without braces, once for each choice; at most 256.
  private static func expanded(_ pattern: String) -> [String] {
    var done: [String] = []
    var waiting = [pattern]
    while let next = waiting.popLast(), done.count + waiting.count < 256 {
      guard let close = next.firstIndex(of: "}"), let open = next[..<close].lastIndex(of: "{") else {
        done.append(next)
        continue
      }
      for choice in next[next.index(after: open)..<close].split(separator: ",", omittingEmptySubsequences: false) {
        waiting.append(String(next[..<open]) + String(choice) + String(next[next.index(after: close)...]))
      }
    }
    return done
  }
}
