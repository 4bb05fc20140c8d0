import Kerbcut
import KerbcutService
import Testing

/// Pages are recognised by what they say and hold.
@Suite struct PageKindTests {
  private func page(_ body: String, title: String = "T", status: Int? = nil, options: PageOptions = .init()) -> Page {
    let source = ExamplePage.html(title: title, body)
    let snapshot = Snapshot(path: "page.html", bytes: Array(source.utf8), status: status)
    return Page(snapshot, document: Document.parse(source), options: options)
  }

  private static let form =
    "<form method=\"post\"><label>Name <input name=\"n\"></label><button>Continue</button></form>"

  /// Three steps, of which the last alone has the button that sends.
  private static func steps(_ open: String, _ close: String) -> String {
    open + "<div data-step=1><label>Street <input name=a></label><button type=button>Next</button></div>"
      + "<div data-step=2 hidden><label>Fault <input name=b></label><button type=button>Next</button></div>"
      + "<div data-step=3 hidden><label>Name <input name=c></label><button>Send</button></div>" + close
  }

  @Test(arguments: [
    (PageKind.question, "<main><h1>Your name</h1>\(form)</main>"),
    (.start, "<main><h1>Apply</h1><a href=\"/a\" class=\"govuk-button govuk-button--start\">Start now</a></main>"),
    (.checkAnswers, "<main><h1>Check your answers</h1><form method=\"post\"><button>Send</button></form></main>"),
    (.confirmation, "<main><div class=\"govuk-panel govuk-panel--confirmation\"><h1>Done</h1></div></main>"),
    (.confirmation, "<main><h1>Application received</h1></main>"),
    (.notFound, "<main><h1>Page not found</h1></main>"),
    (.error, "<main><h1>Sorry, there is a problem with the service</h1></main>"),
    (.statement, "<main><h1>Accessibility statement for Apply</h1></main>"),
    (.cookies, "<main><h1>Cookies</h1></main>"),
    (
      .confirmation,
      "<main><h1>We have received your photograph</h1><h2>What happens next</h2><p>A person looks at it.</p></main>"
    ),
    (.confirmation, "<main><h1>Cais wedi’i anfon</h1><p>Eich cyfeirnod yw HD1.</p></main>"),
    (
      .content, "<main><h1>Confirmed bookings are not available</h1><p>Try again later. Your reference is 1.</p></main>"
    ),
    (.content, "<main><h1>Complete streets</h1><p>Meetings of the board</p></main>"),
    (.content, "<main><h1>New bridge completed</h1><p>It opens on Monday.</p></main>"),
    (.content, "<main><h1>When your claim is received</h1><p>What happens next is this.</p></main>"),
    (.content, "<main><h1>Writing an accessibility statement</h1><p>Text</p></main>"),
    (.content, "<main><h1>Baking with cookies and children</h1><p>Flour and sugar</p></main>"),
    (.question, "<main><h1>Report a fault</h1>\(steps("<form>", "</form>"))</main>"),
    (.question, "<main><h1>Report a fault</h1>\(steps("<div>", "</div>"))</main>"),
    (.content, "<main><h1>Guide to licences</h1><p>Text</p></main>"),
    (.content, "<main><h1>Complete your profile</h1><p>Text</p></main>"),
    (
      .content,
      "<main><h1>Find a school</h1><form><label>Town <input name=\"t\"></label><button>Search</button></form></main>"
    ),
  ])
  func recognisesTheKind(kind: PageKind, body: String) {
    #expect(page(body).service.kind == kind)
  }

  @Test func aFeedbackFormBelowAnArticleMakesNoQuestionPage() {
    let words = String(repeating: "Many words about licences. ", count: 60)
    #expect(page("<main><h1>Guide</h1><p>\(words)</p>\(Self.form)</main>").service.kind == .content)
  }

  @Test func theStatusDecidesBeforeTheWords() {
    #expect(page("<main><h1>Guide</h1></main>", status: 404).service.kind == .notFound)
  }

  @Test func configurationDecidesFirst() {
    let found = page("<main><h1>Guide</h1></main>", options: PageOptions(kind: "start")).service.kindEvidence
    #expect(found == PageKindEvidence(kind: .start, reason: "set by the user"))
  }

  @Test func saysWhatTheKindWasRecognisedBy() {
    #expect(page("<main><h1>Page not found</h1></main>").service.kindEvidence.reason == "heading says “page not found”")
  }

  @Test func longGuidanceOnAPatternIsNoPageOfIt() {
    let words = String(repeating: "Tell people what they can do. ", count: 60)
    #expect(page("<main><h1>Page not found pages</h1><p>\(words)</p></main>").service.kind == .content)
  }

  @Test func guidanceOnStatementsIsNoStatement() {
    let text =
      "<p>You must publish your accessibility statement. Say whether it is partially compliant. "
      + "The Equality and Human Rights Commission enforces the Accessibility Regulations 2018.</p>"
    #expect(page("<main><h1>Accessibility statements</h1>\(text)</main>").service.statement == nil)
    #expect(page("<main><h1>Accessibility statement</h1>\(text)</main>").service.statement == nil)
  }
}
