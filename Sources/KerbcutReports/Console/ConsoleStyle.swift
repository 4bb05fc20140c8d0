/// Text for a terminal, with or without colour. Meaning never hangs on colour alone.
struct ConsoleStyle {
  var hasColour: Bool

  func bold(_ text: String) -> String { wrap(text, "1") }
  func faint(_ text: String) -> String { wrap(text, "2") }

  func coloured(_ text: String, _ kind: FindingKind) -> String {
    switch kind {
    case .error: wrap(text, "1;31")
    case .warning: wrap(text, "1;33")
    case .question: wrap(text, "1;35")
    case .notice: wrap(text, "1;36")
    }
  }

  private func wrap(_ text: String, _ code: String) -> String {
    hasColour && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
