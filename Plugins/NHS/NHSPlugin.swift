public import Kerbcut

extension Plugin {
  /// Checks of what the NHS digital service manual asks for.
  public static let nhs = Plugin(
    id: "nhs",
    title: "NHS",
    checks: [
      NHSApostrophes(),
      NHSFrontendShell(),
      NHSLegacyMarkup(),
      NHSNumberField(),
      NHSReviewDate(),
    ]
  )
}
