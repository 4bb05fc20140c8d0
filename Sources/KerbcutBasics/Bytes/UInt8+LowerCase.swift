extension UInt8 {
  /// A capital letter of ASCII made small; any other byte as it is.
  @inlinable package var inLowerCase: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
