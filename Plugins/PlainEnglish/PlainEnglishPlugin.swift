public import Kerbcut

extension Plugin {
  /// Checks of words and style: plain English, and the styles of GOV.UK and the NHS.
  public static let plainEnglish = Plugin(
    id: "plain-english",
    title: "Plain English",
    checks: [
      ContentAbbreviations(),
      ContentAllCaps(),
      ContentAmericanSpelling(),
      ContentAmpersand(),
      ContentBoldEmphasis(),
      ContentBracketPlural(),
      ContentBullets(),
      ContentClick(),
      ContentDates(),
      ContentDirectional(),
      ContentDisabilityWords(),
      ContentEgIeEtc(),
      ContentExclamation(),
      ContentFakeLists(),
      ContentFaq(),
      ContentFootnotes(),
      ContentFourNations(),
      ContentGendered(),
      ContentInflatedClaims(),
      ContentItalics(),
      ContentLoginWord(),
      ContentLongParagraphs(),
      ContentLongSentences(),
      ContentNegativeContractions(),
      ContentNumbers(),
      ContentPassive(),
      ContentPlease(),
      ContentQuestionHeadings(),
      ContentReadingLevel(),
      ContentScreenWord(),
      ContentSlashOr(),
      ContentSummaryLength(),
      ContentTimes(),
      ContentTitleCase(),
      ContentTitleLength(),
      ContentUnderline(),
      ContentWeUndefined(),
      ContentWordsToAvoid(),
    ]
  )
}
