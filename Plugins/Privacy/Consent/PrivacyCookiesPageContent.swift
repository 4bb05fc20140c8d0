import Kerbcut
import KerbcutService

struct PrivacyCookiesPageContent: Check {
  static let about = About(
    id: "privacy-cookies-page-content",
    title: "The cookies page says what is stored and takes the choice",
    requirements: [.govuk(9), .pecr("6"), .pecr("A1")],
    why: "People can decide only if they know.",
    fix: "List each cookie with name, purpose and expiry; offer radios for those that are not essential.",
    guidance: .designSystem("patterns/cookies-page", "Cookies page"),
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
      guard let chosen else { return .passed }
      return mayBeExempt(chosen)
        ? .ask(.exemptChoice, at: chosen.targetRange)
        : .failed("A choice of cookies is set to yes.", at: chosen.targetRange)
    },
  ]

  /// Whether a choice is about what the law exempts from consent where people can object: statistics and appearance.
  private static func mayBeExempt(_ field: Element) -> Bool {
    let words = "\(field.questionFieldset?.legendText ?? "") \(field.labelText) \(field.attribute(.name) ?? "")"
    return exempt.occur(in: words)
  }

  private static let exempt = Signs(
    [
      "analytic", "statistic", "measure", "usage", "how you use", "improve", "appearance", "remember", "settings",
      "preference", "dadansodd", "ystadeg", "mesur", "gosodiadau", "gwella",
    ], ignoringCase: true)

  static let examples: [Example] = [
    .passed("a table", "<h1>Cookies</h1><table><tr><th>Name</th></tr></table>"),
    .failed("nothing listed", "↓<h1>Cookies</h1><p>We use cookies.</p>"),
    .failed(
      "chosen beforehand",
      #"<h1>Cookies</h1><ul><li>seen</li></ul><form>↓<input type="radio" name="a" value="yes" checked aria-label="Yes"></form>"#
    ),
    .cantTell(
      "statistics chosen beforehand",
      #"<h1>Cookies</h1><ul><li>seen</li></ul><form><fieldset><legend>Cookies that measure use</legend>"#
        + #"↓<input type="radio" name="a" value="yes" checked aria-label="Yes"></fieldset></form>"#),
    .inapplicable("another page", "<h1>Apply</h1>"),
  ]
}

extension Question {
  fileprivate static let exemptChoice = Question(
    "exempt-choice",
    "Does this choice, which is set to yes, stand for nothing but statistics about this service or its appearance? Then "
      + "the law asks for information and a way to object, not for consent.",
    no: .failed("A choice of cookies is set to yes."), lacks: [Lack(.owner)])
}
