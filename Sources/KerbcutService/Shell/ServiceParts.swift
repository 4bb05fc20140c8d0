import Kerbcut
import KerbcutHTML

/// What has been recognised of one page of a service, each part once.
final class ServiceParts {
  var breadcrumbs: [Element]?
  var phaseBanners: [Element]?
  var questions: [FormQuestion]?
  var errorSummary: NodeID??
  var errorMessages: [Element]?
  var backLinks: [Element]?
  var frontend: FrontendSigns?
  var kind: PageKindEvidence?
}

extension Page {
  var serviceParts: ServiceParts { kept { _ in ServiceParts() } }

  /// A list of the page that is made once.
  func once(_ part: ReferenceWritableKeyPath<ServiceParts, [Element]?>, _ make: () -> [Element]) -> [Element] {
    let parts = serviceParts
    if let elements = parts[keyPath: part] { return elements }
    let elements = whole(make)
    parts[keyPath: part] = elements
    return elements
  }

  /// A part of the page that is looked for once.
  func once(_ part: ReferenceWritableKeyPath<ServiceParts, NodeID??>, _ find: () -> Element?) -> Element? {
    let parts = serviceParts
    if let node = parts[keyPath: part] { return node.map(element) }
    let found = whole(find)
    parts[keyPath: part] = .some(found?.node)
    return found
  }
}
