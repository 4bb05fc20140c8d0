import Foundation
import Kerbcut
import Testing

@testable import KerbcutSources

/// Sources of pages: lists that grow, references that only their source understands.
struct PageSourceTests {
  private struct Number: Hashable { let value: Int }

  private func page(_ value: Int) -> PageReference {
    PageReference(
      key: "\(value)", name: "page \(value)", base: WebAddress(filePath: "/\(value)"), token: Number(value: value))
  }

  @Test func onlyItsSourceUnderstandsAToken() {
    #expect(page(1).token(as: Number.self)?.value == 1)
    #expect(page(1).token(as: String.self) == nil)
    #expect(page(1) == page(1) && page(1) != page(2))
  }

  @Test func aListMayGrowWhileItIsRead() async {
    let list = PageList([page(1)])
    #expect(await list.next() == page(1))
    #expect(await list.next() == nil)
    #expect(list.add(page(2)) && !list.add(page(1)) && !list.add(page(2)))
    #expect(await list.next() == page(2))
    #expect(await list.next() == nil)
    #expect(list.count == 2)
  }

  @Test func aSourceRefusesReferencesOfAnother() async {
    let memory = MemorySource(pages: [Snapshot(path: "a", bytes: [0x61])])
    await #expect(throws: FetchError.notFound(path: "page 1")) { try await memory.snapshot(of: page(1)) }
    await #expect(throws: FetchError.notFound(path: "page 1")) { try await Fetcher().snapshot(of: page(1)) }
    #expect(Fetcher().page(at: WebAddress(filePath: "/a"), linkedFrom: page(1)) == nil)
  }

  @Test func eachSourceListsItsPages() async throws {
    let folder = try TemporaryFolder(["b.html": "", "a.html": ""])
    let memory = MemorySource(pages: ["b", "a"].map { Snapshot(path: $0, bytes: []) })
    #expect(await names(memory) == ["a", "b"])
    #expect(await names(Fetcher(asked: [folder.path])) == ["a.html", "b.html"].map { "\(folder.path)/\($0)" })
    #expect(await names(Fetcher(asked: ["https://a.example/x#y"])) == ["https://a.example/x"])
  }

  private func names(_ source: some PageSource) async -> [String] {
    let pages = source.pages()
    var names: [String] = []
    while let page = await pages.next() { names.append(page.name) }
    return names
  }
}

/// What a folder holds that is no page of it.
struct FolderAccountTests {
  @Test func aLinkOutOfTheFolderIsToldAndNotRead() async throws {
    let folder = try TemporaryFolder(["site/a.html": "<p>", "secret.txt": "secret", "site/in/b.html": "<p>"])
    for (link, target) in [("out", "../secret.txt"), ("in", "a.html"), ("far", "in/b.html")] {
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder.path)/site/\(link).html", withDestinationPath: target)
    }
    let found = Fetcher().pages(for: [folder.path + "/site"])
    #expect(found.pages.map { $0.name.split(separator: "/").last } == ["a.html", "far.html", "in.html", "b.html"])
    #expect(found.failures.map(\.error) == [.outside(path: folder.path + "/site/out.html")])
    #expect(Fetcher().pages(for: [folder.path + "/site/out.html"]).failures.isEmpty, "it was named")
  }

  @Test func aPageThatBecomesALinkAfterItWasFoundIsNotRead() async throws {
    let folder = try TemporaryFolder(["site/a.html": "<p>", "secret.txt": "secret"])
    let fetcher = Fetcher()
    let page = try #require(fetcher.pages(for: [folder.path + "/site"]).pages.first)
    try FileManager.default.removeItem(atPath: folder.path + "/site/a.html")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/site/a.html", withDestinationPath: "../secret.txt")
    await #expect(throws: FetchError.outside(path: page.name)) { try await fetcher.snapshot(of: page) }
  }

  @Test func pipesAndNamesThatAreNoTextAreTold() throws {
    let folder = try TemporaryFolder(["a.html": "<p>"])
    #expect(mkfifo(folder.path + "/pipe.html", 0o600) == 0)
    let name = Array(folder.path.utf8) + [0x2F, 0x64, 0xFF, 0]
    let made = name.map { CChar(bitPattern: $0) }.withUnsafeBufferPointer { $0.baseAddress.map { mkdir($0, 0o700) } }
    #expect(made == 0)
    let found = Fetcher().pages(for: [folder.path])
    #expect(found.pages.count == 1)
    #expect(found.failures.map(\.error).contains(.notAFile(path: folder.path + "/pipe.html")))
    #expect(found.failures.count == 2)
    #expect(found.failures.contains { "\($0.error)".contains("its name is not UTF-8") })
  }

  @Test func namesThatDifferInUnicodeFormAreTwoPages() throws {
    let folder = try TemporaryFolder(["caf\u{E9}.html": "<p>1"])
    // A dictionary would take the two names for one.
    try Data("<p>2".utf8).write(to: URL(filePath: folder.path + "/cafe\u{301}.html"))
    let pages = Fetcher().pages(for: [folder.path]).pages
    #expect(pages.count == 2 && Set(pages.map(\.key)).count == 2)
  }

  @Test func reportsOfOursArePassedOver() throws {
    let list = "Files that a Kerbcut report wrote here. The next one removes those it no longer has.\n1 index.html\n"
    let mark =
      #"<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="generator" content="Kerbcut"><title>x</title>"#
    let folder = try TemporaryFolder([
      "a.html": "<p>", "listed/.kerbcut-report": list, "listed/index.html": "<p>", "listed/own.html": "<p>",
      "marked/x.html": mark, "other/.kerbcut-report": "index.html", "other/index.html": "<p>",
    ])
    let names = Fetcher().pages(for: [folder.path]).pages.map { $0.name.dropFirst(folder.path.count + 1) }
    #expect(names == ["a.html", "listed/own.html", "other/index.html"])
  }

  @Test func aSheetFromTheRootIsFoundInTheFolderThatWasAskedFor() async throws {
    let folder = try TemporaryFolder([
      "out/site/pages/a.html": "<p>", "out/site/assets/x.css": "@import '/assets/y.css';",
      "out/site/assets/y.css": "p{}",
      "assets/z.css": "p{}",
    ])
    let fetcher = Fetcher()
    let page = try #require(fetcher.pages(for: [folder.path + "/out"]).pages.first)
    let snapshot = try await fetcher.snapshot(of: page)
    let resources = await fetcher.resources(for: snapshot, of: page, document: snapshot.document())
    guard case .sheet = resources.sheet(at: "/assets/x.css", base: nil) else {
      Issue.record("the sheet is in the folder")
      return
    }
    guard case .missing(let reason) = resources.sheet(at: "/assets/z.css", base: nil) else {
      Issue.record("the sheet lies outside")
      return
    }
    #expect(reason.hasSuffix("Say with --root /=FOLDER which folder is served as ‘/’"))
    #expect(resources.assumedRoot(of: "/assets/x.css") == folder.path + "/out/site")
    #expect(resources.assumedRoot(of: "/assets/z.css") == nil && resources.assumedRoot(of: "../assets/x.css") == nil)
  }
}
