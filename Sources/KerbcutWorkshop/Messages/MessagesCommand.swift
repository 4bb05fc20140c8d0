import ArgumentParser
import Foundation
import Kerbcut
import KerbcutCommand
import KerbcutPlugins
import KerbcutSources

/// Counts how often each form of a message fires.
struct MessagesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "messages",
    abstract: "Counts how often each form of a message fires over pages, and which forms no example shows.")

  @Argument(help: "Folders of pages; without one, the pages of the demonstration service.") var folders: [String] = []
  @Option(help: "Only checks of these plugins; separate several with commas.") var plugins: String?
  @Flag(help: "Ends with an error if a form fires that no example of its check shows.") var check = false

  func run() async throws {
    let asked = plugins?.split(separator: ",").map(String.init)
    let plugins = bundledPlugins.filter { asked?.contains($0.id) ?? true }
    var tally = MessageTally()
    tally.show(examplesOf: plugins)
    for folder in folders { tally.merge(try await Self.tally(of: folder, with: plugins)) }
    if folders.isEmpty {
      for reference in Self.demo.references {
        tally.look(at: try await Self.page(reference, from: Self.demo), with: plugins.flatMap(\.checks))
      }
    }
    for line in tally.lines { print(line) }
    print("\n\(tally.silent.count) forms of examples never fired:")
    for line in tally.silent { print("0\t\(line)") }
    print("\n\(tally.unshown.count) forms that fired are shown by no example:")
    for line in tally.unshown { print("\(tally.fired[line] ?? 0)\t\(line)") }
    if check, !tally.unshown.isEmpty { throw ExitCode.failure }
  }

  /// What fires on the pages of a folder, looked at by as many tasks as there are processors.
  private static func tally(of folder: String, with plugins: [Plugin]) async throws -> MessageTally {
    let fetcher = Fetcher(options: FetchOptions())
    let references = fetcher.pages(for: try pages(in: folder)).pages
    let count = max(1, min(references.count, ProcessInfo.processInfo.activeProcessorCount))
    return try await withThrowingTaskGroup(of: MessageTally.self) { group in
      for part in 0..<count {
        group.addTask {
          var tally = MessageTally()
          for place in stride(from: part, to: references.count, by: count) {
            let page = try await page(references[place], from: fetcher)
            tally.look(at: page, with: plugins.flatMap(\.checks))
          }
          return tally
        }
      }
      return try await group.reduce(into: MessageTally()) { $0.merge($1) }
    }
  }

  /// The HTML files below a folder, in order.
  static func pages(in folder: String) throws -> [String] {
    guard let all = FileManager.default.enumerator(atPath: folder) else {
      throw ValidationError("There is no folder ‘\(folder)’.")
    }
    return all.compactMap { $0 as? String }.filter { $0.hasSuffix(".html") || $0.hasSuffix(".htm") }
      .sorted().map { folder + "/" + $0 }
  }

  private static func page(_ reference: PageReference, from source: some PageSource) async throws -> Page {
    let snapshot = try await source.snapshot(of: reference)
    let document = snapshot.document()
    let resources = await source.resources(for: snapshot, of: reference, document: document)
    return Page(snapshot, document: document, resources: resources)
  }

  private static let demo = MemorySource(
    pages: DemoService.pages.map { page in
      Snapshot(
        path: page.path, address: DemoService.address + page.path, bytes: Array(page.html.utf8), charset: "utf-8")
    },
    files: DemoService.files.map { file in
      Snapshot(path: file.path, bytes: Array(file.content.utf8), mediaType: "text/css", charset: "utf-8")
    })
}
