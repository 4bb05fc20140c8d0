import Kerbcut

struct ContentSummaryLength: Check {
  static let about = About(
    id: "content-summary-length",
    title: "Summaries fit into search results",
    requirements: [.govuk(4)],
    why: "The summary is what people see in search results; what is longer than 160 characters is cut off.",
    fix: "Write a sentence of up to 160 characters that says more than the title.",
    guidance: .styleGuide("Summaries"),
    weight: .notice,
    profiles: ["govuk", "public"]
  )

  /// How many characters a summary may have.
  var longest = 160

  let applicability = Applicability("Each `meta` with the name `description`") { page in
    page.elements(named: .meta).filter {
      $0.has(.name, "description") && $0.attribute(.content)?.collapsed.isEmpty == false
    }
  }

  var expectations: [Expectation<Element>] {
    [
      Expectation("It has at most 160 characters, ends in a full stop and differs from the title") { meta in
        let text = meta.attribute(.content)?.collapsed ?? ""
        if text.count > longest { return .failed("The summary has \(text.count) characters, more than \(longest).") }
        let title = meta.page.elements(named: .title).first?.textContent.collapsed ?? ""
        if text == title { return .failed("The summary repeats the title.") }
        return text.hasSuffix(".") || text.hasSuffix("?")
          ? .passed : .failed("The summary does not end in a full stop.")
      }
    ]
  }

  static let examples: [Example] = [
    .passed(
      "good",
      #"<!DOCTYPE html><html lang="en"><meta name="description" content="How to renew a licence."><title>Renew</title>"#
    ),
    .failed(
      "no full stop",
      #"<!DOCTYPE html><html lang="en">↓<meta name="description" content="Renewals"><title>Renew</title>"#),
    .failed(
      "the title again",
      #"<!DOCTYPE html><html lang="en"><title>Renew.</title>↓<meta name="description" content="Renew.">"#),
    .failed(
      "long",
      #"<!DOCTYPE html><html lang="en">↓<meta name="description" content="\#(String(repeating: "word ", count: 40))."><title>Renew</title>"#
    ),
    .inapplicable("none", "<h1>Renew</h1>"),
  ]
}
