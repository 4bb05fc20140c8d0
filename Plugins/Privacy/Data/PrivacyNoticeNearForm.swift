import Kerbcut
import KerbcutService

struct PrivacyNoticeNearForm: Check {
  static let about = About(
    id: "privacy-notice-near-form",
    title: "A form that asks for personal data says why",
    requirements: [.govuk(9)],
    why: "People should know why they are asked, and what happens to the answer.",
    fix: "Add a line, and a link to the privacy notice.",
    guidance: .designSystem("patterns/question-pages", "Question pages"),
    weight: .warning,
    profiles: About.ofPublicBodies
  )

  private static let personal = [
    "email", "date of birth", "national insurance", "nhs number", "phone", "full name", "home address", "e-bost",
    "dyddiad geni",
  ]

  let applicability = Applicability<Page>("A whole page with a form that asks for personal data") { page in
    guard page.landmarks.footer != nil || page.landmarks.header != nil else { return [] }
    let texts =
      page.service.questions.map { $0.text.inLowerCase } + page.forms.mainFields.map { $0.labelText.inLowerCase }
    return texts.contains { text in personal.contains(where: { text.holds($0) }) } ? [page] : []
  }

  let expectations = [
    Expectation("It has a link on privacy, or a line on why it asks") { (page: Page) in
      let text = page.text.main.inLowerCase
      let hasReason = [
        "we need", "we ask", "we’ll use", "we will use", "we'll use", "so that we", "we only use", "to contact you",
        "byddwn",
      ].contains(where: { text.holds($0) })
      return hasReason || !page.privacy.links.isEmpty
        ? .passed
        : .ask(
          .isKnown,
          at: page.forms.mainFields.first?.targetRange)
    }
  ]

  static let examples: [Example] = [
    .passed(
      "a link",
      #"<main><form><label>Email address <input></label></form></main><footer><a href="/p">Privacy</a></footer>"#),
    .cantTell(
      "nothing", #"<main><form><label>Email address ↓<input></label></form></main><footer>Crown copyright</footer>"#),
    .inapplicable("nothing personal", #"<main><form><label>Colour <input></label></form></main>"#),
  ]
}

extension Question {
  fileprivate static let isKnown = Question(
    "is-known", "Do people know why this is asked and what happens to it? The page has no link on privacy.",
    no: "People are not told why this is asked and what happens to it.", about: .page, lacks: [Lack(.otherPages)])
}
