public import Kerbcut
public import KerbcutBasics

/// Where the checks of an audit run. An audit asks a host what each of its checks says of a page and does not know whether
/// the check is compiled into the program, was loaded, or answers from another process.
///
/// It is asked by several tasks at the same time, each about a page of its own.
public protocol CheckHost: Sendable {
  /// What reports say of the plugins.
  var plugins: [PluginInfo] { get }
  /// The checks, those of one plugin together, in the order in which they run.
  var checks: [HostedCheck] { get }
  /// Tables that the plugins add to the results of pages.
  var sections: [any SectionSource] { get }
}

/// A check of a host.
public struct HostedCheck: Sendable {
  /// What documentation and reports say of the check.
  public let about: About
  /// The id of its plugin.
  public let plugin: String
  /// Whether it concludes over all pages.
  public let isAboutService: Bool
  /// Says what the check finds on a page. It never fails: a check that could not look says so.
  public let look: @Sendable (Page) -> CheckAnswer

  /// A check that is answered for by a function.
  ///
  /// - Parameter look: says what the check finds on a page, within the page's steps. It runs on the task that owns the page.
  public init(
    about: About, plugin: String, isAboutService: Bool = false, look: @escaping @Sendable (Page) -> CheckAnswer
  ) {
    self.about = about
    self.plugin = plugin
    self.isAboutService = isAboutService
    self.look = look
  }
}

/// What a check says of one page.
public enum CheckAnswer: Sendable {
  /// What it concluded about the page's targets.
  case result(CheckResult)
  /// What is kept of the page for a conclusion over all pages; none where the page has nothing to do with the check.
  case facts([JSONValue])
  /// It could not look, for a reason that is told as a sentence.
  case untested(String)
  /// It says nothing of single pages.
  case nothing
}
