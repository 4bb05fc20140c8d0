import Kerbcut

struct HelpEmailLinkText: Check {
  static let about = About(
    id: "help-email-link-text",
    title: "Email links show the address",
    requirements: [.govuk(4), .govuk(5)],
    why: "People can copy the address.",
    fix: "Use the address as the words of the link, in lower case.",
    guidance: .styleGuide("Email addresses"),
    weight: .notice,
    profiles: ["govuk", "public"]
  )

  let applicability = Applicability("Each email link in the main content with an address") { page in
    page.links.filter { link in
      link.hasAddress(startingWith: "mailto:") && link.address.holds("@") && link.isRendered
        && (page.mainOrBody.map(link.isInside) ?? true)
    }
  }

  let expectations = [
    Expectation("Its words are the address, in lower case") { (link: Element) in
      let address = String(link.address.dropFirst("mailto:".count).prefix { $0 != "?" })
      let text = link.renderedText
      if text == address.inLowerCase { return .passed }
      return text.inLowerCase == address.inLowerCase
        ? .failed("The address ‘\(text)’ has capitals.") : .failed("This email link says ‘\(text)’, not the address.")
    }
  ]

  static let examples: [Example] = [
    .passed("the address", #"<a href="mailto:help@example.gov.uk">help@example.gov.uk</a>"#),
    .failed("words", #"↓<a href="mailto:help@example.gov.uk">Email us</a>"#),
    .failed("capitals", #"↓<a href="mailto:help@example.gov.uk">Help@Example.gov.uk</a>"#),
    .inapplicable("none", #"<a href="/">Home</a>"#),
  ]
}
