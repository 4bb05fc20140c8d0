import Foundation
import Kerbcut
import KerbcutSources
import Testing

/// Several folders in one audit: what each page finds does not depend on the others, nor on their order.
struct SharedFolderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder([
      "one/i.html": "<link rel=stylesheet href=/assets/x.css><p>", "one/assets/x.css": "p{color:#f00}",
      "two/i.html": "<link rel=stylesheet href=/assets/x.css><p>", "two/assets/x.css": "p{color:#00f}",
      "one/j.html": "<p>", "three/i.html": "<p>", "site/pages/a.html": "<p>", "site/assets/x.css": "p{}",
      "far/x.css": "p{}",
    ])
  }

  private func resources(_ fetcher: Fetcher, _ page: PageReference) async throws -> any Resources {
    let snapshot = try await fetcher.snapshot(of: page)
    return await fetcher.resources(for: snapshot, of: page, document: snapshot.document())
  }

  private func sheet(_ resources: any Resources, _ address: String) -> StyleSheet? {
    guard case .sheet(let sheet, _) = resources.sheet(at: address, base: nil) else { return nil }
    return sheet
  }

  @Test(arguments: [["one", "two", "three"], ["three", "two", "one"]])
  func eachPageHasTheSheetOfItsOwnFolder(_ asked: [String]) async throws {
    let fetcher = Fetcher()
    var sheets: [String: StyleSheet?] = [:]
    for page in fetcher.pages(for: asked.map { folder.path + "/" + $0 }).pages {
      let name = String(page.path.dropFirst(folder.path.count + 1))
      let found = try await resources(fetcher, page)
      sheets[name] = sheet(found, "/assets/x.css")
      let snapshot = try await fetcher.snapshot(of: page)
      let document = snapshot.document()
      let styles = PageStyles(document: document, provider: found)
      let red = document.nodes.first { document.name(of: $0) == .p }.map { styles.style(of: $0).color.value?.sRGB.red }
      if name == "one/i.html" { #expect(red == 1) }
      if name == "two/i.html" { #expect(red == 0) }
    }
    let one = try #require(sheets["one/i.html"] ?? nil)
    #expect((sheets["one/j.html"] ?? nil) === one, "one file is parsed once")
    #expect(try #require(sheets["two/i.html"] ?? nil) !== one)
    #expect((sheets["three/i.html"] ?? nil) == nil)
  }

  @Test(arguments: [true, false]) func thousandsOfFoldersAreAllLookedInto(_ isFirst: Bool) async throws {
    for number in 0..<2_000 {
      let path = "\(folder.path)/more/\(number)"
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      try Data("<p>".utf8).write(to: URL(filePath: path + "/a.html"))
    }
    let more = (0..<2_000).map { "\(folder.path)/more/\($0)" }
    let asked = ["\(folder.path)/site/assets", "\(folder.path)/site/pages/a.html"]
    let fetcher = Fetcher()
    let pages = fetcher.pages(for: isFirst ? asked + more : more + asked).pages
    let page = try #require(pages.first { $0.path.hasSuffix("site/pages/a.html") })
    #expect(sheet(try await resources(fetcher, page), "../assets/x.css") != nil)
  }

  @Test(arguments: [["", "/linked"], ["/linked", ""]])
  func aLinkedFolderInsideOfAnotherIsLookedIntoInAnyOrder(_ asked: [String]) async throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/site/linked", withDestinationPath: folder.path + "/far")
    let fetcher = Fetcher()
    let pages = fetcher.pages(
      for: asked.map { "\(folder.path)/site\($0)" } + ["\(folder.path)/site/pages/a.html"]
    ).pages
    let page = try #require(pages.first { $0.path.hasSuffix("site/pages/a.html") })
    #expect(sheet(try await resources(fetcher, page), "../linked/x.css") != nil)
    let alone = fetcher.pages(for: ["\(folder.path)/site"]).pages
    let other = try #require(alone.first { $0.path.hasSuffix("site/pages/a.html") })
    #expect(sheet(try await resources(fetcher, other), "../linked/x.css") == nil)
  }
}
