import Kerbcut
import KerbcutSources
import Testing

struct SitemapTests {
  private func sitemap(_ text: String, _ type: String = "application/xml") -> Sitemap? {
    Sitemap(Snapshot(path: "s", address: "https://a.gov.uk/s", bytes: Array(text.utf8), mediaType: type))
  }

  @Test func readsPagesAndNotTheirPictures() {
    let found = sitemap(
      """
      <?xml version="1.0"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
      <url><loc> https://a.gov.uk/one?x=1&amp;y=2 </loc><image:image><image:loc>https://a.gov.uk/i.png</image:loc></image:image></url>
      <url><loc>https://a.gov.uk/two</loc><lastmod>2026-01-01</lastmod></url><url><loc/></url></urlset>
      """)
    #expect(found?.pages == ["https://a.gov.uk/one?x=1&y=2", "https://a.gov.uk/two"])
    #expect(found?.sitemaps == [])
  }

  @Test func readsAnIndex() {
    let found = sitemap(
      "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap><loc>https://a.gov.uk/b.xml</loc></sitemap></sitemapindex>"
    )
    #expect(found?.sitemaps == ["https://a.gov.uk/b.xml"])
    #expect(found?.pages == [])
  }

  @Test func readsAText() {
    #expect(sitemap("https://a.gov.uk/\r\nhttps://a.gov.uk/b\n", "text/plain")?.pages.count == 2)
    #expect(sitemap("Words about boats", "text/plain") == nil)
  }

  @Test(arguments: ["", "<rss/>", "<urlset", "<!DOCTYPE html><title>A</title>", "not xml"])
  func takesNothingElseForOne(_ text: String) { #expect(sitemap(text)?.pages.isEmpty ?? true) }

  @Test func knowsSitemapsByName() {
    func isNamed(_ text: String) -> Bool { WebAddress(text).map(Sitemap.isNamed) ?? false }
    #expect(isNamed("https://a.gov.uk/sitemap.xml"))
    #expect(isNamed("https://a.gov.uk/x/Sitemap_index.xml?a=b"))
    #expect(!isNamed("https://a.gov.uk/sitemap"))
    #expect(!isNamed("https://a.gov.uk/feed.xml"))
  }
}

struct RequestHeaderTests {
  @Test func readsHeaders() {
    #expect(RequestHeader("X-Test: 1")?.line == "X-Test: 1")
    #expect(RequestHeader("Authorization:Bearer a:b")?.value == "Bearer a:b")
  }

  @Test(arguments: [
    "X-Test", ": a", "X Test: 1", "X: a\r\nY: b", "X: a\nY: b", "X:", "Host: a", "content-length: 1", "Ä: 1",
  ])
  func refusesWhatIsNone(_ line: String) { #expect(RequestHeader(line) == nil) }
}
