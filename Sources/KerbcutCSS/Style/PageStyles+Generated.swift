public import KerbcutHTML

/// Words that style sheets put into a page (CSS Generated Content 3; CSS Lists 3).
extension PageStyles {
  /// Whether a rule about a pseudo-element of an element says something of `content`: without one it makes no box.
  package func mayGenerate(_ pseudo: PseudoElement, of node: NodeID) -> Bool {
    engine.mayGenerate(pseudo, of: node)
  }

  /// The text that `::before` or `::after` puts in, and the alternative text that `content` may give it; nil for none.
  /// Numbers of counters are left out.
  public func generatedText(_ pseudo: PseudoElement, of node: NodeID) -> (text: String, alternative: String?)? {
    guard pseudo == .before || pseudo == .after, isRendered(node), engine.mayGenerate(pseudo, of: node),
      let style = style(of: node, pseudo: pseudo), style.display != .none
    else { return nil }
    switch style[.content] {
    case .list(let parts): return (text(of: parts, node), nil)
    case .function("content", let pair):
      guard pair.count == 2, case .list(let parts) = pair[0], case .list(let alternative) = pair[1] else { return nil }
      return (text(of: parts, node), text(of: alternative, node))
    default: return nil
    }
  }

  /// The words that people see of what `::before`, `::after` or `::marker` puts in; nil for none. A counter, whose number
  /// takes counting the page, reads as 1.
  public func seenGeneratedText(_ pseudo: PseudoElement, of node: NodeID) -> String? {
    guard isRendered(node), !isInUnseenPart(node), !Self.makesNoContent(document.name(of: node)) else { return nil }
    switch pseudo {
    case .before, .after:
      guard engine.mayGenerate(pseudo, of: node), let style = style(of: node, pseudo: pseudo), showsText(style) else {
        return nil
      }
      return words(style[.content], of: node)
    case .marker:
      let style = style(of: node)
      guard style.display == .listItem, let marker = self.style(of: node, pseudo: .marker), showsText(marker)
      else { return nil }
      if marker[.content] != .keyword(.normal) { return words(marker[.content], of: node) }
      guard style[.listStyleImage] == .keyword(.none) else { return nil }
      return Self.words(ofMarker: style[.listStyleType])
    default: return nil
    }
  }

  private func showsText(_ style: ComputedStyle) -> Bool {
    guard style.display != .none, style.fontSize.value != 0,
      sightFacts(of: style).isDisjoint(with: [.invisible, .hidesContents])
    else { return false }
    return style.textFillColor.value?.isTransparent != true || style[.textShadow] != .keyword(.none)
  }

  /// Elements that something else is shown for, so that nothing can be put in (CSS Pseudo 4, section 4).
  private static func makesNoContent(_ name: Name) -> Bool {
    switch name {
    case .img, .input, .textarea, .select, .option, .iframe, .video, .audio, .canvas, .object, .embed, .br, .wbr,
      .progress, .meter:
      true
    default: name.namespace != .html
    }
  }

  private func words(_ content: Value, of node: NodeID) -> String? {
    switch content {
    case .list(let parts): text(of: parts, node, counting: true)
    case .function("content", let pair):
      if case .list(let parts)? = pair.first { text(of: parts, node, counting: true) } else { nil }
    default: nil
    }
  }

  private static func words(ofMarker type: Value) -> String? {
    switch type {
    case .string(let text): text
    case .identifier(let style): words(ofCounter: style)
    case .keyword(let style): words(ofCounter: style.name)
    default: nil
    }
  }

  private static func words(ofCounter style: String) -> String {
    ["none", "disc", "circle", "square", "disclosure-open", "disclosure-closed"].contains(style) ? "" : "1"
  }

  private func text(of parts: [Value], _ node: NodeID, counting: Bool = false) -> String {
    parts.map { part in
      switch part {
      case .string(let text): return text
      case .function("attr", let names):
        guard case .identifier(let name)? = names.first, let known = document.name(name.lowercased()) else { return "" }
        return document.string(known, of: node) ?? ""
      case .function("counter", let style):
        guard counting, case .identifier(let name)? = style.first else { return "" }
        return Self.words(ofCounter: name)
      case .keyword(.openQuote): return "“"
      case .keyword(.closeQuote): return "”"
      default: return ""
      }
    }.joined()
  }
}
