import KerbcutBasics
import KerbcutResults
import KerbcutStandards

/// Small pieces of the HTML report that several of its pages use.
enum HTMLParts {
  /// Our own prose: text between backticks is code.
  static func prose(_ text: String) -> Markup {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated().map { index, part in
      index.isMultiple(of: 2) ? Markup(text: String(part).harmless) : code(String(part))
    }.joined()
  }

  /// The message of a finding, cut. It may quote the page: what a lone backtick there would open stays text.
  static func message(_ text: String, upTo limit: Int) -> Markup {
    let line = text.harmless(upTo: limit)
    return line.utf8.count { $0 == UInt8(ascii: "`") }.isMultiple(of: 2) ? prose(line) : Markup(text: line)
  }

  static func code(_ text: String) -> Markup { "<code>\(text.harmless)</code>" }

  /// A path or an address: it breaks behind slashes, and within a name only where one is longer than a line.
  static func path(_ text: String, upTo limit: Int = 400) -> Markup {
    var parts: [Markup] = []
    var part = ""
    for character in text.harmless(upTo: limit) {
      if character != "/", part.hasSuffix("/"), !parts.isEmpty || part.utf8.count > 1 {
        parts.append(Markup(text: part))
        part = ""
      }
      part.append(character)
    }
    return (parts + [Markup(text: part)]).joined(separator: "<wbr>")
  }

  /// The title of a check, which may name elements and attributes.
  static func title(_ check: CheckInfo) -> Markup { prose(check.title) }

  static func tag(_ kind: FindingKind) -> Markup { "<strong class=\"tag \(kind.className)\">\(kind.title)</strong>" }

  /// A paragraph, or nothing for no text.
  static func paragraph(_ text: String) -> Markup { text.isEmpty ? "" : "<p>\(prose(text))</p>\n" }

  /// A link to an official page; empty where there is none.
  static func guidance(_ guidance: Guidance?) -> Markup {
    guard let guidance, guidance.address.hasPrefix("https://") else { return "" }
    return "<a href=\"\(guidance.address.harmless(upTo: 500))\">\(guidance.title.harmless(upTo: 200))</a>"
  }

  /// A list of terms with their values; values that are empty are left out.
  static func facts(_ facts: [(String, Markup)]) -> Markup {
    let rows = facts.filter { !$0.1.isEmpty }.markup { name, value in "<div><dt>\(name)</dt><dd>\(value)</dd></div>\n" }
    return rows.isEmpty ? "" : "<dl class=\"facts\">\n\(rows)</dl>\n"
  }

  /// A list, or nothing for no items.
  static func list(_ items: [Markup], className: String = "") -> Markup {
    guard !items.isEmpty else { return "" }
    let name: Markup = className.isEmpty ? "" : " class=\"\(className)\""
    return "<ul\(name)>\n\(items.markup { "<li>\($0)</li>\n" })</ul>\n"
  }

  /// A table whose first column names the row. Number columns stand right.
  static func table(_ caption: String, _ columns: [HTMLColumn], _ rows: [[Markup]]) -> Markup {
    guard !rows.isEmpty else { return "" }
    let head = columns.markup { "<th scope=\"col\"\($0.attribute)>\($0.title)</th>" }
    let body = rows.markup { row in
      let cells = zip(columns, row).enumerated().map { index, cell -> Markup in
        index == 0
          ? "<th scope=\"row\">\(cell.1)</th>"
          : "<td\(cell.0.attribute) data-name=\"\(cell.0.title)\">\(cell.1)</td>"
      }
      return "<tr>\(cells.joined())</tr>\n"
    }
    return """
      <table class="stack">
      <caption>\(caption)</caption>
      <thead><tr>\(head)</tr></thead>
      <tbody>
      \(body)</tbody>
      </table>

      """
  }

  static func details(_ summary: String, _ content: Markup) -> Markup {
    content.isEmpty ? "" : "<details>\n<summary>\(summary)</summary>\n\(content)</details>\n"
  }

  /// The requirements of a check, linked to their explanation where there is one.
  static func requirements(_ requirements: [Requirement]) -> Markup {
    requirements.filter { $0.standard != .act }.map { requirement -> Markup in
      guard let address = Standards.address(of: requirement) else { return Markup(text: requirement.label) }
      return "<a href=\"\(address)\">\(requirement.label)</a>"
    }.joined(separator: "; ")
  }

  /// Source lines with the place marked.
  static func excerpt(of finding: Finding) -> Markup {
    let all = finding.markedLines
    guard !all.isEmpty else { return "" }
    // Deep indentation would push the source off a narrow screen.
    let indent = all.filter { !$0.isBlank }.map(\.indent).min() ?? 0
    let lines = all.map { $0.dropping(indent: indent) }
    let digits = lines.map { String($0.number).count }.max() ?? 1
    let text = lines.map { line -> Markup in
      let marked: Markup = line.marked.isEmpty ? "" : "<mark>\(line.marked)</mark>"
      return
        "<span class=\"line\">\(String(line.number).indented(to: digits))</span>  \(line.before)\(marked)\(line.after)"
    }
    return "<pre><code>\(text.joined(separator: "\n"))</code></pre>\n"
  }

  static func evidence(of finding: Finding) -> Markup {
    facts(
      finding.evidence.map { evidence in
        let place = evidence.place.map { " (line \($0.line))" } ?? ""
        // A sample: words of the page or of a model, and none of the report's own.
        return (evidence.label, "<samp>\(evidence.value.harmless(upTo: 600))</samp>\(place)")
      })
  }

  /// `2026-11-23` as `23 November 2026`; the text itself if it is no date.
  static func date(_ text: String) -> String { CivilDate(iso8601: text)?.description ?? text }

  /// A page's own words, marked with its language where that is known.
  static func words(_ text: String, language: String?) -> Markup {
    let tag = language ?? ""
    let isTag =
      !tag.isEmpty && tag.utf8.count <= 35 && tag.utf8.allSatisfy { $0 == UInt8(ascii: "-") || $0.isASCIILetterOrDigit }
    guard isTag, !tag.lowercased().hasPrefix("en") else { return Markup(text: text.harmless(upTo: 200)) }
    return "<span lang=\"\(tag)\">\(text.harmless(upTo: 200))</span>"
  }
}

/// A column of a table.
struct HTMLColumn {
  var title: String
  var isNumber = false

  init(_ title: String, isNumber: Bool = false) {
    self.title = title
    self.isNumber = isNumber
  }

  var attribute: Markup { isNumber ? " class=\"number\"" : "" }
}

extension UInt8 {
  fileprivate var isASCIILetterOrDigit: Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self)
  }
}
