import KerbcutBasics
import KerbcutResults
import KerbcutStandards

/// The frame around every page of the HTML report, and the names of its files.
struct HTMLSite {
  var project: String
  var run: Run
  var summary: Summary

  /// The name of the service, where someone gave one.
  var name: String? { project == ReportOptions.unnamed ? run.body?.name?.harmless(upTo: 120) : project }

  /// What stands above a title: the name of the service, if there is one.
  var caption: String { name ?? "" }

  /// The pages that the menu names.
  enum Section: String, CaseIterable {
    case index, pages, findings, shared, standards, coverage
    case signOff = "sign-off"

    var file: String { rawValue + ".html" }

    var title: String {
      switch self {
      case .index: "Summary"
      case .pages: "Pages"
      case .findings: "Findings"
      case .shared: "Shared faults"
      case .standards: "Standards"
      case .coverage: "What was checked"
      case .signOff: "Questions for people"
      }
    }
  }

  static func file(ofPage key: String) -> String { "pages/\(key.fileName).html" }
  static func file(ofCheck id: String) -> String { "checks/\(id.safeID).html" }
  static func file(of standard: StandardID) -> String { "standards/\(standard.rawValue.safeID).html" }

  private static let folders = ["pages", "checks", "standards"]

  /// Whether a path is one that the functions above give, or a folder of such files.
  static func owns(_ path: String) -> Bool {
    if path == StyleSheet.fileName || folders.contains(path) { return true }
    if Section.allCases.contains(where: { $0.file == path }) { return true }
    let steps = path.split(separator: "/", omittingEmptySubsequences: false)
    return steps.count == 2 && folders.contains(String(steps[0])) && steps[1].hasSuffix(".html")
      && String(steps[1].dropLast(5)).isSafeName
  }

  /// What stands before a page's content. `isDeep` for files in a folder.
  func head(
    _ title: String, heading: Markup? = nil, caption: String = "", in section: Section, isDeep: Bool = false,
    isSection: Bool = true
  ) -> Markup {
    let up: Markup = isDeep ? "../" : ""
    let menu = Section.allCases.markup { entry in
      let current: Markup = entry == section ? (isSection ? " aria-current=\"page\"" : " aria-current=\"true\"") : ""
      return "<li><a href=\"\(up)\(entry.file)\"\(current)>\(entry.title)</a></li>\n"
    }
    let captionLine: Markup = caption.isEmpty ? "" : "<p class=\"caption\">\(HTMLParts.path(caption))</p>\n"
    return """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <meta name="generator" content="Kerbcut">
      <title>\(title.harmless(upTo: 120)) –\(name.map { " \($0) –" } ?? "") Kerbcut report</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light">
      <meta name="robots" content="noindex">
      <link rel="stylesheet" href="\(up)\(StyleSheet.fileName)">
      </head>
      <body>
      <a class="skip" href="#main">Skip to main content</a>
      <header class="bar">
      <div class="wide">
      <p class="brand"><a href="\(up)index.html">Kerbcut report</a></p>
      <nav aria-label="Report">
      <ul>
      \(menu)</ul>
      </nav>
      </div>
      </header>
      <main id="main" class="wide" tabindex="-1">
      \(captionLine)<h1>\(heading ?? Markup(text: title.harmless(upTo: 200)))</h1>

      """
  }

  /// What stands behind a page's content.
  var foot: Markup {
    """
    </main>
    <footer>
    <div class="wide">
    <p>Made by \(run.tool) \(run.version)\(run.date.map { " on \(HTMLParts.date($0))" } ?? ""). \(AuditWords.caution)</p>
    </div>
    </footer>
    </body>
    </html>

    """
  }

  func page(
    _ file: String, _ title: String, heading: Markup? = nil, caption: String = "", in section: Section,
    isDeep: Bool = false, isSection: Bool = true, _ content: Markup
  ) -> ReportPiece {
    let head = head(
      title, heading: heading, caption: caption, in: section, isDeep: isDeep, isSection: isSection)
    let text = head + content + foot
    return ReportPiece(file: file, text.source)
  }

  /// A link to a page's report with its title and its path: pages of one title must have links of different names.
  func link(to page: PageSummary, up: Markup = "") -> Markup {
    "<a href=\"\(up)\(Self.file(ofPage: page.key))\">\(Self.name(page.title, path: page.path))</a>"
  }

  /// The title of a page with its path, or the path alone.
  static func name(_ title: String?, path: String, language: String? = nil) -> Markup {
    let title = title?.collapsed ?? ""
    let path: Markup = "<code>\(HTMLParts.path(String(path.suffix(200))))</code>"
    return title.isEmpty ? path : "\(HTMLParts.words(title, language: language))<br>\(path)"
  }

  func link(toCheck id: String, up: Markup = "") -> Markup {
    "<a href=\"\(up)\(Self.file(ofCheck: id))\">\(HTMLParts.title(run.checkInfo(id)))</a>"
  }

  /// Checks with anything that a reader must act on, the most pressing first.
  var checksWithFindings: [CheckSummary] {
    let order = Dictionary(run.checks.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return summary.checks.filter { $0.findings.all > 0 }.sorted { left, right in
      func key(_ check: CheckSummary) -> (Int, Int, Int, Int) {
        (
          check.findings.worst?.rawValue ?? 9, -(check.failed + check.cantTell), -check.findings.all,
          order[check.check] ?? 0
        )
      }
      return key(left) < key(right)
    }
  }
}

extension String {
  /// The id itself if it can be a file name as it is, else one made from it.
  var safeID: String {
    isSafeName ? self : fileName
  }

  /// Whether it can be a file name before the dot: letters in lower case, digits and hyphens.
  var isSafeName: Bool {
    !isEmpty && utf8.count <= 100
      && utf8.allSatisfy {
        $0 == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
      }
  }
}
