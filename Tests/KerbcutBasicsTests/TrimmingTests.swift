import KerbcutBasics
import Testing

@Suite struct TrimmingTests {
  @Test(arguments: [("  a b\n", "a b"), ("", ""), (" \t\n", ""), ("a", "a"), ("\u{A0}a", "a")])
  func takesWhiteSpaceOffTheEnds(_ text: String, _ trimmed: String) {
    #expect(text.trimmingSpaces == trimmed)
  }

  @Test func takesOtherCharactersOffTheEnds() {
    #expect("'a'b'".trimming { $0 == "'" } == "a'b")
    #expect("'''".trimmed { $0 == "'" }.isEmpty)
  }
}
