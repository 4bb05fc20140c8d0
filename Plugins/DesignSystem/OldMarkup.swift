import Kerbcut

/// A marker of markup that a version of GOV.UK Frontend did away with.
struct OldMarkup {
  /// The version that did away with it, as major × 100 + minor.
  let version: Int
  let what: String
  let element: Element

  /// For readers: `4.0`.
  var versionText: String { "\(version / 100).\(version % 100)" }
}

extension Page {
  /// The markers of old GOV.UK Frontend markup on the page, after its changelog up to 6.3.
  var oldMarkup: [OldMarkup] {
    var found: [OldMarkup] = []
    func note(_ version: Int, _ what: String, _ element: Element?) {
      if let element { found.append(OldMarkup(version: version, what: what, element: element)) }
    }
    let modules = ["radios", "checkboxes", "button", "error-summary", "details", "character-count", "tabs", "header"]
    note(
      300, "data-module without govuk-",
      elements(with: .dataModule).first { element in
        modules.contains(element.attribute(.dataModule) ?? "") && element.classes.contains { $0.hasPrefix("govuk-") }
      })
    note(300, "govuk-tabs__tab--selected on a link", elements(withClass: "govuk-tabs__tab--selected").first)
    note(400, "a span as hint", elements(withClass: "govuk-hint").first { $0.tag == .span })
    note(400, "a span as error message", elements(withClass: "govuk-error-message").first { $0.tag == .span })
    note(400, "header navigation as ul", elements(withClass: "govuk-header__navigation").first { $0.tag == .ul })
    note(
      404, "a labelled error summary",
      elements(withClass: "govuk-error-summary").first {
        $0.attribute(.ariaLabelledby) == "error-summary-title"
      })
    note(
      500, "data-module=\"govuk-details\"",
      elements(withClass: "govuk-details").first { $0.has(.dataModule, "govuk-details") })
    note(500, "govuk-button--disabled", elements(withClass: "govuk-button--disabled").first)
    note(500, "govuk-warning-text__assistive", elements(withClass: "govuk-warning-text__assistive").first)
    note(500, "govuk-header__logotype-text", elements(withClass: "govuk-header__logotype-text").first)
    note(502, "the crown of before 2024", elements(withClass: "govuk-header__logotype-crown").first)
    note(504, "breadcrumbs as div", elements(withClass: "govuk-breadcrumbs").first { $0.tag == .div })
    note(600, "service name in the header", elements(withClass: "govuk-header__service-name").first)
    note(600, "navigation in the header", elements(withClass: "govuk-header__navigation").first)
    note(600, "the header component as header element", elements(withClass: "govuk-header").first { $0.tag == .header })
    note(600, "the footer component as footer element", elements(withClass: "govuk-footer").first { $0.tag == .footer })
    return found
  }
}
