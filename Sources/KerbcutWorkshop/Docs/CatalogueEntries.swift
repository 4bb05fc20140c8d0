import KerbcutService

/// The ids of the catalogue of checks of UK service standards, with what it calls their outcome, in its groups; and
/// why an id has no check of its own.
enum CatalogueEntries {
  /// One id of the catalogue.
  struct Entry {
    let group: String
    let id: String
    let outcome: String
  }

  /// The ids in the catalogue’s order.
  static let all: [Entry] = {
    var group = ""
    var entries: [Entry] = []
    for line in lines.split(separator: "\n") {
      if line.hasPrefix("# ") {
        group = String(line.dropFirst(2))
        continue
      }
      let parts = line.split(separator: " ").map(String.init)
      if parts.count == 2 { entries.append(Entry(group: group, id: parts[0], outcome: parts[1])) }
    }
    return entries
  }()

  /// The checks of other ids that ask the same question, so that nothing is asked twice.
  static let owners: [String: [String]] = [
    "form-autocomplete-valid": ["autocomplete-is-valid"]
  ]

  /// Why an id has no check.
  static let reasons: [String: String] = [
    "journey-not-found-status": "needs a request to a made-up address, which an audit of what was given does not make",
    "comp-infinite-scroll": "needs a browser that scrolls",
    "resil-console-errors": "needs the console of a browser",
  ]

  private static let lines = """
    # A Page shell
    page-title-pattern warning
    page-title-error-prefix fail
    page-title-unique warning
    page-title-matches-h1 review
    page-title-default-text fail
    page-h1-single warning
    page-h1-unique warning
    page-heading-order warning
    page-skip-link-first fail
    page-skip-link-target fail
    page-skip-link-placement warning
    page-main-landmark fail
    page-one-header-footer warning
    page-js-snippet warning
    page-service-name-shown warning
    page-service-name-consistent warning
    page-service-name-style info
    # B Header, navigation, phase and footer
    nav-govuk-header-on-domain warning
    nav-govuk-header-off-domain warning
    nav-logo-links-govuk warning
    nav-phase-banner-present review
    nav-phase-banner-feedback warning
    nav-phase-banner-place info
    nav-back-link-on-questions warning
    nav-back-link-kept-on-error warning
    nav-back-link-before-main warning
    nav-back-link-works-without-js warning
    nav-back-link-with-breadcrumbs warning
    nav-breadcrumbs-in-transaction info
    nav-footer-privacy-link warning
    nav-footer-cookies-link warning
    nav-footer-link-wording info
    nav-help-consistent warning
    nav-order-consistent warning
    nav-licence-shown info
    # C Journey pages
    journey-questions-per-page info
    journey-question-is-heading info
    journey-heading-in-legend-many warning
    journey-continue-text info
    journey-primary-buttons warning
    journey-start-button-is-link info
    journey-start-page-offline-route warning
    journey-check-answers-change-links fail
    journey-check-answers-button info
    journey-confirmation-content warning
    journey-confirmation-panel-links fail
    journey-error-page-title warning
    journey-error-page-jargon warning
    journey-error-page-breadcrumbs info
    journey-not-found-status warning
    journey-exit-this-page warning
    journey-progress-indicator info
    journey-redundant-entry review
    journey-session-timeout review
    # D Form fields
    form-novalidate warning
    form-required-attribute info
    form-type-number warning
    form-numeric-inputmode info
    form-placeholder-only fail
    form-placeholder-used warning
    form-autocomplete-personal warning
    form-autocomplete-valid fail
    form-one-time-code info
    form-spellcheck-off info
    form-email-type info
    form-date-calendar-only warning
    form-date-fields warning
    form-date-of-birth-tokens warning
    form-date-auto-tab warning
    form-select-multiple warning
    form-select-few-options info
    form-select-auto-submit fail
    form-title-field info
    form-preselected-choice review
    form-mandatory-asterisk warning
    form-label-colon info
    form-label-visible warning
    form-hint-link warning
    form-hint-length info
    form-maxlength info
    form-paste-blocked fail
    form-password-field warning
    form-captcha fail
    form-reset-button warning
    form-disabled-button info
    form-range-slider warning
    form-national-insurance-label warning
    form-bank-details info
    form-card-details warning
    form-address-manual-route warning
    form-unknown-answer review
    form-input-mask info
    form-autofocus warning
    form-get-personal-data fail
    form-sensitive-gender info
    # E Errors
    error-summary-missing fail
    error-summary-title warning
    error-summary-links fail
    error-summary-place warning
    error-summary-matches-inline warning
    error-summary-markup info
    error-message-prefix warning
    error-message-linked fail
    error-message-wording warning
    error-message-generic warning
    error-message-names-field review
    # F Component markup (GOV.UK Frontend, NHS.UK frontend)
    comp-fieldset-legend fail
    comp-choice-group-fieldset fail
    comp-choice-item-shape warning
    comp-inline-conditional warning
    comp-conditional-only-questions review
    comp-table-caption info
    comp-table-headers fail
    comp-table-for-layout warning
    comp-table-empty-header warning
    comp-tabs-structure warning
    comp-details-summary warning
    comp-tag-interactive warning
    comp-button-link-role info
    comp-warning-text info
    comp-notification-banner warning
    comp-summary-list-markup info
    comp-outdated-markup info
    comp-unknown-govuk-class info
    comp-visually-hidden-legacy info
    comp-pagination-linear info
    comp-infinite-scroll review
    # G Brand and legacy technology
    legacy-govuk-template warning
    legacy-crown warning
    legacy-brand-2025 warning
    legacy-rebrand-flag info
    legacy-royal-arms info
    legacy-frontend-version info
    legacy-ie-markup info
    legacy-js-libraries warning
    legacy-plugins fail
    legacy-obsolete-html warning
    legacy-quirks-mode warning
    legacy-encoding warning
    legacy-platform-hints info
    legacy-office-documents review
    brand-gds-transport warning
    brand-template-placeholder fail
    # H Resilience and progressive enhancement
    resil-content-without-js fail
    resil-js-required-message warning
    resil-fake-controls fail
    resil-javascript-links warning
    resil-form-submit-button fail
    resil-form-action info
    resil-page-weight info
    resil-console-errors info
    resil-print info
    # I Privacy, security and transport
    privacy-analytics-before-consent review
    privacy-cookie-banner-needed warning
    privacy-cookie-banner-choices fail
    privacy-cookie-banner-place warning
    privacy-cookies-page-content warning
    privacy-cookies-page-own warning
    privacy-third-party info
    privacy-embed-consent warning
    privacy-data-in-url fail
    privacy-notice-near-form review
    secure-https fail
    secure-mixed-content fail
    secure-headers warning
    secure-cookies warning
    secure-sri info
    secure-error-leak warning
    secure-txt info
    site-robots-prototype warning
    site-robots-blocks-public warning
    # J Help and other channels
    help-contact-route warning
    help-contact-not-phone-only warning
    help-phone-details info
    help-assisted-digital review
    help-email-link-text info
    help-order-of-channels info
    # K Links and documents
    link-vague-text warning
    link-same-text-different-target warning
    link-new-tab-warning warning
    link-new-tab-rel info
    link-document-type-size warning
    link-document-alternative review
    link-broken-fragment warning
    link-broken-internal warning
    link-anchor-heavy info
    link-one-word info
    link-heading-linked info
    # L Plain English and style
    content-words-to-avoid warning
    content-long-sentences warning
    content-long-paragraphs info
    content-reading-level info
    content-negative-contractions info
    content-eg-ie-etc info
    content-please info
    content-click info
    content-login-word info
    content-screen-word info
    content-faq warning
    content-question-headings info
    content-all-caps warning
    content-title-case info
    content-exclamation info
    content-ampersand info
    content-slash-or info
    content-bracket-plural info
    content-dates info
    content-times info
    content-numbers info
    content-abbreviations info
    content-bold-emphasis info
    content-italics info
    content-underline warning
    content-bullets info
    content-fake-lists warning
    content-title-length info
    content-summary-length info
    content-footnotes info
    content-american-spelling info
    content-disability-words warning
    content-gendered info
    content-directional warning
    content-we-undefined info
    content-passive info
    content-four-nations review
    content-inflated-claims info
    # M Welsh and other languages
    lang-text-matches-declared fail
    lang-parts-marked warning
    lang-switch-present fail
    lang-switch-marked-up warning
    lang-switch-equivalent-page fail
    lang-cy-shell-translated fail
    lang-page-set-parity warning
    lang-same-findings info
    lang-welsh-characters warning
    lang-mixed-page warning
    # N NHS
    nhs-frontend-shell warning
    nhs-legacy-markup info
    nhs-review-date warning
    nhs-number-field warning
    nhs-apostrophes info
    # O Scotland and Northern Ireland
    scot-design-system-shell info
    scot-gaelic-bsl review
    ni-cross-links review
    # P Accessibility statement
    stmt-link-on-every-page fail
    stmt-link-in-footer warning
    stmt-found fail
    stmt-is-html fail
    stmt-page-audited warning
    stmt-title warning
    stmt-scope fail
    stmt-scope-covers-host review
    stmt-commitment fail/warning
    stmt-regulations-named fail
    stmt-status-heading warning
    stmt-status-sentence fail/warning
    stmt-wcag-version warning
    stmt-status-agrees-with-content warning
    stmt-status-agrees-with-audit warning
    stmt-issues-cover-audit review
    stmt-nonaccessible-heading warning
    stmt-nonaccessible-sentence warning
    stmt-nonaccessible-subheadings warning
    stmt-issues-name-criteria warning
    stmt-issues-have-dates info
    stmt-fix-dates-future fail
    stmt-burden-claim review
    stmt-out-of-scope-hints review
    stmt-preparation-heading warning
    stmt-prepared-date fail/warning
    stmt-reviewed-date fail/warning
    stmt-review-within-year fail
    stmt-dates-in-order warning
    stmt-test-method warning
    stmt-feedback-heading warning
    stmt-contact-route fail
    stmt-response-time info
    stmt-formats-offer info
    stmt-enforcement-heading warning
    stmt-enforcement-body fail
    stmt-enforcement-wording warning
    stmt-enforcement-link fail
    stmt-enforcement-both-for-uk-wide review
    stmt-template-left-overs fail
    stmt-one-page info
    """
}
