import KerbcutBasics
import KerbcutResults

/// The causes of one check and kind, what comes first for people first.
struct CauseSection {
  var kind: FindingKind
  var check: CheckInfo
  var causes: [Cause]

  /// By check, in the order in which the first cause of each comes.
  static func sections(of causes: [Cause], _ run: Run) -> [CauseSection] {
    struct Key: Hashable {
      var check: String
      var kind: FindingKind
    }
    var sections: [CauseSection] = []
    var indexes: [Key: Int] = [:]
    for cause in causes {
      let key = Key(check: cause.check, kind: cause.kind)
      if let index = indexes[key] {
        sections[index].causes.append(cause)
      } else {
        indexes[key] = sections.count
        sections.append(CauseSection(kind: cause.kind, check: run.checkInfo(cause.check), causes: [cause]))
      }
    }
    return sections
  }
}

/// What every report says of a cause in the same words.
enum CauseWords {
  /// How many other places are named.
  static let placeLimit = 3

  /// Where else a cause stands; nil where it stands in one place.
  static func otherPlaces(of cause: Cause) -> String? {
    let others = cause.count - 1
    guard others > 0 else { return nil }
    let named = cause.places.dropFirst().prefix(placeLimit).map(\.text)
    let rest = others - named.count
    let list = (named + (rest > 0 ? ["\(rest.grouped) more"] : [])).sentenceList
    return "\(opening(of: cause, others)): \(list).\(ending(of: cause))"
  }

  private static func opening(of cause: Cause, _ others: Int) -> String {
    let pages = cause.pageCount - 1
    if pages == 0 { return "The same in \(others.counted("other place")) on this page" }
    if pages == others { return "The same on \(pages.counted("other page"))" }
    return "The same in \(others.counted("other place")) on \(cause.pageCount.counted("page"))"
  }

  private static func ending(of cause: Cause) -> String {
    var text = cause.scope == .page && cause.pageCount > 1 ? " Each page is to be mended by itself." : ""
    if let known = cause.knownCount, known > 0, cause.isNew { text += " \(known.grouped) of them known." }
    return text
  }

  /// How many findings of each check are accepted, most first.
  static func knownCounts(_ summary: Summary) -> [(check: String, number: Int)] {
    var counts: [String: Int] = [:]
    for cause in summary.causes.list {
      if let known = cause.knownCount, known > 0 { counts[cause.check, default: 0] += known }
    }
    for finding in summary.service.findings where finding.status == .known { counts[finding.check, default: 0] += 1 }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { (check: $0.key, number: $0.value) }
  }
}

extension CausePlace {
  /// `path:line:column`, as editors and terminals link it.
  var text: String { "\(path):\(place.line):\(place.column)" }
}
