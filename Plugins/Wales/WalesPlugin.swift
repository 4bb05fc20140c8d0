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
      LangSameFindings(),
      LangSwitchEquivalentPage(),
      LangSwitchMarkedUp(),
      LangSwitchPresent(),
      LangTextMatchesDeclared(),
      LangWelshCharacters(),
    ],
    lists: [
      UserList(id: "shell-words", title: "English words of header and footer that a Welsh page translates", form: .word)
    ]
  )
}
