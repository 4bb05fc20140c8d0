/// The class names and ids by which design systems and libraries mark parts of a page that elements and roles alone do not
/// tell. One list each, for everything that asks.
public struct PartClasses: Sendable, Equatable {
  /// Text that is hidden from sight only.
  public var visuallyHidden: [String]
  /// Banners that ask about cookies.
  public var cookieBanners: [String]
  /// The ids of such banners.
  public var cookieBannerIDs: [String]
  /// Headers of whole pages.
  public var headers: [String]
  /// Footers of whole pages.
  public var footers: [String]
  /// Links past what is repeated.
  public var skipLinks: [String]
  /// Links that look like buttons.
  public var buttons: [String]

  public init(
    visuallyHidden: [String] = [], cookieBanners: [String] = [], cookieBannerIDs: [String] = [],
    headers: [String] = [], footers: [String] = [], skipLinks: [String] = [], buttons: [String] = []
  ) {
    self.visuallyHidden = visuallyHidden
    self.cookieBanners = cookieBanners
    self.cookieBannerIDs = cookieBannerIDs
    self.headers = headers
    self.footers = footers
    self.skipLinks = skipLinks
    self.buttons = buttons
  }

  /// What GOV.UK, NHS, Scottish and common libraries use.
  public static let common = PartClasses(
    visuallyHidden: [
      "govuk-visually-hidden", "govuk-visually-hidden-focusable", "nhsuk-u-visually-hidden", "visually-hidden",
      "visuallyhidden", "sr-only", "visuallyHidden", "screen-reader-text", "ds_visually-hidden",
    ],
    cookieBanners: [
      "govuk-cookie-banner", "nhsuk-cookie-banner", "cookie-banner", "gem-c-cookie-banner", "ds_cookie-banner",
      "js-cookie-banner",
    ],
    cookieBannerIDs: ["global-cookie-message", "nhsuk-cookie-banner", "cookie-banner"],
    headers: ["govuk-header", "nhsuk-header"],
    footers: ["govuk-footer", "nhsuk-footer"],
    skipLinks: ["govuk-skip-link", "nhsuk-skip-link", "skiplink", "skip-link", "ds_skip-links__link"],
    buttons: ["govuk-button", "nhsuk-button", "button", "ds_button"])
}
