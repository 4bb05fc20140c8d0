import KerbcutHTML
import KerbcutText

extension Page {
  /// The elements that have one of these class names, in tree order.
  public func elements(withClass classes: String...) -> [Element] { elements(withClasses: classes) }

  /// The elements that have one of these class names, in tree order.
  public func elements(withClasses classes: [String]) -> [Element] {
    let index = classIndex
    return merged(classes.compactMap { index[$0] })
  }

  /// The class names that occur on the page, each with the first element that has it.
  public var classNames: [(name: String, element: Element)] {
    classIndex.compactMap { name, found in found.first.map { (name, $0) } }.sorted { $0.name < $1.name }
  }

  /// The first element with this id.
  public func element(id: String) -> Element? {
    if lists.byID == nil { lists.byID = idIndex() }
    return lists.byID?[id].map(element)
  }

  /// The parts of the page that have one of these class names, for a check that asks it of many elements.
  public func parts(classed classes: String...) -> ClassedParts {
    ClassedParts(ranges: outermostRanges(of: elements(withClasses: classes)))
  }

  /// Whether a class name that begins with these letters occurs.
  package func hasClass(startingWith start: StaticString) -> Bool {
    start.withUTF8Buffer { start in classIndex.keys.contains { $0.utf8.starts(with: start) } }
  }

  /// Whether an element or an ancestor has a class name.
  func isInside(_ node: NodeID, classNamed name: StaticString) -> Bool {
    let name = name.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    if let ranges = lists.rangesByClass[name] { return ranges.holds(node) }
    let ranges = outermostRanges(of: classIndex[name] ?? [])
    lists.rangesByClass[name] = ranges
    return ranges.holds(node)
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

  private var classIndex: [String: [Element]] {
    if let index = lists.byClass { return index }
    var index: [String: [Element]] = [:]
    for node in document.nodes {
      guard let classes = document.value(.class, of: node) else { continue }
      let element = element(node)
      for token in classes.tokens { index[String(token), default: []].appendOnce(element) }
    }
    lists.byClass = index
    return index
  }

  private func idIndex() -> [String: NodeID] {
    var index: [String: NodeID] = [:]
    for node in document.nodes {
      guard let id = document.string(.id, of: node), !id.isEmpty, index[id] == nil else { continue }
      index[id] = node
    }
    return index
  }
}

/// Parts of a page by their class names.
public struct ClassedParts {
  let ranges: [Range<NodeID>]

  /// Whether an element is one of the parts or lies in one.
  public func hold(_ element: Element) -> Bool { !ranges.isEmpty && ranges.holds(element.node) }
}

extension [Element] {
  /// Appends an element unless it is the last.
  fileprivate mutating func appendOnce(_ element: Element) {
    if last?.node != element.node { append(element) }
  }
}

extension [Range<NodeID>] {
  /// Whether a node lies in one of the ranges, which are in order and apart.
  package func holds(_ node: NodeID) -> Bool {
    let place = partitioningIndex { $0.upperBound > node }
    return place < count && self[place].contains(node)
  }
}
