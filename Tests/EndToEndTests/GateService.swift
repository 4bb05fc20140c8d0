import Foundation
import KerbcutPlugins

@testable import KerbcutCommand

/// A service in a folder of its own whose pages have thirty faults, and the audits of it.
final class GateService {
  let folder: String

  /// The fault of a page by its number: an image without a name.
  struct Image {
    var name: String
    var digest = "5d41402abc4b2a76b9719d911017c592"
    var isMended = false
  }

  var pages: [String: [Image]] = [:]

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "kerbcut-\(UUID().uuidString)").path
    for page in ["apply", "check", "help", "guide/fees", "guide/dates"] {
      pages["\(page).html"] = (1...6).map {
        Image(name: "\(page.split(separator: "/").last ?? "")-\(Self.words[$0 - 1])")
      }
    }
    try write()
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  static let words = ["boat", "lock", "quay", "weir", "wharf", "tide"]

  /// Writes the pages into a folder of the service.
  func write(to site: String = "site", head: String = "") throws {
    try? FileManager.default.removeItem(atPath: folder + "/" + site)
    for (path, images) in pages {
      let file = "\(folder)/\(site)/\(path)"
      try FileManager.default.createDirectory(
        atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      try html(path, images, head).write(toFile: file, atomically: true, encoding: .utf8)
    }
  }

  private func html(_ path: String, _ images: [Image], _ head: String) -> String {
    let title = "About \(path)"
    let body = images.map { image in
      "<h2>The \(image.name)</h2>\n<p>What \(path) says of the \(image.name).</p>\n"
        + "<img src=\"/assets/\(image.name)-\(image.digest).png\"\(image.isMended ? " alt=\"A plan\"" : "")>\n"
    }.joined()
    return
      "<!DOCTYPE html>\n<html lang=\"en\"><head><title>\(title)</title></head><body>\(head)<main><h1>\(title)</h1>\n"
      + body + "</main></body></html>\n"
  }

  /// Runs the program on the service; `FOLDER` in an argument stands for its folder.
  @discardableResult func run(_ arguments: String...) async -> Int {
    await KerbcutCommand.run(arguments.map { $0.replacing("FOLDER", with: folder) }, plugins: bundledPlugins)
  }

  /// Audits with the baseline; returns the exit code.
  func audit(_ site: String = "FOLDER/site", _ more: String...) async -> Int {
    let arguments = [
      "audit", site, "--only", "image-has-name", "--baseline", "FOLDER/b.json", "--report", "console=FOLDER/c.txt",
    ]
    return await KerbcutCommand.run(
      (arguments + more).map { $0.replacing("FOLDER", with: folder) }, plugins: bundledPlugins)
  }

  func record(_ site: String = "FOLDER/site") async -> Int { await audit(site, "--update-baseline") }

  func text(_ file: String) throws -> String { try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8) }

  /// The console's report without its line breaks, which fall where the folder's name leaves them.
  func consoleText() throws -> String {
    try text("c.txt").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  func put(_ text: String, in file: String) throws {
    try text.write(toFile: "\(folder)/\(file)", atomically: true, encoding: .utf8)
  }

  /// What the last audit said of the baseline.
  func account() throws -> String {
    let line = try consoleText().firstMatch(of: /Against the baseline: ([^.]*)\./)
    return line.map { String($0.1) } ?? ""
  }
}
