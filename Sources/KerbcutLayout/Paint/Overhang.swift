import KerbcutCSS

/// How far margins below nothing draw a text out of its background to the left and to the right. A row of columns is wider
/// than what holds it by just the padding in which it lies.
struct Overhang {
  private var left = 0.0
  private var right = 0.0

  mutating func add(_ style: ComputedStyle, isBackground: Bool) {
    func sum(_ sides: Property...) -> Double { sides.reduce(0) { $0 + (style[$1].pixels ?? 0) } }
    left += sum(.paddingLeft, .borderLeftWidth) + (isBackground ? 0 : sum(.marginLeft))
    right += sum(.paddingRight, .borderRightWidth) + (isBackground ? 0 : sum(.marginRight))
  }

  /// Whether a letter of the text at most is outside: the others are on the background.
  func isSmall(beside style: ComputedStyle) -> Bool { min(left, right) >= -(style.fontSize.value ?? 0) }
}
