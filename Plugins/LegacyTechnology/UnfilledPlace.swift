import Kerbcut

extension Page {
  /// Places that a template should have filled: `{{name}}` or `${name}` in texts, the title and addresses, and what a
  /// script writes where it has no value (`undefined`, `[object Object]`) as all there is of a title, heading or link.
  ///
  /// A page whose script fills it in the browser has such places for a moment by design: its texts are left out, while
  /// nothing fills the title of the markup or an address that is read before.
  var unfilledPlaces: [PlaceholderText] {
    var found: [PlaceholderText] = []
    var told: Set<String> = []
    let isFilledHere = isFilledInBrowser
    for node in document.nodes where document.kind(of: node) == .text {
      guard case let text = document.text(of: node), text.count > 4, let parent = document.parentElement(of: node),
        let words = Self.unfilled(in: text, isWhole: isNamed(parent)), !told.contains(words)
      else { continue }
      let isTitle = document.name(of: parent) == .title && document.name(of: parent).namespace == .html
      guard isTitle || !isFilledHere && isReadable(parent) && !isInCode(parent) else { continue }
      told.insert(words)
      found.append(PlaceholderText(page: self, node: node, words: words, range: document.sourceRange(of: node)))
    }
    for link in links where !isFilledHere && link.isRendered {
      guard let address = link.value(.href), address.count > 4,
        let words = Self.unfilled(in: address, isWhole: false), told.insert(words).inserted
      else { continue }
      found.append(PlaceholderText(page: self, node: link.node, words: words, range: link.targetRange))
    }
    return found
  }

  /// Whether all text of an element should be a name.
  private func isNamed(_ element: NodeID) -> Bool {
    switch document.name(of: element) {
    case .title, .h1, .h2, .h3, .h4, .h5, .h6, .a, .button: true
    default: false
    }
  }

  private func isInCode(_ element: NodeID) -> Bool {
    self.element(element).inclusiveAncestors.contains { $0.is(.code, .pre, .kbd, .samp, .textarea) }
  }

  /// Whether the markup is a template of a library that fills it in the browser (Vue, Angular, Alpine, Handlebars).
  private var isFilledInBrowser: Bool {
    elements.contains { element in
      document.attributes(of: element.node).contains { attribute in
        let name = document.localName(of: document.name(of: attribute))
        return Self.libraryPrefixes.contains { name.hasPrefix($0) }
      }
    }
  }

  private static let libraryPrefixes = ["ng-", "v-", "x-data", "data-bind", "data-ng-", "*ng", ":"]

  /// The first unfilled place in a text; nil where there is none.
  private static func unfilled(in text: UTF8Text, isWhole: Bool) -> String? {
    if isWhole, text.count < 40 {
      let whole = String(text).collapsed
      if ["undefined", "[object Object]", "NaN"].contains(whole) { return whole }
    }
    guard text.contains(UInt8(ascii: "{")) else { return nil }
    let words = String(text)
    for (open, close) in [("{{", "}}"), ("${", "}")] {
      guard let start = words.firstRange(of: open)?.lowerBound,
        let end = words[start...].firstRange(of: close)?.upperBound
      else { continue }
      let place = words[start..<end]
      let name = place.dropFirst(open.count).dropLast(close.count)
      if name.count < 60, name.contains(where: \.isLetter),
        name.allSatisfy({ $0.isLetter || $0.isNumber || "._- '|()[]\"%#/".contains($0) })
      {
        return String(place)
      }
    }
    return nil
  }
}
