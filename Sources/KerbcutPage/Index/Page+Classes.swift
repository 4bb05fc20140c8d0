import KerbcutBasics
import KerbcutHTML
import KerbcutText

extension Page {
  /// The elements that have one of these class names, in tree order.
  public func elements(withClass classes: String...) -> [Element] { elements(withClasses: classes) }

  /// The elements that have one of these class names, in tree order.
  public func elements(withClasses classes: [String]) -> [Element] {
    let index = index.byClass
    return merged(classes.compactMap { index[$0] })
  }

  /// The elements that have a class name that answers to something, in tree order: each name is asked about once.
  func elements(withClassNameWhere isMeant: (String) -> Bool) -> [Element] {
    merged(index.byClass.filter { isMeant($0.key) }.map(\.value))
  }

  /// The first element with this id.
  public func element(id: String) -> Element? {
    index.byID[id].map(element)
  }

  /// Whether a class name that begins with these letters occurs.
  package func hasClass(startingWith start: StaticString) -> Bool {
    start.withUTF8Buffer { start in index.byClass.keys.contains { $0.utf8.starts(with: start) } }
  }

  /// Whether an element or an ancestor has a class name.
  func isInside(_ node: NodeID, classNamed name: StaticString) -> Bool {
    let name = name.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    return index.ranges(classNamed: name).holds(node)
  }

  /// The subtrees of elements in tree order, those inside others left out.
  package func outermostRanges(of elements: [Element]) -> [Range<NodeID>] {
    var ranges: [Range<NodeID>] = []
    for element in elements {
      if let last = ranges.last, last.contains(element.node) { continue }
      ranges.append(element.node..<document.end(of: element.node))
    }
    return ranges
  }
}

/// The class names that occur on a page, each with the first element that has it, in alphabetical order.
public struct ClassNames: PageView {
  public let all: [(name: String, element: Element)]

  public init(_ page: Page) {
    all = page.index.byClass.compactMap { name, found in found.first.map { (name, $0) } }.sorted { $0.name < $1.name }
  }
}

/// Parts of a page by their class names.
public struct ClassedParts {
  let ranges: [Range<NodeID>]

  /// The parts of a page that have one of these class names, for a check that asks it of many elements.
  public init(_ classes: String..., on page: Page) { self.init(classes, on: page) }

  /// The parts of a page that have one of these class names.
  public init(_ classes: [String], on page: Page) {
    ranges = page.outermostRanges(of: page.elements(withClasses: classes))
  }

  /// Whether an element is one of the parts or lies in one.
  public func hold(_ element: Element) -> Bool { !ranges.isEmpty && ranges.holds(element.node) }
}

extension [Range<NodeID>] {
  /// Whether a node lies in one of the ranges, which are in order and apart.
  package func holds(_ node: NodeID) -> Bool {
    let place = partitioningIndex { $0.upperBound > node }
    return place < count && self[place].contains(node)
  }
}
