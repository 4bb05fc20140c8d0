import Kerbcut
import KerbcutService

struct PrivacyCookiesPageContent: Check {
  static let about = About(
    id: "privacy-cookies-page-content",
    title: "The cookies page says what is stored and takes the choice",
    requirements: [.govuk(9)],
    why: "People can decide only if they know.",
    fix: "List each cookie with name, purpose and expiry; offer radios for those that are not essential.",
    weight: .warning,
    profiles: About.ofPublicBodies
  )

  let applicability = Applicability<Page>("A cookies page") { page in page.service.kind == .cookies ? [page] : [] }

  let expectations = [
    Expectation("It has a table or list of cookies") { (page: Page) in
      let hasList = page.elements(named: .table, .dl, .ul).contains {
        $0.ancestor(named: .nav, .footer, .header) == nil && $0.isRendered
      }
      return hasList ? .passed : .failed("The page lists no cookies.", at: page.h1?.targetRange)
    },
    Expectation("No choice is made beforehand") { (page: Page) in
      let chosen = page.forms.mainFields.first { field in
        field.has(.checked) && ["yes", "on", "true", "accept"].contains((field.attribute(.value) ?? "on").inLowerCase)
      }
      return chosen.map { .failed("A choice of cookies is set to yes.", at: $0.targetRange) } ?? .passed
    },
  ]

  static let examples: [Example] = [
    .passed("a table", "<h1>Cookies</h1><table><tr><th>Name</th></tr></table>"),
    .failed("nothing listed", "↓<h1>Cookies</h1><p>We use cookies.</p>"),
    .failed(
      "chosen beforehand",
      #"<h1>Cookies</h1><ul><li>seen</li></ul><form>↓<input type="radio" name="a" value="yes" checked aria-label="Yes"></form>"#
    ),
    .inapplicable("another page", "<h1>Apply</h1>"),
  ]
}
