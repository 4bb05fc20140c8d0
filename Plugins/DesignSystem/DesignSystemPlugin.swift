public import Kerbcut

extension Plugin {
  /// Checks of the markup of GOV.UK Frontend and NHS.UK frontend components.
  public static let designSystem = Plugin(
    id: "design-system",
    title: "Design systems",
    checks: [
      CompButtonLinkRole(),
      CompChoiceGroupFieldset(),
      CompChoiceItemShape(),
      CompConditionalOnlyQuestions(),
      CompDetailsSummary(),
      CompFieldsetLegend(),
      CompInlineConditional(),
      CompNotificationBanner(),
      CompOutdatedMarkup(),
      CompPaginationLinear(),
      CompSummaryListMarkup(),
      CompTableCaption(),
      CompTableEmptyHeader(),
      CompTableForLayout(),
      CompTableHeaders(),
      CompTabsStructure(),
      CompTagInteractive(),
      CompUnknownGOVUKClass(),
      CompVisuallyHiddenLegacy(),
      CompWarningText(),
      ErrorSummaryMarkup(),
    ],
    lists: [
      UserList(id: "known-classes", title: "Classes with the beginning govuk- that are the service’s own", form: .word)
    ]
  )
}
