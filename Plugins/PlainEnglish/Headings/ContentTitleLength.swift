import Kerbcut

struct ContentTitleLength: Check {
  static let about = About(
    id: "content-title-length",
    title: "Titles of content pages are short",
    requirements: [.govuk(4)],
    why: "Search results cut off what is longer than 65 characters.",
    fix: "Shorten it; leave out the full stop, dashes and slashes.",
    guidance: .styleGuide("Titles"),
    weight: .notice,
    profiles: ["govuk", "nhs"]
  )

  /// How many characters a title may have.
  var longest = 65

  let applicability = Applicability("Each `h1` with text on a page that asks for no input") { page in
    page.forms.askForInput ? [] : page.text.blocks.filter { $0.element.is(.h1) }
  }

  var expectations: [Expectation<TextBlock>] {
    [
      Expectation("It has at most 65 characters, no full stop at its end, no dash, no slash") { title in
        let text = title.text
        if text.count > longest { return .failed("The title has \(text.count) characters, more than \(longest).") }
        if text.hasSuffix(".") { return .failed("The title ends in a full stop.") }
        let hasMark = text.holds(" - ") || text.holds("–") || text.holds("—") || text.holds("/")
        return hasMark ? .failed("The title has a dash or slash.") : .passed
      }
    ]
  }

  static let examples: [Example] = [
    .passed("short", "<h1>Renew a licence</h1>"),
    .failed("long", "<h1>↓Renew a licence for a vehicle which you have kept off the road for a year</h1>"),
    .failed("a full stop", "<h1>↓Renew a licence.</h1>"),
    .failed("a dash", "<h1>↓Licences – renewal</h1>"),
    .inapplicable("no title", "<h2>Renew a licence.</h2>"),
  ]
}
