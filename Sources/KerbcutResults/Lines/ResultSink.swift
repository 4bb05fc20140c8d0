/// Takes the results of an audit as they come: a file of results, the totals, a baseline that is recorded, a progress
/// bar. It is an object, because an audit writes to it and its owner reads what became of it.
public protocol ResultSink: AnyObject {
  /// Takes the next line. The run comes first, then pages and failures; what it throws ends the audit.
  func take(_ line: Results.Line) throws
}
