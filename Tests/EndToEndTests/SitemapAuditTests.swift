import Foundation
import KerbcutPlugins
import Synchronization
import Testing

@testable import KerbcutCommand

/// Pages that a sitemap lists, and services that ask for a header.
struct SitemapAuditTests {
  private static func answer(_ body: String, _ type: String = "text/html", status: String = "200 OK") -> [UInt8] {
    Array("HTTP/1.1 \(status)\r\nContent-Type: \(type)\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)".utf8)
  }

  private static func page(_ title: String) -> String {
    "<!DOCTYPE html><html lang=\"en\"><title>\(title)</title><main><h1>\(title)</h1></main></html>"
  }

  private func outputs(of arguments: [String]) async throws -> (code: Int, text: String) {
    let folder = NSTemporaryDirectory() + "kerbcut-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let more = ["--results", folder + "/r", "--report", "console=" + folder + "/c", "--only", "page-has-title"]
    let code = await KerbcutCommand.run(["audit"] + arguments + more, plugins: bundledPlugins)
    let texts = try ["r", "c"].map { try String(contentsOfFile: folder + "/" + $0, encoding: .utf8) }
    return (code, texts.joined().split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  @Test func auditsThePagesOfAnIndex() async throws {
    let port = Mutex(0)
    let server = try #require(
      LoopbackServer { path in
        let base = "http://127.0.0.1:\(port.withLock { $0 })"
        switch path {
        case "/sitemap.xml":
          return Self.answer(
            "<sitemapindex><sitemap><loc>\(base)/pages.xml</loc></sitemap><sitemap><loc>\(base)/pages.xml</loc></sitemap></sitemapindex>",
            "application/xml")
        case "/pages.xml":
          return Self.answer(
            "<urlset><url><loc>\(base)/one</loc></url><url><loc>/two</loc></url><url><loc>https://elsewhere.example/x</loc></url></urlset>",
            "application/xml")
        default: return Self.answer(Self.page(path))
        }
      })
    port.withLock { $0 = server.port }
    let found = try await outputs(of: ["http://127.0.0.1:\(server.port)/sitemap.xml"])
    #expect(found.code == 0)
    #expect(found.text.contains("3 pages found, 2 audited, 1 skipped"))
    #expect(found.text.contains("It stands on another server than the sitemap that lists it."))
    #expect(server.requests.sorted() == ["/one", "/pages.xml", "/sitemap.xml", "/two"])
  }

  @Test func tellsWhatIsNoSitemap() async throws {
    let server = try #require(LoopbackServer { _ in Self.answer(Self.page("A")) })
    let named = try await outputs(of: ["--sitemap", "http://127.0.0.1:\(server.port)/list"])
    #expect(named.code == 2)
    #expect(named.text.contains("It is no sitemap."))
    // A page may be called so.
    let page = try await outputs(of: ["http://127.0.0.1:\(server.port)/sitemap.xml"])
    #expect(page.text.contains("1 page found, 1 audited."))
  }

  @Test func sendsHeadersAndTellsThemNowhere() async throws {
    let server = try #require(LoopbackServer { _ in Self.answer(Self.page("A")) })
    let found = try await outputs(of: [
      "http://127.0.0.1:\(server.port)/a", "--header", "Authorization: Bearer s3cret-word", "--header", "X-Team: boats",
      "--user-agent", "Harbour/1",
    ])
    #expect(found.code == 0)
    #expect(
      server.heads.allSatisfy {
        $0.contains("Authorization: Bearer s3cret-word\r\n") && $0.contains("X-Team: boats\r\n")
      })
    #expect(server.heads.allSatisfy { $0.contains("User-Agent: Harbour/1\r\n") })
    #expect(!found.text.contains("s3cret"))
    let wrong = await KerbcutCommand.run(["audit", "x", "--header", "Host: elsewhere"], plugins: [])
    #expect(wrong == 64)
  }
}
