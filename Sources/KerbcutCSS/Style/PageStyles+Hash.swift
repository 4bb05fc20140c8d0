internal import KerbcutBasics

extension PageStyles {
  /// The hash of the sheets that authors wrote for the page, in their order. Reads all their text.
  public var authorSheetsHash: UInt64 {
    var hash = ContentHash()
    for loaded in sheets where loaded.origin == .author { hash.add(loaded.sheet.bytes) }
    return hash.value
  }
}
