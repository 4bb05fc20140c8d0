import Kerbcut

/// The version of a library as the name or the folders of a file tell it.
enum FileVersion {
  /// `1.12.4` of `/js/jquery-1.12.4.min.js`, `/jquery/1.12.4/jquery.min.js` and `/jquery@1.12.4/jquery.js`.
  static func version(ofAny names: [String], inPath path: String) -> String? {
    let parts = path.split(separator: "/").map(String.init)
    guard let file = parts.last else { return nil }
    for name in names
    where file.hasPrefix(name + ".") || file.hasPrefix(name + "-") || file.hasPrefix(name + "@") {
      let rest = file.dropFirst(name.count + 1)
      if let version = leading(rest) { return version }
      guard
        rest.hasPrefix("min") || rest.hasPrefix("js") || rest.hasPrefix("css") || rest.hasPrefix("slim")
          || rest.hasPrefix("bundle")
      else {
        continue
      }
      if let version = folderVersion(of: name, in: parts.dropLast()) { return version }
    }
    return nil
  }

  /// The version in a folder that stands behind the library’s own, or that names it: other folders carry the versions
  /// of other things.
  private static func folderVersion(of name: String, in folders: ArraySlice<String>) -> String? {
    for index in folders.indices.reversed() {
      let folder = folders[index]
      let isOwn = index > folders.startIndex && isFolder(folders[index - 1], of: name)
      if isOwn, let version = leading(folder[...]) { return version }
      if let at = folder.lastIndex(of: "@"), isFolder(String(folder[..<at]), of: name) {
        return leading(folder[folder.index(after: at)...])
      }
    }
    return nil
  }

  /// Whether a folder is called as the library is, marks aside: `jqueryui`, `jquery.ui` and `angular.js`, `angularjs`.
  private static func isFolder(_ folder: String, of name: String) -> Bool {
    let letters = folder.filter { $0.isLetter }
    let own = name.filter { $0.isLetter }
    return letters == own || letters == own + "js" || letters == own + "min"
  }

  /// Two numbers or more with dots between at the start of a text.
  static func leading(_ text: Substring) -> String? {
    let digits = (text.hasPrefix("v") ? text.dropFirst() : text).prefix { $0.isASCII && $0.isNumber || $0 == "." }
    let numbers = digits.split(separator: ".")
    return numbers.count >= 2 ? numbers.joined(separator: ".") : nil
  }
}
