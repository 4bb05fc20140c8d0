import Kerbcut
import KerbcutService

struct JourneyErrorPageJargon: Check {
  static let about = About(
    id: "journey-error-page-jargon",
    title: "Error pages have no codes and no jargon",
    requirements: [.govuk(4)],
    why: "Codes scare people, or seem to blame them, and may leak details.",
    fix: "Take out codes, exceptions and server names, and say what people can do.",
    guidance: .designSystem("patterns/problem-with-the-service-pages", "Problem with the service pages"),
    weight: .warning,
    profiles: ["govuk", "public", "council"]
  )

  let applicability = Applicability("The main content of each error page") { page in
    page.service.kind == .notFound || page.service.kind == .error ? [page.mainOrBody].compactMap(\.self) : []
  }

  let expectations = [
    Expectation("It shows no status codes, exceptions or server names") { (main: Element) in
      let text = main.renderedText.inLowerCase
      let found = Self.jargon.first { text.contains(phrase: $0) }
      return found.map { .failed("This error page says ‘\($0)’.") } ?? .passed
    }
  ]

  private static let jargon = [
    "404", "500", "503", "bad request", "oops", "technical difficulties", "exception", "stack trace", "nginx",
    "apache", "internal server error", "gateway timeout",
  ]

  static let examples: [Example] = [
    .passed("plain", "<main><h1>Page not found</h1><p>Check the address.</p></main>"),
    .failed("a code", "↓<main><h1>Page not found</h1><p>Error 404</p></main>"),
    .inapplicable("no error page", "<main><h1>Guide</h1></main>"),
  ]
}
