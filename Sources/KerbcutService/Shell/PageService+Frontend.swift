import Kerbcut
import KerbcutHTML

/// What a page shows of the front-end library that it is made with.
public struct FrontendSigns: Sendable, Equatable {
  /// Markers of the retired template and elements, by what they are.
  public var retired: [String] = []
  /// Whether classes of GOV.UK Frontend occur.
  public var usesGOVUK = false
  /// Whether classes of NHS.UK frontend occur.
  public var usesNHS = false
  /// Whether the header is marked up as version 6 of GOV.UK Frontend wants it.
  public var isVersion6 = false
  /// The version that the page names itself, for example in a file name.
  public var named: String?
}

extension PageService {
  func findFrontendSigns() -> FrontendSigns {
    var signs = FrontendSigns()
    signs.usesGOVUK = page.hasClass(startingWith: "govuk-")
    signs.usesNHS = page.hasClass(startingWith: "nhsuk-")
    for name in Self.retiredClasses.sorted() where !page.elements(withClass: name).isEmpty {
      signs.retired.append("class \(name)")
    }
    for id in ["global-header", "global-header-bar", "global-cookie-message", "proposition-menu"]
    where page.element(id: id) != nil {
      signs.retired.append("id \(id)")
    }
    for sheet in page.elements(named: .link) {
      let address = sheet.attribute(.href) ?? ""
      if Self.retiredSigns.occur(in: address), Self.retiredSheets.contains(where: address.contains(phrase:)) {
        signs.retired.append(String(address.split(separator: "/").last ?? "").inLowerCase)
      }
      if let version = Self.version(inAddress: address) { signs.named = signs.named ?? version }
    }
    for script in page.elements(named: .script) {
      if let version = Self.version(inAddress: script.attribute(.src) ?? "") { signs.named = signs.named ?? version }
    }
    signs.isVersion6 =
      page.elements(withClass: "govuk-template__header", "govuk-header__homepage-link").first != nil
      || page.elements(withClass: "govuk-header").contains { $0.tag != .header && $0.ancestor(named: .header) != nil }
    return signs
  }

  static let retiredClasses: Set<String> = [
    "skiplink", "heading-large", "heading-xlarge", "heading-medium", "button-start", "multiple-choice", "phase-tag",
    "column-two-thirds", "form-block", "block-label", "bold-small", "font-xsmall", "form-hint",
    "header-proposition", "panel-border-wide", "link-back",
  ]

  private static let retiredSheets = [
    "govuk-template.css", "govuk-template-print.css", "govuk-template-ie", "govuk_frontend_toolkit", "govuk-elements",
  ]

  private static let retiredSigns = Signs(retiredSheets)
  private static let versionSigns = Signs(["govuk-frontend-", "nhsuk-"])

  /// `6.3.0` of `/assets/govuk-frontend-6.3.0.min.css` or `nhsuk-frontend-10.6.0.min.js`.
  static func version(inAddress address: String) -> String? {
    guard versionSigns.occur(in: address) else { return nil }
    let file = String(WebAddress.path(of: address).split(separator: "/").last ?? "")
    for library in ["govuk-frontend-", "nhsuk-frontend-", "nhsuk-"] where file.hasPrefix(library) {
      let version = file.dropFirst(library.count).prefix { $0.isNumber || $0 == "." }
      let numbers = version.split(separator: ".")
      if numbers.count >= 2 { return numbers.prefix(3).joined(separator: ".") }
    }
    return nil
  }
}
