import KerbcutBasics
import KerbcutResults
import KerbcutStandards

/// Writes what changed between audits: for the terminal, for a pull request, for programs.
public struct ComparisonText: Sendable {
  private let history: AuditHistory
  private let width: Int
  /// How many groups of a kind are told; nil for all.
  private let limit: Int

  /// How many places of a group are named.
  private static let placeLimit = 5

  /// - Parameter limit: how many different faults of each kind of change are told; nil for all.
  public init(_ history: AuditHistory, width: Int = 100, limit: Int? = ReportOptions.usualLimit) {
    self.history = history
    self.width = min(max(width, 40), 120)
    self.limit = limit ?? .max
  }

  // MARK: For the terminal

  /// The changes as text.
  public var text: String {
    let parts = [heading] + sections.map(textSection) + [timeline, ending]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n").withoutCommands
      + "\n"
  }

  private var heading: [String] {
    wrapped(sentence) + history.entries.suffix(2).compactMap(\.doubt).flatMap { wrapped($0) }
  }

  /// All changes in numbers.
  private var sentence: String {
    let counts = ChangeTitle.allCases.map { title in
      "\(changes(title).reduce(0) { $0 + $1.count }.grouped) \(title.title.lowercased())"
    }
    let names = history.entries.suffix(2).map(\.told)
    return "From \(names.first ?? "") to \(names.last ?? ""): \(counts.joined(separator: ", "))."
  }

  private var sections: [(title: ChangeTitle, groups: [ComparisonGroup])] {
    ChangeTitle.allCases.filter(\.isNamed).map { ($0, ComparisonGroup.groups(of: changes($0))) }
      .filter { !$0.1.isEmpty }
  }

  private func changes(_ title: ChangeTitle) -> [FindingChange] {
    history.comparison.changes.filter { ChangeTitle($0.kind) == title }
  }

  private func textSection(_ section: (title: ChangeTitle, groups: [ComparisonGroup])) -> [String] {
    let count = section.groups.reduce(0) { $0 + $1.count }
    var lines = ["\(section.title.title) (\(count.grouped))"]
    if let meaning = section.title.meaning { lines += wrapped(meaning, indent: 2) }
    for group in section.groups.prefix(limit) {
      lines += wrapped("\(group.kind.title): \(group.message) [\(group.check)]", indent: 2)
      lines += wrapped(places(of: group), indent: 6)
    }
    return lines + rest(section.groups)
  }

  private func rest(_ groups: [ComparisonGroup]) -> [String] {
    let left = groups.dropFirst(limit)
    guard !left.isEmpty else { return [] }
    let count = left.reduce(0) { $0 + $1.count }
    return wrapped("And \(left.count.grouped) more, in \(count.counted("place")). --all tells them.", indent: 2)
  }

  private func places(of group: ComparisonGroup) -> String {
    let shown = group.changes.prefix(Self.placeLimit).map { change in
      change.text + (change.kind == .new && !change.wasLookedFor ? " (not looked for before)" : "")
    }
    let rest = group.changes.count - shown.count
    return (shown + (rest > 0 ? ["\(rest.grouped) more"] : [])).sentenceList
  }

  private var timeline: [String] {
    let rows = history.requirements.map { ($0.label, history.line(of: $0)) }
    guard !rows.isEmpty, history.entries.count > 2 else { return [] }
    let digits = rows.flatMap { $0.1 }.map { $0.grouped.count }.max() ?? 1
    let numbers = history.entries.count * (digits + 2)
    let room = max(20, width - 2 - numbers)
    let names = history.entries.map(\.told).sentenceList
    return ["Failures for each requirement over time"] + wrapped(names, indent: 2)
      + rows.map { label, line in
        "  " + label.harmless.cut(toColumns: room).padded(to: room)
          + line.map { "  " + $0.grouped.indented(to: digits) }.joined()
      }
  }

  private var ending: [String] { wrapped(result) }

  private var result: String {
    switch history.exit {
    case .clean: "Result: nothing is worse than before. Exit code 0."
    case .findings:
      "Result: \(history.gating.reduce(0) { $0 + $1.count }.counted("finding is", "findings are")) new or worse and "
        + "beyond the gate. Exit code 1."
    case .incomplete: "Result: nothing is known to be worse, but not everything could be compared. Exit code 2."
    }
  }

  private func wrapped(_ text: String, indent: Int = 0) -> [String] {
    let margin = String(repeating: " ", count: indent)
    return text.harmless.wrapped(to: max(24, width - indent)).map { margin + $0 }
  }

  // MARK: For a pull request

  /// The changes as Markdown, bounded well below what GitHub takes.
  public var markdown: String {
    var lines = ["## Kerbcut: what changed", "", sentence.markdown(upTo: 600), ""]
    for entry in history.entries.suffix(2) {
      if let doubt = entry.doubt { lines += [doubt.markdown(upTo: 400), ""] }
    }
    for section in sections { lines += markdownSection(section) }
    lines += markdownTimeline + ["**\(result.markdown(upTo: 400))**", ""]
    return lines.joined(separator: "\n")
  }

  private func markdownSection(_ section: (title: ChangeTitle, groups: [ComparisonGroup])) -> [String] {
    let count = section.groups.reduce(0) { $0 + $1.count }
    let shown = section.groups.prefix(min(limit, 50))
    let rows = shown.map { group in
      "| \(group.kind.title) | \(group.message.markdown(upTo: 300)) | \(group.check.markdown) | "
        + "\(group.count.grouped) | \(places(of: group).markdown(upTo: 600)) |"
    }
    let rest = section.groups.count - shown.count
    return ["### \(section.title.title) (\(count.grouped))", ""]
      + (section.title.meaning.map { [$0, ""] } ?? [])
      + ["| Weight | What | Check | Findings | Where |", "| --- | --- | --- | --- | --- |"] + rows
      + (rest > 0 ? ["", "And \(rest.grouped) more."] : []) + [""]
  }

  private var markdownTimeline: [String] {
    guard history.entries.count > 2, !history.requirements.isEmpty else { return [] }
    let names = history.entries.map { $0.told.markdown }.joined(separator: " | ")
    let rule = history.entries.map { _ in "---:" }.joined(separator: " | ")
    let rows = history.requirements.prefix(100).map { requirement in
      "| \(requirement.label.markdown) | \(history.line(of: requirement).map(\.grouped).joined(separator: " | ")) |"
    }
    return ["### Failures for each requirement over time", "", "| Requirement | \(names) |", "| --- | \(rule) |"] + rows
      + [""]
  }

  // MARK: For programs

  /// The changes as JSON, every one by itself.
  public var json: String {
    let counts = Dictionary(grouping: history.comparison.changes, by: { ChangeTitle($0.kind) })
      .mapValues { $0.reduce(0) { $0 + $1.count } }
    let value = JSON.object([
      JSON.Member("format", .number(1)), JSON.Member("exitCode", .number(history.exit.rawValue)),
      JSON.Member("audits", .array(history.entries.map(\.json))),
      JSON.Member(
        "counts", .object(ChangeTitle.allCases.map { JSON.Member($0.rawValue, .number(counts[$0] ?? 0)) })),
      JSON.Member("changes", .array(history.comparison.changes.map(\.json))),
      JSON.Member(
        "requirements",
        .array(
          history.requirements.map { requirement in
            .object([
              JSON.Member("requirement", .string(requirement.description)),
              JSON.Member("label", .string(requirement.label)),
              JSON.Member("failures", .array(history.line(of: requirement).map { .number($0) })),
            ])
          })),
    ])
    return value.pretty() + "\n"
  }
}

extension AuditHistory.Entry {
  /// Its name, and the day where one is known.
  fileprivate var told: String { name + (date.map { " (\($0))" } ?? "") }

  /// What is missing of it, so that nothing there counts as fixed.
  fileprivate var doubt: String? {
    notTestable > 0
      ? "\(name) is incomplete: \(notTestable.counted("thing")) could not be tested. Nothing there counts as fixed."
      : nil
  }

  fileprivate var json: JSON {
    .object(
      [JSON.Member("name", .string(name))] + (date.map { [JSON.Member("date", .string($0))] } ?? [])
        + [JSON.Member("pages", .number(pages)), JSON.Member("notTestable", .number(notTestable))])
  }
}

extension FindingChange {
  fileprivate var json: JSON {
    var members = [
      JSON.Member("change", .string(ChangeTitle(kind).rawValue)), JSON.Member("check", .string(check)),
      JSON.Member("message", .string(message)), JSON.Member("weight", .string(weight.rawValue)),
      JSON.Member("page", .string(page)),
    ]
    if let place {
      members += [JSON.Member("line", .number(place.line)), JSON.Member("column", .number(place.column))]
    }
    if let before { members.append(JSON.Member("before", .string(before.rawValue))) }
    if let now { members.append(JSON.Member("now", .string(now.rawValue))) }
    members += [
      JSON.Member("count", .number(count)), JSON.Member("moved", .bool(kind == .moved)),
      JSON.Member("wasLookedFor", .bool(wasLookedFor)),
      JSON.Member("requirements", .array(requirements.map { .string($0.description) })),
    ]
    return .object(members)
  }
}
