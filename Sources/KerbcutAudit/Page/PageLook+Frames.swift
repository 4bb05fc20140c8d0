internal import Kerbcut

/// What a frame is known by in the page that shows it.
struct FrameMark {
  let selector: String
  let identity: FindingIdentity
}

// What people see in a frame is a part of the page that shows it. A page in a `srcdoc` stands in the same file: it is
// looked at with the page, and its findings are the page's. One at an address of its own is audited by itself.

extension PageLook {
  /// Whether a check is asked of the page: what only a page has that people open by itself is not asked of one in a frame.
  func isAsked(_ entry: CheckCatalogue.Entry) -> Bool {
    !page.isFramed || !entry.about.isAboutWholePage && !entry.info.isAboutService
  }

  /// Looks at the pages in the frames that show people something.
  mutating func lookIntoFrames(_ profile: Profile, _ auditor: PageAuditor, _ watch: inout Stopwatch) {
    page.budget.renew()
    let frames = page.frames
    guard !frames.all.isEmpty else { return }
    let earlier = result.findings.count
    lookIntoWritten(frames.written, profile, auditor, &watch)
    find(frames.addressed)
    if result.findings.count > earlier { result.findings.sort(by: Finding.comesBefore) }
    watch.lap("frames")
  }

  private mutating func lookIntoWritten(
    _ frames: [Element], _ profile: Profile, _ auditor: PageAuditor, _ watch: inout Stopwatch
  ) {
    var namer = FindingNamer(page: page, key: result.key, in: frame?.identity)
    for element in frames {
      guard let inside = page.links.framed(by: element)?.page else {
        result.losses.addOnce(Self.tooMany)
        continue
      }
      let mark = FrameMark(
        selector: selector(of: element.node), identity: namer.identity(of: "", node: element.node, outcome: .passed))
      var look = PageLook(inside, key: result.key, in: mark)
      inside.options.profile = profile.base
      look.judge(by: profile, auditor, &watch)
      look.lookIntoFrames(profile, auditor, &watch)
      take(look)
    }
  }

  /// Notes the pages at addresses of their own, and those that are not there.
  private mutating func find(_ frames: [Element]) {
    for element in frames {
      guard let written = element.attribute(.src), let address = page.links.frameAddress(element) else { continue }
      switch page.links.resource(at: written) {
      case .notLooked: continue
      case .missing(let reason):
        if result.missing.count < Self.mostMissing {
          result.missing.addOnce(MissingFile(address: written, reason: reason))
        }
      case .found(let snapshot): note(snapshot, at: address, written, in: element)
      }
    }
  }

  private mutating func note(_ snapshot: Snapshot, at address: WebAddress, _ written: String, in element: Element) {
    let key = snapshot.isLocal ? snapshot.path : address.description
    guard ["text/html", "application/xhtml+xml", ""].contains(snapshot.mediaType),
      !framed.contains(where: { $0.key == key })
    else { return }
    let place = PageFrame(element)
    guard place.depth <= PageFrame.deepest, framed.count < Self.mostFramed else {
      return result.losses.addOnce(Self.tooMany)
    }
    framed.append(FramedPage(address: address, written: written, key: key, frame: place))
  }

  /// Adds what a look into a frame found.
  private mutating func take(_ look: PageLook) {
    for (check, counts) in look.result.checks { result.checks[check] = result.checks[check]?.with(counts) ?? counts }
    add(look.result.findings)
    for loss in look.page.document.losses.map(\.words) + look.result.losses { result.losses.addOnce(loss) }
    let sheets = look.page.styles.missingSheets.map { MissingFile(address: $0.address, reason: $0.reason) }
    for file in sheets + look.result.missing where result.missing.count < Self.mostMissing {
      result.missing.addOnce(file)
    }
    documents += look.documents
    for page in look.framed where framed.count < Self.mostFramed {
      if !framed.contains(where: { $0.key == page.key }) { framed.append(page) }
    }
  }

  /// Adds findings of frames while there are not too many of one check.
  private mutating func add(_ found: [Finding]) {
    var counts: [String: Int] = [:]
    for finding in result.findings { counts[finding.check, default: 0] += 1 }
    for finding in found {
      let count = counts[finding.check, default: 0]
      counts[finding.check] = count + 1
      if count < Self.limit {
        result.findings.append(finding)
      } else {
        let omitted = result.checks[finding.check]?.omitted ?? 0
        result.checks[finding.check]?.omitted = omitted + 1
      }
    }
  }

  private static let mostMissing = 100
  private static let mostFramed = 100
  private static let tooMany =
    "It shows more frames than are looked into: the first 100, and those that lie no more than \(PageFrame.deepest) deep in "
    + "one another."
}

extension CheckCounts {
  /// The counts of a page together with those of a frame in it.
  fileprivate func with(_ other: CheckCounts) -> CheckCounts {
    CheckCounts(
      passed: passed + other.passed, failed: failed + other.failed, cantTell: cantTell + other.cantTell,
      untestedReason: untestedReason ?? other.untestedReason,
      omitted: omitted == nil && other.omitted == nil ? nil : (omitted ?? 0) + (other.omitted ?? 0))
  }
}

extension Array where Element: Equatable {
  fileprivate mutating func addOnce(_ element: Element) {
    if !contains(element) { append(element) }
  }
}
