import Kerbcut
import KerbcutAudit
import KerbcutResults
import KerbcutSources

/// Records a page as accepted, edits it in ways that change no fault, and audits it again: each finding ought to be
/// known.
struct BaselineMutation {
  var edits: HarmlessEdits
  let audit: [Plugin]

  /// What became of findings.
  struct Tally {
    /// How many findings were accepted.
    var accepted = 0
    /// How many of them were taken for gone while the same check told something new: their identity was lost.
    var lost = 0
    /// Each loss, for people.
    var losses: [String] = []
    /// How many pairs of different faults there are, and which of them would pass for one another.
    var pairs = 0
    var shared: [String] = []
  }

  init(seed: UInt64, plugins: [Plugin]) {
    edits = HarmlessEdits(numbers: SplitMix64(state: seed))
    audit = plugins
  }

  /// Edits a page once in this many kinds of ways, drawn by chance.
  mutating func run(_ page: HarmlessEdits.Page, times: Int, into tally: inout Tally) async {
    let before = edits.built(page)
    guard let first = await result(of: before) else { return }
    let records = first.findings.map { FindingRecord($0, onPage: first.key) }
    let likeness = first.likeness.map { [first.key: $0] } ?? [:]
    let baseline = Baseline(entries: records, likeness: likeness)
    compare(first, records, into: &tally)
    for _ in 0..<times {
      var after = before
      var made: [HarmlessEdits.Edit] = []
      for _ in 0..<Int.random(in: 1...3, using: &edits.numbers) {
        guard let edit = HarmlessEdits.Edit.allCases.randomElement(using: &edits.numbers) else { continue }
        after = edits.edited(after, by: edit)
        made.append(edit)
      }
      guard var page = await result(of: after) else { continue }
      var matcher = BaselineMatcher(baseline, in: AuditScope(asked: ["."], names: [page.key]))
      matcher.mark(&page)
      count(page, records, "\(before.path), \(made)", into: &tally)
    }
  }

  private func count(_ page: PageResult, _ records: [FindingRecord], _ name: String, into tally: inout Tally) {
    tally.accepted += records.count
    let new = Dictionary(grouping: page.findings.filter { $0.status == .new }, by: \.check)
    let then = Dictionary(grouping: records, by: \.check).mapValues(\.count)
    let now = Dictionary(grouping: page.findings, by: \.check).mapValues(\.count)
    for (check, findings) in new.sorted(by: { $0.key < $1.key }) {
      // What an edit added is new, and rightly so.
      let lost = max(0, findings.count - max(0, (now[check] ?? 0) - (then[check] ?? 0)))
      guard lost > 0 else { continue }
      tally.lost += lost
      tally.losses.append("\(name): \(check) ×\(lost), \(findings[0].selector): \(findings[0].message)")
    }
  }

  /// Whether any finding would pass for another one of the page that has another content.
  private func compare(_ page: PageResult, _ records: [FindingRecord], into tally: inout Tally) {
    for (check, numbers) in Dictionary(grouping: page.findings.indices, by: { page.findings[$0].check }) {
      for (one, other) in zip(numbers, numbers.dropFirst()).prefix(50) {
        let found = page.findings[one]
        guard found.identity.members == nil, records[other].members == nil, let own = found.identity.traits,
          let others = records[other].traits, own.words != others.words || own.address != others.address
        else { continue }
        tally.pairs += 1
        var alone = page
        alone.findings = [found]
        Baseline(entries: [records[other]]).mark(&alone)
        if alone.findings[0].status != .new {
          tally.shared.append("\(page.path): \(check) \(found.selector) | \(page.findings[other].selector)")
        }
      }
    }
  }

  private func result(of page: HarmlessEdits.Page) async -> PageResult? {
    let source = MemorySource(pages: [Snapshot(path: page.path, bytes: Array(page.html.utf8))])
    let line = await Audit(plugins: audit).result(of: source.reference(to: page.path), from: source)
    guard case .page(let result) = line else { return nil }
    return result
  }
}
