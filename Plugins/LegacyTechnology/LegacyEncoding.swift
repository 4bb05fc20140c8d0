import Kerbcut

struct LegacyEncoding: Check {
  static let about = About(
    id: "legacy-encoding",
    title: "The page is in UTF-8 and says so",
    requirements: [.govuk(11)],
    why: "Names with accents or circumflexes, such as Siân and Llŷr, break.",
    fix: "Serve the page as UTF-8, with `<meta charset=\"utf-8\">` in the first 1024 bytes.",
    guidance: .openStandards,
    weight: .warning
  )

  let applicability = Applicability("Each HTML page") { page in
    page.markup.isHTML && page.body != nil ? [page] : []
  }

  let expectations = [
    Expectation("Its encoding is declared, and is UTF-8") { (page: Page) in
      let source = page.markup.source
      if source.encodingSource == .fallback {
        let hasForeign = source.bytes.contains { $0 >= 0x80 }
        return hasForeign ? .failed("This page does not say what its encoding is.") : .passed
      }
      return source.encoding.uppercased() == "UTF-8"
        ? .passed : .failed("This page is in \(source.encoding), not in UTF-8.")
    },
    Expectation("Its text shows no letters read in a wrong encoding") { (page: Page) in
      let main = page.text.main
      // All begin with bytes that English text has none of.
      guard main.utf8.contains(where: { $0 == 0xC3 || $0 == 0xC5 }) else { return .passed }
      let found = ["â€™", "â€œ", "â€“", "Ã©", "Ã¢", "Å·", "Åµ"].first { main.holds($0) }
      return found.map { .failed("The text shows ‘\($0)’, a letter read in a wrong encoding.") } ?? .passed
    },
  ]

  static let examples: [Example] = [
    .passed("UTF-8", ExamplePage.html(head: #"<meta charset="utf-8">"#, "<p>Siân</p>")),
    .failed(
      "broken letters", ExamplePage.html(head: #"<meta charset="utf-8">"#, marksRoot: true, "<p>Itâ€™s here</p>")),
    .failed("no charset", ExamplePage.html(marksRoot: true, "<p>Siân asks for the charset of this page</p>")),
    .failed(
      "another encoding", ExamplePage.html(head: #"<meta charset="windows-1252">"#, marksRoot: true, "<p>Fees</p>")),
  ]
}
