public import KerbcutHTML

/// The states of `input`’s `type` attribute (HTML Standard, section 4.10.5).
public enum InputType: String, Sendable, CaseIterable {
  case hidden, text, search, tel, url, email, password, date, month, week, time
  case datetimeLocal = "datetime-local"
  case number, range, color, checkbox, radio, file, submit, image, reset, button

  /// The state that the attribute's value stands for: text where it is missing or unknown.
  public init(_ value: UTF8Text?) {
    guard let value, !value.isEmpty, value.count <= 14 else {
      self = .text
      return
    }
    self = InputType(rawValue: String(decoding: value.map(UTF8Text.lower), as: UTF8.self)) ?? .text
  }

  /// Whether the control is one line of text that takes suggestions from a `datalist`.
  var takesSuggestionsAsText: Bool {
    switch self {
    case .text, .search, .tel, .url, .email: true
    default: false
    }
  }

  /// Whether the control shows a caret when it has the focus.
  public var hasCaret: Bool {
    switch self {
    case .text, .search, .tel, .url, .email, .password, .number: true
    default: false
    }
  }

  public var isButton: Bool {
    switch self {
    case .submit, .image, .reset, .button: true
    default: false
    }
  }
}

extension AccessibilityTree {
  /// The state of an `input` element's `type`.
  public func inputType(of element: NodeID) -> InputType { InputType(document.value(.type, of: element)) }
}
