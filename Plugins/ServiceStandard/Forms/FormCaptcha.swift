import Kerbcut

struct FormCaptcha: Check {
  static let about = About(
    id: "form-captcha",
    title: "Nobody has to prove to be human",
    requirements: [.govuk(5), .govuk(9)],
    why: "Such tests keep disabled people out.",
    fix: "Use rate limits, hidden fields and checks on the server instead.",
    guidance: .serviceManual("technology/using-captchas", "Using CAPTCHAs"),
    weight: .error
  )

  let applicability = Applicability<Element>(
    "The first box, frame, script or field of a test that asks people to prove that they are human"
  ) { page in
    let boxes =
      page.elements(withClass: "g-recaptcha", "h-captcha", "cf-turnstile")
      + page.elements(named: .iframe).filter { isOfTest($0) }
    let fields = page.forms.mainFields.filter { field in
      let label = field.labelText.inLowerCase
      return [
        "type the characters", "enter the characters", "characters in the image", "characters you see", "captcha",
      ].contains { label.holds($0) }
    }
    let shown = (boxes + fields).unique.sorted { $0.node < $1.node }
    // A script of a test is on every page of many sites: only forms that send something use it.
    let sends = page.forms.withFields.contains { form in
      form.has(.method, "post") || form.ownedFields.contains { !$0.isSearchField && $0.isTextLike }
    }
    let scripts = sends ? page.elements(named: .script).filter { isOfTest($0) } : []
    return (shown.first ?? scripts.first).map { [$0] } ?? []
  }

  let expectations = [
    Expectation("There is no such test, but one that only scores") { (element: Element) in
      // Versions that score get their key with the script, and have no box (reCAPTCHA v3, “Programmatically invoke”).
      let address = (element.attribute(.src) ?? "").inLowerCase
      let isKey =
        address.holds("render=") && !address.holds("render=explicit") && !address.holds("render=onload")
      if isKey || element.has(named: "data-size", "invisible") { return .passed }
      return element.tag == .script
        ? .ask(.isMet)
        : .failed("People have to prove here that they are human.")
    }
  ]

  private static func isOfTest(_ element: Element) -> Bool {
    element.value(.src).map { addresses.occur(in: $0) } ?? false
  }

  private static let addresses = Signs(
    [
      "google.com/recaptcha/api", "recaptcha.net/recaptcha", "gstatic.com/recaptcha", "hcaptcha.com/", "arkoselabs.com",
      "funcaptcha.com", "challenges.cloudflare.com/turnstile",
    ], ignoringCase: true)

  static let examples: [Example] = [
    .failed("a box", #"↓<div class="g-recaptcha" data-sitekey="x"></div>"#),
    .failed("an image code", "<label>Type the characters you see ↓<input></label>"),
    .cantTell(
      "a script without a box",
      #"↓<script src="https://js.hcaptcha.com/1/api.js"></script><form method="post"><label>Name <input></label></form>"#
    ),
    .inapplicable("a script on a page without a form", #"<script src="https://js.hcaptcha.com/1/api.js"></script>"#),
    .passed(
      "a score",
      #"<script src="https://www.google.com/recaptcha/api.js?render=key"></script><form method="post"><input></form>"#),
    .passed("an invisible box", #"<button class="g-recaptcha" data-size="invisible">Send</button>"#),
    .inapplicable("none", "<label>Name <input></label>"),
  ]
}

extension Question {
  fileprivate static let isMet = Question(
    "is-met", "A script of a test that asks people to prove that they are human is loaded. Do people meet the test?",
    yes: "People have to prove on this page that they are human.", lacks: [Lack(.script)])
}
