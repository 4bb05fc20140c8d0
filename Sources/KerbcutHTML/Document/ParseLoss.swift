/// A part of the input that the tree does not show as written.
public enum ParseLoss: Hashable, Sendable {
  /// Elements deeper than browsers go were put beside, not inside, their parent.
  case depthCapped(at: Int)
  /// An XML document stopped being well formed here; a browser shows an error from there on.
  case notWellFormed(offset: Int, reason: String)
  /// An XML document goes beyond a limit here, and nothing behind it was read.
  case overLimit(Limit, offset: Int)
  /// An entity of an XML document names a file or an address. It was not read, as browsers do not read it either.
  case entityNotRead(offset: Int)

  /// What an XML document may have no more of.
  public enum Limit: Hashable, Sendable {
    /// The text that its entities stand for, all references counted.
    case entities
    /// Attributes and namespaces.
    case attributes
    /// Elements inside each other.
    case depth
    case size
  }

  /// Where reading ended, if nothing behind the loss was read.
  public var cutOffset: Int? {
    switch self {
    case .notWellFormed(let offset, _), .overLimit(_, let offset): offset
    case .depthCapped, .entityNotRead: nil
    }
  }
}

extension Document {
  /// Why and where the page was cut, if it was not read to its end. The tree holds what stands before.
  public var cut: ParseLoss? { losses.first { $0.cutOffset != nil } }
}
