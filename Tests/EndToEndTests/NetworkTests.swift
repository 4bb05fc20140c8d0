import Foundation
import KerbcutAudit
import KerbcutResults
import Testing

@testable import KerbcutCommand

/// Servers that are slow, broken or hostile: each page becomes a result or a failure with a reason, in time.
struct NetworkTests {
  private static let page = "<!DOCTYPE html><html lang=en><title>Apply</title><main><h1>Apply</h1></main>"

  private func line(_ server: LoopbackServer, _ path: String, limit: Int = 3_600) async throws -> Results.Line {
    let folder = FileManager.default.temporaryDirectory.appending(path: "kerbcut-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let address = "http://127.0.0.1:\(server.port)\(path)"
    let arguments = [
      "audit", address, "--timeout", "\(limit)", "--results", folder + "/r", "--report", "csv=" + folder + "/c",
    ]
    _ = await KerbcutCommand.run(arguments, plugins: [])
    var found: Results.Line?
    try ResultsFile(path: folder + "/r").readLines { line in
      if case .run = line { return true }
      found = line
      return false
    }
    return try #require(found)
  }

  private func reason(_ line: Results.Line) -> String {
    if case .failure(let failure) = line { return "\(failure.kind.rawValue): \(failure.reason)" }
    return "a page"
  }

  @Test func anAskForAPasswordIsAnAnswerAndNoWait() async throws {
    let server = try #require(
      LoopbackServer { _ in
        LoopbackServer.answer(Self.page, status: "401 No", headers: ["WWW-Authenticate: Basic realm=\"x\""])
      })
    #expect(reason(try await line(server, "/")).hasSuffix("answered with status 401."))
    #expect(server.requests == ["/"])
  }

  @Test func aBodyThatNeverEndsTimesOut() async throws {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1000000\r\n\r\n<p>"
    let server = try #require(LoopbackServer(drips: "/") { _ in Array(head.utf8) })
    #expect(reason(try await line(server, "/", limit: 1)).contains("did not answer within 1 seconds"))
  }

  @Test func addressesThatRedirectToOnePageAreOnePage() async throws {
    let server = try #require(
      LoopbackServer { path in
        path == "/start"
          ? LoopbackServer.answer(Self.page)
          : LoopbackServer.answer("", status: "302 Found", headers: ["Location: /start"])
      })
    let file = FileManager.default.temporaryDirectory.appending(path: "kerbcut-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: file) }
    let addresses = ["/a", "/b"].map { "http://127.0.0.1:\(server.port)\($0)" }
    _ = await KerbcutCommand.run(["audit"] + addresses + ["--results", file, "--report", "csv=/dev/null"], plugins: [])
    let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
    #expect(lines.count { $0.hasPrefix(#"{"page""#) } == 1)
  }

  @Test func redirectsLeaveHTTPForNothing() async throws {
    let server = try #require(
      LoopbackServer { path in
        path == "/"
          ? LoopbackServer.answer("", status: "302 Found", headers: ["Location: file:///etc/passwd"])
          : LoopbackServer.answer(Self.page)
      })
    #expect(reason(try await line(server, "/")).contains("redirects to ‘file:///etc/passwd’"))
    #expect(server.requests == ["/"])
  }

  @Test func aStyleSheetIsNotFollowedToAnotherOrigin() async throws {
    let other = try #require(LoopbackServer { _ in LoopbackServer.answer("p{}") })
    let target = "http://127.0.0.1:\(other.port)/secret.css"
    let server = try #require(
      LoopbackServer { path in
        path == "/a.css"
          ? LoopbackServer.answer("", status: "302 Found", headers: ["Location: \(target)"])
          : LoopbackServer.answer("<link rel=stylesheet href=/a.css>" + Self.page)
      })
    #expect(reason(try await line(server, "/")) == "a page")
    #expect(server.requests == ["/", "/a.css"])
    #expect(other.requests.isEmpty)
  }

  @Test(arguments: ["403 Forbidden", "429 Too Many Requests", "500 Broken"])
  func whatIsNotThePageIsNotAudited(_ status: String) async throws {
    let server = try #require(LoopbackServer { _ in LoopbackServer.answer(Self.page, status: status) })
    #expect(reason(try await line(server, "/")).hasPrefix(status.hasPrefix("403") ? "refused:" : "status:"))
  }

  @Test func aServerThatFaltersOnceIsAskedAgain() async throws {
    let server = try #require(
      LoopbackServer { path in LoopbackServer.answer(Self.page, status: path == "/" ? "503 Busy" : "404 Gone") })
    _ = try await line(server, "/")
    #expect(server.requests == ["/", "/"])
    #expect(reason(try await line(server, "/none")).hasPrefix("notFound:"))
    #expect(server.requests.count == 3)
  }
}
