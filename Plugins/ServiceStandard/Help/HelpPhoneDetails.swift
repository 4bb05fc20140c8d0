import Kerbcut

struct HelpPhoneDetails: Check {
  static let about = About(
    id: "help-phone-details",
    title: "Phone numbers come with hours and charges",
    requirements: [.govuk(3)],
    why: "People can plan, and save money.",
    fix: "Give the opening hours beside the number, and a link to call charges.",
    guidance: .designSystem("patterns/contact-a-department-or-service-team", "Contact"),
    weight: .notice,
    profiles: ["govuk", "public", "council"]
  )

  let applicability = Applicability("The first text with a phone number in the main content of each page") { page in
    page.contact.phones.filter { element in page.mainOrBody.map(element.isInside) ?? true }.prefix(1).map { $0 }
  }

  let expectations = [
    Expectation("Opening hours and a link to call charges are near") { (phone: Element) in
      let around = phone.ancestors.prefix(3).first { ![.body, .main].contains($0.tag) }
      let text = ((around ?? phone).renderedText + " " + (phone.parent?.renderedText ?? "")).inLowerCase
      let hasHours = ["monday", "am to", "24 hours", "opening", "dydd llun", "every day"].contains { text.holds($0) }
      let hasCharges = phone.page.elements(named: .a).contains {
        $0.address.holds("call-charges") || Self.charges.occur(inRenderedTextOf: $0)
      }
      let missing = (hasHours ? [] : ["opening hours"]) + (hasCharges ? [] : ["a link to call charges"])
      return missing.isEmpty
        ? .passed : .failed("This phone number comes without \(missing.joined(separator: " and ")).")
    }
  ]

  private static let charges = Signs(["call charges", "gostau galwadau"], ignoringCase: true)

  static let examples: [Example] = [
    .passed(
      "both",
      #"<main><div><p>Telephone: 0300 123 4567</p><p>Monday to Friday, 9am to 5pm</p><a "#
        + #"href="https://www.gov.uk/call-charges">Find out about call charges</a></div></main>"#
    ),
    .failed("neither", "<main>↓<p>Telephone: 0300 123 4567</p></main>"),
    .inapplicable(
      "an answer of the user",
      #"<main><dl class="nhsuk-summary-list"><dt>Mobile</dt><dd>07700 900982</dd></dl></main>"#),
    .inapplicable("no phone", "<main><p>Text</p></main>"),
  ]
}
