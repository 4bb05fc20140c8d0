/// Services whose style sheets bring fonts and nothing else: they hold `@font-face` rules alone, so that a page looks the
/// same without them but for its letters. Each as the start of an address without its scheme (looked at in November 2026).
enum FontServices {
  static let addresses = [
    "fonts.googleapis.com/css", "fonts.googleapis.com/earlyaccess/", "fonts.bunny.net/css", "use.typekit.net/",
    "p.typekit.net/", "cloud.typography.com/", "fast.fonts.net/", "hello.myfonts.net/", "fonts.cdnfonts.com/css",
    "api.fontshare.com/",
  ]

  /// Families of signs, which come with a class that sets them.
  static let signs = ["icon", "symbol"]

  /// Whether the sheet at an address as written only brings fonts.
  static func hold(_ address: String) -> Bool {
    let address = address.lowercased()
    let rest = address.hasPrefix("//") ? address.dropFirst(2) : address.afterScheme
    guard addresses.contains(where: rest.hasPrefix) else { return false }
    return !signs.contains { rest.contains($0) }
  }
}

extension String {
  /// What stands behind `http://` or `https://`.
  fileprivate var afterScheme: Substring {
    for scheme in ["https://", "http://"] where hasPrefix(scheme) { return dropFirst(scheme.count) }
    return self[...]
  }
}
