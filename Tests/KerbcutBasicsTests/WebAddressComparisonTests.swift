import KerbcutBasics
import Testing

struct WebAddressComparisonTests {
  @Test(arguments: [
    ("https://a.example/help", "https://a.example/help/"),
    ("https://a.example/help/", "http://a.example:80/help/index.html"),
    ("https://a.example/", "https://a.example"),
    ("https://a.example/%7euser/a%2fb", "https://a.example/~user/a%2Fb"),
    ("https://a.example/help?utm_source=x&gclid=1", "https://a.example/help"),
    ("https://a.example/help?", "https://a.example/help#top"),
    ("https://a.example/list?page=2&utm_medium=mail", "https://a.example/list?page=2"),
  ])
  func takesFormsOfOneAddressAsOne(_ one: String, _ other: String) throws {
    let one = try #require(WebAddress(one))
    let other = try #require(WebAddress(other))
    #expect(one.comparable == other.comparable)
  }

  @Test(arguments: [
    ("https://a.example/help", "https://b.example/help"),
    ("https://a.example/help", "https://a.example/Help"),
    ("https://a.example/list?page=1", "https://a.example/list?page=2"),
    ("https://a.example/help#call", "https://a.example/help#write"),
    ("https://a.example/a%2Fb", "https://a.example/a/b"),
    ("https://a.example/help%", "https://a.example/help%4"),
  ])
  func tellsAddressesApart(_ one: String, _ other: String) throws {
    let one = try #require(WebAddress(one))
    let other = try #require(WebAddress(other))
    #expect(one.comparable != other.comparable)
  }
}
