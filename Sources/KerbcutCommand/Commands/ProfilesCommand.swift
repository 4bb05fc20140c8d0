internal import ArgumentParser
internal import Kerbcut
import KerbcutService

/// `kerbcut profiles`: lists the profiles, the standards and the lists that users may add to.
struct ProfilesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profiles",
    abstract: "Lists the profiles, the standards to report against, and the lists that you may add to.")

  @Option(help: "The configuration; without it .kerbcut.yml is read if it is there.", completion: .file())
  var config: String?

  func run() throws {
    let configuration = try Configuration.load(config)
    try Terminal.say(Self.text(configuration, KerbcutCommand.plugins))
  }

  static func text(_ configuration: Configuration, _ plugins: [Plugin]) -> String {
    let checks = plugins.flatMap(\.checks)
    let profiles = (configuration.ownProfiles + Profile.all).map { profile in
      let number = checks.count { profile.includes($0.about) }
      return "  \(profile.id): \(profile.title). \(number) checks; reports against: "
        + "\(Standards.standard(profile.standard)?.title ?? profile.standard.rawValue)."
        + (profile.hosts.isEmpty ? "" : " Recognised by: \(profile.hosts.joined(separator: ", ")).")
    }
    let standards = Standards.reported.map { standard in
      "  \(standard.id.rawValue): \(standard.title), edition \(standard.version), read on \(standard.date)."
    }
    let lists = (UserList.shared + plugins.flatMap(\.lists)).sorted { $0.id < $1.id }.map { list in
      "  \(list.id): \(list.title) (\(list.form.fields.map(\.name).joined(separator: ", ")))."
    }
    return
      (["Profiles (--profile)"] + profiles + ["", "Standards (--standard)"] + standards
      + ["", "Lists that a data file may add to (‘data:’ in .kerbcut.yml)"] + lists).joined(separator: "\n")
  }
}
