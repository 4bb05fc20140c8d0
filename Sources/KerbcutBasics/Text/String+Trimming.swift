extension StringProtocol {
  /// The part of the text between characters at its ends that are unwanted. Costs nothing but the look at the ends.
  public func trimmed(while isUnwanted: (Character) -> Bool) -> SubSequence {
    guard let first = firstIndex(where: { !isUnwanted($0) }), let last = lastIndex(where: { !isUnwanted($0) }) else {
      return self[endIndex...]
    }
    return self[first...last]
  }

  /// The text without these characters at its ends.
  public func trimming(while isUnwanted: (Character) -> Bool) -> String { String(trimmed(while: isUnwanted)) }

  /// The text without white space at its ends.
  public var trimmingSpaces: String { trimming { $0.isWhitespace } }
}
