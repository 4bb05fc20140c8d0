internal import ArgumentParser
internal import Foundation
internal import Kerbcut

/// `kerbcut init`: writes a first configuration for what is here.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Writes a first \(Configuration.fileName), with comments, for what it finds here.")

  func run() throws {
    guard OutputFile.type(of: Configuration.fileName) == nil else {
      throw ValidationError("‘\(Configuration.fileName)’ is there already. ‘kerbcut config show’ says what it means.")
    }
    let found = Self.folders()
    let file = try OutputFile(path: Configuration.fileName)
    try file.append(Self.text(found))
    try file.close()
    try Terminal.say(
      found.isEmpty
        ? "Wrote \(Configuration.fileName). No folder here holds pages: name yours in it, then run ‘kerbcut audit’."
        : "Wrote \(Configuration.fileName) for \(found.joined(separator: ", ")). Next: kerbcut audit")
  }

  /// Folders of the working folder that builds and sites usually have, if they hold pages.
  private static func folders() -> [String] {
    let usual = ["_site", "build", "dist", "out", "public", "site", "www", "html", "docs"]
    return usual.filter { folder in
      guard let files = FileManager.default.enumerator(atPath: folder) else { return false }
      return files.lazy.prefix(5_000).contains { ($0 as? String)?.lowercased().hasSuffix(".html") ?? false }
    }
  }

  static func text(_ folders: [String]) -> String {
    let paths = folders.isEmpty ? "# paths: [site]" : "paths: [\(folders.joined(separator: ", "))]"
    let root = folders.first.map { "roots: { /: \($0) }" } ?? "# roots: { /: site }"
    return """
      # What ‘kerbcut audit’ does here. Paths are beside this file; ‘kerbcut config show’ says what holds.

      # What is audited where the command line names nothing.
      \(paths)

      # The folder that is served as /, for style sheets and images.
      \(root)

      # Each page’s profile is recognised. To judge all by one (‘kerbcut profiles’ lists them):
      # profile: govuk

      # What fails the gate: error, warning, notice or never.
      fail-on: error

      # Newer checks are notices until you raise this day.
      checks-as-of: \(About.firstDay)

      # Files that are left out; what git ignores, too.
      # exclude: ["**/drafts/**", "google*.html"]
      # gitignore: on

      # Accept what is there today, and fail on what is new: kerbcut baseline record
      # baseline: \(BaselineCommand.fileName)

      # Findings that are accepted for a reason.
      # suppressions:
      #   - check: image-has-name
      #     selector: "#chat-widget"
      #     reason: Bought in, to be replaced
      #     owner: Web team
      #     until: 2027-03-31

      """
  }
}
