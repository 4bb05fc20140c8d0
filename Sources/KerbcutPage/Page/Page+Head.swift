import KerbcutHTML

extension Page {
  /// The root element of a page served as HTML, if it is `html`.
  public var htmlRoot: Element? {
    guard snapshot.mediaType == "text/html", let root, root.is(.html) else { return nil }
    return root
  }
}
