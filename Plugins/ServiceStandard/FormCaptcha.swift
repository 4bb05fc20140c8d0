import Kerbcut

struct FormCaptcha: Check {
  static let about = About(
    id: "form-captcha",
    title: "Nobody has to prove to be human",
    requirements: [.govuk(5), .govuk(9)],
    why: "Such tests keep disabled people out.",
    fix: "Use rate limits, hidden fields and checks on the server instead.",
    weight: .error
  )

  let applicability = Applicability<Element>(
    "Each script, frame and element of a service that tests people, and each "
      + "field that asks for the characters of an image"
  ) { page in
    let loaded = page.elements(named: .script, .iframe).filter { element in
      let address = (element.attribute(.src) ?? "").lowercased()
      return Self.addresses.contains { address.contains($0) }
    }
    let boxes = page.elements(withClass: "g-recaptcha", "h-captcha", "cf-turnstile")
    let fields = page.mainFields.filter { field in
      let label = field.labelText.lowercased()
      return [
        "type the characters", "enter the characters", "characters in the image", "characters you see", "captcha",
      ].contains { label.contains($0) }
    }
    return (loaded + boxes + fields).unique.sorted { $0.node < $1.node }.prefix(1).map { $0 }
  }

  let expectations = [
    Expectation("There is no such test") { (element: Element) in
      // A box may be added by script, so without one only the risk is known.
      let isBox = element.tag != .script && !element.has(named: "data-size", "invisible")
      let isCertain = isBox || !element.page.elements(withClass: "g-recaptcha", "h-captcha").isEmpty
      return !isCertain
        ? .failed("A service that tests whether people are human is loaded here.", weight: .warning)
        : .failed("People have to prove here that they are human.")
    }
  ]

  private static let addresses = [
    "google.com/recaptcha/api", "recaptcha.net/recaptcha", "gstatic.com/recaptcha", "hcaptcha.com/", "arkoselabs.com",
    "funcaptcha.com",
  ]

  static let examples: [Example] = [
    .failed("a box", #"↓<div class="g-recaptcha" data-sitekey="x"></div>"#),
    .failed("an image code", "<label>Type the characters you see ↓<input></label>"),
    .failed("a score", #"↓<script src="https://www.google.com/recaptcha/api.js?render=key"></script>"#),
    .inapplicable("none", "<label>Name <input></label>"),
  ]
}
