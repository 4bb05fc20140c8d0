import KerbcutHTML

/// What has been recognised of one page of a service, each part once.
struct ServiceParts {
  var headings: [Element]?
  var fields: [Element]?
  var mainFields: [Element]?
  var submitButtons: [Element]?
  var mainButtons: [Element]?
  var breadcrumbs: [Element]?
  var skipLinks: [Element]?
  var phaseBanners: [Element]?
  /// The legends of fieldsets that were asked about.
  var legends: [NodeID: NodeID?] = [:]
  var questions: [FormQuestion]?
  var errorSummary: NodeID??
  var errorMessages: [Element]?
  var backLinks: [Element]?
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
    _ part: WritableKeyPath<ServiceParts, [Element]?>, _ make: () -> [Element]
  ) -> [Element] {
    if let elements = lists.service[keyPath: part] { return elements }
    let elements = whole(make)
    lists.service[keyPath: part] = elements
    return elements
  }

  /// A part of the page that is looked for once.
  func once(_ part: WritableKeyPath<ServiceParts, NodeID??>, _ find: () -> Element?) -> Element? {
    if let node = lists.service[keyPath: part] { return node.map(element) }
    let found = whole(find)
    lists.service[keyPath: part] = .some(found?.node)
    return found
  }
}
