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

  /// What to do, behind what is wrong.
  var advice: String {
    library.oldestSupported == "999"
      ? " No version of it does." : " Update to \(library.oldestSupported) or later."
  }

  init?(script: Element) {
    self.script = script
    let file = script.attribute(.src).map { FilePath(WebAddress.path(of: $0).inLowerCase) }
    let banner = file == nil ? Self.banner(of: script) : nil
    guard file != nil || banner != nil else { return nil }
    let lines = script.page.options.lists["script-libraries"] ?? []
    let libraries = lines.isEmpty ? ScriptLibrary.all : lines.compactMap(ScriptLibrary.init(line:)) + ScriptLibrary.all
    for library in libraries {
      let version =
        file.flatMap { FileVersion.version(ofAny: library.files, in: $0) }
        ?? banner.flatMap { Self.version(of: library, inBanner: $0) }
      guard let version else { continue }
      self.library = library
      self.version = version
      return
    }
    return nil
  }

  /// The start of a script in the page that begins with a comment.
  private static func banner(of script: Element) -> String? {
    let first = script.texts.lazy.map(\.utf8).first { !$0.isEmpty }
    guard first?.first == UInt8(ascii: "/") else { return nil }
    let text = script.textContent(first: 200)
    return text.hasPrefix("/*") ? text : nil
  }

  private static func version(of library: ScriptLibrary, inBanner text: String) -> String? {
    for name in library.banners {
      guard text.holds(name) else { continue }
      let words = text.split { $0.isWhitespace || $0 == "*" || $0 == "!" }
      guard let place = words.indices.first(where: { name.hasPrefix(words[$0]) || words[$0] == name }) else { continue }
      for word in words[place...].dropFirst().prefix(4) {
        let digits = word.hasPrefix("v") ? word.dropFirst() : word
        if let version = FileVersion.leading(digits) { return version }
      }
    }
    return nil
  }

  private static func numbers(_ version: String) -> [Int] { version.split(separator: ".").map { Int($0) ?? 0 } }
}
