import Kerbcut

extension TemplateLeftOvers {
  /// Places that a template should have filled: `{{name}}` or `${name}` in texts, the title and addresses, and what a
  /// script writes where it has no value (`undefined`, `[object Object]`) as all there is of a title, heading or link.
  ///
  /// A page whose script fills it in the browser has such places for a moment by design: its texts are left out, while
  /// nothing fills the title of the markup or an address that is read before.
  var unfilledPlaces: [PlaceholderText] {
    var found: [PlaceholderText] = []
    var told: Set<String> = []
    // Hardly a page has such a place: the whole markup is looked at only where one was found.
    lazy var isFilledHere = isFilledInBrowser
    for node in suspects {
      guard case let text = node.utf8, Self.signsOfPlaces.occur(in: text), let parent = node.parent,
        let words = Self.unfilled(in: text, isWhole: Self.isNamed(parent)), !told.contains(words)
      else { continue }
      let isTitle = parent.is(.title)
      guard isTitle || Self.isReadable(parent) && !Self.isInCode(parent) && !isFilledHere else { continue }
      told.insert(words)
      found.append(PlaceholderText(element: parent, words: words, range: node.targetRange))
    }
    for link in page.links {
      guard let address = link.value(.href), address.count > 4, Self.signsOfPlaces.occur(in: address), link.isRendered,
        let words = Self.unfilled(in: address, isWhole: false), !isFilledHere, told.insert(words).inserted
      else { continue }
      found.append(PlaceholderText(element: link.parent, words: words, range: link.targetRange))
    }
    return found
  }

  /// What each such place has: where none occurs, a text is not taken apart.
  static let placeSigns = ["{{", "${", "undefined", "[object Object]", "NaN"]
  private static let signsOfPlaces = Signs(placeSigns, ignoringCase: false)

  /// Whether all text of an element should be a name.
  private static func isNamed(_ element: Element) -> Bool {
    switch element.tag {
    case .title, .h1, .h2, .h3, .h4, .h5, .h6, .a, .button: true
    default: false
    }
  }

  private static func isInCode(_ element: Element) -> Bool {
    element.inclusiveAncestors.contains { $0.is(.code, .pre, .kbd, .samp, .textarea) }
  }

  /// Whether the markup is a template of a library that fills it in the browser (Vue, Angular, Alpine, Handlebars).
  private var isFilledInBrowser: Bool {
    page.elements.contains { element in
      element.attributes.contains { attribute in
        let name = attribute.localName
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
