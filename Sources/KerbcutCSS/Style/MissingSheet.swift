public import KerbcutBasics

/// A style sheet that a page asks for and that was not read.
public struct MissingSheet: Sendable, Equatable {
  /// As written in the page or sheet.
  public let address: String
  /// Why, as a sentence without its full stop.
  public let reason: String
  /// Why what it might say is not known.
  public let lack: Lack

  /// Whether its address says that it brings fonts or icons.
  var isOfSigns: Bool {
    let address = address.lowercased()
    return ["font", "icon", "typeface"].contains { address.contains($0) }
  }

  /// Whether it surely brings fonts and nothing else, so that no colour and nothing that is hidden hangs on it.
  public var bringsOnlyFonts: Bool { FontServices.hold(address) }

  init(_ address: String, _ reason: String) {
    self.address = address
    self.reason = reason
    lack = Lack(.styleSheet, address)
  }

  init(outside address: String) {
    self.address = address
    reason = "It lies outside of what was asked for"
    lack = Lack(.styleSheetOutside, address)
  }
}
