import Kerbcut
import KerbcutTesting
import Testing

@testable import KerbcutWorkshop

struct MessageFormTests {
  @Test(arguments: [
    ("‘Read more’ alone does not say where this link goes.", "‘…’ alone does not say where this link goes."),
    ("The person’s ‘O’Neil’ is said twice.", "The person’s ‘…’ is said twice."),
    ("This text is #767676 on rgb(1, 2, 3): a contrast of 4.54 to 1.", "This text is # on #: a contrast of 0 to 0."),
    ("The keyboard reaches <button> inside this link.", "The keyboard reaches <…> inside this link."),
    ("“can’t” is easy to misread, `font` is obsolete.", "“…” is easy to misread, `…` is obsolete."),
    ("This is #0b0c0c (a.css:12 on .button) on #fff (line 3, style attribute of <p>).", "This is # on #."),
    ("See https://example.gov.uk/a?b=1 and ask.", "See ADDRESS and ask."),
    ("Does this element and 12 others like it turn?", "Does this element turn?"),
    ("Does this element and another like it turn?", "Does this element turn?"),
  ])
  func takesOutWhatVaries(message: String, form: String) {
    #expect(MessageForm.text(of: message) == form)
  }

  @Test func takesFormsThatDifferInAWordForOne() {
    let one = form("This page has no NHS header, footer.")
    #expect(one.isVariant(of: form("This page has no NHS header.")))
    #expect(!one.isVariant(of: form("This page has no NHS header, footer.", outcome: .cantTell)))
    #expect(!one.isVariant(of: form("The page has two titles.")))
  }

  @Test func countsFormsNotMessages() {
    var tally = MessageTally()
    for name in ["More", "Here", "More"] { tally.note(form("‘\(name)’ says nothing.")) }
    tally.note(form("This link has 3 names.", outcome: .cantTell, expectation: 1))
    #expect(
      tally.lines == [
        "3\tlink-has-name fails 1  ‘…’ says nothing.", "1\tlink-has-name asks  2  This link has 0 names.",
      ])
  }

  @Test func tellsFormsThatNoExampleShows() throws {
    var tally = MessageTally()
    tally.show(examplesOf: [Plugin(id: "gardens", title: "Gardens", checks: [GardenHasGate()])])
    let document = Document.parse("<main>Beds</main><section></section>")
    let page = Page(Snapshot(path: "a.html", bytes: []), document: document)
    tally.look(at: page, with: [GardenHasGate()])
    #expect(tally.unshown.map(\.text) == ["Section 0 is empty."])
    #expect(tally.silent.map(\.text) == ["Is ‘…’ a gate?"])
    #expect(tally.fired.values.sorted() == [1, 1])
  }

  private func form(_ message: String, outcome: Outcome = .failed, expectation: Int = 0) -> MessageForm {
    MessageForm(check: "link-has-name", outcome: outcome, expectation: expectation, message: message)
  }
}

/// A check with three forms of message, one of which its examples do not show.
private struct GardenHasGate: Check {
  static let about = About(id: "garden-has-gate", title: "Gardens have gates", why: "People get in.", fix: "Add one.")

  let applicability = Applicability("Each `main` and `section`") { page in page.elements(named: .main, .section) }

  let expectations = [
    Expectation("It has a gate") { (part: Element) in
      if part.is(.section) { return .failed("Section 1 is empty.") }
      let text = part.textContent
      return text.isEmpty
        ? .failed("No gate.")
        : text == "Gate"
          ? .ask(Question("is-gate", "Is ‘\(text)’ a gate?", no: "It is none.")) : .failed("No gate.")
    }
  ]

  static let examples: [Example] = [
    .failed("none", "↓<main>Lawn</main>"),
    .cantTell("perhaps", "↓<main>Gate</main>"),
    .inapplicable("no garden", "<p>Text</p>"),
  ]
}
