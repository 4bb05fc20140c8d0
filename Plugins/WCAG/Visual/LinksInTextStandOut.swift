import Kerbcut

struct LinksInTextStandOut: Check {
  static let about = About(
    id: "links-in-text-stand-out",
    title: "Links in text stand out by more than colour",
    requirements: [.wcag("1.4.1")],
    why: "People who do not tell these colours apart do not see that there is a link.",
    fix: "Underline links in text, or choose a colour that has a contrast of 3 to 1 with the text around."
  )

  let applicability = Applicability(
    "Visible links inside lines of other text whose colour alone tells them, together by their pair of colours"
  ) { page in
    page.view(LinksToldByColour.self).groups
  }

  let expectations = [
    Expectation("The colours of link and text have a contrast of 3 to 1") { (group: ElementGroup) in
      guard let link = group.elements.first, let pair = link.coloursOfLinkAndText else { return .inapplicable }
      let ratio = pair.link.contrast(with: pair.text)
      if ratio >= 3 { return .passed }
      let hundredths = Int(ratio * 100)
      return .failed(
        "Only its colour tells this link\(group.others): \(pair.link.text) in text of \(pair.text.text), a contrast of "
          + "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100) to 1. It needs 3 to 1.")
    }
  ]

  static let examples: [Example] = [
    .passed("clearly lighter", text(#"<a href="/" style="text-decoration:none;color:#1d70ff">the rates</a>"#)),
    .failed("close in colour", text(#"↓<a href="/" style="text-decoration:none;color:#222266">the rates</a>"#)),
    .inapplicable("underlined", text(#"<a href="/" style="color:#222266">the rates</a>"#)),
    .inapplicable(
      "bold", text(#"<a href="/" style="text-decoration:none;color:#222266;font-weight:700">the rates</a>"#)),
    .inapplicable(
      "a line below",
      text(#"<a href="/" style="text-decoration:none;color:#222266;border-bottom:1px solid">the rates</a>"#)),
    .failed(
      "a line below that nobody sees",
      text(
        #"↓<a href="/" style="text-decoration:none;color:#222266;border-bottom:1px solid transparent">the rates</a>"#)),
    .failed(
      "an underline in the colour that is behind",
      text(#"↓<a href="/" style="text-decoration:underline #fff;color:#222266">the rates</a>"#)),
    .failed(
      "small letters that were small before",
      text(#"↓<a href="/" style="text-decoration:none;color:#222266;text-transform:lowercase">the rates</a>"#)),
    .inapplicable(
      "capital letters",
      text(#"<a href="/" style="text-decoration:none;color:#222266;text-transform:uppercase">the rates</a>"#)),
    .inapplicable("no text around", #"<p><a href="/" style="text-decoration:none;color:#222266">the rates</a></p>"#),
  ]

  private static func text(_ link: String) -> String {
    "<p style=\"color:#000\">Before you apply for a licence you should read \(link) and the terms.</p>"
  }
}

/// The links of a page that nothing but colour tells from the text around, by their colours.
private struct LinksToldByColour: PageView {
  var groups: [ElementGroup] = []

  init(_ page: Page) {
    guard !page.looks.lackSheets, page.looks.showColours else { return }
    var byPair: [[Color]: [Element]] = [:]
    var words: [NodeID: Int] = [:]
    for link in page.links where link.isVisible && link.role == .link && link.isInRunningText(&words) {
      guard !link.differsByMoreThanColour, let pair = link.coloursOfLinkAndText, pair.link != pair.text else {
        continue
      }
      byPair[[pair.link, pair.text], default: []].append(link)
    }
    groups = byPair.values.compactMap(ElementGroup.init)
  }
}

extension Element {
  /// The nearest ancestor that makes a block, and inline elements on the way to it.
  private var lineBlock: (block: Element, between: [Element])? {
    var between: [Element] = []
    for ancestor in ancestors {
      if ancestor.display.isInline {
        between.append(ancestor)
      } else {
        return ancestor.display.isBlockLevel && !ancestor.display.makesItems
          ? (ancestor, between) : nil
      }
    }
    return nil
  }

  /// Whether words stand beside the link in its block, more of them than one or two; `words` holds what is known by block.
  fileprivate func isInRunningText(_ words: inout [NodeID: Int]) -> Bool {
    guard display.isInline, let (block, _) = lineBlock else { return false }
    let own = seenText
    guard own.contains(where: \.isLetterOrNumber), block.ancestor(named: .nav, .footer) == nil else { return false }
    let count = words[block.node] ?? wordsOutsideLinks(in: block)
    words[block.node] = count
    return count >= 4
  }

  /// How many words stand in the block's own lines outside links.
  private func wordsOutsideLinks(in block: Element) -> Int {
    var count = 0
    var current = block.node.advanced(by: 1)
    let end = document.end(of: block.node)
    while current < end, count < 4, !page.isSpent {
      page.spend(1)
      if document.isElement(current) {
        if page.element(current).is(.a, .button, .script, .style) || !page.styles.display(of: current).isInline {
          current = document.end(of: current)
          continue
        }
      } else if document.kind(of: current) == .text, page.isVisible(document.parent(of: current) ?? block.node) {
        count += String(document.text(of: current)).words.count
      }
      current = current.advanced(by: 1)
    }
    return count
  }

  /// The colours of the link’s words and of the text that it stands in.
  fileprivate var coloursOfLinkAndText: (link: Color, text: Color)? {
    guard let parent = parent, let link = page.facts.foreground(of: innermostText).value,
      let text = page.facts.foreground(of: parent.node).value
    else { return nil }
    return (link, text)
  }

  /// The element around the link's only words.
  private var innermostText: NodeID {
    let text = document.descendants(of: node).first {
      document.kind(of: $0) == .text && !document.text(of: $0).isBlank
    }
    return text.flatMap { document.parent(of: $0) } ?? node
  }

  /// Whether the link looks different in some way besides its colour.
  fileprivate var differsByMoreThanColour: Bool {
    guard let parent, let (block, between) = lineBlock else { return true }
    let inner = descendants
    if inner.contains(where: { !$0.display.isInline || $0.is(.img, Name.svg.in(.svg)) }) {
      return true
    }
    if [node, innermostText].contains(where: page.styles.paintsGenerated(at:)) { return true }
    if (between + [block]).contains(where: { $0.style.paintsLine(over: .unknown) }) { return true }
    let surface = page.facts.surface(of: node)
    return ([self] + inner).contains { $0.style.looksUnlike(parent.style, over: surface, saying: seenText) }
  }
}

extension PageStyles {
  /// Whether something that is seen is put before or behind the element by a style sheet.
  fileprivate func paintsGenerated(at node: NodeID) -> Bool {
    [PseudoElement.before, .after].contains { style(of: node, pseudo: $0)?.paintsGenerated == true }
  }
}

extension ComputedStyle {
  /// Whether words in this style are told from text in another by more than their colour.
  fileprivate func looksUnlike(_ other: ComputedStyle, over surface: PaintSurface, saying words: String) -> Bool {
    if paintsMark(over: surface) || !hasShadowOfText(like: other, over: surface) { return true }
    let same: [Property] = [.fontWeight, .fontSize, .fontStyle, .fontVariantCaps, .letterSpacing]
    if same.contains(where: { self[$0] != other[$0] }) || firstFamily != other.firstFamily { return true }
    return self[.textTransform] != other[.textTransform] && transformed(words) != other.transformed(words)
  }

  /// The font that is used where a device has it.
  private var firstFamily: Value? {
    if case .commas(let families) = self[.fontFamily] { families.first } else { self[.fontFamily] }
  }

  /// Words as `text-transform` writes them; nil where that cannot be told.
  private func transformed(_ words: String) -> String? {
    switch textTransform {
    case .none: words
    case .lowercase: words.lowercased()
    case .uppercase: words.uppercased()
    case .capitalize, .other: nil
    }
  }
}
