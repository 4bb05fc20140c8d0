import Kerbcut

/// A script of the page that is a known library in a known version.
struct LibraryUse: CheckTarget {
  let script: Element
  let library: ScriptLibrary
  let version: String

  var page: Page { script.page }
  var targetElement: Element? { script }
  var targetRange: Range<Int> { script.targetRange }

  /// Whether the version is at least the oldest one that still gets fixes.
  var isSupported: Bool {
    let have = Self.numbers(version)
    let need = Self.numbers(library.oldestSupported)
    for place in 0..<max(have.count, need.count) {
      let (left, right) = (place < have.count ? have[place] : 0, place < need.count ? need[place] : 0)
      if left != right { return left > right }
    }
    return true
  }

  init?(script: Element) {
    self.script = script
    let lines = script.page.options.lists["script-libraries"] ?? []
    let libraries = lines.compactMap(ScriptLibrary.init(line:)) + ScriptLibrary.all
    let address = script.attribute(.src).map { Page.path(of: $0).lowercased() }
    let banner = address == nil ? String(script.textContent.prefix(200)) : nil
    for library in libraries {
      let version =
        address.flatMap { Self.version(of: library, inPath: $0) }
        ?? banner.flatMap { Self.version(of: library, inBanner: $0) }
      guard let version else { continue }
      self.library = library
      self.version = version
      return
    }
    return nil
  }

  /// `1.12.4` of `/js/jquery-1.12.4.min.js`, `/jquery/1.12.4/jquery.min.js` and `/jquery@1.12.4/jquery.js`.
  private static func version(of library: ScriptLibrary, inPath path: String) -> String? {
    let parts = path.split(separator: "/").map(String.init)
    guard let file = parts.last else { return nil }
    for name in library.files
    where file.hasPrefix(name)
      && (file == name + ".js" || file.hasPrefix(name + ".") || file.hasPrefix(name + "-")
        || file.hasPrefix(name + "@"))
    {
      let rest = file.dropFirst(name.count + 1)
      if let version = leadingVersion(rest) { return version }
      guard rest.hasPrefix("min") || rest.hasPrefix("js") || rest.hasPrefix("slim") || rest.hasPrefix("bundle") else {
        continue
      }
      for folder in parts.dropLast().reversed() {
        if let version = leadingVersion(folder[...]) { return version }
        if let at = folder.lastIndex(of: "@"), let version = leadingVersion(folder[folder.index(after: at)...]) {
          return version
        }
      }
    }
    return nil
  }

  private static func version(of library: ScriptLibrary, inBanner text: String) -> String? {
    guard text.hasPrefix("/*") else { return nil }
    for name in library.banners {
      guard text.contains(name) else { continue }
      let words = text.split { $0.isWhitespace || $0 == "*" || $0 == "!" }
      guard let place = words.indices.first(where: { name.hasPrefix(words[$0]) || words[$0] == name }) else { continue }
      for word in words[place...].dropFirst().prefix(4) {
        let digits = word.hasPrefix("v") ? word.dropFirst() : word
        if let version = leadingVersion(digits) { return version }
      }
    }
    return nil
  }

  /// Two numbers or more with dots between at the start of a text.
  private static func leadingVersion(_ text: Substring) -> String? {
    let digits = (text.hasPrefix("v") ? text.dropFirst() : text).prefix { $0.isASCII && $0.isNumber || $0 == "." }
    let numbers = digits.split(separator: ".")
    return numbers.count >= 2 ? numbers.joined(separator: ".") : nil
  }

  private static func numbers(_ version: String) -> [Int] { version.split(separator: ".").map { Int($0) ?? 0 } }
}
