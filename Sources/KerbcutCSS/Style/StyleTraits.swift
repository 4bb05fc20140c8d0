/// What is asked of the style of most elements, kept apart so that asking is cheap.
struct StyleTraits: OptionSet {
  let rawValue: UInt8

  /// `display` is `none`.
  static let makesNoBox = StyleTraits(rawValue: 1)
  /// `content-visibility` is `hidden`.
  static let skipsContents = StyleTraits(rawValue: 2)
  /// Its children are items of a flex or grid container.
  static let makesItems = StyleTraits(rawValue: 4)
  /// It is a grid whose row or column has no size.
  static let flattensTrack = StyleTraits(rawValue: 8)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(of style: ComputedStyle) {
    var traits: StyleTraits = []
    if style[.display] == .keyword(.none) { traits.insert(.makesNoBox) }
    if style[.contentVisibility] == .keyword(.hidden) { traits.insert(.skipsContents) }
    if style.makesItems { traits.insert(.makesItems) }
    if style.flattensTrack { traits.insert(.flattensTrack) }
    self = traits
  }
}
