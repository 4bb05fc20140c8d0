internal import KerbcutBasics

/// Compares the pages of an audit with a baseline, one after the other: each accepted finding counts for one that was
/// found, on whichever page it stands now.
///
/// A page that the baseline does not know may be one that it knows by another name: from another server or folder, with
/// another record in its address, or renamed. Of pages that are gone, what is told by its own content is looked for on
/// all others.
public struct BaselineMatcher: Sendable {
  private let baseline: Baseline
  private var names: BaselineNames
  /// Findings of pages that are gone and that may have moved.
  private var lost: [Content: [FindingRecord]] = [:]
  /// The pages that these stood on.
  private var lostPages: Set<String> = []

  /// What a finding is, wherever it stands: nil where it could not be told from another.
  private struct Content: Hashable {
    let check: String
    let content: String

    init?(_ check: String, _ traits: FindingTraits?, _ members: [String]?) {
      guard members == nil, let content = traits?.content else { return nil }
      (self.check, self.content) = (check, content)
    }
  }

  /// A comparison that has seen no page yet.
  public init(_ baseline: Baseline, in scope: AuditScope) {
    self.baseline = baseline
    names = BaselineNames(baseline, in: scope)
    for (page, entries) in baseline.entries where !page.isEmpty && names.hasLost(page) {
      lostPages.insert(page)
      for entry in entries {
        if let content = Content(entry.check, entry.traits, entry.members) { lost[content, default: []].append(entry) }
      }
    }
    for content in lost.keys { lost[content]?.sort { ($0.page, $0.exact) < ($1.page, $1.exact) } }
  }

  /// The accepted findings of a page, under the name that the baseline has for it.
  public mutating func accepted(on page: PageResult) -> [FindingRecord] {
    baseline.entries[names.name(of: page)] ?? []
  }

  /// The name that the baseline has for a page, where it is another.
  public mutating func otherName(of page: PageResult) -> String? {
    let name = names.name(of: page)
    return name == page.key ? nil : name
  }

  /// Gives every finding of a page its status, says in its message what is worse than what was accepted, and counts
  /// what is gone. Of a page that was compared before, what was said then is taken back.
  public mutating func mark(_ page: inout PageResult) {
    let name = names.name(of: page)
    let accepted = baseline.entries[name] ?? []
    forget(accepted, of: name)
    let match = FindingMatch(page.findings, among: accepted)
    var account = PageBaseline()
    if name != page.key { account.taken = [name: accepted.reduce(0) { $0 + $1.count }] }
    count(match.left, on: page, into: &account)
    for (number, mark) in match.marks.enumerated() {
      page.findings[number].message = page.findings[number].message.withoutMarkWords + mark.words
      page.findings[number].status = mark.status
    }
    takeLost(&page, &account)
    page.baseline = account
  }

  private func count(_ left: [FindingRecord], on page: PageResult, into account: inout PageBaseline) {
    let unsuppressed =
      page.suppressed.isEmpty ? left : FindingMatch(page.suppressed.map(\.finding), among: left).left
    account.fixed = unsuppressed.filter { page.hasFinished($0.check) }.reduce(0) { $0 + $1.count }
    account.notSeen = left.reduce(0) { $0 + $1.count } - account.fixed
  }

  /// What is accepted on a page under another name cannot have moved elsewhere.
  private mutating func forget(_ accepted: [FindingRecord], of name: String) {
    guard lostPages.remove(name) != nil else { return }
    for content in Set(accepted.compactMap({ Content($0.check, $0.traits, $0.members) })) {
      lost[content]?.removeAll { $0.page == name }
    }
  }

  /// Looks for what is new among what was accepted on pages that are gone.
  private mutating func takeLost(_ page: inout PageResult, _ account: inout PageBaseline) {
    guard !lost.isEmpty else { return }
    for number in page.findings.indices where page.findings[number].status == .new {
      let finding = page.findings[number]
      guard let content = Content(finding.check, finding.identity.traits, finding.identity.members),
        let place = lost[content]?.firstIndex(where: {
          $0.outcome == finding.outcome || finding.outcome == .cantTell
        }), let record = lost[content]?.remove(at: place)
      else { continue }
      page.findings[number].status = .moved
      page.findings[number].message = finding.message.withoutMarkWords
      account.taken = account.taken ?? [:]
      account.taken?[record.page, default: 0] += 1
    }
  }
}
