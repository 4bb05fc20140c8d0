import KerbcutARIA
public import KerbcutHTML
import KerbcutText

extension Element {
  /// The text in the element that people can see by its computed style, joined; white space collapsed. The page
  /// “What a text says” of the documentation compares it with the others.
  public var seenText: String { seenText(without: []) }

  /// The text that people can see in the element, without that of some parts of it.
  public func seenText(without parts: [NodeID]) -> String {
    let parts = Set(parts)
    return text { parent in
      page.isVisible(parent)
    } skipping: {
      !parts.isEmpty && parts.contains($0)
    }
  }

  /// The text in the element that assistive technologies are given, white space collapsed.
  public var exposedText: String {
    text { parent in
      !page.accessibility.isHidden(parent)
    } skipping: { _ in
      false
    }
  }

  /// The text in the element that people both see and are given by assistive technologies, white space collapsed.
  public var perceivedText: String {
    text { parent in
      page.isVisible(parent) && !page.accessibility.isHidden(parent)
    } skipping: { _ in
      false
    }
  }

  private func text(where isKept: (NodeID) -> Bool, skipping isSkipped: (NodeID) -> Bool) -> String {
    var bytes: [UInt8] = []
    var node = self.node
    let end = document.end(of: node)
    page.budget.spend(document.descendants(of: node).count)
    guard !page.budget.isSpent else { return "" }
    while node < end {
      switch document.kind(of: node) {
      case .element:
        if isSkipped(node) || Self.isUnread(document.name(of: node)) {
          node = document.end(of: node)
          continue
        }
        if !Self.isInline(document.name(of: node)) { bytes.append(UInt8(ascii: " ")) }
      case .text:
        if let parent = document.parent(of: node), isKept(parent) { document.text(of: node).append(to: &bytes) }
      default: break
      }
      node = node.advanced(by: 1)
    }
    return String(decoding: bytes, as: UTF8.self).collapsed
  }

  static func isUnread(_ name: Name) -> Bool {
    switch name {
    case .script, .style, .noscript, .template, .title, .iframe, .object, .video, .audio: true
    default: false
    }
  }

  private static func isInline(_ name: Name) -> Bool {
    switch name {
    case .a, .abbr, .b, .bdi, .bdo, .cite, .code, .data, .del, .dfn, .em, .font, .i, .ins, .kbd, .mark, .q, .s, .samp,
      .small, .span, .strong, .sub, .sup, .time, .u, .var, .wbr:
      true
    default: false
    }
  }
}
