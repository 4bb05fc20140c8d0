internal import Foundation
internal import KerbcutBasics
internal import KerbcutReports

/// Whether what stands where a report is to be written is one of ours, by what it says itself. Only then it is replaced
/// without being asked: a slip of the keyboard costs nobody a page.
enum OwnFile {
  /// Refuses a file that is not ours.
  static func refuse(_ path: String, format: String) throws {
    guard OutputFile.type(of: path) != nil, !isReport(path, format: format) else { return }
    throw CommandError.notOurs(path, "no report of Kerbcut in the format ‘\(format)’")
  }

  /// Refuses a file of a report's folder that neither the list there names nor a mark tells for ours.
  static func refuse(_ name: String, in report: OutputPlan.Report, listed: [String: [StableHash]]) throws {
    let path = report.path + "/" + name
    guard OutputFile.type(of: path) == .typeRegular, listed[name] == nil, !isReport(path, format: "html") else {
      return
    }
    throw CommandError.notOurs(path, "no page of a Kerbcut report")
  }

  /// Refuses a folder whose first page is not ours: it would be replaced by the report's.
  static func refuseFolder(of report: OutputPlan.Report) throws {
    let manifest = try ReportManifest(of: report.path, owns: { report.reporter.owns($0) })
    let names = (try? FileManager.default.contentsOfDirectory(atPath: report.path)) ?? []
    for name in names.sorted() where report.reporter.owns(name) {
      try refuse(name, in: report, listed: manifest.files)
    }
  }

  /// Whether a file is a report in a format; an empty one may be any, and devices and pipes hold nothing.
  static func isReport(_ path: String, format: String) -> Bool {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else { return true }
    guard let file = FileHandle(forReadingAtPath: path) else { return false }
    defer { try? file.close() }
    guard OutputFile.type(of: URL(filePath: path).resolvingSymlinksInPath().path) == .typeRegular else { return true }
    let head = text(try? file.read(upToCount: 8_192))
    let size = (try? file.seekToEnd()) ?? 0
    try? file.seek(toOffset: size > 4_096 ? size - 4_096 : 0)
    let tail = text(try? file.readToEnd())
    return head.isEmpty || isReport(head: head, tail: tail, format: format)
  }

  private static func text(_ data: Data?) -> String { String(decoding: data ?? Data(), as: UTF8.self) }

  private static func isReport(head: String, tail: String, format: String) -> Bool {
    switch format {
    case "console": tail.contains("Exit code ") && tail.contains("Result: ")
    case "csv": head.drop { $0 == "\u{FEFF}" }.hasPrefix("page,title,line,column,kind,check,")
    case "earl": head.hasPrefix("{\n\"@context\"") && head.contains("http://www.w3.org/ns/earl#")
    case "github": tail.contains("::notice title=Kerbcut::")
    case "gitlab":
      head.hasPrefix("[\n") && (head.contains(#""check_name":"#) || head.filter { !$0.isWhitespace } == "[]")
    case "html": head.contains(OwnReport.htmlMark)
    case "json": head.hasPrefix("{\n") && head.contains(#""format": "kerbcut-report""#)
    case "junit", "junit-extended":
      head.hasPrefix("<?xml") && head.contains("\n<testsuites")
        && (head.contains(#"<property name="kerbcut.version""#) || !head.contains("<testsuite "))
    case "lines": tail.split(separator: "\n").last?.hasPrefix("Kerbcut: ") == true
    case "markdown": head.hasPrefix("## Kerbcut")
    case "results": head.hasPrefix(#"{"format":"#) && head.contains(#""run":{"#)
    case "sarif": head.hasPrefix("{\n") && head.contains(#""name": "Kerbcut""#)
    default: false
    }
  }
}
