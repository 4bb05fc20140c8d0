/// Addresses from which style sheets come that hold fonts only: faces, and classes that name them. By the documentation of
/// each service, read in November 2026.
enum FontSheets {
  private static let starts = [
    "fonts.googleapis.com/css", "fonts.bunny.net/css", "use.typekit.net/", "p.typekit.net/", "cloud.typography.com/",
    "fast.fonts.net/cssapi/", "fonts.cdnfonts.com/css/", "api.fontshare.com/",
  ]

  /// Whether what is at an address can change no colour and no size.
  static func holds(_ address: String) -> Bool {
    var rest = address[...]
    for scheme in ["https:", "http:"] where rest.lowercased().hasPrefix(scheme) { rest = rest.dropFirst(scheme.count) }
    guard rest.hasPrefix("//") else { return false }
    let place = rest.dropFirst(2).lowercased()
    return starts.contains { place.hasPrefix($0) }
  }
}
