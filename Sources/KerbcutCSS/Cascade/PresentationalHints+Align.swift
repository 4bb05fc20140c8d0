import KerbcutHTML

/// What `align` says (HTML Standard, section 15.3 and on). Browsers take it on every element of HTML.
extension PresentationalHints {
  mutating func align(_ value: String, _ name: Name, _ node: NodeID) {
    switch name {
    case .img, .iframe, .object, .embed: place(value)
    case .table:
      if value == "left" || value == "right" { add("float", value) }
      if value == "center" { add("margin-inline", "auto") }
    case .hr:
      if value == "left" || value == "right" {
        add("margin-left", value == "left" ? "0" : "auto")
        add("margin-right", value == "left" ? "auto" : "0")
      }
    case .caption: if value == "top" || value == "bottom" { add("caption-side", value) }
    case .input: if isImage(name, node) { place(value) }
    case .button, .select, .textarea, .marquee: break
    case .p, .div: alignWithBlocks(value)
    case .tr, .td, .th, .thead, .tbody, .tfoot, .col, .colgroup:
      if value == "absmiddle" { add("text-align", "center") } else { alignWithBlocks(value) }
    default: alignText(value)
    }
  }

  private mutating func place(_ value: String) {
    if value == "left" || value == "right" { add("float", value) }
    let places = [
      "texttop": "text-top", "absmiddle": "middle", "abscenter": "middle", "middle": "-webkit-baseline-middle",
      "bottom": "baseline", "top": "top", "baseline": "baseline",
    ]
    if let place = places[value] { add("vertical-align", place) }
  }

  /// An alignment that places blocks inside too.
  private mutating func alignWithBlocks(_ value: String) {
    switch value {
    case "left", "right", "center": add("text-align", "-webkit-\(value)")
    case "middle": add("text-align", "-webkit-center")
    default: alignText(value)
    }
  }

  private mutating func alignText(_ value: String) {
    let alignments: Set = ["left", "right", "center", "justify", "start", "end"]
    if value == "middle" { add("text-align", "center") } else if alignments.contains(value) { add("text-align", value) }
  }
}
