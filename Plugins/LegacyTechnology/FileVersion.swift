import Kerbcut

/// The path of a file in parts.
struct FilePath {
  /// Empty where the path has no parts.
  let file: String
  let folders: ArraySlice<String>

  init(_ path: String) {
    let parts = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    file = parts.last ?? ""
    folders = parts.dropLast()
  }

  /// Whether the file's name begins with this one and a mark that ends it.
  func isFile(calledAs name: String) -> Bool {
    guard file.utf8.starts(with: name.utf8) else { return false }
    let mark = file.utf8.dropFirst(name.utf8.count).first
    return mark == UInt8(ascii: ".") || mark == UInt8(ascii: "-") || mark == UInt8(ascii: "@")
  }
}

/// The version of a library as the name or the folders of a file tell it.
enum FileVersion {
  /// `1.12.4` of `/js/jquery-1.12.4.min.js`, `/jquery/1.12.4/jquery.min.js` and `/jquery@1.12.4/jquery.js`.
  static func version(ofAny names: [String], in path: FilePath) -> String? {
    let file = path.file
    for name in names where path.isFile(calledAs: name) {
      let rest = file.dropFirst(name.count + 1)
      if let version = leading(rest) { return version }
      guard
        rest.hasPrefix("min") || rest.hasPrefix("js") || rest.hasPrefix("css") || rest.hasPrefix("slim")
          || rest.hasPrefix("bundle")
      else {
        continue
      }
      if let version = folderVersion(of: name, in: path.folders) { return version }
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
