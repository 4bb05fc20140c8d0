import Kerbcut

struct PrivacyEmbedConsent: Check {
  static let about = About(
    id: "privacy-embed-consent",
    title: "Embedded videos, maps and posts keep privacy",
    requirements: [.govuk(9), .pecr("6")],
    why: "They set cookies by themselves before anybody agreed.",
    fix: "Use a host that keeps privacy, load it on request, or link to it.",
    guidance: .ico,
    weight: .warning,
    profiles: About.ofPublicBodies
  )

  let applicability = Applicability<Element>("Each frame with an address of another host") { page in
    page.elements(named: .iframe).filter {
      WebAddress.host(of: $0.attribute(.src) ?? "").map { $0 != page.host } ?? false
    }
  }

  let expectations = [
    Expectation("It is no video, map or post of a host that sets cookies") { (frame: Element) in
      let address = frame.attribute(.src) ?? ""
      let product = Product.known.first {
        [.video, .map, .social].contains($0.purpose) && $0.signs.contains(where: { address.holds($0) })
      }
      return product.map { .failed("This frame of \($0.name) can set cookies before consent.") } ?? .passed
    }
  ]

  static let examples: [Example] = [
    .passed("keeps privacy", #"<iframe title="Film" src="https://www.youtube-nocookie.com/embed/1"></iframe>"#),
    .failed("sets cookies", #"↓<iframe title="Film" src="https://www.youtube.com/embed/1"></iframe>"#),
    .inapplicable("own", #"<iframe title="Form" src="/form"></iframe>"#),
  ]
}
