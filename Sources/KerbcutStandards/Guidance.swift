/// Where the owner of a standard or a law explains what it asks for.
public struct Guidance: Codable, Sendable, Hashable {
  /// What people call the page, with its owner's name.
  public let title: String
  /// The address of the page.
  public let address: String

  /// A page by its title and address.
  public init(title: String, address: String) {
    self.title = title
    self.address = address
  }
}

extension Guidance {
  /// A page of the GOV.UK Design System, by its path: `components/cookie-banner`.
  public static func designSystem(_ path: String, _ title: String) -> Guidance {
    let name = path.isEmpty ? title : "GOV.UK Design System, \(title)"
    return Guidance(title: name, address: "https://design-system.service.gov.uk/" + (path.isEmpty ? "" : path + "/"))
  }

  /// A page of the GOV.UK Service Manual, by its path: `technology/using-https`.
  public static func serviceManual(_ path: String, _ title: String) -> Guidance {
    let name = path.isEmpty ? title : "Service Manual, \(title)"
    return Guidance(title: name, address: "https://www.gov.uk/service-manual" + (path.isEmpty ? "" : "/" + path))
  }

  /// An entry of the GOV.UK style guide.
  public static func styleGuide(_ entry: String) -> Guidance {
    Guidance(title: "GOV.UK style guide, \(entry)", address: "https://www.gov.uk/guidance/style-guide/a-to-z")
  }

  /// A part of the GOV.UK guidance on content.
  public static func contentDesign(_ title: String) -> Guidance {
    let name = title.isEmpty ? "GOV.UK content guidance" : "GOV.UK content guidance, \(title)"
    return Guidance(title: name, address: "https://www.gov.uk/guidance/content-design")
  }

  /// A part of the NHS digital service manual.
  public static func nhsManual(_ title: String) -> Guidance {
    Guidance(title: "NHS digital service manual, \(title)", address: "https://service-manual.nhs.uk/")
  }

  /// A tutorial of the W3C's Web Accessibility Initiative, by its path: `forms/labels`.
  public static func tutorial(_ path: String, _ title: String) -> Guidance {
    Guidance(title: "W3C tutorials, \(title)", address: "https://www.w3.org/WAI/tutorials/\(path)/")
  }

  /// What GOV.UK Frontend asks of those who use it.
  public static let govukFrontend = Guidance(
    title: "GOV.UK Frontend documentation", address: "https://frontend.design-system.service.gov.uk/")

  /// Words to use and avoid when writing about disability.
  public static let inclusiveLanguage = Guidance(
    title: "GOV.UK, Inclusive language: words to use and avoid when writing about disability",
    address:
      "https://www.gov.uk/government/publications/inclusive-communication/inclusive-language-words-to-use-and-avoid-when-writing-about-disability"
  )

  /// The Technology Code of Practice.
  public static let technologyCode = Guidance(
    title: "Technology Code of Practice", address: "https://www.gov.uk/guidance/the-technology-code-of-practice")

  /// The open standards principles of UK government.
  public static let openStandards = Guidance(
    title: "Open Standards Principles",
    address: "https://www.gov.uk/government/publications/open-standards-principles/open-standards-principles")

  /// What the Information Commissioner says of storing and reading on people's devices.
  public static let ico = Guidance(
    title: "Information Commissioner, storage and access technologies",
    address:
      "https://ico.org.uk/for-organisations/direct-marketing-and-privacy-and-electronic-communications/guidance-on-the-use-of-storage-and-access-technologies/"
  )

  /// The model accessibility statement.
  public static let modelStatement = Guidance(
    title: "GOV.UK, Model accessibility statement",
    address: "https://www.gov.uk/government/publications/model-accessibility-statement")

  /// The Welsh Language Standards.
  public static let welshLanguageStandards = Guidance(
    title: "Welsh Language Standards (No. 1) Regulations 2015",
    address: "https://www.legislation.gov.uk/wsi/2015/996/contents")
}
