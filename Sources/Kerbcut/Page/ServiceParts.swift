import KerbcutHTML

/// What has been recognised of one page of a service, each part once.
struct ServiceParts {
  var headings: [NodeID]?
  var fields: [NodeID]?
  var questions: [Question]?
  var errorSummary: NodeID??
  var errorMessages: [NodeID]?
  var backLinks: [NodeID]?
  var main: NodeID??
  var header: NodeID??
  var footer: NodeID??
  var cookieBanner: NodeID??
  var mainText: String?
  var frontend: FrontendSigns?
  var kind: PageKindEvidence?
}

extension Page {
  /// A list of the page that is made once.
  func once(
    _ part: WritableKeyPath<ServiceParts, [NodeID]?>, _ make: () -> [Element]
  ) -> [Element] {
    if let nodes = lists.service[keyPath: part] { return nodes.map(element) }
    let elements = make()
    lists.service[keyPath: part] = elements.map(\.node)
    return elements
  }

  /// A part of the page that is looked for once.
  func once(_ part: WritableKeyPath<ServiceParts, NodeID??>, _ find: () -> Element?) -> Element? {
    if let node = lists.service[keyPath: part] { return node.map(element) }
    let found = find()
    lists.service[keyPath: part] = .some(found?.node)
    return found
  }
}
