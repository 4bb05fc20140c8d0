internal import KerbcutBasics

/// What of a folder, a pattern or a list is left out. What a user names by itself never is.
struct Exclusion {
  private let patterns: [Glob]
  /// Patterns without a slash: they are about names at any depth.
  private let names: [Glob]
  private let git: Bool
  /// The rules of each `.gitignore`, by its folder.
  private var rules: [String: [GitRule]] = [:]

  init(_ patterns: [String], usesGitignore: Bool) {
    let tidied = patterns.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
    self.patterns = tidied.filter { $0.contains("/") }.map { Glob($0) }
    names = tidied.filter { !$0.contains("/") }.map { Glob($0) }
    git = usesGitignore
  }

  var isEmpty: Bool { patterns.isEmpty && names.isEmpty && !git }

  /// Whether a file or folder is left out; a folder with all that lies in it.
  mutating func holds(_ path: String, isFolder: Bool) -> Bool {
    let name = String(path.split(separator: "/").last ?? "")
    if names.contains(where: { $0.matches(name) }) || patterns.contains(where: { $0.matches(path) }) { return true }
    return git && isIgnored(path, isFolder: isFolder)
  }

  /// Whether a file or any folder that it lies in is left out.
  mutating func holdsPath(_ path: String) -> Bool {
    guard !isEmpty else { return false }
    let steps = path.split(separator: "/")
    for count in 1...max(1, steps.count) where count <= steps.count {
      let part = (path.hasPrefix("/") ? "/" : "") + steps.prefix(count).joined(separator: "/")
      if holds(part, isFolder: count < steps.count) { return true }
    }
    return false
  }
}

// MARK: Files that git ignores

extension Exclusion {
  /// One line of a `.gitignore` (gitignore(5)).
  private struct GitRule {
    let globs: [Glob]
    let isAnchored: Bool
    let isForFolders: Bool
    let takesBack: Bool

    init?(_ line: Substring) {
      var text = line
      while text.last == " " || text.last == "\t" { text = text.dropLast() }
      guard !text.isEmpty, text.first != "#" else { return nil }
      takesBack = text.first == "!"
      if takesBack || text.hasPrefix("\\#") || text.hasPrefix("\\!") { text = text.dropFirst() }
      isForFolders = text.last == "/"
      if isForFolders { text = text.dropLast() }
      isAnchored = text.contains("/")
      if text.first == "/" { text = text.dropFirst() }
      guard !text.isEmpty else { return nil }
      globs = [Glob(String(text))]
    }

    /// - Parameter rest: the path from the folder of the file that has the rule.
    func matches(_ rest: Substring, isFolder: Bool) -> Bool {
      guard isFolder || !isForFolders else { return false }
      let tried = isAnchored ? String(rest) : String(rest.split(separator: "/").last ?? rest)
      return globs.contains { $0.matches(tried) }
    }
  }

  private mutating func isIgnored(_ path: String, isFolder: Bool) -> Bool {
    let whole = Files.absolutePath(path)
    var result = false
    for folder in Self.folders(above: whole) {
      let rest = whole.dropFirst(folder == "/" ? 1 : folder.utf8.count + 1)
      for rule in rules(of: folder) where rule.matches(rest, isFolder: isFolder) { result = !rule.takesBack }
    }
    return result
  }

  /// The folders above a path, the outermost first, from the root of its repository on.
  private static func folders(above path: String) -> [String] {
    var folders: [String] = []
    var rest = path[...]
    while let slash = rest.lastIndex(of: "/"), folders.count < 64 {
      rest = rest[..<slash]
      let folder = rest.isEmpty ? "/" : String(rest)
      folders.append(folder)
      if Files.kind(of: folder + "/.git") != .nothing || rest.isEmpty { break }
    }
    return folders.reversed()
  }

  private mutating func rules(of folder: String) -> [GitRule] {
    if let known = rules[folder] { return known }
    let bytes = (try? Files.bytes(of: folder + "/.gitignore", limit: 1_000_000)) ?? []
    let made = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).prefix(2_000)
      .compactMap { GitRule($0) }
    rules[folder] = made
    return made
  }
}
