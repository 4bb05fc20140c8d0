import KerbcutBasics
import Testing

@Suite struct StableHashTests {
  /// Published values of FNV-1a with 64 bits (Fowler, Noll, Vo): what stands in baselines must stay as it is.
  @Test(arguments: [
    ("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("b", "af63df4c8601f1a5"), ("foobar", "85944171f73967e8"),
  ])
  func hasTheValuesOfFNV1a(_ text: String, _ digits: String) {
    #expect(StableHash(text).hexadecimal == digits)
    #expect(StableHash(hexadecimal: digits) == StableHash(text))
  }

  @Test func isTheSameHoweverTextIsAdded() {
    var bytes = StableHash()
    for byte in "foobar".utf8 { bytes.add(byte) }
    var parts = StableHash("foo")
    parts.add(Array("bar".utf8))
    #expect(bytes == StableHash("foobar"))
    #expect(parts == StableHash("foobar"))
  }

  @Test(arguments: ["", "xyz", "10000000000000000"])
  func readsNoOtherText(_ text: String) {
    #expect(StableHash(hexadecimal: text) == nil)
  }
}
