import Foundation
import Kerbcut
import KerbcutSources
import Testing

/// A folder that goes when the test ends.
final class TemporaryFolder {
  let path: String

  init(_ files: [String: String]) throws {
    path = FileManager.default.temporaryDirectory.appending(path: "kerbcut-\(UUID().uuidString)").path
    for (name, content) in files {
      let file = URL(filePath: path).appending(path: name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(content.utf8).write(to: file)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

struct FetchTests {
  @Test(arguments: [
    ("site/*.html", "site/a.html", true), ("site/*.html", "site/x/a.html", false),
    ("site/**/*.html", "site/a.html", true), ("site/**/*.html", "site/x/y/a.html", true),
    ("site/{a,b}.html", "site/b.html", true), ("site/[a-c]?.html", "site/b1.html", true),
    ("site/[!a]*.html", "site/a1.html", false), ("**", "any/thing", true), ("a*a*a*b", "aaaaaaaaaaaaaaaa", false),
  ])
  func matchesPatterns(_ pattern: String, _ path: String, _ isMatch: Bool) {
    #expect(Glob(pattern).matches(path) == isMatch)
  }

  @Test func findsThePagesOfAFolderInOrderAndNothingElse() throws {
    let folder = try TemporaryFolder(["b.html": "", "a.HTM": "", "x/c.xhtml": "", "logo.svg": "", ".git/d.html": ""])
    let found = Fetcher().pages(for: [folder.path, folder.path + "/b.html"])
    #expect(found.pages.map { $0.name.dropFirst(folder.path.count + 1) } == ["a.HTM", "b.html", "x/c.xhtml"])
    #expect(found.failures.isEmpty)
  }

  @Test func aFolderWithThoseInsideIsOneSite() throws {
    let folder = try TemporaryFolder(["d/a.html": "<p>", "d/x/b.html": "<p>", "e/c.html": "<p>"])
    let pages = Fetcher().pages(for: ["/d/x/b.html", "/d", "/e/*.html"].map { folder.path + $0 }).pages
    #expect(pages.map(\.site) == ["/d", "/d", "/e"].map { folder.path + $0 })
    let served = Fetcher().pages(for: ["https://www.a.example/x", "https://a.example:8080/y"]).pages
    #expect(served.map(\.site) == ["a.example", "a.example:8080"])
  }

  @Test func aFileIsOnePageHoweverItsPathIsWritten() throws {
    let folder = try TemporaryFolder(["d/a.html": "<p>", "d/b.html": "<p>"])
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/d/c.html", withDestinationPath: "a.html")
    let asked = ["/d/../d/a.html", "/d/a.html", "/d"].map { folder.path + $0 }
    let names = Fetcher().pages(for: asked).pages.map { $0.name.split(separator: "/").last ?? "" }
    #expect(names == ["a.html", "b.html", "c.html"])
  }

  @Test func nothingInAFolderIsLeftOutInSilence() throws {
    let folder = try TemporaryFolder(["a.html": "<p>", "b.html/x": ""])
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/gone.html", withDestinationPath: "nowhere")
    let found = Fetcher().pages(for: [folder.path])
    #expect(found.pages.count == 1)
    #expect(found.failures.map(\.asked) == [folder.path + "/gone.html"])
  }

  @Test func anAddressOfAnotherSchemeIsNoFile() {
    let failures = Fetcher().pages(for: ["ftp://example.org/a"]).failures
    #expect(failures.map(\.error) == [.notAnAddress(text: "ftp://example.org/a")])
  }

  @Test func readsListsWithComments() throws {
    let folder = try TemporaryFolder(["a.html": "<p>"])
    let list = try TemporaryFolder(["list.txt": "# pages\n\n  \(folder.path)/a.html \n\(folder.path)/gone.html\n"])
    let found = Fetcher().pages(for: ["@\(list.path)/list.txt"])
    #expect(found.pages.count == 1)
    #expect(found.failures.map(\.error) == [.notFound(path: folder.path + "/gone.html")])
  }

  @Test func findsSheetsBesideThePageAndNeverOutside() async throws {
    let folder = try TemporaryFolder([
      "site/pages/a.html": "<p>", "site/a.css": "p{}", "site/pages/b.css": "p{}", "secret.css": "p{}",
    ])
    let fetcher = Fetcher()
    let page = try #require(fetcher.pages(for: [folder.path + "/site"]).pages.first)
    let snapshot = try await fetcher.snapshot(of: page)
    let resources = await fetcher.resources(for: snapshot, of: page, document: snapshot.document())
    #expect(isFound(resources.resource(at: "b.css", base: nil)))
    #expect(isFound(resources.resource(at: "/a.css", base: nil)))
    #expect(isFound(resources.resource(at: "../a.css?v=1", base: nil)))
    #expect(!isFound(resources.resource(at: "../../secret.css", base: nil)))
    #expect(!isFound(resources.resource(at: "%2e%2e/%2e%2e/secret.css", base: nil)))
    #expect(!isFound(resources.resource(at: "..%2f..%2fsecret.css", base: nil)))
    #expect(!isFound(resources.resource(at: "https://example.org/a.css", base: nil)))
  }

  @Test func tellsWhatIsThereAsItReadsIt() async throws {
    let folder = try TemporaryFolder([
      "site/a.html": "<p>", "site/b/index.html": "<p>", "site/b.html": "<p>", "site/c.d/index.html": "<p>",
      "site/large.txt": "0123456789", "out/x.html": "<p>",
    ])
    let fetcher = Fetcher(options: FetchOptions(sizeLimit: 9))
    let page = try #require(fetcher.pages(for: [folder.path + "/site"]).pages.first)
    let snapshot = try await fetcher.snapshot(of: page)
    let resources = await fetcher.resources(for: snapshot, of: page, document: snapshot.document())
    let there = ["a", "a.html", "/b", "b/", "c.d", "c.d/", "./a?x#y", "/"]
    let gone = ["x", "b/x", "b/x/y", "gone/z/", "gone/z", "a.html/x", "large.txt", "../out/x.html", "https://e.org/a"]
    for address in there + gone + there + gone {
      let result = resources.resource(at: address, base: nil)
      #expect(resources.state(at: address, base: nil) == ResourceState(result), "\(address)")
      #expect(isFound(result) == there.dropLast().contains(address), "\(address)")
    }
  }

  @Test func looksIntoAllFoldersThatWereAskedForAndNoOther() async throws {
    let folder = try TemporaryFolder([
      "site/pages/a.html": "<p>", "site/assets/x.css": "@import 'y.css';", "site/assets/y.css": "p{}",
      "secret.css": "p{}",
      "site/b.css": "p{}", "site/assets/c.html": "<p>", "other/d.html": "<p>",
    ])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/site/assets/link.css", withDestinationPath: "../../secret.css")
    func resources(_ asked: String...) async throws -> any Resources {
      let fetcher = Fetcher()
      let page = try #require(fetcher.pages(for: asked.map { folder.path + $0 }).pages.first)
      let snapshot = try await fetcher.snapshot(of: page)
      return await fetcher.resources(for: snapshot, of: page, document: snapshot.document())
    }
    for asked in [
      ["/site/pages", "/site/assets"], ["/site/pages/*.html", "/site/assets"], ["/site/pages/a.html", "/site/assets"],
    ] {
      let both = try await resources(asked[0], asked[1])
      #expect(isFound(both.resource(at: "../assets/x.css", base: nil)))
      guard case .sheet(_, let address) = both.sheet(at: "../assets/x.css", base: nil) else {
        Issue.record("not found with \(asked)")
        continue
      }
      guard case .sheet = both.sheet(at: "y.css", base: address) else {
        Issue.record("the import is not found")
        continue
      }
      for outside in [
        "../b.css", "../../secret.css", "../assets/../../secret.css", "../assets/link.css", "../assets/%2e%2e/b.css",
      ] {
        #expect(!isFound(both.resource(at: outside, base: nil)))
      }
    }
    #expect(!isFound(try await resources("/site/pages").resource(at: "../assets/x.css", base: nil)))
    #expect(!isFound(try await resources("/site/pages", "/other").resource(at: "../assets/x.css", base: nil)))
  }

  @Test func doesNotMissWhatLiesBesideTheFolderThatWasAskedFor() async throws {
    let folder = try TemporaryFolder(["site/pages/a.html": "<p>"])
    let fetcher = Fetcher()
    let page = try #require(fetcher.pages(for: [folder.path + "/site/pages"]).pages.first)
    let snapshot = try await fetcher.snapshot(of: page)
    let resources = await fetcher.resources(for: snapshot, of: page, document: snapshot.document())
    guard case .notLooked = resources.resource(at: "../about.html", base: nil) else {
      Issue.record("somebody looked outside")
      return
    }
    guard case .outside = resources.sheet(at: "../x.css", base: nil) else {
      Issue.record("there is a sheet outside")
      return
    }
    guard case .missing = resources.resource(at: "about.html", base: nil) else {
      Issue.record("nobody looked inside")
      return
    }
  }

  @Test func readsRoots() async throws {
    let folder = try TemporaryFolder(["site/a.html": "<p>", "build/x.css": "p{}"])
    let root = try #require(Mount(option: "/assets=\(folder.path)/build"))
    let fetcher = Fetcher(options: FetchOptions(roots: [root]))
    let page = try #require(fetcher.pages(for: [folder.path + "/site/a.html"]).pages.first)
    let snapshot = try await fetcher.snapshot(of: page)
    let resources = await fetcher.resources(for: snapshot, of: page, document: snapshot.document())
    #expect(isFound(resources.resource(at: "/assets/x.css", base: nil)))
    #expect(Mount(option: "assets") == nil)
  }

  @Test func refusesLargeFilesAndPagesThatAreNone() async throws {
    let folder = try TemporaryFolder(["a.html": "0123456789"])
    let fetcher = Fetcher(options: FetchOptions(sizeLimit: 9))
    let page = try #require(fetcher.pages(for: [folder.path + "/a.html"]).pages.first)
    await #expect(throws: FetchError.tooLarge(path: page.name, bytes: 10, limit: 9)) {
      try await fetcher.snapshot(of: page)
    }
  }

  @Test func keepsStatusAndHeadersOfAnAnswerAndFetchesSheetsOfItsOriginOnly() async throws {
    let fetcher = Fetcher(transport: Canned())
    let page = try #require(fetcher.pages(for: ["http://localhost:3000/start#main"]).pages.first)
    let snapshot = try await fetcher.snapshot(of: page)
    #expect(snapshot.path == "http://localhost:3000/start")
    #expect(snapshot.status == 200)
    #expect(snapshot.charset == "utf-8")
    let resources = await fetcher.resources(for: snapshot, of: page, document: snapshot.document())
    #expect(isFound(resources.resource(at: "/own.css", base: nil)))
    #expect(!isFound(resources.resource(at: "https://other.example/other.css", base: nil)))
  }

  @Test func readsContentTypes() {
    #expect(MediaType(header: "Text/HTML; Charset=\"UTF-8\"") == MediaType(essence: "text/html", charset: "UTF-8"))
    #expect(MediaType(path: "a/b.XHTML")?.essence == "application/xhtml+xml")
    #expect(MediaType(path: "a.b/c") == nil)
  }

  private func isFound(_ result: ResourceResult) -> Bool {
    if case .found = result { return true }
    return false
  }

  private struct Canned: Transport {
    func response(to address: WebAddress, options: FetchOptions) async throws(FetchError) -> Response {
      let isPage = address.path == "/start"
      let html = #"<link rel="stylesheet" href="own.css"><link rel=stylesheet href="https://other.example/other.css">"#
      return Response(
        address: address, status: 200,
        headers: ["content-type": [isPage ? "text/html; charset=utf-8" : "text/css"]], body: Array(html.utf8))
    }
  }
}
