/// The functions of filters (Filter Effects 1) and transforms (CSS Transforms 2).
enum FunctionNames {
  static func isFilter(_ name: String) -> Bool { filters.contains(name) }

  /// Whether there is a function with so many arguments.
  static func isTransform(_ name: String, arguments count: Int) -> Bool {
    transforms[name].map { $0.contains(count) } ?? false
  }

  private static let filters: Set = [
    "blur", "brightness", "contrast", "drop-shadow", "grayscale", "hue-rotate", "invert", "opacity", "saturate",
    "sepia",
  ]

  private static let transforms: [String: ClosedRange<Int>] = [
    "matrix": 6...6, "matrix3d": 16...16, "perspective": 1...1, "rotate": 1...1, "rotate3d": 4...4, "rotatex": 1...1,
    "rotatey": 1...1, "rotatez": 1...1, "scale": 1...2, "scale3d": 3...3, "scalex": 1...1, "scaley": 1...1,
    "scalez": 1...1, "skew": 1...2, "skewx": 1...1, "skewy": 1...1, "translate": 1...2, "translate3d": 3...3,
    "translatex": 1...1, "translatey": 1...1, "translatez": 1...1,
  ]
}
