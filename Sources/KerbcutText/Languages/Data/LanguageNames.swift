/// What people call languages in English (IANA registry, the descriptions of primary subtags).
enum LanguageNames {
  static let bySubtag: [String: String] = .init(
    uniqueKeysWithValues: names.split(whereSeparator: \.isNewline).flatMap { $0.split(separator: ",") }.compactMap {
      let parts = $0.split(separator: ":").map { $0.split(separator: " ").joined(separator: " ") }
      return parts.count == 2 ? (parts[0], parts[1]) : nil
    })

  private static let names = """
    af: Afrikaans, ar: Arabic, be: Belarusian, bg: Bulgarian, bn: Bengali, ca: Catalan, cs: Czech, cy: Welsh,
    da: Danish, de: German, el: Greek, en: English, es: Spanish, et: Estonian, eu: Basque, fa: Persian, fi: Finnish,
    fr: French, ga: Irish, gd: Scottish Gaelic, gl: Galician, gu: Gujarati, gv: Manx, he: Hebrew, hi: Hindi,
    hr: Croatian, hu: Hungarian, id: Indonesian, is: Icelandic, it: Italian, ja: Japanese, kn: Kannada, ko: Korean,
    kw: Cornish, lt: Lithuanian, lv: Latvian, mk: Macedonian, ml: Malayalam, mr: Marathi, mt: Maltese, ne: Nepali,
    nl: Dutch, no: Norwegian, pa: Punjabi, pl: Polish, pt: Portuguese, ro: Romanian, ru: Russian, sco: Scots,
    sk: Slovak, sl: Slovenian, so: Somali, sq: Albanian, sv: Swedish, sw: Swahili, ta: Tamil, te: Telugu, th: Thai,
    tl: Tagalog, tr: Turkish, uk: Ukrainian, ur: Urdu, vi: Vietnamese, zh: Chinese
    """
}

extension LanguageIdentifier {
  /// The English name of a language, for example `Welsh` for `cy`; the subtag in quotation marks where we have none.
  public static func name(of subtag: String) -> String {
    subtag == WritingSystem.several ? "another language" : LanguageNames.bySubtag[subtag] ?? "‘\(subtag)’"
  }
}
