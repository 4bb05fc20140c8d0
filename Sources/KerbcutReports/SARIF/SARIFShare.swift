import KerbcutResults

/// Which results a SARIF file holds: GitHub takes 25,000 of a run. The heaviest are taken, and of one weight those of the
/// first pages.
struct SARIFShare {
  static let limit = 25_000
  /// Conclusions over all pages that are taken before anything else.
  static let serviceLimit = 1_000

  private enum Rank: Hashable {
    case finding(FindingKind)
    case suppressed

    /// The heaviest first.
    static let all = [FindingKind.error, .warning, .notice, .question].map(Rank.finding) + [.suppressed]

    func count(in counts: FindingCounts) -> Int {
      switch self {
      case .finding(let kind): kind.count(in: counts)
      case .suppressed: counts.suppressed
      }
    }
  }

  private let pages: [PageSummary]
  /// How many are taken of each rank that is not taken whole.
  private var allowed: [Rank: Int] = [:]
  /// How many results are left out.
  private(set) var left = 0

  init(_ summary: Summary) {
    pages = summary.pages
    let all = pages.reduce(0) { $0 + $1.findings.all + $1.findings.suppressed }
    let service = summary.service.findings.count
    guard all + service > Self.limit else { return }
    left = max(0, service - Self.serviceLimit)
    var room = Self.limit - min(service, Self.serviceLimit)
    for rank in Rank.all {
      let total = pages.reduce(0) { $0 + rank.count(in: $1.findings) }
      if total > room { allowed[rank] = room }
      left += max(0, total - room)
      room -= min(total, room)
    }
  }

  /// The findings of a page that are taken.
  func taken(_ findings: [Finding], of number: Int) -> [Finding] {
    guard !allowed.isEmpty else { return findings }
    var room: [Rank: Int] = [:]
    for rank in Rank.all { room[rank] = self.room(for: rank, on: number) }
    return findings.filter { finding in
      room[.finding(finding.kind), default: 0] -= 1
      return room[.finding(finding.kind), default: 0] >= 0
    }
  }

  /// The suppressed findings of a page that are taken.
  func taken(_ findings: [SuppressedFinding], of number: Int) -> [SuppressedFinding] {
    Array(findings.prefix(room(for: .suppressed, on: number)))
  }

  /// Whether nothing is taken of the pages before one.
  func isFirst(_ number: Int) -> Bool {
    !pages.prefix(number).contains { page in
      Rank.all.contains { $0.count(in: page.findings) > 0 && allowed[$0] != 0 }
    }
  }

  private func room(for rank: Rank, on number: Int) -> Int {
    guard let allowed = allowed[rank] else { return .max }
    return max(0, allowed - pages.prefix(number).reduce(0) { $0 + rank.count(in: $1.findings) })
  }
}

/// Where the file of a page lies, for readers that show files of a repository: its own path, or that behind its address.
struct RepositoryPath {
  let text: String

  /// Whether it is one from the root of the repository.
  var isRelative: Bool { !text.hasPrefix("/") }

  /// nil where a page has an address, and nobody said where its files are.
  init?(of page: String, _ run: Run) {
    guard page.contains("://") else {
      text = page
      return
    }
    guard let path = Self.path(behind: page, run.options["roots"] ?? "") else { return nil }
    text = path
  }

  /// The path behind an address by `PREFIX=FOLDER`, a line each.
  private static func path(behind address: String, _ roots: String) -> String? {
    let bare = address.prefix { $0 != "?" && $0 != "#" }
    for root in roots.split(separator: "\n") {
      let parts = root.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, let rest = rest(of: bare, behind: parts[0]) else { continue }
      let name = rest.drop { $0 == "/" }
      let file = name.isEmpty || name.hasSuffix("/") ? name + "index.html" : String(name)
      return parts[1] + (parts[1].hasSuffix("/") ? "" : "/") + file
    }
    return nil
  }

  /// What stands behind a prefix: a whole address, or a path on any server.
  private static func rest(of address: Substring, behind prefix: Substring) -> Substring? {
    if prefix.contains("://") { return address.hasPrefix(prefix) ? address.dropFirst(prefix.count) : nil }
    guard let scheme = address.firstRange(of: "://"),
      let path = address[scheme.upperBound...].firstIndex(of: "/").map({ address[$0...] })
    else { return nil }
    return path.hasPrefix(prefix) ? path.dropFirst(prefix.count) : nil
  }
}
