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
      MarkupReadsAlike(),
    ],
    lists: [
      UserList(id: "frontends", title: "Front-end libraries and their newest version", form: .frontends),
      UserList(id: "platforms", title: "Platforms worth a question about their age", form: .platforms),
      UserList(id: "retired-templates", title: "Page templates that are retired", form: .retiredTemplates),
      UserList(
        id: "script-libraries", title: "Script libraries and the oldest version that gets fixes", form: .scriptLibraries
      ),
      UserList(id: "template-placeholders", title: "Words that a template leaves open", form: .word),
    ]
  )
}
