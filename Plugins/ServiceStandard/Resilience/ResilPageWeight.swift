import Kerbcut

struct ResilPageWeight: Check {
  static let about = About(
    id: "resil-page-weight",
    title: "The page is light",
    requirements: [.govuk(4), .govuk(5), .govuk(14)],
    why: "Data costs money, and slow pages lose people.",
    fix: "Cut scripts and images, and send less HTML.",
    guidance: .serviceManual("technology/how-to-test-frontend-performance", "How to test frontend performance"),
    weight: .notice,
    profiles: ["public", "govuk", "council"]
  )

  let applicability = Applicability("Each page") { [$0] }

  let expectations = [
    Expectation("Its HTML and the scripts within it stay under 500 kB each, and the whole under 1.5 MB") {
      (page: Page) in
      let html = page.markup.size
      let script = page.elements(named: .script).reduce(0) { $0 + ($1.has(.src) ? 0 : $1.textContent.utf8.count) }
      if html > 1_500_000 || script > 500_000 {
        return .failed(
          "The HTML of this page has \(html / 1000) kB, of which \(script / 1000) kB is script.", weight: .warning)
      }
      return html > 500_000 ? .failed("The HTML of this page has \(html / 1000) kB.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("light", "<p>Text</p>"),
    .failed(
      "heavy", ExamplePage.html(marksRoot: true, "<!-- " + String(repeating: "0123456789", count: 50_100) + " -->")),
    .failed(
      "a heavy script",
      ExamplePage.html(marksRoot: true, "<script>/* " + String(repeating: "0123456789", count: 50_100) + " */</script>")
    ),
  ]
}
