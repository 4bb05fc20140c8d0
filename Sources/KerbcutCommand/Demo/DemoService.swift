/// A small fictional service that ships inside the program, so that a first audit needs nothing else.
///
/// Faults are planted in it on purpose; `EndToEndTests` holds the known answer.
public enum DemoService {
  /// The name people see.
  public static let name = "Register a community garden"

  /// The address that the pages pretend to be served from.
  public static let address = "https://www.register-community-garden.service.gov.uk/"

  /// The day that the demo is audited on unless the user says another: 23 November 2026. Dates in it must not run out.
  public static let day = 20_780

  /// The pages of the journey in its order, as path and source.
  public static let pages: [(path: String, html: String)] = [
    ("start.html", page(name, start, backLink: nil)),
    ("garden-name.html", page("What is the name of the garden?", gardenName, backLink: "start.html")),
    ("garden-type.html", page("Who owns the land?", gardenType, backLink: "garden-name.html")),
    ("your-details.html", page("Your contact details", yourDetails, backLink: "garden-type.html")),
    ("opening-date.html", page("When does the garden open?", openingDate, backLink: "your-details.html")),
    ("plots.html", page("How many plots are there?", plots, backLink: "opening-date.html")),
    ("check-answers.html", page("Check your answers before you register", checkAnswers, backLink: "plots.html")),
    ("confirmation.html", page("Garden registered", confirmation, backLink: nil)),
    ("help.html", page("Help with your registration", help, backLink: nil)),
    ("accessibility-statement.html", page("Accessibility statement", statement, backLink: nil)),
    ("cookies.html", page("Cookies", cookies, backLink: nil)),
    ("old-guide.html", oldGuide),
  ]

  /// What the pages refer to.
  public static let files: [(path: String, content: String)] = [("assets/service.css", styleSheet)]

  /// A page of the service: the shell of a current GOV.UK Frontend page around the contents of `main`.
  private static func page(_ title: String, _ main: String, backLink: String?) -> String {
    let full = title == name ? "\(name) – GOV.UK" : "\(title) – \(name) – GOV.UK"
    let back = backLink.map { "      <a href=\"\($0)\" class=\"govuk-back-link\">Back</a>\n" } ?? ""
    return opening(title: full) + back + mainOpening + main + closing
  }
}
