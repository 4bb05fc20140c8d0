import KerbcutHTML

/// The numbers of ranges as HTML computes them (sections 4.10.5.1.13, 4.10.13 and 4.10.14).
extension AccessibilityTree {
  func rangeValue(_ property: Name, of element: NodeID, name: Name) -> NativeValue? {
    switch name {
    case .input where inputType(of: element) == .number:
      let attribute: Name = property == .ariaValuenow ? .value : property == .ariaValuemin ? .min : .max
      return number(attribute, of: element).map { (Self.text($0), true) }
    case .input where inputType(of: element) == .range:
      let least = number(.min, of: element) ?? 0
      let most = number(.max, of: element) ?? 100
      let middle = most < least ? least : least + (most - least) / 2
      return range(property, least, most, number(.value, of: element) ?? middle)
    case .progress:
      let most = number(.max, of: element).flatMap { $0 > 0 ? $0 : nil } ?? 1
      guard let value = number(.value, of: element) else {
        return property == .ariaValuenow ? nil : range(property, 0, most, 0)
      }
      return range(property, 0, most, value)
    case .meter:
      let least = number(.min, of: element) ?? 0
      return range(property, least, max(least, number(.max, of: element) ?? 1), number(.value, of: element) ?? 0)
    default: return nil
    }
  }

  private func range(_ property: Name, _ least: Double, _ most: Double, _ value: Double) -> NativeValue {
    let most = max(least, most)
    let number = property == .ariaValuemin ? least : property == .ariaValuemax ? most : min(max(value, least), most)
    return (Self.text(number), true)
  }

  private func number(_ name: Name, of element: NodeID) -> Double? {
    document.value(name, of: element).flatMap { Self.number($0) }
  }

  /// A floating-point number as HTML writes it (section 2.3.4.3).
  static func number(_ text: UTF8Text) -> Double? {
    let isNumber = text.allSatisfy { byte in
      (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x2E || byte == 0x45 || byte == 0x65 || byte == 0x2B
    }
    guard isNumber, text.count <= 40, let value = Double(String(text)), value.isFinite else { return nil }
    return value
  }

  static func text(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
  }
}
