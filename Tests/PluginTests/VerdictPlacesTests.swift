import Kerbcut
import Testing

@testable import KerbcutTesting

private struct SignsAreShort: Check {
  static let about = About(id: "signs-are-short", title: "Signs are short", why: "W", fix: "F")
  let applicability = Applicability("Each `hr`") { $0.elements(named: .hr) }
  let expectations = [
    Expectation("It is short") { (sign: Element) in
      sign.has(.hidden)
        ? .ask(Question("is-short", "Is it short?", no: "It is long.")) : .failed("‘\(sign.tag == .hr)’ is long.")
    }
  ]
  static let examples: [Example] = [.failed("long", "↓<hr>"), .inapplicable("none", "<p>")]
}

struct VerdictPlacesTests {
  private let plugin = Plugin(id: "signs", title: "Signs", checks: [SignsAreShort()])

  private func unreached(_ text: String, in path: String = "Signs/SignsAreShort.swift") -> [String] {
    VerdictPlaces.unreached(in: [.init(path: path, text: text)], by: [plugin])
  }

  @Test func findsThePlaceThatNoExampleReaches() {
    #expect(
      unreached(
        """
        // .failed("in a comment")
        let a: Verdict = .failed("‘\\(sign.tag == .hr ? "a" : "b")’ is long.", weight: .notice)
        let b: Verdict = .ask(Question("is-short", "Is it " + "short?", no: "It is long."))
        """) == ["Signs/SignsAreShort.swift:3: no example reaches what asks here: ‘Is it short?’"])
  }

  @Test func looksAtBothSidesOfACondition() {
    #expect(
      unreached(#".failed(x ?? y == 1 ? "‘\(a)’ is long." : isTall ? "It is tall." : "It is " + wide)"#) == [
        "Signs/SignsAreShort.swift:1: no example reaches what fails here: ‘It is tall.’",
        "Signs/SignsAreShort.swift:1: no example reaches what fails here: ‘It is …’",
      ])
  }

  @Test func takesOtherMessagesForThoseThatAreMadeElsewhere() {
    #expect(unreached(".failed(message)") == [])
    #expect(
      unreached(#".failed("‘\(a)’ is long."); .failed(message)"#) == [
        "Signs/SignsAreShort.swift:1: no example reaches what fails here: a message that is made elsewhere"
      ])
  }

  @Test func passesByExamplesAndWhatTakesVerdictsApart() {
    #expect(
      unreached(
        """
        static let examples: [Example] = [.failed("tall", "<hr>"), .cantTell("]", #"<a b="]">"#)]
        if case .failed(let message) = verdict {}
        Example.failed("x", "y")
        """) == [])
  }

  @Test func knowsOtherWaysToSayIt() {
    #expect(
      unreached(
        """
        ServiceVerdict(outcome: .failed, message: "A \\(x).")
        links.failed("‘\\(a)’ is long.", many: "are long.")
        Question("is-tall", "Is it tall?", no: .failed("It is not."))
        """
      ).map { $0.drop { $0 != "‘" } } == ["‘A ….’", "‘…are long.’", "‘Is it tall?’"])
  }

  @Test func asksAnyCheckForFilesThatBelongToNone() {
    #expect(unreached(#".failed("‘\(a)’ is long.")"#, in: "Signs/Shared.swift") == [])
    #expect(unreached(#".failed("It is old.")"#, in: "Signs/Shared.swift").count == 1)
  }
}
