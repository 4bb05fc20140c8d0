import Kerbcut

struct HelpContactNotPhoneOnly: Check {
  static let about = About(
    id: "help-contact-not-phone-only",
    title: "A phone number is not the only way to get in touch",
    requirements: [.govuk(3), .govuk(5)],
    why: "Deaf people, and people with speech difficulties, cannot use the phone.",
    fix: "Add an email address, a form or Relay UK.",
    guidance: .serviceManual("helping-people-to-use-your-service/set-up-user-support", "Set up user support"),
    weight: .warning,
    profiles: ["public", "govuk", "council", "nhs"]
  )

  let applicability = Applicability(
    "The first phone link, or text with a phone number, in the main content or footer of each page"
  ) { page in
    Array(page.contact.phones.prefix(1))
  }

  let expectations = [
    Expectation("The page names a route in writing too") { (phone: Element) in
      let routes = phone.page.contact.routes
      return routes.isSuperset(of: ["phone"]) && routes.count > 1
        ? .passed : .failed("The only way to get in touch on this page is by phone.")
    }
  ]

  static let examples: [Example] = [
    .passed("email too", #"<p>Telephone: 0300 123 4567</p><p>Email: help@example.gov.uk</p>"#),
    .failed("phone only", "↓<p>Telephone: 0300 123 4567</p>"),
    .passed("an address to write to", "<p>Telephone: 0300 123 4567</p><p>2 Mill Lane, Anytown, ZZ1 2AB</p>"),
    .passed(
      "a form to write in",
      "<p>Telephone: 0300 123 4567</p><label>Email <input></label><label>Message <textarea></textarea></label>"),
    .passed("a chat", #"<p>Call 0300 123 4567 or <a href="/chat">chat online</a></p>"#),
    .inapplicable("a number of the whole country", #"<p>In danger, <a href="tel:999">call 999</a>.</p>"#),
    .inapplicable("no phone", "<p>Text</p>"),
  ]
}
