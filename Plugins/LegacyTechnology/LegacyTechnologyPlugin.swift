public import Kerbcut

extension Plugin {
  /// Checks for technology past its support, and for out-of-date brands.
  public static let legacyTechnology = Plugin(
    id: "legacy-technology",
    title: "Legacy technology",
    checks: [
      BrandGDSTransport(),
      BrandTemplatePlaceholder(),
      LegacyBrand2025(),
      LegacyCrown(),
      LegacyEncoding(),
      LegacyFrontendVersion(),
      LegacyGOVUKTemplate(),
      LegacyIEMarkup(),
      LegacyJSLibraries(),
      LegacyObsoleteHTML(),
      LegacyOfficeDocuments(),
      LegacyPlatformHints(),
      LegacyPlugins(),
      LegacyQuirksMode(),
      LegacyRebrandFlag(),
      LegacyRoyalArms(),
    ]
  )
}
