internal import CPluginGuard
internal import Foundation
public import Kerbcut
public import KerbcutAudit

/// What checks of loaded plugins were doing when they stopped the program: a file that the process which is stopped and
/// those after it share.
public struct PluginJournal: Sendable {
  /// A check on a page at which the program was stopped.
  struct Stop: Hashable {
    var check: String
    var page: String
  }

  let stops: Set<Stop>

  /// The variable that names the open file to a process that is watched.
  static let variable = "KERBCUT_PLUGIN_JOURNAL"

  /// A check that stopped the program on so many pages is not run on others.
  static let mostStops = 3

  init(stops: Set<Stop> = []) { self.stops = stops }

  /// What a process that is watched was told; nil where nobody watches.
  public static func ofThisProcess() -> PluginJournal? {
    guard let file = ProcessInfo.processInfo.environment[variable].flatMap(Int32.init), file > 2 else { return nil }
    kerbcut_guard_install(file)
    return PluginJournal(reading: file)
  }

  init(reading file: Int32) {
    var bytes: [UInt8] = []
    var room = [UInt8](repeating: 0, count: 4_096)
    lseek(file, 0, SEEK_SET)
    while case let count = read(file, &room, room.count), count > 0 { bytes += room[..<count] }
    let lines = bytes.split(separator: UInt8(ascii: "\n")).map { $0.split(separator: 0, maxSplits: 1) }
    stops = Set(
      lines.filter { $0.count == 2 }.map {
        Stop(check: String(decoding: $0[0], as: UTF8.self), page: String(decoding: $0[1], as: UTF8.self))
      })
  }

  /// Why a check is not run on a page; nil if it is.
  func reasonAgainst(_ check: String, on page: String) -> String? {
    if stops.contains(Stop(check: check, page: page)) {
      return "The check stopped the program on this page. It is a fault of its plugin."
    }
    let count = stops.count { $0.check == check }
    return count < Self.mostStops
      ? nil : "The check stopped the program on \(count) pages, and was not run on others. It is a fault of its plugin."
  }
}

/// The checks of the program and of the plugins that it loaded. What a loaded check does is noted while it is at work.
public struct GuardedChecks: CheckHost {
  public let plugins: [PluginInfo]
  public let checks: [HostedCheck]
  public let sections: [any SectionSource]

  /// - Parameters:
  ///   - all: the plugins, those of the libraries too.
  ///   - libraries: what was loaded.
  ///   - journal: at what the program was stopped before.
  public init(_ all: [Plugin], libraries: [PluginLibrary], journal: PluginJournal?) {
    let compiled = CompiledChecks(all)
    let origins = Dictionary(libraries.map { ($0.plugin.id, $0.path) }) { first, _ in first }
    plugins = compiled.plugins.map { plugin in
      var plugin = plugin
      plugin.origin = origins[plugin.id]
      return plugin
    }
    checks = compiled.checks.map { origins[$0.plugin] == nil ? $0 : Self.guarded($0, journal ?? PluginJournal()) }
    sections = compiled.sections
  }

  private static func guarded(_ check: HostedCheck, _ journal: PluginJournal) -> HostedCheck {
    let id = check.about.id
    return HostedCheck(about: check.about, plugin: check.plugin, isAboutService: check.isAboutService) { page in
      let name = page.snapshot.address ?? page.snapshot.path
      if let reason = journal.reasonAgainst(id, on: name) { return .untested(reason) }
      let note = id + "\0" + name.filter { $0 != "\n" && $0 != "\0" }
      kerbcut_guard_begin(note, note.utf8.count)
      defer { kerbcut_guard_end() }
      return check.look(page)
    }
  }
}

/// Runs the program again in a process of its own, and once more each time a loaded check stops it.
public enum PluginWatch {
  /// Why the program could not be run to its end, for people; or the exit code.
  public enum End: Equatable {
    case code(Int32)
    case stopped(signal: Int32)
    case notStarted
  }

  private static let mostRuns = 100

  /// - Parameter arguments: those of this process, the program's name first.
  public static func run(_ arguments: [String]) -> End {
    var name = Array((NSTemporaryDirectory() + "kerbcut-plugins-XXXXXX").utf8CString)
    let file = mkstemp(&name)
    guard file >= 0 else { return .notStarted }
    defer { close(file) }
    unlink(&name)
    setenv(PluginJournal.variable, String(file), 1)
    defer { unsetenv(PluginJournal.variable) }
    var known = 0
    for _ in 0..<mostRuns {
      let code = start(arguments)
      if code >= 0 { return .code(code) }
      if code == -1_000 { return .notStarted }
      let stops = PluginJournal(reading: file).stops.count
      guard stops > known else { return .stopped(signal: -code) }
      known = stops
    }
    return .notStarted
  }

  private static func start(_ arguments: [String]) -> Int32 {
    #if os(Linux)
      let program = "/proc/self/exe"
    #else
      let program = Bundle.main.executablePath ?? arguments[0]
    #endif
    var copies = arguments.map { strdup($0) } + [nil]
    defer { for copy in copies { free(copy) } }
    return kerbcut_guard_run(program, &copies)
  }
}
