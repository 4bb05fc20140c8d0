internal import Kerbcut

extension FindingTraits {
  /// The traits of an element, read from it and from the few nodes around it.
  init(of element: Element) {
    self.init(
      kind: element.localName + " " + (element.role?.rawValue ?? ""),
      words: FindingNamer.name(of: element).collapsed, address: Self.address(of: element),
      field: Self.field(of: element), spot: Self.spot(of: element),
      before: Self.isWhole(element) ? "" : Self.text(before: element),
      after: Self.isWhole(element) ? "" : Self.text(behind: element))
  }

  private static func isWhole(_ element: Element) -> Bool { element.is(.html, .body, .head, .main) }

  private static func address(of element: Element) -> String {
    let written = [Name.href, .src, .data, .action].lazy.compactMap { element.attribute($0) }.first
    return written.map { LastingName.ofAddress($0, host: element.page.address?.host) } ?? ""
  }

  private static func field(of element: Element) -> String {
    let parts = [FindingNamer.lastingID(of: element) ?? ""] + [Name.name, .for].map { element.attribute($0) ?? "" }
    return parts.allSatisfy(\.isEmpty) ? "" : parts.joined(separator: " ")
  }

  /// The way from the nearest element with a lasting id, with the number among its likes of each step.
  private static func spot(of element: Element) -> String {
    var steps: [String] = []
    var current = element
    while steps.count < 8 {
      steps.append(current.localName + String(current.numberAmongLikes))
      guard let parent = current.parent else { break }
      if let id = FindingNamer.lastingID(of: parent) {
        steps.append("#" + id)
        break
      }
      current = parent
    }
    return steps.joined(separator: " ")
  }

  /// How many nodes on either side are looked at.
  private static let reach = 80

  /// The nearest text before an element, and how many of its likes stand between: icons in a row have the same text
  /// around them.
  private static func text(before element: Element) -> String {
    let document = element.document
    var (node, likes) = (element.node, 0)
    for _ in 0..<reach where node.index > 0 {
      node = node.advanced(by: -1)
      if let text = text(of: node, in: document) { return "\(text.suffix(40)) \(likes)" }
      if document.isElement(node), document.name(of: node) == element.tag { likes += 1 }
    }
    return ""
  }

  private static func text(behind element: Element) -> String {
    let document = element.document
    var (node, likes) = (document.end(of: element.node), 0)
    for _ in 0..<reach where node < document.shadowEnd {
      if let text = text(of: node, in: document) { return "\(text.prefix(40)) \(likes)" }
      if document.isElement(node), document.name(of: node) == element.tag { likes += 1 }
      node = node.advanced(by: 1)
    }
    return ""
  }

  /// A text that people read, as words; nil for other nodes.
  private static func text(of node: NodeID, in document: Document) -> String? {
    guard document.kind(of: node) == .text, !document.text(of: node).isBlank,
      let parent = document.parentElement(of: node),
      ![Name.script, .style, .title, .template].contains(document.name(of: parent))
    else { return nil }
    return String(decoding: document.text(of: node).prefix(400), as: UTF8.self).collapsed
  }
}

extension Element {
  /// From 1; 0 among so many that counting would cost.
  fileprivate var numberAmongLikes: Int {
    guard let parent = document.parent(of: node) else { return 1 }
    var (number, looked) = (0, 0)
    for sibling in document.children(of: parent) {
      looked += 1
      if looked > 400 { return 0 }
      if document.name(of: sibling) == tag { number += 1 }
      if sibling == node { return number }
    }
    return 0
  }
}
