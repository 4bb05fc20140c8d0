internal import Foundation
internal import Kerbcut
internal import KerbcutAudit
import KerbcutService

/// What `.kerbcut.yml` says: what one would otherwise type each time.
struct Configuration: Equatable {
  var paths: [String] = []
  /// `PREFIX=FOLDER` each.
  var roots: [String] = []
  var profile: String?
  /// Profiles from data files.
  var ownProfiles: [Profile] = []
  /// The standard to report against.
  var standard: StandardID?
  /// The path or address of the accessibility statement.
  var statement: String?
  var only: [String] = []
  var skip: [String] = []
  var weights: [String: Weight] = [:]
  var suppressions: [Suppression] = []
  var kinds: [PageKindRule] = []
  /// What servers are meant to answer, by pattern over addresses.
  var expected: [ExpectedStatus] = []
  var gate: Gate?
  var baseURL: String?
  var lists: [String: [String]] = [:]
  var devices = [Device.desktop]
  var isScripting = true
  var baseline: String?
  /// Whether accepted findings that are gone fail the gate.
  var isStrictAboutBaseline = false
  /// Patterns of what is left out of folders and lists.
  var excluded: [String] = []
  /// Whether what git ignores is left out.
  var usesGitignore = false
  /// The day whose checks are held on to.
  var checksAsOf: String?
  /// Headers of all requests.
  var headers: [String] = []
  /// Libraries with checks of the team's own.
  var plugins: [String] = []
  /// What holds for some pages only.
  var overrides: [PageOverride] = []
  /// `FORMAT=PATH` each.
  var reports: [String] = []
  /// Where each setting that is said stands, as `file:line`, by its name.
  var places: [String: String] = [:]
  /// The file that was read first; nil where there was none.
  var file: String?
  var project: String?

  static let fileName = ".kerbcut.yml"

  /// Reads the file that the user named, else the usual one of the working folder or of the nearest folder above it.
  /// Mistakes are told with their place.
  static func load(_ path: String?) throws -> Configuration {
    guard let file = path ?? ConfigurationSearch.nearest() else { return Configuration() }
    guard let data = FileManager.default.contents(atPath: file) else {
      if FileManager.default.fileExists(atPath: file) {
        throw CommandError.wrongConfiguration("\(CommandError.unreadable(file))")
      }
      throw CommandError.noConfiguration(file)
    }
    do {
      var configuration = try ConfigurationReader(
        file: file, text: String(decoding: data, as: UTF8.self).withoutByteOrderMark, plugins: KerbcutCommand.plugins
      )
      .configuration()
      configuration.file = file
      return configuration
    } catch {
      throw CommandError.wrongConfiguration("\(error)")
    }
  }
}

extension String {
  /// The text without the mark that some editors put before it.
  var withoutByteOrderMark: String {
    unicodeScalars.first == "\u{FEFF}" ? String(String.UnicodeScalarView(unicodeScalars.dropFirst())) : self
  }
}

/// A mistake in a configuration file, with its place.
struct ConfigurationError: Error, Equatable, CustomStringConvertible {
  let file: String
  let line: Int
  let column: Int
  /// What is wrong and what would be right, as a sentence.
  let message: String

  var description: String { "\(file):\(line):\(column): \(message)" }
}
