public import Kerbcut

/// The checks of an audit with what reports say of them.
struct CheckCatalogue: Sendable {
  /// A check of the audit. A class, because every page goes through all of them, and its parts are many.
  final class Entry: Sendable {
    /// What a check looks at, found out once: every page asks it of every check.
    enum Kind: Sendable {
      case page(any Check)
      case service(any ServiceCheck)
      case neither
    }

    let kind: Kind
    let about: About
    let info: CheckInfo
    /// What the check needs besides the page, in the order in which it is asked for.
    let needs: [Need]
    /// The name of its part of the time that a page takes.
    let stage: String

    init(check: any AnyCheck, info: CheckInfo) {
      self.info = info
      stage = "check \(info.id)"
      about = check.about
      needs = about.needs.sorted { $0.rawValue < $1.rawValue }
      kind = (check as? any Check).map(Kind.page) ?? (check as? any ServiceCheck).map(Kind.service) ?? .neither
    }
  }

  let entries: [Entry]
  let plugins: [PluginInfo]
  /// The ids of all checks there are, switched on or not, and the ids that they had before.
  let everyCheck: Set<String>
  /// Tables that the plugins add to the results of pages.
  let sections: [any SectionSource]

  init(plugins: [Plugin], options: AuditOptions) {
    self.plugins = plugins.map { PluginInfo(id: $0.id, title: $0.title, overview: $0.overview) }
    sections = plugins.flatMap(\.sections)
    everyCheck = Set(plugins.flatMap { plugin in plugin.checks.flatMap { [$0.about.id] + $0.about.aliases } })
    entries = plugins.flatMap { plugin in
      plugin.checks.filter { check in
        options.selection.includes(check.about, plugin: plugin.id)
          && (options.profile?.includes(check.about) ?? true)
      }
      .map { check in
        var info = CheckInfo(check, plugin: plugin.id)
        info.weight = options.weights[info.id] ?? options.profile?.weight(of: check.about) ?? info.weight
        return Entry(check: check, info: info)
      }
    }
  }
}

extension CheckInfo {
  /// The catalogue entry of a check as it is written.
  public init(_ check: any AnyCheck, plugin: String) {
    let about = check.about
    self.init(
      id: about.id, plugin: plugin, title: about.title, why: about.why, fix: about.fix, weight: about.weight,
      requirements: about.requirements, isAboutService: check is any ServiceCheck, profiles: about.profiles,
      needs: about.needs.sorted { $0.rawValue < $1.rawValue })
  }
}
