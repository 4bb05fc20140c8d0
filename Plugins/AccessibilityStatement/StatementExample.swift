import Kerbcut

/// A statement that holds all that it should, and variations of it, for examples.
enum StatementExample {
  static let model = """
    <!DOCTYPE html><html lang="en"><head><title>Accessibility statement – Apply</title></head><body><main>
    <h1>Accessibility statement</h1>
    <p>This accessibility statement applies to apply.example.gov.uk.</p>
    <p>The Example Agency is committed to making its website accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.</p>
    <h2>Compliance status</h2>
    <p>This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, due to the non-compliances listed below.</p>
    <h2>Non-accessible content</h2>
    <p>The content listed below is non-accessible for the following reasons.</p>
    <h3>Non-compliance with the accessibility regulations</h3>
    <ul><li>Some images have no text. This fails WCAG 2.2 success criterion 1.1.1 (Non-text Content). We plan to fix it by 31 March 2027.</li></ul>
    <h2>Preparation of this accessibility statement</h2>
    <p>This statement was prepared on 4 May 2026. It was last reviewed on 6 July 2026.</p>
    <p>This website was last tested on 1 May 2026. The test was carried out by the Example Audit Centre. They chose ten pages and tested them by hand, with a keyboard, a screen reader and a magnifier.</p>
    <h2>Feedback and contact information</h2>
    <p>Email <a href="mailto:help@example.gov.uk">help@example.gov.uk</a> for large print, easy read or braille. We will get back to you in 5 days.</p>
    <h2>Enforcement procedure</h2>
    <p>The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the ‘accessibility regulations’). If you’re not happy with how we respond to your complaint, <a href="https://www.equalityadvisoryservice.com/">contact the Equality Advisory and Support Service (EASS)</a>.</p>
    </main></body></html>
    """

  /// 23 November 2026.
  static let options = PageOptions(today: CivilDate(year: 2026, month: 11, day: 23).daysSince1970)

  /// The model with one text in place of another.
  static func with(_ old: String, _ new: String) -> String { model.replacing(old, with: new) }

  /// The same, failing as a whole.
  static func marked(_ old: String, _ new: String) -> String { with(old, new).replacing("<h1>", with: "↓<h1>") }

  /// The model without a text, failing as a whole.
  static func lacking(_ text: String, in page: String = model) -> String {
    page.replacing(text, with: "").replacing("<h1>", with: "↓<h1>")
  }
}
