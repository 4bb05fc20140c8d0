/// A style sheet that a page asks for and that was not read.
public struct MissingSheet: Sendable, Equatable {
  /// As written in the page or sheet.
  public let address: String
  /// Why, as a sentence without its full stop.
  public let reason: String
  /// What to say of colours that nobody knows for the lack of it.
  let lack: String

  init(_ address: String, _ reason: String) {
    self.address = address
    self.reason = reason
    lack = "the style sheet \(address) could not be had"
  }

  init(outside address: String) {
    self.address = address
    reason = "It lies outside of what was asked for"
    lack = "the style sheet \(address) lies outside of what was asked for"
  }
}
