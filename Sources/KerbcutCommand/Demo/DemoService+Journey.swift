// The pages of the journey: what stands in `main`.
extension DemoService {
  static let start = """
            <h1 class="govuk-heading-xl">Register a community garden</h1>
            <p class="govuk-body">Use this service to:</p>
            <ul class="govuk-list govuk-list--bullet">
              <li>register a garden that neighbours share</li>
              <li>change the details of a garden that is already registered</li>
            </ul>
            <p class="govuk-body">Registering takes around 10 minutes.</p>
            <img src="assets/garden-steps.png" width="600" height="200">
            <a href="garden-name.html" role="button" draggable="false" class="govuk-button govuk-button--start" data-module="govuk-button">
              Start now
              <svg class="govuk-button__start-icon" xmlns="http://www.w3.org/2000/svg" width="17.5" height="19" viewBox="0 0 33 40" aria-hidden="true" focusable="false">
                <path fill="currentcolor" d="M0 0h13l20 20-20 20H0l20-20z"></path>
              </svg>
            </a>
            <h2 class="govuk-heading-m">Before you start</h2>
            <p class="govuk-body">You will need the address of the garden and the name of the person who owns the land.</p>
            <h2 class="govuk-heading-m">If you cannot register online</h2>
            <p class="govuk-body">Telephone: <a class="govuk-link" href="tel:08081570192">0808 157 0192</a></p>
            <p class="govuk-body">Monday to Friday, 9am to 5pm</p>
    """

  static let gardenName = """
            <h1 class="govuk-heading-l">What is the name of the garden?</h1>
            <form action="garden-type.html" method="post" novalidate>
              <div class="govuk-form-group">
                <input class="govuk-input" id="garden-name" name="garden-name" type="text" placeholder="Garden name">
              </div>
              <button type="submit" class="govuk-button" data-module="govuk-button">Continue</button>
            </form>
    """

  static let gardenType = """
            <form action="your-details.html" method="post" novalidate>
              <div class="govuk-form-group">
                <h1 class="govuk-heading-l">Who owns the land?</h1>
                <div class="govuk-radios" data-module="govuk-radios">
                  <div class="govuk-radios__item">
                    <input class="govuk-radios__input" id="owner-council" name="owner" type="radio" value="council">
                    <label class="govuk-label govuk-radios__label" for="owner-council">The council</label>
                  </div>
                  <div class="govuk-radios__item">
                    <input class="govuk-radios__input" id="owner-charity" name="owner" type="radio" value="charity">
                    <label class="govuk-label govuk-radios__label" for="owner-charity">A charity</label>
                  </div>
                  <div class="govuk-radios__item">
                    <input class="govuk-radios__input" id="owner-person" name="owner" type="radio" value="person">
                    <label class="govuk-label govuk-radios__label" for="owner-person">Somebody else</label>
                  </div>
                </div>
              </div>
              <button type="submit" class="govuk-button" data-module="govuk-button">Next</button>
            </form>
    """

  static let yourDetails = """
            <h1 class="govuk-heading-l">Your contact details</h1>
            <form action="opening-date.html" method="post" novalidate>
              <div class="govuk-form-group">
                <label class="govuk-label" for="full-name">Full name</label>
                <input class="govuk-input" id="full-name" name="fullName" type="text" spellcheck="false" autocomplete="name">
              </div>
              <div class="govuk-form-group">
                <label class="govuk-label" for="email">Email address</label>
                <div id="email-hint" class="govuk-hint">We will only use this to send your reference number</div>
                <input class="govuk-input" id="email" name="email" type="email" spellcheck="false" aria-describedby="email-hint" autocomplete="e-mail">
              </div>
              <button type="submit" class="govuk-button" data-module="govuk-button">Continue</button>
            </form>
    """

  static let openingDate = """
            <div class="govuk-error-summary" data-module="govuk-error-summary">
              <div role="alert">
                <h2 class="govuk-error-summary__title">There is a problem</h2>
                <div class="govuk-error-summary__body">
                  <ul class="govuk-list govuk-error-summary__list">
                    <li><a href="#opening-date-year">The date the garden opens must include a year</a></li>
                  </ul>
                </div>
              </div>
            </div>
            <form action="plots.html" method="post" novalidate>
              <div class="govuk-form-group govuk-form-group--error">
                <fieldset class="govuk-fieldset" role="group" aria-describedby="opening-date-hint opening-date-error">
                  <legend class="govuk-fieldset__legend govuk-fieldset__legend--l">
                    <h1 class="govuk-fieldset__heading">When does the garden open?</h1>
                  </legend>
                  <div id="opening-date-hint" class="govuk-hint">For example, 27 3 2027</div>
                  <p id="opening-date-error" class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> The date the garden opens must include a year</p>
                  <div class="govuk-date-input" id="opening-date">
                    <div class="govuk-date-input__item">
                      <div class="govuk-form-group">
                        <label class="govuk-label govuk-date-input__label" for="opening-date-day">Day</label>
                        <input class="govuk-input govuk-date-input__input govuk-input--width-2" id="opening-date-day" name="opening-date-day" type="text" value="1" inputmode="numeric">
                      </div>
                    </div>
                    <div class="govuk-date-input__item">
                      <div class="govuk-form-group">
                        <label class="govuk-label govuk-date-input__label" for="opening-date-month">Month</label>
                        <input class="govuk-input govuk-date-input__input govuk-input--width-2" id="opening-date-month" name="opening-date-month" type="text" value="4" inputmode="numeric">
                      </div>
                    </div>
                    <div class="govuk-date-input__item">
                      <div class="govuk-form-group">
                        <label class="govuk-label govuk-date-input__label" for="opening-date-year">Year</label>
                        <input class="govuk-input govuk-date-input__input govuk-input--width-4 govuk-input--error" id="opening-date-year" name="opening-date-year" type="text" inputmode="numeric">
                      </div>
                    </div>
                  </div>
                </fieldset>
              </div>
              <button type="submit" class="govuk-button" data-module="govuk-button">Continue</button>
            </form>
    """

  static let plots = """
            <form action="check-answers.html" method="post" novalidate>
              <div class="govuk-form-group">
                <h1 class="govuk-label-wrapper"><label class="govuk-label govuk-label--l" for="plots">How many plots are there?</label></h1>
                <div id="plots-hint" class="govuk-hint">Count plots that two or more people share as one</div>
                <input class="govuk-input govuk-input--width-3" id="plots" name="plots" type="number" aria-describedby="plots-hint">
              </div>
              <p class="govuk-body app-note">You can change this number after you register.</p>
              <button type="submit" class="govuk-button" data-module="govuk-button">Continue</button>
              <button type="button" class="govuk-button govuk-button--secondary"><svg xmlns="http://www.w3.org/2000/svg" width="20" height="20" viewBox="0 0 20 20"><path d="M0 0h20v20H0z"></path></svg></button>
            </form>
    """

  static let checkAnswers = """
            <h1 class="govuk-heading-l">Check your answers before you register</h1>
            <h4 class="govuk-heading-m">Garden</h4>
            <dl class="govuk-summary-list">
              <div class="govuk-summary-list__row">
                <dt class="govuk-summary-list__key">Name</dt>
                <dd class="govuk-summary-list__value">Canal Street garden</dd>
                <dd class="govuk-summary-list__actions"><a class="govuk-link" href="garden-name.html">Change</a></dd>
              </div>
              <div class="govuk-summary-list__row">
                <dt class="govuk-summary-list__key">Who owns the land</dt>
                <dd class="govuk-summary-list__value">The council</dd>
                <dd class="govuk-summary-list__actions"><a class="govuk-link" href="garden-type.html">Change<span class="govuk-visually-hidden"> who owns the land</span></a></dd>
              </div>
            </dl>
            <h2 class="govuk-heading-m">Now send your registration</h2>
            <p class="govuk-body">By sending it you are confirming that, to the best of your knowledge, the details you are providing are correct.</p>
            <form action="confirmation.html" method="post" novalidate>
              <button type="submit" class="govuk-button" data-module="govuk-button">Accept and send</button>
            </form>
    """

  static let confirmation = """
            <div class="govuk-panel govuk-panel--confirmation">
              <h1 class="govuk-panel__title">Garden registered</h1>
              <div class="govuk-panel__body">Your reference number<br><strong>CG7 221 A</strong></div>
            </div>
            <p class="govuk-body">Thank you! We have sent you a confirmation email.</p>
            <h2 class="govuk-heading-m">What happens next</h2>
            <p class="govuk-body">We will check your details and write to you within 10 working days.</p>
            <p class="govuk-body" lang="cymraeg">Gallwch ofyn am lythyr yn Gymraeg.</p>
            <p class="govuk-body"><a class="govuk-link" href="help.html#feedback">What did you think of this service?</a> (takes 30 seconds)</p>
    """
}
