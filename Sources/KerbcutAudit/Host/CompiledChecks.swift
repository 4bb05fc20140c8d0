public import Kerbcut

/// The checks of plugins that are compiled into the program.
public struct CompiledChecks: CheckHost {
  public let plugins: [PluginInfo]
  public let checks: [HostedCheck]
  public let sections: [any SectionSource]

  /// The checks of plugins, in their order.
  public init(_ plugins: [Plugin]) {
    self.plugins = plugins.map { PluginInfo(id: $0.id, title: $0.title, overview: $0.overview) }
    checks = plugins.flatMap { plugin in plugin.checks.map { HostedCheck($0, plugin: plugin.id) } }
    sections = plugins.flatMap(\.sections)
  }
}

extension HostedCheck {
  /// A check that is compiled in. What it looks at is found out once: every page asks it of every check.
  init(_ check: any AnyCheck, plugin: String) {
    let about = check.about
    if let check = check.pageCheck {
      self.init(about: about, plugin: plugin) { page in .result(check.result(on: page)) }
    } else if let check = check.serviceCheck {
      self.init(about: about, plugin: plugin, isAboutService: true) { page in
        page.budget.renew()
        let facts = check.encodedFacts(of: page)
        return page.budget.isSpent
          ? .untested("The page is too large or too tangled for this check.") : .facts(facts)
      }
    } else {
      self.init(about: about, plugin: plugin) { _ in .nothing }
    }
  }
}
