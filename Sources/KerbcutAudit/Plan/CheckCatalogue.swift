public import Kerbcut

/// The checks of an audit with what reports say of them.
struct CheckCatalogue: Sendable {
  /// A check of the audit. A class, because every page goes through all of them, and its parts are many.
  final class Entry: Sendable {
    /// Says what the check finds on a page.
    let look: @Sendable (Page) -> CheckAnswer
    let about: About
    let info: CheckInfo
    /// What the check needs besides the page, in the order in which it is asked for.
    let needs: [Need]
    /// The name of its part of the time that a page takes.
    let stage: String

    init(check: HostedCheck, info: CheckInfo) {
      self.info = info
      stage = "check \(info.id)"
      about = check.about
      needs = about.needs.sorted { $0.rawValue < $1.rawValue }
      look = check.look
    }
  }

  let entries: [Entry]
  let plugins: [PluginInfo]
  /// The ids of all checks there are, switched on or not, and the ids that they had before.
  let everyCheck: Set<String>
  /// Tables that the plugins add to the results of pages.
  let sections: [any SectionSource]

  init(host: some CheckHost, options: AuditOptions) {
    plugins = host.plugins
    sections = host.sections
    let checks = host.checks
    everyCheck = Set(checks.flatMap { [$0.about.id] + $0.about.aliases })
    entries = checks.filter { check in
      options.selection.includes(check.about, plugin: check.plugin)
        && options.mayInclude(check.about)
    }
    .map { check in
      var info = CheckInfo(check.about, plugin: check.plugin, isAboutService: check.isAboutService)
      info.weight = options.weights[info.id] ?? options.profile?.weight(of: check.about) ?? info.weight
      if options.isNewer(check.about) { info.weight = .notice }
      return Entry(check: check, info: info)
    }
  }
}

extension CheckInfo {
  /// The catalogue entry of a check as it is written.
  public init(_ check: any AnyCheck, plugin: String) {
    self.init(check.about, plugin: plugin, isAboutService: check.serviceCheck != nil)
  }

  /// The catalogue entry of a check by what it says of itself.
  init(_ about: About, plugin: String, isAboutService: Bool) {
    self.init(
      id: about.id, plugin: plugin, title: about.title, why: about.why, fix: about.fix,
      guidance: about.readOn, weight: about.weight, requirements: about.requirements, isAboutService: isAboutService,
      profiles: about.profiles,
      needs: about.needs.sorted { $0.rawValue < $1.rawValue }, since: about.since)
  }
}
