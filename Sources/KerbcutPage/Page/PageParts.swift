import KerbcutHTML

/// What has been recognised of one page, each part once.
struct PageParts {
  var headings: [Element]?
  var fields: [Element]?
  var mainFields: [Element]?
  var submitButtons: [Element]?
  var mainButtons: [Element]?
  var skipLinks: [Element]?
  /// The legends of fieldsets that were asked about.
  var legends: [NodeID: NodeID?] = [:]
  var main: NodeID??
  var header: NodeID??
  var footer: NodeID??
  var cookieBanner: NodeID??
  var mainText: String?
}

extension Page {
  /// A list of the page that is made once.
  func once(
    _ part: WritableKeyPath<PageParts, [Element]?>, _ make: () -> [Element]
  ) -> [Element] {
    if let elements = lists.parts[keyPath: part] { return elements }
    let elements = whole(make)
    lists.parts[keyPath: part] = elements
    return elements
  }

  /// A part of the page that is looked for once.
  func once(_ part: WritableKeyPath<PageParts, NodeID??>, _ find: () -> Element?) -> Element? {
    if let node = lists.parts[keyPath: part] { return node.map(element) }
    let found = whole(find)
    lists.parts[keyPath: part] = .some(found?.node)
    return found
  }
}
