extension StringProtocol {
  /// The text without white space at its ends.
  public var trimmingSpaces: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else {
      return ""
    }
    return String(self[first...last])
  }
}

extension StringProtocol {
  /// The text without these characters at its ends.
  public func trimming(while isUnwanted: (Character) -> Bool) -> String {
    guard let first = firstIndex(where: { !isUnwanted($0) }), let last = lastIndex(where: { !isUnwanted($0) }) else {
      return ""
    }
    return String(self[first...last])
  }
}
