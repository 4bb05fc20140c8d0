import KerbcutBasics
import Testing

struct WebAddressTests {
  @Test(arguments: [
    ("https://Example.GOV.UK:443/a/./b/../c?x=1#y", "https://example.gov.uk/a/c?x=1#y"),
    ("http://example.org", "http://example.org/"),
    ("  https:\\\\example.org\\a b\n", "https://example.org/a%20b"),
    ("https://user:word@example.org:8080/", "https://user:word@example.org:8080/"),
    ("mailto:help@example.org?subject=a b", "mailto:help@example.org?subject=a%20b"),
    ("tel:01632 960000", "tel:01632 960000"),
    ("javascript:void(0)", "javascript:void(0)"),
    ("file:///srv/pages/a.html", "file:///srv/pages/a.html"),
    ("https://example.org/%2e%2E/x/%2e", "https://example.org/x/"),
    ("https://example.org/ŷ", "https://example.org/%C5%B7"),
    ("http://[::1]:3000/start", "http://[::1]:3000/start"),
  ])
  func normalisesAsBrowsersDo(_ written: String, _ expected: String) {
    #expect(WebAddress(written)?.description == expected)
  }

  @Test(arguments: [
    ("", "https://example.org/a/b?q"),
    ("c", "https://example.org/a/c"),
    ("../c/", "https://example.org/c/"),
    ("../../../c", "https://example.org/c"),
    ("/c?d", "https://example.org/c?d"),
    ("?r", "https://example.org/a/b?r"),
    ("#top", "https://example.org/a/b?q#top"),
    ("//other.example/x", "https://other.example/x"),
    ("https:c", "https://example.org/a/c"),
    ("http:c", "http://c/"),
    ("\\\\other.example\\x", "https://other.example/x"),
  ])
  func resolvesAgainstABase(_ written: String, _ expected: String) {
    let base = WebAddress("https://example.org/a/b?q#f")
    #expect(WebAddress(written, base: base)?.description == expected)
  }

  @Test(arguments: ["a", "//", "https://", "https://exa mple.org/", "https://a:99999/", "https://a:b/", "http://[::1/"])
  func refusesWhatTheStandardRefuses(_ written: String) {
    #expect(WebAddress(written) == nil)
  }

  @Test func comparesOrigins() throws {
    let one = try #require(WebAddress("https://example.org/a"))
    let other = try #require(WebAddress("https://example.org:443/b"))
    #expect(one.isSameOrigin(as: other))
    let mail = try #require(WebAddress("mailto:a@example.org"))
    #expect(!mail.isSameOrigin(as: mail))
  }

  @Test func decodesPathSegments() throws {
    let address = try #require(WebAddress("https://example.org/a%20b/c/"))
    #expect(address.pathSegments == ["a b", "c", ""])
  }
}
