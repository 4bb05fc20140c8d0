import KerbcutPage
import Testing

struct QuotedTextsTests {
  @Test func findsIdsBetweenQuotesAndBehindNumberSigns() {
    let code = "find('#menu', \"now\"); it's `a b`; '' + \"x\""
    let quoted = QuotedTexts(code)
    for text in ["#menu", "now", "menu", "a b", "", "x", "it", "; ", "men"] {
      for quote: Character in ["'", "\"", "`"] {
        #expect(quoted.holds(text, in: quote) == code.contains("\(quote)\(text)\(quote)"), "\(quote)\(text)")
      }
      #expect(quoted.isSelected(text) == code.contains("#" + text), "\(text)")
    }
  }
}
