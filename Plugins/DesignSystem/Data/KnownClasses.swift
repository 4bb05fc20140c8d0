import KerbcutService

/// The class names of GOV.UK Frontend up to 6.3 (July 2026) and NHS.UK frontend up to 11.0 (August 2026), as their style
/// sheets and examples have them. Users add names with the list `known-classes`.
enum KnownClasses {
  static let all: Set<String> = Set(
    govuk.split(separator: " ").map { "govuk-" + $0 } + nhsuk.split(separator: " ").map { "nhsuk-" + $0 })

  /// The known name of the same library that is one or two letters away.
  static func nearest(to name: String) -> String? {
    let letters = Array(name.utf8)
    guard letters.count > 9 else { return nil }
    let near = all.filter { known in
      known.hasPrefix(name.prefix(6)) && abs(known.utf8.count - letters.count) <= 2
    }
    return near.map { (known: $0, distance: distance(letters, Array($0.utf8))) }
      .filter { $0.distance <= (letters.count > 14 ? 2 : 1) || isSwap(letters, Array($0.known.utf8)) }
      .min { ($0.distance, $0.known) < ($1.distance, $1.known) }?.known
  }

  /// Whether two neighbouring letters changed places.
  private static func isSwap(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left.count == right.count else { return false }
    let odd = left.indices.filter { left[$0] != right[$0] }
    return odd.count == 2 && odd[0] + 1 == odd[1] && left[odd[0]] == right[odd[1]] && left[odd[1]] == right[odd[0]]
  }

  /// How many letters must be put in, taken out or changed. Costs the product of the lengths.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in right.enumerated() {
        let next = min(row[j] + 1, row[j + 1] + 1, diagonal + (a == b ? 0 : 1))
        diagonal = row[j + 1]
        row[j + 1] = next
      }
    }
    return row[right.count]
  }

  private static let govuk = """
    !-display-block !-display-inline !-display-inline-block !-display-none !-display-none-print !-font-size-16 \
    !-font-size-19 !-font-size-24 !-font-size-27 !-font-size-36 !-font-size-48 !-font-size-80 \
    !-font-tabular-numbers !-font-weight-bold !-font-weight-regular !-margin-0 !-margin-1 !-margin-2 !-margin-3 \
    !-margin-4 !-margin-5 !-margin-6 !-margin-7 !-margin-8 !-margin-9 !-margin-bottom-0 !-margin-bottom-1 \
    !-margin-bottom-2 !-margin-bottom-3 !-margin-bottom-4 !-margin-bottom-5 !-margin-bottom-6 !-margin-bottom-7 \
    !-margin-bottom-8 !-margin-bottom-9 !-margin-left-0 !-margin-left-1 !-margin-left-2 !-margin-left-3 \
    !-margin-left-4 !-margin-left-5 !-margin-left-6 !-margin-left-7 !-margin-left-8 !-margin-left-9 \
    !-margin-right-0 !-margin-right-1 !-margin-right-2 !-margin-right-3 !-margin-right-4 !-margin-right-5 \
    !-margin-right-6 !-margin-right-7 !-margin-right-8 !-margin-right-9 !-margin-top-0 !-margin-top-1 \
    !-margin-top-2 !-margin-top-3 !-margin-top-4 !-margin-top-5 !-margin-top-6 !-margin-top-7 !-margin-top-8 \
    !-margin-top-9 !-padding-0 !-padding-1 !-padding-2 !-padding-3 !-padding-4 !-padding-5 !-padding-6 !-padding-7 \
    !-padding-8 !-padding-9 !-padding-bottom-0 !-padding-bottom-1 !-padding-bottom-2 !-padding-bottom-3 \
    !-padding-bottom-4 !-padding-bottom-5 !-padding-bottom-6 !-padding-bottom-7 !-padding-bottom-8 \
    !-padding-bottom-9 !-padding-left-0 !-padding-left-1 !-padding-left-2 !-padding-left-3 !-padding-left-4 \
    !-padding-left-5 !-padding-left-6 !-padding-left-7 !-padding-left-8 !-padding-left-9 !-padding-right-0 \
    !-padding-right-1 !-padding-right-2 !-padding-right-3 !-padding-right-4 !-padding-right-5 !-padding-right-6 \
    !-padding-right-7 !-padding-right-8 !-padding-right-9 !-padding-top-0 !-padding-top-1 !-padding-top-2 \
    !-padding-top-3 !-padding-top-4 !-padding-top-5 !-padding-top-6 !-padding-top-7 !-padding-top-8 \
    !-padding-top-9 !-static-margin-0 !-static-margin-1 !-static-margin-2 !-static-margin-3 !-static-margin-4 \
    !-static-margin-5 !-static-margin-6 !-static-margin-7 !-static-margin-8 !-static-margin-9 \
    !-static-margin-bottom-0 !-static-margin-bottom-1 !-static-margin-bottom-2 !-static-margin-bottom-3 \
    !-static-margin-bottom-4 !-static-margin-bottom-5 !-static-margin-bottom-6 !-static-margin-bottom-7 \
    !-static-margin-bottom-8 !-static-margin-bottom-9 !-static-margin-left-0 !-static-margin-left-1 \
    !-static-margin-left-2 !-static-margin-left-3 !-static-margin-left-4 !-static-margin-left-5 \
    !-static-margin-left-6 !-static-margin-left-7 !-static-margin-left-8 !-static-margin-left-9 \
    !-static-margin-right-0 !-static-margin-right-1 !-static-margin-right-2 !-static-margin-right-3 \
    !-static-margin-right-4 !-static-margin-right-5 !-static-margin-right-6 !-static-margin-right-7 \
    !-static-margin-right-8 !-static-margin-right-9 !-static-margin-top-0 !-static-margin-top-1 \
    !-static-margin-top-2 !-static-margin-top-3 !-static-margin-top-4 !-static-margin-top-5 !-static-margin-top-6 \
    !-static-margin-top-7 !-static-margin-top-8 !-static-margin-top-9 !-static-padding-0 !-static-padding-1 \
    !-static-padding-2 !-static-padding-3 !-static-padding-4 !-static-padding-5 !-static-padding-6 \
    !-static-padding-7 !-static-padding-8 !-static-padding-9 !-static-padding-bottom-0 !-static-padding-bottom-1 \
    !-static-padding-bottom-2 !-static-padding-bottom-3 !-static-padding-bottom-4 !-static-padding-bottom-5 \
    !-static-padding-bottom-6 !-static-padding-bottom-7 !-static-padding-bottom-8 !-static-padding-bottom-9 \
    !-static-padding-left-0 !-static-padding-left-1 !-static-padding-left-2 !-static-padding-left-3 \
    !-static-padding-left-4 !-static-padding-left-5 !-static-padding-left-6 !-static-padding-left-7 \
    !-static-padding-left-8 !-static-padding-left-9 !-static-padding-right-0 !-static-padding-right-1 \
    !-static-padding-right-2 !-static-padding-right-3 !-static-padding-right-4 !-static-padding-right-5 \
    !-static-padding-right-6 !-static-padding-right-7 !-static-padding-right-8 !-static-padding-right-9 \
    !-static-padding-top-0 !-static-padding-top-1 !-static-padding-top-2 !-static-padding-top-3 \
    !-static-padding-top-4 !-static-padding-top-5 !-static-padding-top-6 !-static-padding-top-7 \
    !-static-padding-top-8 !-static-padding-top-9 !-text-align-centre !-text-align-left !-text-align-right \
    !-text-break-word !-width-full !-width-one-half !-width-one-quarter !-width-one-third !-width-three-quarters \
    !-width-two-thirds accordion accordion-nav__chevron accordion-nav__chevron--down accordion__controls \
    accordion__icon accordion__open-all accordion__section accordion__section--expanded accordion__section-button \
    accordion__section-content accordion__section-header accordion__section-header-button \
    accordion__section-heading accordion__section-heading-text accordion__section-heading-text-focus \
    accordion__section-summary accordion__section-summary-focus accordion__section-toggle \
    accordion__section-toggle-focus accordion__section-toggle-text accordion__show-all accordion__show-all-text \
    back-link back-link--inverse body body-l body-lead body-m body-s box-highlight breadcrumbs \
    breadcrumbs--collapse-on-mobile breadcrumbs--inverse breadcrumbs__link breadcrumbs__list \
    breadcrumbs__list-item button button--disabled button--inverse button--secondary button--start button--warning \
    button-group button__start-icon caption-l caption-m caption-xl character-count character-count__message \
    character-count__message--disabled character-count__status checkboxes checkboxes--small \
    checkboxes__conditional checkboxes__conditional--hidden checkboxes__divider checkboxes__hint checkboxes__input \
    checkboxes__item checkboxes__label clearfix cookie-banner cookie-banner__content cookie-banner__heading \
    cookie-banner__message date-input date-input__input date-input__item date-input__label details \
    details__summary details__summary-text details__text drop-zone error-message error-summary error-summary__body \
    error-summary__list error-summary__title exit-this-page exit-this-page-hide-content exit-this-page-overlay \
    exit-this-page__button exit-this-page__indicator exit-this-page__indicator--visible \
    exit-this-page__indicator-light exit-this-page__indicator-light--on fieldset fieldset__heading \
    fieldset__legend fieldset__legend--l fieldset__legend--m fieldset__legend--s fieldset__legend--xl file-upload \
    file-upload-button file-upload-button--dragging file-upload-button--empty file-upload-button__instruction \
    file-upload-button__pseudo-button file-upload-button__pseudo-button-container file-upload-button__status \
    file-upload-wrapper file-upload-wrapper--disabled footer footer__copyright-logo footer__crown footer__heading \
    footer__inline-list footer__inline-list-item footer__licence-description footer__licence-logo footer__link \
    footer__list footer__list--columns-2 footer__list--columns-3 footer__list-item footer__meta \
    footer__meta-custom footer__meta-item footer__meta-item--grow footer__navigation footer__section \
    footer__section-break form-group form-group--error frontend-supported generic-header generic-header__container \
    generic-header__container--full-width generic-header__homepage-link generic-header__logo grid-column-full \
    grid-column-full-from-desktop grid-column-one-half grid-column-one-half-from-desktop grid-column-one-quarter \
    grid-column-one-quarter-from-desktop grid-column-one-third grid-column-one-third-from-desktop \
    grid-column-three-quarters grid-column-three-quarters-from-desktop grid-column-two-thirds \
    grid-column-two-thirds-from-desktop grid-row header header--full-width-border header__container \
    header__container--full-width header__content header__homepage-link header__link--homepage \
    header__link--service-name header__logo header__logotype header__logotype-crown \
    header__logotype-crown-fallback-image header__logotype-text header__menu-button header__navigation \
    header__navigation--end header__navigation-item header__navigation-item--active header__navigation-list \
    header__product-name header__service-name heading-l heading-m heading-s heading-xl hint input input--error \
    input--extra-letter-spacing input--width-10 input--width-2 input--width-20 input--width-3 input--width-30 \
    input--width-4 input--width-5 input__prefix input__suffix input__wrapper inset-text js-character-count \
    js-exit-this-page-button js-exit-this-page-skiplink js-password-input-input js-password-input-toggle \
    js-service-navigation-toggle label label--l label--m label--s label--xl label-wrapper link link--inverse \
    link--muted link--no-underline link--no-visited-state link--text-colour link-image list list--bullet \
    list--number list--spaced logo-dot main-wrapper main-wrapper--auto-spacing main-wrapper--l notification-banner \
    notification-banner--success notification-banner__content notification-banner__header \
    notification-banner__heading notification-banner__link notification-banner__title pagination pagination--block \
    pagination__icon pagination__icon--next pagination__icon--prev pagination__item pagination__item--current \
    pagination__item--ellipsis pagination__link pagination__link-label pagination__link-title \
    pagination__link-title--decorated pagination__list pagination__next pagination__prev panel panel--confirmation \
    panel__body panel__title password-input password-input__input password-input__toggle password-input__wrapper \
    phase-banner phase-banner__content phase-banner__content__tag phase-banner__text radios radios--inline \
    radios--small radios__conditional radios__conditional--hidden radios__divider radios__hint radios__input \
    radios__item radios__label section-break section-break--l section-break--m section-break--s \
    section-break--visible section-break--xl select select--error service-navigation service-navigation--inverse \
    service-navigation__active-fallback service-navigation__container service-navigation__item \
    service-navigation__item--active service-navigation__link service-navigation__list \
    service-navigation__service-name service-navigation__text service-navigation__toggle \
    service-navigation__wrapper skip-link skip-link-focused-element summary-card summary-card__action \
    summary-card__actions summary-card__content summary-card__title summary-card__title-wrapper summary-list \
    summary-list--no-border summary-list__actions summary-list__actions-list summary-list__actions-list-item \
    summary-list__key summary-list__row summary-list__row--no-actions summary-list__row--no-border \
    summary-list__value table table--small-text-until-tablet table__body table__caption table__caption--l \
    table__caption--m table__caption--xl table__cell table__cell--numeric table__head table__header \
    table__header--numeric table__row tabs tabs__list tabs__list-item tabs__list-item--selected tabs__panel \
    tabs__panel--hidden tabs__tab tabs__tab--selected tabs__title tag tag--blue tag--green tag--grey tag--magenta \
    tag--orange tag--pink tag--purple tag--red tag--teal tag--turquoise tag--yellow task-list task-list__hint \
    task-list__item task-list__item--with-link task-list__link task-list__name-and-hint task-list__status \
    task-list__status--cannot-start-yet template template--rebranded template__body template__footer \
    template__header textarea textarea--error visually-hidden visually-hidden-focusable warning-text \
    warning-text__assistive warning-text__icon warning-text__text width-container
    """

  private static let nhsuk = """
    action-link action-link--reverse action-link__text back-link back-link--reverse body body-l body-m body-s \
    breadcrumb breadcrumb--reverse breadcrumb__link breadcrumb__list breadcrumb__list-item button button--brand \
    button--icon button--login button--reverse button--secondary button--secondary-solid button--small \
    button--warning button-group button-group--small button__content caption caption--bottom caption-l caption-m \
    caption-xl caption-xxl card card--care card--care--emergency card--care--non-urgent card--care--urgent \
    card--care__arrow card--care__heading-container card--clickable card--feature card--primary card--secondary \
    card--warning card-group card-group__item card__action card__actions card__content card__description \
    card__heading card__heading-container card__img card__link care-card character-count character-count__message \
    character-count__status checkboxes checkboxes--inline checkboxes--small checkboxes__conditional \
    checkboxes__conditional--hidden checkboxes__divider checkboxes__hint checkboxes__input checkboxes__item \
    checkboxes__label code code--background-body code--background-template code--button code--inline \
    code--no-border code--reverse code__button code__container code__content contents-list contents-list__current \
    contents-list__item contents-list__link contents-list__list cookie-banner date-input date-input__input \
    date-input__item date-input__label details details--reverse details__summary details__summary-text \
    details__text do-dont-list error-message error-summary error-summary__body error-summary__list \
    error-summary__title expander expander-group fieldset fieldset__heading fieldset__legend fieldset__legend--l \
    fieldset__legend--m fieldset__legend--s fieldset__legend--xl file-upload file-upload--disabled \
    file-upload__choose-files-button file-upload__drop-button file-upload__drop-button--dragging \
    file-upload__drop-button--empty file-upload__drop-button-group file-upload__drop-instruction \
    file-upload__drop-zone file-upload__drop-zone--disabled file-upload__input file-upload__status footer \
    footer__heading footer__list footer__list-item footer__list-item-link footer__meta footer__navigation \
    form-group form-group--error form-group--inline frontend-supported global-alert grid-column grid-column-full \
    grid-column-full-from-desktop grid-column-full-from-mobile grid-column-one-half \
    grid-column-one-half-from-desktop grid-column-one-half-from-mobile grid-column-one-quarter \
    grid-column-one-quarter-from-desktop grid-column-one-quarter-from-mobile grid-column-one-third \
    grid-column-one-third-from-desktop grid-column-one-third-from-mobile grid-column-three-quarters \
    grid-column-three-quarters-from-desktop grid-column-three-quarters-from-mobile grid-column-two-thirds \
    grid-column-two-thirds-from-desktop grid-column-two-thirds-from-mobile grid-row header header--inline \
    header--organisation header--white header__account header__account-button header__account-form \
    header__account-item header__account-link header__account-list header__container header__content header__link \
    header__link--service header__logo header__menu header__menu-list header__menu-toggle header__navigation \
    header__navigation--justified header__navigation--white header__navigation-container header__navigation-item \
    header__navigation-item--current header__navigation-item-current-fallback header__navigation-link \
    header__navigation-list header__navigation-text header__organisation-logo header__organisation-name \
    header__organisation-name-descriptor header__organisation-name-split header__search header__search-form \
    header__service header__service-logo header__service-name header__transactional-service-name heading heading-l \
    heading-m heading-s heading-xl heading-xs heading-xxs hero hero--border hero--image hero--image-description \
    hero__arrow hero__content hero__heading hero__overlay hint icon icon__arrow-left icon__arrow-right \
    icon__arrow-right-circle icon__chevron-left icon__chevron-right icon__close icon__cross icon__emdash icon__minus \
    icon__plus icon__search icon__tick icon--arrow-left icon--arrow-right \
    icon--arrow-right-circle icon--cross icon--search icon--size-100 icon--size-25 icon--size-50 icon--size-75 \
    icon--tick icon--user image image--no-background image--no-border image__caption image__img images input \
    input--code input--error input--large input--width-10 input--width-2 input--width-20 input--width-3 \
    input--width-30 input--width-4 input--width-5 input-wrapper input-wrapper--large input-wrapper__prefix \
    input-wrapper__suffix inset-text js-character-count js-code-button js-password-input-input \
    js-password-input-toggle label label--l label--m label--s label--xl label-wrapper lede-text lede-text--small \
    link link--no-underline link--no-visited-state link--reverse link--text-colour link-image list list--border \
    list--bullet list--cross list--number list--tick list-panel main-wrapper main-wrapper--l main-wrapper--s \
    nav-a-z notification-banner notification-banner--success notification-banner__content \
    notification-banner__header notification-banner__heading notification-banner__link notification-banner__title \
    pagination pagination--numbered pagination-item--next pagination-item--previous pagination__item \
    pagination__item--current pagination__item--ellipsis pagination__link pagination__link--next \
    pagination__link--prev pagination__list pagination__next pagination__page pagination__previous \
    pagination__title panel panel--interruption panel__body panel__title panel__title--l panel__title--m \
    panel__title--xl password-input password-input__input password-input__toggle promo radios radios--inline \
    radios--small radios__conditional radios__conditional--hidden radios__divider radios__hint radios__input \
    radios__item radios__label review-date scroll scroll--reverse scroll--scrollable scroll--scrollable-left \
    scroll--scrollable-right scroll__content search-input search-input--large search-input__button \
    search-input__input search-input__wrapper section-break section-break--l section-break--m \
    section-break--visible section-break--xl select select--error skip-link skip-link-focused-element summary-list \
    summary-list--no-border summary-list--no-last-row-border summary-list__actions summary-list__actions-list \
    summary-list__actions-list-item summary-list__key summary-list__row summary-list__row--no-actions \
    summary-list__row--no-border summary-list__value table table--compact table--no-border \
    table--no-last-row-border table--responsive table--reverse table--sortable table--striped table__body \
    table__caption table__caption--l table__caption--m table__caption--s table__caption--xl table__cell \
    table__cell--numeric table__head table__header table__header--numeric table__heading table__row tabs \
    tabs__list tabs__list-item tabs__list-item--selected tabs__panel tabs__panel--hidden tabs__tab tabs__title tag \
    tag--aqua-green tag--blue tag--green tag--grey tag--no-border tag--orange tag--pink tag--purple tag--red \
    tag--white tag--yellow task-list task-list__hint task-list__item task-list__item--with-link task-list__link \
    task-list__name-and-hint task-list__status task-list__status--cannot-start-yet task-list__status--completed \
    textarea textarea--error u-clear u-display-block u-display-inline u-display-inline-block u-display-none \
    u-display-none-from-desktop u-display-none-from-large-desktop u-display-none-from-mobile \
    u-display-none-from-tablet u-display-none-print u-display-none-until-desktop \
    u-display-none-until-large-desktop u-display-none-until-mobile u-display-none-until-tablet u-float-left \
    u-float-right u-font-code u-font-monospace u-font-size-14 u-font-size-16 u-font-size-19 u-font-size-22 \
    u-font-size-26 u-font-size-36 u-font-size-48 u-font-size-64 u-font-weight-bold u-font-weight-normal \
    u-frontend-not-supported-hidden u-frontend-supported-hidden u-margin-0 u-margin-1 u-margin-2 u-margin-3 \
    u-margin-4 u-margin-5 u-margin-6 u-margin-7 u-margin-8 u-margin-9 u-margin-bottom-0 u-margin-bottom-1 \
    u-margin-bottom-2 u-margin-bottom-3 u-margin-bottom-4 u-margin-bottom-5 u-margin-bottom-6 u-margin-bottom-7 \
    u-margin-bottom-8 u-margin-bottom-9 u-margin-left-0 u-margin-left-1 u-margin-left-2 u-margin-left-3 \
    u-margin-left-4 u-margin-left-5 u-margin-left-6 u-margin-left-7 u-margin-left-8 u-margin-left-9 \
    u-margin-right-0 u-margin-right-1 u-margin-right-2 u-margin-right-3 u-margin-right-4 u-margin-right-5 \
    u-margin-right-6 u-margin-right-7 u-margin-right-8 u-margin-right-9 u-margin-top-0 u-margin-top-1 \
    u-margin-top-2 u-margin-top-3 u-margin-top-4 u-margin-top-5 u-margin-top-6 u-margin-top-7 u-margin-top-8 \
    u-margin-top-9 u-nowrap u-nowrap-from-desktop u-nowrap-from-tablet u-padding-0 u-padding-1 u-padding-2 \
    u-padding-3 u-padding-4 u-padding-5 u-padding-6 u-padding-7 u-padding-8 u-padding-9 u-padding-bottom-0 \
    u-padding-bottom-1 u-padding-bottom-2 u-padding-bottom-3 u-padding-bottom-4 u-padding-bottom-5 \
    u-padding-bottom-6 u-padding-bottom-7 u-padding-bottom-8 u-padding-bottom-9 u-padding-left-0 u-padding-left-1 \
    u-padding-left-2 u-padding-left-3 u-padding-left-4 u-padding-left-5 u-padding-left-6 u-padding-left-7 \
    u-padding-left-8 u-padding-left-9 u-padding-right-0 u-padding-right-1 u-padding-right-2 u-padding-right-3 \
    u-padding-right-4 u-padding-right-5 u-padding-right-6 u-padding-right-7 u-padding-right-8 u-padding-right-9 \
    u-padding-top-0 u-padding-top-1 u-padding-top-2 u-padding-top-3 u-padding-top-4 u-padding-top-5 \
    u-padding-top-6 u-padding-top-7 u-padding-top-8 u-padding-top-9 u-reading-width u-secondary-text-color \
    u-secondary-text-colour u-static-margin-0 u-static-margin-1 u-static-margin-2 u-static-margin-3 \
    u-static-margin-4 u-static-margin-5 u-static-margin-6 u-static-margin-7 u-static-margin-8 u-static-margin-9 \
    u-static-margin-bottom-0 u-static-margin-bottom-1 u-static-margin-bottom-2 u-static-margin-bottom-3 \
    u-static-margin-bottom-4 u-static-margin-bottom-5 u-static-margin-bottom-6 u-static-margin-bottom-7 \
    u-static-margin-bottom-8 u-static-margin-bottom-9 u-static-margin-left-0 u-static-margin-left-1 \
    u-static-margin-left-2 u-static-margin-left-3 u-static-margin-left-4 u-static-margin-left-5 \
    u-static-margin-left-6 u-static-margin-left-7 u-static-margin-left-8 u-static-margin-left-9 \
    u-static-margin-right-0 u-static-margin-right-1 u-static-margin-right-2 u-static-margin-right-3 \
    u-static-margin-right-4 u-static-margin-right-5 u-static-margin-right-6 u-static-margin-right-7 \
    u-static-margin-right-8 u-static-margin-right-9 u-static-margin-top-0 u-static-margin-top-1 \
    u-static-margin-top-2 u-static-margin-top-3 u-static-margin-top-4 u-static-margin-top-5 u-static-margin-top-6 \
    u-static-margin-top-7 u-static-margin-top-8 u-static-margin-top-9 u-static-padding-0 u-static-padding-1 \
    u-static-padding-2 u-static-padding-3 u-static-padding-4 u-static-padding-5 u-static-padding-6 \
    u-static-padding-7 u-static-padding-8 u-static-padding-9 u-static-padding-bottom-0 u-static-padding-bottom-1 \
    u-static-padding-bottom-2 u-static-padding-bottom-3 u-static-padding-bottom-4 u-static-padding-bottom-5 \
    u-static-padding-bottom-6 u-static-padding-bottom-7 u-static-padding-bottom-8 u-static-padding-bottom-9 \
    u-static-padding-left-0 u-static-padding-left-1 u-static-padding-left-2 u-static-padding-left-3 \
    u-static-padding-left-4 u-static-padding-left-5 u-static-padding-left-6 u-static-padding-left-7 \
    u-static-padding-left-8 u-static-padding-left-9 u-static-padding-right-0 u-static-padding-right-1 \
    u-static-padding-right-2 u-static-padding-right-3 u-static-padding-right-4 u-static-padding-right-5 \
    u-static-padding-right-6 u-static-padding-right-7 u-static-padding-right-8 u-static-padding-right-9 \
    u-static-padding-top-0 u-static-padding-top-1 u-static-padding-top-2 u-static-padding-top-3 \
    u-static-padding-top-4 u-static-padding-top-5 u-static-padding-top-6 u-static-padding-top-7 \
    u-static-padding-top-8 u-static-padding-top-9 u-text-align-centre u-text-align-left u-text-align-right \
    u-text-break-word u-visually-hidden u-visually-hidden-focusable u-width-full u-width-one-half \
    u-width-one-quarter u-width-one-third u-width-three-quarters u-width-two-thirds u-wrap-from-desktop \
    u-wrap-from-tablet warning-callout width-container width-container-fluid
    """
}
