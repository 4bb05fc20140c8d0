public import KerbcutStandards

/// What an audit found for each point of one standard, with what edition of it, read when and where.
///
/// Every report shows these and makes none of its own.
public struct StandardConclusion: Codable, Sendable, Equatable {
  /// The standard's id.
  public var standard: StandardID
  /// The standard's name.
  public var title: String
  /// The version or year that its owner gives it.
  public var edition: String
  /// When the facts about the standard were read, as `YYYY-MM-DD`.
  public var date: String
  /// The address where the facts about it were read.
  public var source: String
  /// Whether it is the standard that the audit reports against.
  public var isChosen: Bool
  /// In the standard's order; success criteria of level AAA only where a check looks at them.
  public var points: [PointConclusion]

  /// How many points have findings against them.
  public var pointsWithFindings: Int { points.count { $0.findings.failures > 0 } }
  /// How many points have questions of checks about what is on the pages.
  public var pointsWithQuestions: Int { points.count { $0.findings.questions > 0 } }
  /// How many points no check looked at.
  public var pointsNotLookedAt: Int { points.count { !$0.wasLookedAt } }
}

extension Summary {
  /// The standard that the audit reports against: the one that the user chose, else that of the chosen profile, else
  /// that of the profile which most pages were recognised to have.
  public func standard(of run: Run) -> StandardID {
    if let chosen = run.standard { return chosen }
    if let profile = run.profile.flatMap(run.profile(named:)) { return profile.standard }
    return profiles(of: run).first?.profile.standard ?? .govukServiceStandard
  }

  /// The profiles that pages were judged by, most pages first.
  public func profiles(of run: Run) -> [(profile: Profile, pages: Int)] {
    Dictionary(grouping: pages.compactMap(\.profile)) { $0 }.compactMap { id, pages in
      run.profile(named: id).map { (profile: $0, pages: pages.count) }
    }
    .sorted { ($1.pages, $0.profile.id) < ($0.pages, $1.profile.id) }
  }

  /// What was found for each point of the standard that the audit reports against.
  public func conclusion(of run: Run) -> StandardConclusion? {
    Standards.standard(standard(of: run)).map { conclusion(on: $0, of: run) }
  }

  /// The conclusions that reports show: on the standard that the audit reports against, then on WCAG and the law where
  /// checks found something to judge. Other service standards would say the same again through the crosswalk.
  public func conclusions(of run: Run) -> [StandardConclusion] {
    let chosen = standard(of: run)
    let ran = Set(checks.filter { $0.passed + $0.failed + $0.cantTell > 0 }.map(\.check))
    let named = Set(run.checks.filter { ran.contains($0.id) }.flatMap(\.requirements).map(\.standard))
    let others = Standards.reported.filter { standard in
      standard.id != chosen && named.contains(standard.id) && !Crosswalk.standards.contains(standard.id)
    }
    return ([Standards.standard(chosen)].compactMap(\.self) + others).map { conclusion(on: $0, of: run) }
  }

  /// What was found for each point of a standard, in the standard's order. Findings of other standards count through
  /// the crosswalk.
  public func conclusion(on edition: Standard, of run: Run) -> StandardConclusion {
    let summaries = Dictionary(checks.map { ($0.check, $0) }, uniquingKeysWith: { first, _ in first })
    var translations: [Requirement: [Requirement]] = [:]
    var byPoint: [Requirement: [CheckSummary]] = [:]
    for check in run.checks {
      guard let summary = summaries[check.id] else { continue }
      var points: Set<Requirement> = []
      for requirement in check.requirements {
        let translated = translations[requirement] ?? Crosswalk.points(ofEdition: edition, for: requirement)
        translations[requirement] = translated
        points.formUnion(translated)
      }
      for point in points { byPoint[point, default: []].append(summary) }
    }
    let points = edition.points.map { point in
      let requirement = Requirement(edition.id, point.number)
      return PointConclusion(requirement, point, byPoint[requirement] ?? [])
    }
    return StandardConclusion(
      standard: edition.id, title: edition.title, edition: edition.version, date: edition.date, source: edition.source,
      isChosen: edition.id == standard(of: run), points: points.filter { $0.level != "AAA" || $0.hasChecks })
  }
}
