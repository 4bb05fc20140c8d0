import Kerbcut

/// A place where the two readings of a page part.
struct ReadingPlace: CheckTarget {
  let page: Page
  let kind: Kind

  enum Kind {
    /// Malformed markup is read in two ways.
    case difference(ReadingDifference)
    /// Where tools on libxml2 read no further.
    case end(ReadingEnd)
  }

  /// Every one on a page. What stands in a `template` nobody meets before a script has used it.
  static func all(on page: Page) -> [ReadingPlace] {
    let document = page.document
    var places = document.readingDifferences.filter { $0.node < document.shadowEnd }
      .map { ReadingPlace(page: page, kind: .difference($0)) }
    if let end = document.readingEnd, !isInTemplate(end.offset, of: page) {
      places.append(ReadingPlace(page: page, kind: .end(end)))
    }
    return places
  }

  private static func isInTemplate(_ offset: Int, of page: Page) -> Bool {
    page.elements(named: .template).contains { template in
      let range = page.document.sourceRange(of: template.node)
      return range.upperBound <= offset && offset < page.document.endTagRange(of: template.node)?.lowerBound ?? .max
    }
  }

  var targetElement: Element? {
    switch kind {
    case .difference(let difference): difference.parent.map(page.element) ?? page.root
    case .end: page.root
    }
  }

  var targetRange: Range<Int> {
    switch kind {
    case .difference(let difference): difference.range
    case .end(let end): end.offset..<end.offset
    }
  }

  /// What is wrong and what each reader makes of it.
  var message: String {
    switch kind {
    case .difference(let difference): words(of: difference)
    case .end(let end): fault(of: end) + " What follows is lost to them; browsers read on."
    }
  }

  private func words(of difference: ReadingDifference) -> String {
    "\(fault(of: difference)) From here on readers part: browsers have \(what(difference.node)) "
      + "\(place(difference.parent)), tools built on libxml2 \(place(difference.otherParent))."
  }

  private func fault(of end: ReadingEnd) -> String {
    switch end.reason {
    case .depth:
      "Elements lie more than 256 deep here, and tools built on libxml2 end their reading unless they are told otherwise."
    case .nul: "A NUL character stands in this tag, and tools built on libxml2 take it for the end of the page."
    }
  }

  private func fault(of difference: ReadingDifference) -> String {
    let tag = difference.tag
    return switch difference.cause {
    case .strayEndTag: "This `</\(tag)>` ends no element that is open here."
    case .earlyEndTag: "This `</\(tag)>` comes before elements inside it are ended."
    case .startTagEndsElement: "This `<\(tag)>` may not start here, and ends an element that is open."
    case .misplaced: "This \(tag.isEmpty ? "text" : "`<\(tag)>`") may not stand here."
    case .contentInTable: "This stands in a table, but in none of its cells."
    case .contentBehindBody: "This stands behind the end of the body."
    case .slashOnOpenElement: "The slash of `<\(tag)/>` ends nothing: in HTML this element has an end tag."
    case .elementInForeignContent: "This element of HTML stands among those of SVG or MathML, and ends them."
    }
  }

  private func what(_ node: NodeID) -> String {
    let document = page.document
    guard document.kind(of: node) == .text else {
      return "the `\(document.localName(of: document.name(of: node)))` that follows"
    }
    let text = String(document.text(of: node)).collapsed
    return "the text ‘\(text.count > 40 ? text.prefix(40) + "…" : text[...])’"
  }

  private func place(_ parent: NodeID?) -> String {
    guard let parent else { return "outside of every element" }
    let line = page.document.source.position(at: page.document.sourceRange(of: parent).lowerBound).line
    return "in the `\(page.document.localName(of: page.document.name(of: parent)))` of line \(line)"
  }
}
