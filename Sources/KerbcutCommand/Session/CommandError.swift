internal import ArgumentParser
internal import KerbcutAudit
internal import KerbcutResults

/// What went wrong outside pages, with the exit code that says so.
enum CommandError: Error, Equatable, CustomStringConvertible {
  case noConfiguration(String)
  case noBaseline(String)
  case noResults(String)
  case unreadable(String)
  case unwritable(String, String)
  case linkInReport(String)
  case inUse(String)
  case notOurs(String, String)
  case wrongConfiguration(String)
  case wrongResults(ResultsError)

  var description: String {
    switch self {
    case .noConfiguration(let path): "There is no file ‘\(path)’. It was named with --config."
    case .noBaseline(let path): "There is no file ‘\(path)’. Record it with --update-baseline."
    case .noResults(let path): "There is no file ‘\(path)’. Results are written by ‘kerbcut audit --results FILE’."
    case .unreadable(let path): "‘\(path)’ could not be read. Check that it is a file and that you may read it."
    case .unwritable(let path, let reason): "‘\(path)’ could not be written: \(reason)."
    case .linkInReport(let path):
      "‘\(path)’ is a symbolic link, and a report is written through none. Remove it, or name another place."
    case .inUse(let path):
      "Another run writes ‘\(path)’ now. Wait until it has ended, or name another place."
    case .notOurs(let path, let what):
      "‘\(path)’ is there already and is \(what). Name another place, or say --overwrite to have it replaced."
    case .wrongConfiguration(let text): text
    case .wrongResults(let error): "\(error)"
    }
  }

  /// 78 for what configuration says, 2 for what was asked for and could not be had. Never 1: that means findings.
  var exitCode: Int {
    switch self {
    case .noConfiguration, .noBaseline, .wrongConfiguration: 78
    case .notOurs: 64
    case .noResults, .unreadable, .unwritable, .linkInReport, .inUse, .wrongResults: Exit.incomplete.rawValue
    }
  }
}
