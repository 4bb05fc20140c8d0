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
      for folder in parts.dropLast().reversed() {
        if let version = leading(folder[...]) { return version }
        if let at = folder.lastIndex(of: "@"), let version = leading(folder[folder.index(after: at)...]) {
          return version
        }
      }
    }
    return nil
  }

  /// Two numbers or more with dots between at the start of a text.
  static func leading(_ text: Substring) -> String? {
    let digits = (text.hasPrefix("v") ? text.dropFirst() : text).prefix { $0.isASCII && $0.isNumber || $0 == "." }
    let numbers = digits.split(separator: ".")
    return numbers.count >= 2 ? numbers.joined(separator: ".") : nil
  }
}
