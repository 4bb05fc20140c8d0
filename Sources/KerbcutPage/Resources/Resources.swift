public import KerbcutCSS

/// What a page refers to and an audit may look at: style sheets, framed pages, link targets. The audit reads files and
/// addresses; pages and checks only ask.
public protocol Resources: StyleSheetProvider {
  /// The file or page at an address as written, resolved against `base` (nil: the page's own base address).
  func resource(at address: String, base: String?) -> ResourceResult
  /// Whether something is there, without reading it.
  func state(at address: String, base: String?) -> ResourceState
  /// Whether anyone looked at what links lead to, so that a missing target means something.
  var knowsLinkTargets: Bool { get }
  /// The folder that was taken for the root of the server to find what an address as written names, where nobody said
  /// which folder it is; nil if that was not needed, or nothing was found.
  func assumedRoot(of address: String) -> String?
}

extension Resources {
  public var knowsLinkTargets: Bool { false }
  public func assumedRoot(of address: String) -> String? { nil }
  public func state(at address: String, base: String?) -> ResourceState {
    ResourceState(resource(at: address, base: base))
  }
}

public enum ResourceResult: Sendable {
  case found(Snapshot)
  /// It was looked for and is not there.
  case missing(reason: String)
  /// Nobody looked: it lies outside what the user asked to audit.
  case notLooked
}

/// Whether something is at an address.
public enum ResourceState: Sendable, Equatable {
  /// It is there; with the status that it was served with, if it was served.
  case found(status: Int?)
  case missing
  case notLooked

  public init(_ result: ResourceResult) {
    self =
      switch result {
      case .found(let snapshot): .found(status: snapshot.status)
      case .missing: .missing
      case .notLooked: .notLooked
      }
  }
}

/// No resources but what is in the page itself.
public struct NoResources: Resources {
  public init() {}
  public func sheet(at address: String, base: String?) -> SheetResult { .missing(reason: "not looked for") }
  public func resource(at address: String, base: String?) -> ResourceResult { .notLooked }
}
