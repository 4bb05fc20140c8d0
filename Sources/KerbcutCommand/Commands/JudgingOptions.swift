internal import ArgumentParser
internal import Foundation
internal import Kerbcut
internal import KerbcutAudit
import KerbcutService

/// Options that say how pages are judged; the same for every command that audits.
struct JudgingOptions: ParsableArguments {
  @Option(
    help: "Only these checks, plugins or requirements (wcag22:1.1.1); separate several with commas.",
    completion: .custom { _, _, _ in Completions.checksAndPlugins })
  var only: [String] = []

  @Option(
    help: "Not these checks, plugins or requirements.", completion: .custom { _, _, _ in Completions.checksAndPlugins })
  var skip: [String] = []

  @Option(
    help: "The profile to judge by; without it each site is recognised. See 'kerbcut profiles'.",
    completion: .list(Profile.all.map(\.id)))
  var profile: String?

  @Option(
    help: "The standard to report against, in place of the profile's. See 'kerbcut profiles'.",
    completion: .list(Standards.reported.map(\.id.rawValue)))
  var standard: String?

  @Option(help: "How many pages to audit at the same time; without it, as many as there are cores.")
  var jobs: Int?

  @Option(
    help: "The least weight that fails the gate: error, warning, notice or never.",
    completion: .list(Gate.allCases.map(\.rawValue)))
  var failOn: String?

  @Option(help: "Parse pages as a browser with scripts on or off.", completion: .list(["on", "off"]))
  var scripting: String?

  @Option(
    name: .customLong("device"),
    help: "Look at pages on a device: \(Device.descriptionHelp). May be given several times.")
  var devices: [String] = []

  @Option(help: "Hold on to the checks of a day, YYYY-MM-DD: failures of newer ones are notices.")
  var checksAsOf: String?

  @Option(help: "The day of the audit as YYYY-MM-DD, or 'none' to judge nothing by the date.")
  var today: String?

  /// What changes outcomes, for the results.
  var settings: [String: String] {
    var settings: [String: String] = [:]
    if !only.isEmpty { settings["only"] = only.joined(separator: ",") }
    if !skip.isEmpty { settings["skip"] = skip.joined(separator: ",") }
    return settings
  }

  func options(_ configuration: Configuration) throws -> AuditOptions {
    let selection = Selection(
      only: split(only, or: configuration.only), skip: split(skip, or: configuration.skip))
    if let unknown = selection.unknownNames(in: KerbcutCommand.plugins).first {
      let near = Suggestion.question(unknown, among: Completions.checksAndPlugins)
      throw ValidationError("There is no check, plugin or requirement ‘\(unknown)’.\(near) See ‘kerbcut checks’.")
    }
    if let jobs, jobs < 1 { throw ValidationError("--jobs is 1 or more, not \(jobs).") }
    if let checksAsOf, CivilDate(iso8601: checksAsOf) == nil {
      throw ValidationError("--checks-as-of is a day as YYYY-MM-DD, not ‘\(checksAsOf)’.")
    }
    var options = AuditOptions(
      selection: selection, knowledge: .services, profile: try chosenProfile(configuration),
      ownProfiles: configuration.ownProfiles,
      standard: try chosenStandard(configuration), weights: configuration.weights,
      kinds: configuration.kinds, suppressions: configuration.suppressions,
      gate: try chosenGate(configuration), devices: try chosenDevices(configuration),
      isScripting: try isScripting(configuration), today: try chosenDay(), lists: configuration.lists,
      jobs: min(jobs ?? max(1, ProcessInfo.processInfo.activeProcessorCount), 1_024))
    options.checksAsOf = checksAsOf ?? configuration.checksAsOf
    options.overrides = configuration.overrides
    return options
  }

  private func split(_ names: [String], or configured: [String]) -> [String] {
    names.isEmpty ? configured : names.flatMap { $0.split(separator: ",").map(String.init) }
  }

  private func chosenProfile(_ configuration: Configuration) throws -> Profile? {
    guard let name = profile ?? configuration.profile else { return nil }
    let profiles = configuration.ownProfiles + Profile.all
    guard let profile = profiles.first(where: { $0.id == name }) else {
      throw ValidationError(
        "There is no profile ‘\(name)’. There are: \(profiles.map { $0.id }.joined(separator: ", ")).")
    }
    return profile
  }

  private func chosenStandard(_ configuration: Configuration) throws -> StandardID? {
    guard let name = standard else { return configuration.standard }
    guard let standard = Standards.reported.first(where: { $0.id.rawValue == name }) else {
      let ids = Standards.reported.map { $0.id.rawValue }.joined(separator: ", ")
      throw ValidationError("There is no standard ‘\(name)’. There are: \(ids).")
    }
    return standard.id
  }

  private func chosenGate(_ configuration: Configuration) throws -> Gate {
    guard let name = failOn else { return configuration.gate ?? .error }
    guard let gate = Gate(rawValue: name) else {
      throw ValidationError("--fail-on is error, warning, notice or never, not ‘\(name)’.")
    }
    return gate
  }

  private func chosenDevices(_ configuration: Configuration) throws -> [Device] {
    guard !devices.isEmpty else { return configuration.devices }
    return try devices.unique.map { name in
      guard let device = Device(describedBy: name) else {
        throw ValidationError("--device is \(Device.descriptionHelp), not ‘\(name)’.")
      }
      return device
    }
  }

  private func isScripting(_ configuration: Configuration) throws -> Bool {
    switch scripting ?? (configuration.isScripting ? "on" : "off") {
    case "on": return true
    case "off": return false
    case let other: throw ValidationError("--scripting is on or off, not ‘\(other)’.")
    }
  }

  private func chosenDay() throws -> Int? {
    guard let today else { return Int(Date().timeIntervalSince1970 / 86_400) }
    if today == "none" { return nil }
    guard let day = CivilDate(iso8601: today)?.daysSince1970 else {
      throw ValidationError("--today is a day as YYYY-MM-DD, not ‘\(today)’.")
    }
    return day
  }
}
