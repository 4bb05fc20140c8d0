import KerbcutHTML

extension Element {
  /// The words that a user is given, white space collapsed: those that only screen readers are given included, those
  /// in scripts, styles and parts that are not rendered not.
  public var renderedText: String { page.text(in: node, includesVisuallyHidden: true) }

  /// The words that a user can see, white space collapsed.
  public var visibleText: String { page.text(in: node, includesVisuallyHidden: false) }

  /// Whether the element is rendered and meant to be seen.
  public var isSeen: Bool {
    isRendered && page.styles.isVisibilityVisible(node) && !page.isVisuallyHidden(node)
  }

  /// Whether the element or an ancestor has one of the class names that hide text from sight only.
  public var isVisuallyHidden: Bool { page.isVisuallyHidden(node) }

  /// The value of an attribute by a name that is not among the well-known ones, for example `data-cookie`.
  public func attribute(named name: String) -> String? {
    document.name(name).flatMap { document.string($0, of: node) }
  }

  /// The first descendant for which the condition holds.
  public func firstDescendant(where condition: (Element) -> Bool) -> Element? {
    for inner in document.descendants(of: node) where document.isElement(inner) {
      page.budget.spend(1)
      let element = page.element(inner)
      if condition(element) { return element }
    }
    return nil
  }

  /// The element children in order.
  public var childElements: [Element] {
    document.children(of: node).filter(document.isElement).map(page.element)
  }

  /// The parent, if it is an element.
  public var parentElement: Element? { document.parentElement(of: node).map(page.element) }

  /// Whether the element or one of its ancestors has one of these class names.
  public func isInside(classNamed names: StaticString...) -> Bool {
    hasAnyClass(names) || ancestors.contains { $0.hasAnyClass(names) }
  }

  func hasAnyClass(_ names: [StaticString]) -> Bool {
    guard let classes = value(.class), !classes.isEmpty else { return false }
    let tokens = classes.tokens
    return names.contains { name in tokens.contains { $0 == name } }
  }
}

extension Page {
  /// The class names by which design systems and libraries hide text from sight only.
  static let visuallyHiddenClasses = [
    "govuk-visually-hidden", "govuk-visually-hidden-focusable", "nhsuk-u-visually-hidden", "visually-hidden",
    "visuallyhidden", "sr-only", "visuallyHidden", "screen-reader-text", "ds_visually-hidden",
  ]

  func isVisuallyHidden(_ node: NodeID) -> Bool {
    let ranges = visuallyHiddenRanges
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= node { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(node)
  }

  /// The outermost subtrees that are hidden from sight by class, in tree order.
  private var visuallyHiddenRanges: [Range<NodeID>] {
    if let ranges = lists.visuallyHidden { return ranges }
    var ranges: [Range<NodeID>] = []
    for hidden in elements(withClasses: Self.visuallyHiddenClasses) {
      if let last = ranges.last, last.contains(hidden.node) { continue }
      ranges.append(hidden.node..<document.end(of: hidden.node))
    }
    lists.visuallyHidden = ranges
    return ranges
  }

  func text(in root: NodeID, includesVisuallyHidden: Bool) -> String {
    var words: [UInt8] = []
    var blockEnds: [NodeID] = []
    var node = root
    let end = document.end(of: root)
    while node < end {
      while let last = blockEnds.last, last <= node {
        blockEnds.removeLast()
        words.append(0x20)
      }
      if document.isElement(node) {
        if isTextless(node) {
          node = document.end(of: node)
          continue
        }
        if Self.breaksText(document.name(of: node)) {
          words.append(0x20)
          blockEnds.append(document.end(of: node))
        }
      } else if document.kind(of: node) == .text, includesVisuallyHidden || !isVisuallyHidden(node),
        document.parentElement(of: node).map(styles.isVisibilityVisible) ?? true
      {
        words.append(contentsOf: document.text(of: node))
      }
      node = node.advanced(by: 1)
    }
    budget.spend(document.descendants(of: root).count)
    return String(decoding: words, as: UTF8.self).collapsed
  }

  /// Elements whose text no user reads as part of the page.
  private func isTextless(_ node: NodeID) -> Bool {
    switch document.name(of: node) {
    case .script, .style, .template, .noscript, .head, .title, .iframe, .object, .textarea, .select, .datalist: true
    default: document.hasAttribute(.hidden, of: node) || !styles.isRendered(node)
    }
  }

  /// Whether words before and after the element's start are apart although there is no space between them.
  private static func breaksText(_ name: Name) -> Bool {
    switch name {
    case .a, .abbr, .b, .bdi, .bdo, .cite, .code, .em, .font, .i, .ins, .kbd, .label, .mark, .q, .s, .samp, .small,
      .span, .strong, .sub, .sup, .u, .var, .wbr:
      false
    default: true
    }
  }
}

extension String {
  /// Runs of white space made one space, none at the ends.
  public var collapsed: String {
    // Byte by byte: this runs over all text of a page several times, and characters cost fifty times as much.
    let bytes = Array(utf8)
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var index = 0
    var isGap = false
    while index < bytes.count {
      let space = bytes.whiteSpaceLength(at: index)
      if space > 0 {
        isGap = !kept.isEmpty
        index += space
        continue
      }
      if isGap { kept.append(0x20) }
      isGap = false
      kept.append(bytes[index])
      index += 1
    }
    return String(decoding: kept, as: UTF8.self)
  }

  /// Whether a text occurs, compared byte by byte: for signs that are not whole words. Costs one pass.
  public func holds(_ sign: String) -> Bool { self[...].firstRange(ofText: sign) != nil }

  /// Lower case, without end punctuation, white space collapsed: for comparing phrases.
  public var phrase: String {
    var text = Substring(lowercased().collapsed)
    while let last = text.last, last.isPunctuation || last == " ", last != ")" { text = text.dropLast() }
    return String(text).replacingCurlyApostrophes
  }

  private var replacingCurlyApostrophes: String { String(map { $0 == "\u{2019}" ? "'" : $0 }) }

  /// The words: runs of letters and digits, with apostrophes and hyphens inside them.
  public var words: [Substring] {
    split { !$0.isLetterOrNumber && $0 != "'" && $0 != "\u{2019}" && $0 != "-" }.filter {
      $0.contains(where: \.isLetterOrNumber)
    }
  }

  /// Whether the words of `phrase` occur one after another, at word boundaries. Both are compared as given.
  public func contains(phrase: String) -> Bool {
    var rest = self[...]
    while let found = rest.firstRange(ofText: phrase) {
      let before = found.lowerBound == startIndex ? nil : self[index(before: found.lowerBound)]
      let after = found.upperBound == endIndex ? nil : self[found.upperBound]
      if !(before.map(\.isWordPart) ?? false), !(after.map(\.isWordPart) ?? false) { return true }
      rest = self[found.upperBound...]
    }
    return false
  }

  /// Whether one of the phrases occurs at word boundaries.
  public func contains(anyPhrase phrases: [String]) -> Bool { phrases.contains { contains(phrase: $0) } }
}

extension [UInt8] {
  /// How many bytes of white space (Unicode’s White_Space) start here in valid UTF-8; 0 if none does.
  fileprivate func whiteSpaceLength(at index: Int) -> Int {
    let byte = self[index]
    if byte < 0x80 { return byte == 0x20 || (0x09...0x0D).contains(byte) ? 1 : 0 }
    guard byte == 0xC2 || byte == 0xE1 || byte == 0xE2 || byte == 0xE3, index + 1 < count else { return 0 }
    let second = self[index + 1]
    if byte == 0xC2 { return second == 0xA0 || second == 0x85 ? 2 : 0 }
    guard index + 2 < count else { return 0 }
    let third = self[index + 2]
    switch (byte, second) {
    case (0xE1, 0x9A): return third == 0x80 ? 3 : 0
    case (0xE2, 0x80): return (0x80...0x8A).contains(third) || third == 0xA8 || third == 0xA9 || third == 0xAF ? 3 : 0
    case (0xE2, 0x81): return third == 0x9F ? 3 : 0
    case (0xE3, 0x80): return third == 0x80 ? 3 : 0
    default: return 0
    }
  }
}

extension Character {
  /// `isLetter || isNumber`, quick for ASCII.
  public var isLetterOrNumber: Bool {
    if let ascii = asciiValue { return (0x61...0x7A).contains(ascii | 0x20) || (0x30...0x39).contains(ascii) }
    return isLetter || isNumber
  }
}

extension Character {
  fileprivate var isWordPart: Bool { isLetterOrNumber }
}

extension Substring {
  /// The first place of a text, by comparing UTF-8.
  fileprivate func firstRange(ofText text: String) -> Range<Index>? {
    let needle = Array(text.utf8)
    guard let first = needle.first else { return nil }
    var start = utf8.startIndex
    while let candidate = utf8[start...].firstIndex(of: first) {
      var end = candidate
      var matched = 0
      while matched < needle.count, end < utf8.endIndex, utf8[end] == needle[matched] {
        end = utf8.index(after: end)
        matched += 1
      }
      if matched == needle.count { return candidate..<end }
      start = utf8.index(after: candidate)
    }
    return nil
  }
}
