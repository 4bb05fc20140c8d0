import Foundation
import KerbcutAudit
import KerbcutResults
import Synchronization
import Testing

@testable import KerbcutCommand

/// Every address that was asked for has one place in results and reports, and nothing that was not tested is a success.
struct AddressAccountTests {
  private static let page = "<!DOCTYPE html><html lang=en><title>Apply</title><main><h1>Apply</h1></main>"
  private static let signIn =
    "<!DOCTYPE html><html lang=en><title>Sign in</title><main><h1>Sign in</h1><form><input type=email></form></main>"

  private struct Outcome {
    let code: Int
    let pages: [PageResult]
    let failures: [Failure]
    let console: String
    /// Everything that was written.
    let all: String
  }

  private func audit(_ addresses: [String], _ more: [String] = [], configuration: String = "") async throws -> Outcome {
    let folder = FileManager.default.temporaryDirectory.appending(path: "kerbcut-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data(configuration.utf8).write(to: URL(filePath: folder + "/k.yml"))
    let code = await KerbcutCommand.run(
      ["audit"] + addresses + ["--results", folder + "/r", "--report", "console=" + folder + "/c"]
        + ["--report", "html=" + folder + "/h", "--report", "junit=" + folder + "/j", "--config", folder + "/k.yml"]
        + ["--timeout", "3600"]
        + more,
      plugins: [])
    var pages: [PageResult] = []
    var failures: [Failure] = []
    try ResultsFile(path: folder + "/r").readLines { line in
      if case .page(let page) = line { pages.append(page) }
      if case .failure(let failure) = line { failures.append(failure) }
      return true
    }
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
    let all = files.map { $0 + "\n" + ((try? String(contentsOfFile: folder + "/" + $0, encoding: .utf8)) ?? "") }
    let console = try String(contentsOfFile: folder + "/c", encoding: .utf8)
    return Outcome(code: code, pages: pages, failures: failures, console: console, all: all.joined())
  }

  private static func redirect(_ target: String) -> [UInt8] {
    LoopbackServer.answer("", status: "302 Found", headers: ["Location: \(target)"])
  }

  @Test func pagesBehindASignInAreNotTested() async throws {
    let server = try #require(
      LoopbackServer { path in
        path.hasPrefix("/sign-in") ? LoopbackServer.answer(Self.signIn) : Self.redirect("/sign-in")
      })
    let asked = (0..<5).map { "http://127.0.0.1:\(server.port)/case/\($0)" }
    let found = try await audit(asked)
    #expect(found.code == 2 && found.pages.isEmpty)
    #expect(found.failures.map(\.asked).sorted() == asked)
    #expect(found.failures.allSatisfy { $0.kind == .otherPage && $0.reason.contains("asks people to sign in") })
    #expect(found.console.contains("5 pages found, 0 audited, 5 could not be tested (5 answered with another page)."))
    let direct = try await audit(["http://127.0.0.1:\(server.port)/sign-in"])
    #expect(direct.code == 0 && direct.pages.count == 1, "it was asked for")
  }

  @Test func aLoneRedirectOnTheServerIsAuditedAndTold() async throws {
    let server = try #require(
      LoopbackServer { path in path == "/new/" ? LoopbackServer.answer(Self.page) : Self.redirect("/new/") })
    let base = "http://127.0.0.1:\(server.port)"
    let one = try await audit([base + "/old"])
    #expect(one.code == 0 && one.pages.map(\.path) == [base + "/old"] && one.pages.map(\.address) == [base + "/new/"])
    let two = try await audit([base + "/old", base + "/older"])
    #expect(two.code == 2 && two.pages.count == 1)
    #expect(two.failures.map(\.kind) == [.redirected] && two.failures.map(\.asked) == [base + "/older"])
  }

  @Test func aRedirectToAnotherServerIsNotFollowed() async throws {
    let other = try #require(LoopbackServer { _ in LoopbackServer.answer(Self.page) })
    let server = try #require(LoopbackServer { _ in Self.redirect("http://127.0.0.1:\(other.port)/x") })
    let found = try await audit(["http://127.0.0.1:\(server.port)/"])
    #expect(found.code == 2 && found.failures.map(\.kind) == [.redirected] && other.requests.isEmpty)
    #expect(found.failures[0].reason.contains("redirects to ‘http://127.0.0.1:\(other.port)/x’"))
  }

  @Test func aRedirectThatIsMeantToBeIsSkippedByConfiguration() async throws {
    let server = try #require(
      LoopbackServer { path in path == "/ok" ? LoopbackServer.answer(Self.page) : Self.redirect("http://other.example/")
      })
    let asked = ["/ok", "/old"].map { "http://127.0.0.1:\(server.port)\($0)" }
    let found = try await audit(asked, configuration: "expect: { '**/old': 302 }\n")
    #expect(found.code == 0 && found.failures.map(\.kind) == [.skipped])
    #expect(found.console.contains("2 pages found, 1 audited, 1 skipped by configuration."))
    let wrong = try await audit(asked, configuration: "expect: { '**/old': 301 }\n")
    #expect(wrong.code == 2 && wrong.failures.map(\.kind) == [.redirected])
  }

  @Test(arguments: [
    ("404 Not Found", Self.page, Failure.Kind.notFound), ("410 Gone", Self.page, .notFound),
    ("403 Forbidden", Self.page, .refused), ("451 Legal", Self.page, .status), ("500 Broken", Self.page, .status),
    ("200 OK", "<title>Page not found</title><h1>Page not found</h1>", .otherPage),
    ("200 OK", "<title>Sorry</title><h1>Sorry, there is a problem with the service</h1>", .otherPage),
    ("200 OK", "<title>Access denied</title><h1>Access denied</h1>", .otherPage),
    ("200 OK", "<meta http-equiv=refresh content='0; url=https://other.example/'><title>x</title>", .redirected),
    ("200 OK", "<meta http-equiv=Refresh content='0;URL=/account/sign-in'><title>x</title>", .redirected),
    ("200 OK", "<meta http-equiv=refresh content='0; url=/errors/404.html'><title>x</title>", .redirected),
  ])
  func whatIsNotThePageIsIncomplete(_ status: String, _ html: String, _ kind: Failure.Kind) async throws {
    let server = try #require(LoopbackServer { _ in LoopbackServer.answer(html, status: status) })
    let address = "http://127.0.0.1:\(server.port)/a/not-found"
    let found = try await audit([address])
    #expect(found.code == 2 && found.failures.map(\.kind) == [kind])
    guard kind != .redirected || status != "200 OK" else { return }
    let expected = "expect: { '**/not-found': \(status.prefix(3)) }\n"
    let meant = try await audit([address], configuration: expected)
    #expect(meant.code == 0 && meant.pages.count == 1, "it is meant to be so")
  }

  @Test(arguments: [
    "<title>Help with pages not found</title><h1>What to do when a page of your service is not found by people</h1>",
    "<meta http-equiv=refresh content='600'><title>x</title><h1>Queue</h1>",
    "<meta http-equiv=refresh content='0; url=/elsewhere'><title>x</title><h1>Moved</h1>",
  ])
  func aPageThatSpeaksOfFaultsIsAPage(_ html: String) async throws {
    let server = try #require(LoopbackServer { _ in LoopbackServer.answer(html) })
    #expect(try await audit(["http://127.0.0.1:\(server.port)/"]).code == 0)
  }

  @Test(arguments: [
    ("/start", "<title>Sign in</title><h1>Your account</h1><input type=password>", Failure.Kind.redirected),
    ("/start", "<title>Sorry</title><h1>Page not found</h1>", .redirected),
    ("/auth/error-codes", "<title>x</title><h1>What error codes mean</h1>", nil),
    ("/auth", "<title>x</title><h1>How to apply</h1>", nil),
  ])
  func aRefreshIsJudgedByWhatItLeadsTo(_ path: String, _ html: String, _ kind: Failure.Kind?) async throws {
    let refresh = "<meta http-equiv=refresh content='0; url=\(path)'><title>x</title><h1>Moved</h1>"
    let server = try #require(LoopbackServer { LoopbackServer.answer($0 == path ? html : refresh) })
    let found = try await audit(["http://127.0.0.1:\(server.port)/a"])
    #expect(found.failures.map(\.kind) == [kind].compactMap(\.self) && found.code == (kind == nil ? 0 : 2))
  }

  @Test func aFrameOfTheSameOriginIsFetchedOnceAndNamesThePageThatShowsIt() async throws {
    let asked = Mutex<[String]>([])
    let server = try #require(
      LoopbackServer { path in
        asked.withLock { $0.append(path) }
        switch path {
        case "/map": return LoopbackServer.answer("<p>Map</p>")
        case "/gone": return LoopbackServer.answer("", status: "404 Not Found")
        default:
          return LoopbackServer.answer(
            Self.page + "<iframe title=m src=/map></iframe><iframe title=g src=/gone></iframe>"
              + "<iframe title=a src=//127.0.0.2:9/map></iframe><iframe title=s src=#x></iframe>")
        }
      })
    let own = ["/a", "/b"].map { "http://127.0.0.1:\(server.port)\($0)" }
    let found = try await audit(own)
    #expect(found.code == 0 && found.failures.isEmpty)
    #expect(found.pages.map(\.path) == own + ["http://127.0.0.1:\(server.port)/map"])
    #expect(found.pages.map(\.framedBy) == [nil, nil, own[0]])
    #expect(found.pages[0].missing.map(\.address) == ["/gone"])
    #expect(asked.withLock { $0.sorted() } == ["/a", "/b", "/gone", "/map"])
    #expect(found.all.contains("<dt>Shown in a frame</dt>"))
  }

  @Test func aBodyThatIsCutOffIsIncomplete() async throws {
    let gzip: [UInt8] = [
      0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xB3, 0x29, 0xC9, 0x2C, 0xC9, 0x49, 0xB5, 0x73,
      0xB2, 0xD1, 0x87, 0x30, 0x6C, 0x32, 0x0C, 0x41, 0x1C, 0x20, 0x69, 0x33, 0x2A, 0x33, 0x2A, 0x33, 0x2A, 0x33,
      0x2A,
    ]
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n"
    let server = try #require(
      LoopbackServer { path in
        switch path {
        case "/short": Array((head + "Content-Length: 900\r\n\r\n<title>x</title>").utf8)
        case "/chunks": Array((head + "Transfer-Encoding: chunked\r\n\r\nfff\r\n<title>x</title>").utf8)
        default: Array((head + "Content-Encoding: gzip\r\nContent-Length: \(gzip.count)\r\n\r\n").utf8) + gzip
        }
      })
    for path in ["/short", "/gzip", "/chunks"] {
      let found = try await audit(["http://127.0.0.1:\(server.port)\(path)"])
      #expect(found.code == 2 && found.pages.isEmpty, "\(path)")
      if path != "/chunks" { #expect(found.failures.map(\.kind) == [.cutShort], "\(path)") }
    }
  }

  @Test func everyAddressHasOnePlaceInResultsAndReports() async throws {
    let server = try #require(
      LoopbackServer { path in
        switch path {
        case "/a", "/b": LoopbackServer.answer(Self.page)
        case "/moved": Self.redirect("/a")
        case "/away": Self.redirect("http://other.example/")
        case "/no": LoopbackServer.answer("", status: "403 No")
        case "/cut": Array("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 99\r\n\r\n<p>".utf8)
        default: LoopbackServer.answer(Self.page, status: "404 Gone")
        }
      })
    let asked = ["/a", "/b", "/moved", "/away", "/no", "/cut", "/gone"].map { "http://127.0.0.1:\(server.port)\($0)" }
    let found = try await audit(asked)
    #expect(found.code == 2)
    #expect((found.pages.map(\.path) + found.failures.map(\.asked)).sorted() == asked.sorted())
    #expect(
      found.console.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(
        "7 pages found, 2 audited, 5 could not be tested (2 redirected, 1 refused, 1 not found, 1 cut short)."))
  }

  @Test func aPasswordIsWrittenNowhere() async throws {
    let server = try #require(LoopbackServer { _ in LoopbackServer.answer(Self.page) })
    let found = try await audit([
      "http://user:s3cret-word@127.0.0.1:\(server.port)/ok?token=s3cret-word",
      "http://user:s3cret-word@127.0.0.1:1/no",
    ])
    #expect(found.pages.count == 1 && found.failures.count == 1)
    #expect(!found.all.contains("s3cret-word"))
    #expect(server.requests == ["/ok?token=s3cret-word"])
  }

  /// Bytes are counted after decompression, and streams may follow each other.
  @Test func aBombIsCutAtTheLimit() async throws {
    // 60,000 zeros.
    let stream: [UInt8] = [
      0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xED, 0xC1, 0x31, 0x01, 0x00, 0x00, 0x00, 0xC2,
      0xA0, 0xF5, 0x4F, 0x6D, 0x0D, 0x0F, 0xA0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
      0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
      0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
      0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0xBE, 0x0C, 0x05, 0xAA, 0x27, 0x51, 0x60,
      0xEA, 0x00, 0x00,
    ]
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nConnection: close\r\n"
    let server = try #require(
      LoopbackServer { path in
        let body = Array(repeatElement(stream, count: path == "/bomb" ? 100 : 1).joined())
        return Array((head + "Content-Length: \(body.count)\r\n\r\n").utf8) + body
      })
    let base = "http://127.0.0.1:\(server.port)"
    let found = try await audit([base + "/bomb", base + "/small"], ["--max-size", "1000000"])
    #expect(found.failures.map(\.kind) == [.tooLarge] && found.failures.map(\.asked) == [base + "/bomb"])
    #expect(found.pages.map(\.size) == [60_000])
  }
}
