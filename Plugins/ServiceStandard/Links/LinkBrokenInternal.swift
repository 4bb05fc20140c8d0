import Kerbcut

struct LinkBrokenInternal: Check {
  static let about = About(
    id: "link-broken-internal",
    title: "Links to the service’s own pages work",
    requirements: [.govuk(14)],
    why: "Dead ends stop people.",
    fix: "Correct the address, or redirect it.",
    guidance: .designSystem("patterns/page-not-found-pages", "Page not found pages"),
    weight: .warning,
    needs: [.linkTargets]
  )

  let applicability = Applicability("Each page with links to other pages of its host") { page in
    page.view(InternalLinks.self).all.isEmpty ? [] : [page]
  }

  let expectations = [
    Expectation(
      "None was answered with a status of 404, 410 or 500 and above, and none leads to a file that is not there"
    ) {
      (page: Page) in
      let links = page.view(InternalLinks.self)
      let targets = links.all.map { (link: $0, target: page.resources.state(at: $0.address, base: nil)) }
      let broken = targets.filter { $0.target.isBroken }
      if let first = broken.first {
        return .failed(
          "\(broken.count) link\(broken.count == 1 ? " is" : "s are") answered with "
            + "an error, the first to ‘\(first.link.address)’.",
          at: first.link.targetRange, evidence: broken.prefix(20).map { Evidence("Link", $0.link.address) }
        ).with(members: links.marks(of: broken.map(\.link)))
      }
      // Where not one link of its kind was found, what it resolves against is unknown, not missing.
      let known = Set(targets.filter { $0.target.isFound }.map { $0.link.address.hasPrefix("/") })
      let missing = targets.filter { $0.target == .missing && known.contains($0.link.address.hasPrefix("/")) }
      if let first = missing.first {
        return .ask(
          .areThere(missing.count),
          at: first.link.targetRange, evidence: missing.prefix(20).map { Evidence("Link", $0.link.address) }
        ).with(members: links.marks(of: missing.map(\.link)))
      }
      return targets.contains { $0.target.isFound } ? .passed : .inapplicable
    }
  ]

  static let examples: [Example] = [
    .passed("there", #"<a href="b.html">B</a>"#, in: .init(files: ["b.html": "<p>B</p>"])),
    .failed(
      "answered with an error", #"↓<a href="old.html">B</a>"#,
      in: .init(files: ["old.html": "<p>Gone</p>"], statuses: ["old.html": 410])),
    .failed(
      "two answered with errors, told once",
      #"<a href="b.html">B</a> ↓<a href="old.html">C</a> <a href="bad.html">D</a>"#,
      in: .init(
        files: ["b.html": "<p>B</p>", "old.html": "<p>Gone</p>", "bad.html": "<p>Sorry</p>"],
        statuses: ["old.html": 410, "bad.html": 500])),
    .cantTell(
      "not there", #"<a href="b.html">B</a> ↓<a href="gone.html">C</a>"#, in: .init(files: ["b.html": "<p>B</p>"])),
    .inapplicable("a page saved by itself", #"<a href="/help">Help</a>"#, in: .init(files: ["b.html": "<p>B</p>"])),
    .inapplicable("another host", #"<a href="https://example.org/">B</a>"#),
  ]
}

/// Links to other pages of the same host, each address once, at most 3,000.
private struct InternalLinks: PageView {
  let all: [Element]
  /// Whether the page has more.
  let isCut: Bool

  init(_ page: Page) {
    var seen: Set<String> = []
    var found: [Element] = []
    for link in page.links {
      guard !link.hasAddress(startingWithAnyOf: "#", "mailto:", "tel:", "javascript:", "data:") else { continue }
      let host = link.addressHost
      guard host == nil || host == page.host, case let address = link.address, !address.isEmpty else { continue }
      guard seen.insert(address).inserted else { continue }
      found.append(link)
      if found.count > 3_000 { break }
    }
    all = Array(found.prefix(3_000))
    isCut = found.count > 3_000
  }

  /// What each of some is known by; nothing where others were not looked at, which would seem to be new when one is gone.
  func marks(of some: [Element]) -> [String] { isCut ? [] : some.lastingMarks }
}

extension ResourceState {
  fileprivate var isFound: Bool {
    if case .found = self { return true }
    return false
  }

  fileprivate var isBroken: Bool {
    guard case .found(let status?) = self else { return false }
    return status == 404 || status == 410 || status >= 500
  }
}

extension Question {
  fileprivate static func areThere(_ count: Int) -> Question {
    let lead = "\(count) link\(count == 1 ? " leads" : "s lead")"
    return Question(
      "are-there",
      "\(lead) to files that are not among those audited. Are they there on the live service?",
      no: "\(lead) to pages that are not there.", lacks: [Lack(.linkTarget)])
  }
}
