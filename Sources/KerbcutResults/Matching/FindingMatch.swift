/// Which findings of one page were there before, by what was recorded of them: in a baseline, or in the results of
/// another run. Each record counts for one finding.
///
/// An accepted question accepts no failure: what a person was to look at and now fails is worse. An accepted failure
/// accepts a question. Where a finding speaks for several things, each of them is looked up for itself:
///
///     accepted  failed [a, b]  asked [c]
///     found     failed [b, c]            b known, c new (it was a question), a fixed
struct FindingMatch {
  /// What the records say of each finding.
  private(set) var marks: [Mark]
  /// What nothing was matched with: entries, and of those that speak for several things what is left of them.
  private(set) var left: [FindingRecord] = []

  /// What records say of one finding.
  struct Mark: Equatable {
    var status: FindingStatus
    /// How many of the things it speaks for are not accepted, and of how many.
    var more = 1
    var count = 1
    /// How many of these were accepted as questions.
    var wereQuestions = 0
    /// The record that it was matched with as a whole; nil for one that is new, and for one that speaks for several.
    var record: FindingRecord?

    static func accepted(_ status: FindingStatus, as record: FindingRecord) -> Mark {
      Mark(status: status, more: 0, record: record)
    }
  }

  private let entries: [FindingRecord]
  private var isTaken: [Bool]

  init(_ findings: [Finding], among accepted: [FindingRecord]) {
    entries = accepted
    isTaken = Array(repeating: false, count: accepted.count)
    marks = Array(repeating: Mark(status: .new), count: findings.count)
    // Where an older baseline names no members, or a check names none any more, findings are compared as wholes.
    let counted = Set(findings.lazy.filter { $0.identity.members != nil }.map(\.check))
    let pooled = counted.intersection(accepted.lazy.filter { $0.members != nil }.map(\.check))
    func isGroup(_ check: String, _ members: [String]?) -> Bool { members != nil && pooled.contains(check) }
    let groups = accepted.indices.filter { isGroup(accepted[$0].check, accepted[$0].members) }
    // Failures choose first, for they can take less.
    let order = findings.indices.sorted {
      (findings[$0].outcome == .failed ? 0 : 1, $0) < (findings[$1].outcome == .failed ? 0 : 1, $1)
    }
    matchGroups(order.filter { isGroup(findings[$0].check, findings[$0].identity.members) }, findings, groups)
    for entry in groups { isTaken[entry] = true }
    matchWholes(order.filter { !isGroup(findings[$0].check, findings[$0].identity.members) }, findings)
    left += zip(entries, isTaken).lazy.filter { !$0.1 }.map(\.0)
  }
}

// MARK: Whole findings

extension FindingMatch {
  private mutating func matchWholes(_ numbers: [Int], _ findings: [Finding]) {
    var exact: [String: Stock<Int>] = [:]
    var moved: [String: Stock<Int>] = [:]
    var alike: [String: Stock<Int>] = [:]
    let rest = matchByTraits(numbers, findings)
    let haveTraits = findings.allSatisfy { $0.identity.traits != nil }
    for number in entries.indices where !isTaken[number] && (entries[number].traits == nil || !haveTraits) {
      exact[entries[number].exact, default: Stock()].add(number, entries[number].outcome)
      moved[entries[number].moved, default: Stock()].add(number, entries[number].outcome)
      if let component = entries[number].component {
        alike[component, default: Stock()].add(number, entries[number].outcome)
      }
    }
    matchByHashes(rest, findings, &exact, &moved, &alike)
    markWorse(findings, &exact, &moved, &alike)
  }

  /// Matches by what older baselines hold.
  private mutating func matchByHashes(
    _ numbers: [Int], _ findings: [Finding], _ exact: inout [String: Stock<Int>], _ moved: inout [String: Stock<Int>],
    _ alike: inout [String: Stock<Int>]
  ) {
    var rest = numbers.filter { !take(&exact[findings[$0].identity.exact], $0, findings[$0].outcome, .known) }
    rest.removeAll { take(&moved[findings[$0].identity.moved], $0, findings[$0].outcome, .moved) }
    // Failures and questions with the same words are numbered apart, and one that became the other has a new number.
    rest.removeAll { take(&alike[findings[$0].identity.component], $0, findings[$0].outcome, .known) }
  }

  /// Marks what was accepted as a question and fails now.
  private mutating func markWorse(
    _ findings: [Finding], _ exact: inout [String: Stock<Int>], _ moved: inout [String: Stock<Int>],
    _ alike: inout [String: Stock<Int>]
  ) {
    // A question may name no members where the failure does.
    var worse = findings.indices.filter { number in
      findings[number].outcome == .failed && marks[number].status == .new && marks[number].wereQuestions == 0
    }
    eachTier(of: findings, &worse) { match, stock, number, _ in
      guard match.take(&stock, number, .cantTell, .new) else { return false }
      match.marks[number].wereQuestions = match.marks[number].more
      return true
    }
    for (number, finding) in findings.enumerated() where finding.outcome == .failed && marks[number].status == .new {
      guard marks[number].wereQuestions == 0 else { continue }
      let isWorse =
        take(&exact[finding.identity.exact], number, .cantTell, .new)
        || take(&moved[finding.identity.moved], number, .cantTell, .new)
        || take(&alike[finding.identity.component], number, .cantTell, .new)
      if isWorse { marks[number].wereQuestions = marks[number].more }
    }
  }

  /// Matches what has traits on both sides; returns the others.
  private mutating func matchByTraits(_ numbers: [Int], _ findings: [Finding]) -> [Int] {
    var rest = numbers
    eachTier(of: findings, &rest) { match, stock, number, tier in
      match.take(&stock, number, findings[number].outcome, tier.isMoved ? .moved : .known)
    }
    return rest
  }

  /// Calls `body` with what may be the same as each finding, the surest way first, and drops those for which it is
  /// true.
  private mutating func eachTier(
    of findings: [Finding], _ numbers: inout [Int],
    _ body: (inout FindingMatch, inout Stock<Int>?, Int, FindingTraits.Tier) -> Bool
  ) {
    for tier in FindingTraits.tiers {
      let open = entries.indices.filter { !isTaken[$0] && entries[$0].traits != nil }
      guard !numbers.isEmpty, !open.isEmpty else { return }
      var stock: [String: Stock<Int>] = [:]
      // The last is taken first: findings are matched in their order.
      for number in open.reversed() {
        guard let key = entries[number].traits.flatMap(tier.key) else { continue }
        stock[entries[number].check + " " + key, default: Stock()].add(number, entries[number].outcome)
      }
      numbers.removeAll { number in
        guard let key = findings[number].identity.traits.flatMap(tier.key) else { return false }
        return body(&self, &stock[findings[number].check + " " + key], number, tier)
      }
    }
  }

  /// Takes an entry that nothing has taken for a finding; false if there is none.
  private mutating func take(
    _ stock: inout Stock<Int>?, _ number: Int, _ outcome: Outcome, _ status: FindingStatus
  ) -> Bool {
    while let entry = stock?.take(for: outcome) {
      guard !isTaken[entry] else { continue }
      isTaken[entry] = true
      marks[number].record = entries[entry]
      if status != .new { marks[number] = .accepted(status, as: entries[entry]) }
      return true
    }
    return false
  }

  /// Accepted things that are alike, by whether they were accepted as questions.
  private struct Stock<Item> {
    private var failed: [Item] = []
    private var asked: [Item] = []

    mutating func add(_ item: Item, _ outcome: Outcome?) {
      if outcome == .cantTell { asked.append(item) } else { failed.append(item) }
    }

    mutating func take(for outcome: Outcome) -> Item? {
      if outcome == .failed { return failed.popLast() }
      return asked.popLast() ?? failed.popLast()
    }
  }
}

// MARK: Findings that speak for several things

extension FindingMatch {
  /// How many things that are alike were accepted.
  private struct Pool {
    var failed = 0
    var asked = 0

    /// Takes up to a number of them; returns how many are lacking.
    mutating func take(_ count: Int, for outcome: Outcome) -> Int {
      let questions = outcome == .failed ? 0 : min(count, asked)
      asked -= questions
      let failures = min(count - questions, failed)
      failed -= failures
      return count - questions - failures
    }
  }

  /// Takes what is nearer to what is needed than it was, on the same target, for known: contrast that got better has
  /// other colours.
  private mutating func matchBetter(
    _ numbers: [Int], _ findings: [Finding], _ accepted: [Int], _ pools: inout [String: [String: Pool]]
  ) {
    var rest = numbers.filter { marks[$0].more == marks[$0].count && findings[$0].identity.measure != nil }
    for tier in FindingTraits.tiers where !rest.isEmpty {
      var stock: [String: [Int]] = [:]
      for entry in accepted.reversed() where entries[entry].measure != nil && entries[entry].members?.count == 1 {
        guard let key = entries[entry].traits.flatMap(tier.key) else { continue }
        stock[entries[entry].check + " " + key, default: []].append(entry)
      }
      rest.removeAll { number in
        guard let key = findings[number].identity.traits.flatMap(tier.key),
          let measure = findings[number].identity.measure
        else { return false }
        while let entry = stock[findings[number].check + " " + key]?.popLast() {
          guard let old = entries[entry].measure, measure >= old,
            let member = entries[entry].members?.counted().keys.first,
            pools[entries[entry].check]?[member]?.take(1, for: findings[number].outcome) == 0
          else { continue }
          marks[number] = .accepted(tier.isMoved ? .moved : .known, as: entries[entry])
          return true
        }
        return false
      }
    }
  }

  private mutating func matchGroups(_ numbers: [Int], _ findings: [Finding], _ accepted: [Int]) {
    var pools: [String: [String: Pool]] = [:]
    // A list of short names can be compared with others only by short names.
    let short = Set(
      (accepted.map { (entries[$0].check, entries[$0].members) }
        + numbers.map { (findings[$0].check, findings[$0].identity.members) })
        .lazy.filter { MemberNames.areShort($0.1 ?? []) }.map(\.0))
    for entry in accepted.map({ entries[$0] }) {
      for (member, count) in entry.members?.counted(isShort: short.contains(entry.check)) ?? [:] {
        let isQuestion = entry.outcome == .cantTell
        pools[entry.check, default: [:]][member, default: Pool()].asked += isQuestion ? count : 0
        pools[entry.check, default: [:]][member, default: Pool()].failed += isQuestion ? 0 : count
      }
    }
    var lacking: [(number: Int, member: String, count: Int)] = []
    for number in numbers {
      marks[number] = Mark(status: .known, more: 0, count: 0)
      let isShort = short.contains(findings[number].check)
      for (member, count) in findings[number].identity.members?.counted(isShort: isShort) ?? [:] {
        let more = pools[findings[number].check]?[member]?.take(count, for: findings[number].outcome) ?? count
        marks[number].count += count
        marks[number].more += more
        if more > 0 { lacking.append((number, member, more)) }
      }
      if marks[number].more > 0 { marks[number].status = .new }
    }
    matchBetter(numbers, findings, accepted, &pools)
    lacking.removeAll { marks[$0.number].more == 0 }
    for (number, member, count) in lacking where findings[number].outcome == .failed {
      let rest = pools[findings[number].check]?[member]?.take(count, for: .cantTell) ?? count
      marks[number].wereQuestions += count - rest
    }
    for (check, pool) in pools {
      for (outcome, members) in [(Outcome.failed, pool.mapValues(\.failed)), (.cantTell, pool.mapValues(\.asked))] {
        let rest = members.filter { $0.value > 0 }
        guard !rest.isEmpty, let page = entries.first?.page else { continue }
        left.append(
          FindingRecord(
            page: page, check: check, exact: "", moved: "", message: "", outcome: outcome,
            members: rest.map { "\($0.key)*\($0.value)" }))
      }
    }
  }
}
