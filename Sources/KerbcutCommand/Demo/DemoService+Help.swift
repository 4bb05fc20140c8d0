// The pages around the journey.
extension DemoService {
  static let help = """
            <h1 class="govuk-heading-l">Help with your registration</h1>
            <p class="govuk-body">To read about gardens near you, <a class="govuk-link" href="old-guide.html">click here</a>.</p>
            <p class="govuk-body">If you can’t register online, utilise the helpline.</p>
            <table class="govuk-table">
              <caption class="govuk-table__caption">Opening hours of the helpline</caption>
              <tbody class="govuk-table__body">
                <tr class="govuk-table__row">
                  <td class="govuk-table__cell"><b>Day</b></td>
                  <td class="govuk-table__cell"><b>Hours</b></td>
                </tr>
                <tr class="govuk-table__row">
                  <td class="govuk-table__cell">Monday to Friday</td>
                  <td class="govuk-table__cell">9am to 5pm</td>
                </tr>
              </tbody>
            </table>
            <h2 class="govuk-heading-m" id="feedback">Give feedback</h2>
            <p class="govuk-body">Email: <a class="govuk-link" href="mailto:gardens@example.gov.uk">gardens@example.gov.uk</a></p>
    """

  static let statement = """
            <h1 class="govuk-heading-l">Accessibility statement for Register a community garden</h1>
            <p class="govuk-body">This accessibility statement applies to the Register a community garden service. It is run by the Office for Community Gardens. We want as many people as possible to be able to use it.</p>
            <h2 class="govuk-heading-m">Compliance status</h2>
            <p class="govuk-body">This website is partially compliant with the <a class="govuk-link" href="https://www.w3.org/TR/WCAG22/">Web Content Accessibility Guidelines version 2.2</a> AA standard, due to the non-compliances listed below.</p>
            <h2 class="govuk-heading-m">Non-accessible content</h2>
            <p class="govuk-body">The content listed below is non-accessible for the following reasons.</p>
            <h3 class="govuk-heading-s">Non-compliance with the accessibility regulations</h3>
            <p class="govuk-body">The old guide does not work on a telephone. This fails WCAG 2.2 success criterion 1.4.4 (resize text). We plan to replace the guide by March 2027.</p>
            <h2 class="govuk-heading-m">Feedback and contact information</h2>
            <p class="govuk-body">If you need this service in a different format, such as large print or easy read, email <a class="govuk-link" href="mailto:gardens@example.gov.uk">gardens@example.gov.uk</a>. We will reply within 5 working days.</p>
            <h2 class="govuk-heading-m">Preparation of this accessibility statement</h2>
            <p class="govuk-body">This statement was prepared on 3 June 2026. It was last reviewed on 2 November 2026.</p>
            <p class="govuk-body">This website was last tested on 12 October 2026. The test was carried out by the Office for Community Gardens. We tested every page of the journey.</p>
    """

  static let cookies = """
            <h1 class="govuk-heading-l">Cookies</h1>
            <p class="govuk-body">Cookies are small files saved on your phone, tablet or computer when you visit a website.</p>
            <p class="govuk-body">We use essential cookies to make this service work. We do not use any other cookies.</p>
            <h2 class="govuk-heading-m">Essential cookies</h2>
            <table class="govuk-table">
              <caption class="govuk-table__caption govuk-table__caption--m">Essential cookies we use</caption>
              <thead class="govuk-table__head">
                <tr class="govuk-table__row">
                  <th scope="col" class="govuk-table__header">Name</th>
                  <th scope="col" class="govuk-table__header">Purpose</th>
                  <th scope="col" class="govuk-table__header">Expires</th>
                </tr>
              </thead>
              <tbody class="govuk-table__body">
                <tr class="govuk-table__row">
                  <td class="govuk-table__cell">session</td>
                  <td class="govuk-table__cell">Keeps your answers while you register</td>
                  <td class="govuk-table__cell">When you close your browser</td>
                </tr>
              </tbody>
            </table>
    """

  /// A page that an older system made and nobody has moved yet.
  static let oldGuide = """
    <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
    <html>
      <head>
        <meta http-equiv="Content-Type" content="text/html; charset=utf-8">
        <title>Untitled</title>
        <meta name="viewport" content="width=device-width, user-scalable=no">
        <meta http-equiv="refresh" content="30; url=help.html">
        <script src="http://code.jquery.com/jquery-1.7.2.min.js"></script>
        <script async src="https://www.googletagmanager.com/gtag/js?id=G-0000000000"></script>
      </head>
      <body bgcolor="#ffffff">
        <div id="global-header"></div>
        <table width="100%"><tr><td>
        <font size="5" class="heading-large">Guide to gardens</font>
        <a href="old-guide-cy.html">Cymraeg</a>
        <p>Gardens <a href="guide.doc">(more)</a></p>
        <iframe src="map.html" width="400" height="300"></iframe>
        </td></tr></table>
      </body>
    </html>

    """
}
