extension ParseOptions {
  /// Whether a label names an encoding of the Encoding Standard: `utf-8`, `latin1`, `shift_jis`.
  public static func knowsEncoding(_ label: String) -> Bool { TextEncoding(label: label.utf8) != nil }
}
