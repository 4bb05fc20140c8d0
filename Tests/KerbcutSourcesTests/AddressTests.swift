import Kerbcut
import Synchronization
import Testing

@testable import KerbcutSources

/// What is asked of servers, what is followed, and what is told of addresses.
struct AddressTests {
  @Test(arguments: [
    ("http://a.uk/x", "/y", "http://a.uk/y"), ("http://a.uk/x", "https://a.uk/x", "https://a.uk/x"),
    ("http://a.uk/x", "https://www.a.uk/x", "https://www.a.uk/x"), ("https://www.a.uk/", "//a.uk/", "https://a.uk/"),
    ("http://localhost:80/", "http://LOCALHOST/b", "http://localhost/b"),
    ("http://a.uk/x", "http://b.uk/x", nil), ("http://a.uk/", "http://169.254.169.254/latest", nil),
    ("http://127.0.0.1:8000/", "http://127.0.0.1:6379/", nil), ("http://127.0.0.1/", "http://[::1]/", nil),
    ("http://a.uk/", "http://[::ffff:169.254.169.254]/", nil), ("http://a.uk/", "http://2852039166/", nil),
    ("https://a.uk/", "http://a.uk/", nil), ("http://a.uk/", "file:///etc/passwd", nil),
    ("http://a.uk/", "ftp://a.uk/", nil), ("http://a.uk/", "http://a.uk.evil.example/", nil),
    ("http://a.uk/", "http://a.uk@evil.example/", nil), ("http://www.uk/", "http://uk/", "http://uk/"),
  ])
  func aRedirectIsFollowedOnItsOwnServerOnly(_ from: String, _ to: String, _ target: String?) throws {
    let address = try #require(WebAddress(from))
    let response = Response(address: address, status: 302, headers: ["location": [to]], body: [])
    let redirect = try #require(Redirect(response))
    #expect(redirect.target(options: FetchOptions())?.description == target)
  }

  @Test func anAnswerWithoutTargetIsNoRedirect() throws {
    let address = try #require(WebAddress("http://a.uk/"))
    #expect(Redirect(Response(address: address, status: 302, body: [])) == nil)
    #expect(Redirect(Response(address: address, status: 200, headers: ["location": ["/x"]], body: [])) == nil)
  }

  @Test(arguments: [
    ("http://user:word@a.uk/x", "http://a.uk/x"), ("http://a.uk/?token=abc&x=1", "http://a.uk/?token=***&x=1"),
    ("http://a.uk/?access_token=abc#api-key=d", "http://a.uk/?access_token=***#api-key=***"),
    ("http://a.uk/?X-Amz-Signature=1&a", "http://a.uk/?X-Amz-Signature=***&a"),
    ("http://a.uk/?page=2", "http://a.uk/?page=2"),
    ("‘https://u:p@a.uk/’ and https://u:p@b.uk.", "‘https://a.uk/’ and https://b.uk."),
    ("http://a.uk/@b?x=y@z", "http://a.uk/@b?x=y@z"), ("a=b", "a=b"), ("http://a@b:c@d.uk/", "http://d.uk/"),
    ("?password=a b", "?password=*** b"),
  ])
  func secretsOfAddressesAreNotTold(_ text: String, _ told: String) {
    #expect(text.withoutSecrets == told)
    #expect(told.withoutSecrets == told)
  }

  @Test func thePasswordIsSentAndNotTold() async throws {
    let transport = Recorder { address in (address.path == "/a" ? "text/html" : "text/css", 0) }
    let fetcher = Fetcher(transport: transport)
    let page = try #require(fetcher.pages(for: ["http://u:secret@a.uk/a?token=t"]).pages.first)
    let snapshot = try await fetcher.snapshot(of: page)
    _ = await fetcher.resources(for: snapshot, of: page, document: snapshot.document())
    #expect(page.name == "http://a.uk/a?token=***" && snapshot.address == page.name)
    #expect(snapshot.headers?["set-cookie"] == ["id=…; Secure"])
    #expect(
      transport.asked == [
        "http://u:secret@a.uk/a?token=t", "http://u:secret@a.uk/s1.css", "http://u:secret@a.uk/s2.css",
      ])
    #expect(fetcher.page(at: try #require(WebAddress("http://a.uk/b")), linkedFrom: page)?.name == "http://a.uk/b")
  }

  /// Time is what answers say that they took: no clock is asked.
  @Test func theSheetsOfAPageHaveOneTimeLimit() async throws {
    let transport = Recorder { address in (address.path == "/a" ? "text/html" : "text/css", 20) }
    let fetcher = Fetcher(options: FetchOptions(timeLimit: 30), transport: transport)
    let page = try #require(fetcher.pages(for: ["http://a.uk/a?many"]).pages.first)
    let snapshot = try await fetcher.snapshot(of: page)
    let resources = await fetcher.resources(for: snapshot, of: page, document: snapshot.document())
    #expect(transport.asked.count == 3, "the page, and two sheets of 20 seconds each")
    guard case .missing(let reason) = resources.sheet(at: "/s9.css", base: nil) else {
      Issue.record("a sheet was fetched without time")
      return
    }
    #expect(reason == "The style sheets and frames of one page took too long together")
    #expect(transport.limits == [30, 30, 10])
  }

  @Test func whatOnePageHadNoTimeForAnotherMayFetch() async throws {
    let known = FetchedFiles()
    let address = try #require(WebAddress("http://a.uk/x.css"))
    #expect(await known.result(at: address) { nil } == nil)
    let fetched = await known.result(at: address) { Fetched(.missing(reason: "Status 404"), 3) }
    #expect(fetched?.seconds == 3)
    #expect(await known.result(at: address) { nil }?.seconds == 0, "it was paid for")
  }

  @Test func importsAreSeenWhereverTheyStand() async throws {
    let transport = Recorder { address in (address.path == "/a" ? "text/html" : "text/css", 0) }
    let fetcher = Fetcher(transport: transport)
    let page = try #require(fetcher.pages(for: ["http://a.uk/a"]).pages.first)
    let snapshot = try await fetcher.snapshot(of: page)
    _ = await fetcher.resources(for: snapshot, of: page, document: snapshot.document())
    #expect(transport.asked.contains("http://a.uk/s2.css"), "an import at the first byte of s1.css")
  }

  /// A server in memory. Every page has two sheets, or ten if it is asked for many.
  private final class Recorder: Transport {
    private let seen = Mutex<(asked: [String], limits: [Int])>(([], []))
    private let answer: @Sendable (WebAddress) -> (type: String, seconds: Double)

    init(_ answer: @escaping @Sendable (WebAddress) -> (type: String, seconds: Double)) { self.answer = answer }

    var asked: [String] { seen.withLock { $0.asked } }
    var limits: [Int] { seen.withLock { $0.limits } }

    func response(to address: WebAddress, options: FetchOptions) async throws(FetchError) -> Response {
      seen.withLock { seen in
        seen.asked.append(address.description)
        seen.limits.append(options.timeLimit)
      }
      let (type, seconds) = answer(address)
      let links = (1...10).map { "<link rel=stylesheet href=/s\($0).css>" }.joined()
      let isMany = address.query == "many"
      let body = type == "text/html" ? (isMany ? links : "<link rel=stylesheet href=/s1.css>") : "@import '/s2.css';"
      return Response(
        address: address, status: 200,
        headers: ["content-type": [type], "set-cookie": ["id=secret; Secure"]],
        body: Array((isMany || type == "text/html" || address.path == "/s1.css" ? body : "p{}").utf8), seconds: seconds)
    }
  }
}
