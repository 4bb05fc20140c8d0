import Kerbcut

struct PrivacyCookieBannerChoices: Check {
  static let about = About(
    id: "privacy-cookie-banner-choices",
    title: "Saying no to cookies is as easy as saying yes",
    requirements: [.govuk(9), .govuk(4), .pecr("6")],
    why: "Consent is free only if people can refuse it as easily as give it.",
    fix: "Put “Accept” and “Reject” side by side as the same kind of button, with a link to the cookies page.",
    guidance: .ico,
    weight: .error,
    profiles: About.ofPublicBodies
  )

  private static let accepts = ["accept", "allow", "agree", "yes", "ok with", "derbyn", "caniatáu", "cytuno"]
  private static let rejects = [
    "reject", "refuse", "decline", "deny", "disagree", "disallow", "do not", "don't", "don’t", " no ", " no, ",
    "not accept", "without accepting", "opt out", "opt-out", "turn off", "switch off", "disable", "essential",
    "necessary", "required only", "only required", "gwrthod", "ymwrthod", "peidio", "hanfodol", "angenrheidiol",
  ]

  let applicability = Applicability<Element>("A cookie banner with a control to accept") { page in
    guard let banner = page.privacy.servedCookieBanner, !banner.controls(accepts).isEmpty else { return [] }
    return [banner]
  }

  let expectations = [
    Expectation("It has a control to reject of the same kind as the one to accept") { (banner: Element) in
      let accept = banner.controls(accepts).filter { banner.controls(rejects).contains($0) == false }
      guard let yes = accept.first else { return .passed }
      guard let no = banner.controls(rejects).first else {
        return .failed("The cookie banner has a control to accept and none to reject.", at: yes.targetRange)
      }
      return yes.isLink == no.isLink
        ? .passed
        : .failed(
          "Accepting and rejecting cookies are different kinds of control.", weight: .warning, at: no.targetRange)
    },
    Expectation("It has a link to the cookies page") { (banner: Element) in
      banner.descendants.contains { $0.is(.a) && $0.has(.href) }
        ? .passed : .failed("The cookie banner has no link to the cookies page.", weight: .warning)
    },
  ]

  static let examples: [Example] = [
    .passed(
      "both",
      #"<div class="govuk-cookie-banner"><button>Accept analytics cookies</button><button>Reject analytics cookies</button><a href="/cookies">View cookies</a></div>"#
    ),
    .failed(
      "no way to say no",
      #"<div class="govuk-cookie-banner">↓<button>Accept all</button><a href="/cookies">View cookies</a></div>"#),
    .failed(
      "a lesser control",
      #"<div class="govuk-cookie-banner"><button>Accept all</button>↓<a href="/no">Reject</a></div>"#),
    .failed("no link", #"↓<div class="govuk-cookie-banner"><button>Accept</button><button>Reject</button></div>"#),
    .passed(
      "a banner that a script shows, in words of its own",
      #"<div class="govuk-cookie-banner" hidden><button>Yes, allow</button><button>No, thanks</button><a href="/c">More</a></div>"#
    ),
    .passed(
      "in Welsh",
      #"<div class="govuk-cookie-banner"><button>Derbyn cwcis dadansoddi</button><button>Gwrthod cwcis dadansoddi</button>"#
        + #"<a href="/cwcis">Gweld cwcis</a></div>"#),
    .inapplicable("a message", #"<div class="govuk-cookie-banner"><p>We use essential cookies.</p></div>"#),
  ]
}

extension Element {
  /// Buttons and links below whose words hold one of these.
  fileprivate func controls(_ words: [String]) -> [Element] {
    descendants.filter { element in
      guard
        element.is(.button, .a) || element.is(.input) && (element.has(.type, "submit") || element.has(.type, "button"))
      else { return false }
      let text = " \(element.attribute(.value) ?? "") \(element.textContent.collapsed) ".inLowerCase
      return words.contains(where: { text.holds($0) })
    }
  }

  fileprivate var isLink: Bool { self.is(.a) && !has(.role, "button") && !isButtonLike }
}
