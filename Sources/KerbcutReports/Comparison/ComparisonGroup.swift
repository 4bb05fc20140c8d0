import KerbcutBasics
public import KerbcutResults

/// What a reader calls a change of a finding, in the order in which people should be told.
enum ChangeTitle: String, CaseIterable {
  case new, changed, fixed, notTestable, suppressed, still

  init(_ kind: FindingChange.Kind) {
    switch kind {
    case .new: self = .new
    case .changed: self = .changed
    case .gone: self = .fixed
    case .notTestable: self = .notTestable
    case .suppressed: self = .suppressed
    case .same, .moved: self = .still
    }
  }

  var title: String {
    switch self {
    case .new: "New"
    case .changed: "Changed"
    case .fixed: "Fixed"
    case .notTestable: "No longer testable"
    case .suppressed: "Suppressed since"
    case .still: "Still there"
    }
  }

  /// What the words mean, where that is not plain.
  var meaning: String? {
    switch self {
    case .notTestable: "Their page is not among the later results, or their check did not run to its end there."
    case .changed: "A question that fails now, or a failure that is a question now."
    case .new, .fixed, .suppressed, .still: nil
    }
  }

  /// Whether its findings are named, and not only counted.
  var isNamed: Bool { self != .still }
}

/// Changes of one kind that say the same: one message of one check, with its places.
public struct ComparisonGroup: Sendable {
  /// The id of the check.
  public var check: String
  /// What is wrong, or was.
  public var message: String
  /// The changes, in the order of the comparison.
  public var changes: [FindingChange]

  /// How many findings they are about.
  public var count: Int { changes.reduce(0) { $0 + $1.count } }

  var kind: FindingKind {
    changes.first.map { FindingKind($0.now ?? $0.before ?? .failed, $0.weight) } ?? .notice
  }

  /// Changes by check and message, what weighs most first.
  public static func groups(of changes: [FindingChange]) -> [ComparisonGroup] {
    struct Key: Hashable {
      var check: String
      var message: String
      var outcome: Outcome?
    }
    var groups: [ComparisonGroup] = []
    var indexes: [Key: Int] = [:]
    for change in changes {
      let key = Key(check: change.check, message: change.message, outcome: change.now ?? change.before)
      if let index = indexes[key] {
        groups[index].changes.append(change)
      } else {
        indexes[key] = groups.count
        groups.append(ComparisonGroup(check: change.check, message: change.message, changes: [change]))
      }
    }
    return groups.enumerated().sorted {
      ($0.element.kind, $1.element.count, $0.offset) < ($1.element.kind, $0.element.count, $1.offset)
    }.map(\.element)
  }
}

extension FindingChange {
  /// `page:line:column`; the page alone where the finding is gone, and the service for a conclusion over all pages.
  var text: String {
    guard !page.isEmpty else { return "all pages" }
    return place.map { "\(page):\($0.line):\($0.column)" } ?? page
  }
}
