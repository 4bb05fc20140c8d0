internal import ArgumentParser
internal import Foundation
internal import Kerbcut
import KerbcutService
internal import KerbcutSources

/// `kerbcut statement`: prints each requirement of an accessibility statement with the sentence found.
struct StatementCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "statement",
    abstract: "Prints what an accessibility statement holds and lacks, with the sentences found.")

  @Argument(help: "A file or an address.")
  var page: String

  @Option(help: "The profile, which decides by whose enforcement procedure the statement should go.")
  var profile: String?

  func run() async throws {
    let fetcher = Fetcher(
      transport: CurlTransport(), standardInput: { StandardInput.bytes(limit: FetchOptions().sizeLimit) })
    let found = fetcher.pages(for: [page])
    guard let reference = found.pages.first else { throw found.failures.first?.error ?? .noPages(path: page) }
    let snapshot = try await fetcher.snapshot(of: reference)
    let document = snapshot.document()
    var options = PageOptions(profile: profile, today: Int(Date().timeIntervalSince1970 / 86_400))
    options.kind = PageKind.statement.rawValue
    let page = Page(snapshot, document: document, options: options)
    guard let statement = page.service.statement else {
      throw ValidationError("‘\(page.snapshot.path)’ has no text to read.")
    }
    try Terminal.say(Self.text(statement))
  }

  /// The table of a statement: a line for each requirement, the sentence found below it.
  static func text(_ statement: AccessibilityStatement) -> String {
    let source = statement.page.document.source
    let missing = statement.all.count { $0.grade == .absent }
    let total =
      "\(statement.all.count) requirements, \(missing) not found. Whether what is said is true, a person must judge."
    let parts = statement.all.map { finding -> String in
      let word =
        switch finding.grade {
        case .exact: "found"
        case .variant: "other words"
        case .absent: "not found"
        }
      var lines = ["\(finding.requirement.title): \(word)"]
      if let range = finding.range, !finding.text.isEmpty {
        let place = source.position(at: range.lowerBound)
        lines.append("  \(statement.page.snapshot.path):\(place.line):\(place.column)  “\(finding.text)”")
      }
      if finding.grade != .exact, !finding.wording.isEmpty { lines.append("  Fixed wording: “\(finding.wording)”") }
      return lines.joined(separator: "\n")
    }
    return (parts + ["", total]).joined(separator: "\n")
  }
}
