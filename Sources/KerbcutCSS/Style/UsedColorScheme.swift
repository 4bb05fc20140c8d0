import KerbcutHTML

extension PageStyles {
  /// What is behind everything: the colour of the canvas in the scheme of the root element.
  package var canvasColor: Color {
    let scheme = document.documentElement.map { device.usedScheme(style(of: $0)[.colorScheme]) } ?? .light
    return SystemColor.canvas.color(in: scheme)
  }
}

extension Device {
  /// The scheme that an element is drawn in by its `color-scheme`: what people prefer, if the page supports it, else
  /// the first that it does (CSS Color Adjustment 1, section 2.1).
  func usedScheme(_ value: Value) -> ColorScheme {
    guard case .list(let words) = value else { return .light }
    let supported = words.compactMap { word -> ColorScheme? in
      guard case .identifier(let name) = word else { return nil }
      return ColorScheme(rawValue: name)
    }
    return supported.contains(colorScheme) ? colorScheme : supported.first ?? .light
  }
}
