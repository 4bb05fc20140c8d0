import KerbcutARIA
import Testing

struct LanguageTests {
  @Test(arguments: ["en", "cy", "EN-gb", "zh-Hant-TW", "de-1996", "qaa", "en-US-GB", "haw"])
  func knowsPrimaryLanguages(_ tag: String) { #expect(LanguageTag(parsing: tag).hasKnownPrimary) }

  @Test(arguments: ["", "english", "eng", "xx", "en_GB", "i-klingon", "x-welsh", "#1", " en"])
  func refusesOtherPrimaryLanguages(_ tag: String) { #expect(!LanguageTag(parsing: tag).hasKnownPrimary) }

  @Test(arguments: ["en-GB", "zh-cmn-Hans", "sl-rozaj-biske", "en-x-pirate", "de-u-co-phonebk", "i-klingon", "es-419"])
  func knowsValidTags(_ tag: String) { #expect(LanguageTag(parsing: tag).isValid) }

  @Test(arguments: ["en-", "en-XX9", "en--GB", "en-GB-GB", "en-1996-1996", "de-u", "a", "en-verylongsubtag", "en-Xxxx"])
  func refusesOtherTags(_ tag: String) { #expect(!LanguageTag(parsing: tag).isValid) }

  @Test func takesTagsApart() {
    let tag = LanguageTag(parsing: "zh-yue-Hant-HK-x-own")
    #expect(tag.primary == "zh" && tag.extendedLanguages == ["yue"] && tag.script == "hant" && tag.region == "hk")
    #expect(tag.privateUse == "own")
  }
}

struct AutofillTests {
  @Test(arguments: ["email", " Email ", "section-a shipping work tel", "billing street-address webauthn", "home email"])
  func takesValuesApart(_ value: String) { #expect(AutocompleteTokens(parsing: value) != nil) }

  @Test(arguments: ["", "on", "work name", "tel work", "email tel", "section- name", "shipping", "e-mail"])
  func refusesOtherValues(_ value: String) { #expect(AutocompleteTokens(parsing: value) == nil) }

  @Test func knowsWhichControlsFit() {
    #expect(AutofillField("street-address")?.fits(.text) == false)
    #expect(AutofillField("street-address")?.fits(nil) == true)
    #expect(AutofillField("email")?.fits(.email) == true)
    #expect(AutofillField("bday")?.fits(.number) == false)
    #expect(AutofillField.all.count == 54)
  }
}
