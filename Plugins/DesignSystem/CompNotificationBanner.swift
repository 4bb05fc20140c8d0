import Kerbcut

struct CompNotificationBanner: Check {
  static let about = About(
    id: "comp-notification-banner",
    title: "There is one notification banner, and it is named",
    requirements: [.govuk(4)],
    why: "Many banners are ignored.",
    fix: "Join the banners, and label the banner by its title.",
    guidance: .designSystem("components/notification-banner", "Notification banner"),
    weight: .warning,
    profiles: ["govuk", "nhs"]
  )

  let applicability = Applicability("Each notification banner") { page in
    page.elements(withClass: "govuk-notification-banner", "nhsuk-notification-banner").filter(\.isRendered)
  }

  let expectations = [
    Expectation("It is the first on the page") { (banner: Element) in
      let first = banner.page.elements(withClass: "govuk-notification-banner", "nhsuk-notification-banner").first(
        where: \.isRendered)
      return first == banner ? .passed : .failed("This is a second notification banner on the page.")
    },
    Expectation("It is a region or an alert with a name") { (banner: Element) in
      let role = banner.attribute(.role)?.inLowerCase ?? (banner.tag == .section ? "region" : "")
      guard ["region", "alert"].contains(role) else {
        return .failed("This notification banner is neither a region nor an alert.")
      }
      return banner.has(.ariaLabelledby) || banner.has(.ariaLabel)
        ? .passed : .failed("This notification banner is not labelled by its title.")
    },
  ]

  static let examples: [Example] = [
    .passed(
      "named",
      #"<div class="govuk-notification-banner" role="region" aria-labelledby="t"><h2 id="t">Important</h2></div>"#),
    .failed("no role", #"↓<div class="govuk-notification-banner"><h2>Important</h2></div>"#),
    .failed(
      "two",
      #"<div class="govuk-notification-banner" role="region" aria-label="A">A</div>↓<div "#
        + #"class="govuk-notification-banner" role="region" aria-label="B">B</div>"#
    ),
    .failed("no name", #"↓<div class="govuk-notification-banner" role="region"><h2>Important</h2></div>"#),
    .inapplicable("none", "<p>Text</p>"),
  ]
}
