import Kerbcut
import KerbcutService

/// Three fields for day, month and year that stand together.
struct DateGroup {
  let day: Element
  let month: Element
  let year: Element

  var fields: [Element] { [day, month, year] }
}

/// The groups of fields of a page that ask for a date in parts, by their labels in English or Welsh.
struct DateGroups: PageView {
  let all: [DateGroup]

  init(_ page: Page) { all = Self.groups(of: page.forms.mainFields) }

  private static func groups(of fields: [Element]) -> [DateGroup] {
    var groups: [DateGroup] = []
    var parts: [Part: Element] = [:]
    for field in fields where field.isTextLike || field.tag == .select {
      let label = field.labelText
      guard label.utf8.count < 400, let part = Part(label: LabelTable.normalised(label)) else {
        parts = [:]
        continue
      }
      if parts[part] != nil { parts = [:] }
      parts[part] = field
      guard let day = parts[.day], let month = parts[.month], let year = parts[.year] else { continue }
      groups.append(DateGroup(day: day, month: month, year: year))
      parts = [:]
    }
    return groups
  }

  private enum Part {
    case day, month, year

    init?(label: String) {
      switch label {
      case "day", "diwrnod", "dydd": self = .day
      case "month", "mis": self = .month
      case "year", "blwyddyn": self = .year
      default: return nil
      }
    }
  }
}

extension Page {
  /// The groups of fields that ask for a date in parts.
  var dateGroups: [DateGroup] { view(DateGroups.self).all }

  /// Hints that a field or group is described by.
  var describingHints: [Element] {
    elements(with: .ariaDescribedby).flatMap(\.hints).unique.filter(\.isRendered).sorted { $0.node < $1.node }
  }
}

extension Element {
  /// Whether an attribute has a value, by a name that is not among the well-known ones.
  func has(named name: String, _ value: String) -> Bool { attribute(named: name)?.inLowerCase == value }
}
