internal import FoundationEssentials
import KerbcutBasics
public import KerbcutResults

/// Writes one JSON document with everything that the results hold: the run, the summary with its conclusions, and every
/// page.
///
///     { "format": "kerbcut-report", "version": 1, "run": {…}, "account": {…}, "summary": {…},
///       "standards": [ {…}, … ], "pages": [ {…}, … ] }
///
/// `account` holds how many of the things that were asked for have each place; the numbers add up to `summary.found`.
/// A page that was found elsewhere than where it was asked for has `redirectTarget`.
/// `standards` holds what was found for each point of each standard; the one that is chosen comes first.
/// The objects are those of `results.ndjson`; members that have no value are left out. A reader must accept members
/// that it does not know; a change that breaks readers raises `version`.
public struct JSONReporter: Reporter {
  public static let format = ReportFormat(
    id: "json", summary: "One JSON document with the run, the summary and every page.", fileExtension: "json",
    mediaType: "application/json")

  /// The version of the document's form.
  public static let version = 1

  public init(options: ReportOptions) {}

  public func opening(_ run: Run, _ summary: Summary) -> [ReportPiece] {
    let head = "{\n\"format\": \"kerbcut-report\",\n\"version\": \(Self.version),\n"
    let standards = "\"standards\": \(text(summary.conclusions(of: run))),\n"
    let account = "\"account\": \(summary.accountJSON.compact),\n"
    let parts = ["\"run\": \(text(run)),\n", account, "\"summary\": \(text(summary)),\n", standards]
    return [ReportPiece(head + parts.joined() + "\"pages\": [\n")]
  }

  public func page(_ page: PageResult, number: Int, run: Run, summary: Summary) -> [ReportPiece] {
    [ReportPiece((number > 0 ? ",\n" : "") + text(FoundPage(page: page)))]
  }

  public func closing(_ run: Run, _ summary: Summary) -> [ReportPiece] { [ReportPiece("\n]\n}\n")] }

  /// A page with what is known of it besides its members.
  private struct FoundPage: Encodable {
    let page: PageResult

    private enum CodingKeys: CodingKey { case redirectTarget }

    func encode(to encoder: any Encoder) throws {
      try page.encode(to: encoder)
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encodeIfPresent(page.redirectTarget, forKey: .redirectTarget)
    }
  }

  /// A value as JSON; `null` if it cannot be written, which no result's type makes happen.
  private func text(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(value) else { return "null" }
    return String(decoding: data, as: UTF8.self)
  }
}
