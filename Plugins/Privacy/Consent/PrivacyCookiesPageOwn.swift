import Kerbcut

struct PrivacyCookiesPageOwn: Check {
  static let about = About(
    id: "privacy-cookies-page-own",
    title: "A service has its own cookies page",
    requirements: [.govuk(9)],
    why: "The cookies page of the main site does not speak of this service.",
    fix: "Publish your own cookies page and link to it.",
    guidance: .designSystem("patterns/cookies-page", "Cookies page"),
    weight: .warning,
    profiles: ["govuk"]
  )

  let applicability = Applicability<Element>("Each link of the footer named “Cookies” on service.gov.uk") { page in
    guard page.host?.isWithin("service.gov.uk") ?? false, let footer = page.landmarks.footer else { return [] }
    return page.links.filter {
      $0.isInside(footer) && ["cookies", "cwcis"].contains($0.textContent.collapsed.inLowerCase)
    }
  }

  let expectations = [
    Expectation("It stays on the service’s host") { (link: Element) in
      guard let host = WebAddress.host(of: link.address), host == "www.gov.uk" || host == "gov.uk" else {
        return .passed
      }
      return .failed("The cookies link leads to the main site of GOV.UK.")
    }
  ]

  static let examples: [Example] = [
    .passed(
      "own", #"<footer><a href="/cookies">Cookies</a></footer>"#, in: .init(address: "https://a.service.gov.uk/")),
    .failed(
      "the main site’s", #"<footer>↓<a href="https://www.gov.uk/help/cookies">Cookies</a></footer>"#,
      in: .init(address: "https://a.service.gov.uk/")),
    .inapplicable("elsewhere", #"<footer><a href="/cookies">Cookies</a></footer>"#),
  ]
}
