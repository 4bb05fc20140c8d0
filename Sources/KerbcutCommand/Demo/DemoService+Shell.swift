// The parts of a page around its content, in the markup of a current GOV.UK Frontend, without its brand's pictures.
extension DemoService {
  static func opening(title: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="en" class="govuk-template">
      <head>
        <meta charset="utf-8">
        <title>\(title)</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
        <meta name="theme-color" content="#1d70b8">
        <link rel="icon" href="assets/favicon.svg" type="image/svg+xml">
        <link rel="stylesheet" href="assets/service.css">
      </head>
      <body class="govuk-template__body">
        <script>document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');</script>
        <a href="#main-content" class="govuk-skip-link" data-module="govuk-skip-link">Skip to main content</a>
        <header class="govuk-template__header">
          <div class="govuk-header">
            <div class="govuk-header__container govuk-width-container">
              <div class="govuk-header__logo">
                <a href="https://www.gov.uk" class="govuk-header__homepage-link">GOV.UK</a>
              </div>
            </div>
          </div>
          <section aria-label="Service information" class="govuk-service-navigation" data-module="govuk-service-navigation">
            <div class="govuk-width-container">
              <div class="govuk-service-navigation__container">
                <span class="govuk-service-navigation__service-name">
                  <a href="start.html" class="govuk-service-navigation__link">\(name)</a>
                </span>
              </div>
            </div>
          </section>
          <div class="govuk-phase-banner govuk-width-container">
            <p class="govuk-phase-banner__content">
              <strong class="govuk-tag govuk-phase-banner__content__tag">Beta</strong>
              <span class="govuk-phase-banner__text">This is a new service. Help us improve it and <a class="govuk-link" href="help.html#feedback">give your feedback by email</a>.</span>
            </p>
          </div>
        </header>
        <div class="govuk-width-container">

    """
  }

  static let mainOpening = """
          <main class="govuk-main-wrapper" id="main-content">

    """

  static let closing = """

          </main>
        </div>
        <footer class="govuk-template__footer">
          <div class="govuk-footer">
            <div class="govuk-width-container">
              <h2 class="govuk-visually-hidden">Support links</h2>
              <ul class="govuk-footer__inline-list">
                <li class="govuk-footer__inline-list-item"><a class="govuk-footer__link" href="help.html">Help with your registration</a></li>
                <li class="govuk-footer__inline-list-item"><a class="govuk-footer__link" href="cookies.html">Cookies</a></li>
                <li class="govuk-footer__inline-list-item"><a class="govuk-footer__link" href="accessibility-statement.html">Accessibility statement</a></li>
              </ul>
              <span class="govuk-footer__licence-description">All content is available under the <a class="govuk-footer__link" href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/" rel="license">Open Government Licence v3.0</a>, except where otherwise stated</span>
              <a class="govuk-footer__link govuk-footer__copyright-logo" href="https://www.nationalarchives.gov.uk/information-management/re-using-public-sector-information/uk-government-licensing-framework/crown-copyright/">© Crown copyright</a>
            </div>
          </div>
        </footer>
        <script type="module" src="assets/service.js"></script>
      </body>
    </html>

    """

  static let styleSheet = """
    body { margin: 0; font-family: Arial, sans-serif; font-size: 19px; line-height: 1.32; color: #0b0c0c; background: #ffffff; }
    a { color: #1a65a6; }
    a:focus { outline: 3px solid transparent; color: #0b0c0c; background-color: #ffdd00; box-shadow: 0 -2px #ffdd00, 0 4px #0b0c0c; }
    .govuk-width-container { max-width: 960px; margin: 0 30px; }
    .govuk-header { background-color: #1d70b8; color: #ffffff; padding: 10px 0; }
    .govuk-header a { color: #ffffff; font-weight: bold; font-size: 30px; text-decoration: none; }
    .govuk-header a:focus { color: #0b0c0c; }
    .govuk-service-navigation { background-color: #f4f8fb; border-bottom: 1px solid #8eb8dc; padding: 15px 0; }
    .govuk-service-navigation__link { font-weight: bold; color: #0b0c0c; }
    .govuk-tag { background-color: #bbd4ea; color: #0c2d4a; padding: 2px 8px; }
    .govuk-skip-link, .govuk-visually-hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    .govuk-skip-link:focus { position: static; width: auto; height: auto; margin: 0; overflow: visible; clip-path: none; }
    .govuk-heading-xl { font-size: 48px; }
    .govuk-heading-l, .govuk-label--l, .govuk-fieldset__legend--l { font-size: 36px; font-weight: bold; }
    .govuk-heading-m { font-size: 24px; }
    .govuk-hint { color: #484949; }
    .govuk-input, .govuk-textarea { border: 2px solid #0b0c0c; font-size: 19px; padding: 5px; min-height: 30px; }
    .govuk-input:focus, .govuk-textarea:focus, .govuk-radios__input:focus { outline: 3px solid #ffdd00; box-shadow: inset 0 0 0 2px; }
    .govuk-button { background-color: #0f7a52; color: #ffffff; border: 2px solid transparent; padding: 8px 10px 7px; font-size: 19px; }
    .govuk-button:focus { background-color: #ffdd00; color: #0b0c0c; box-shadow: inset 0 0 0 1px #ffdd00; border-color: #ffdd00; outline: 3px solid transparent; }
    .govuk-fieldset { border: 0; margin: 0; padding: 0; }
    .govuk-error-summary { border: 5px solid #ca3535; padding: 20px; }
    .govuk-error-message, .govuk-error-summary a { color: #ca3535; font-weight: bold; }
    .govuk-panel { background-color: #0f7a52; color: #ffffff; padding: 35px; text-align: center; }
    .govuk-summary-list__key { font-weight: bold; }
    .app-note { color: #9fa4a8; }
    .govuk-footer { background-color: #f4f8fb; border-top: 1px solid #8eb8dc; padding: 30px 0; }
    .govuk-footer a { color: #0b0c0c; }

    """
}
