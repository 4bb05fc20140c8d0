public import Kerbcut

extension Plugin {
  /// Checks of Welsh beside English: switches, marks, parity.
  public static let wales = Plugin(
    id: "wales",
    title: "Wales",
    checks: [
      LangCyShellTranslated(),
      LangMixedPage(),
      LangPageSetParity(),
      LangPartsMarked(),
      LangSwitchEquivalentPage(),
      LangSwitchMarkedUp(),
      LangSwitchPresent(),
      LangTextMatchesDeclared(),
      LangWelshCharacters(),
    ]
  )
}
