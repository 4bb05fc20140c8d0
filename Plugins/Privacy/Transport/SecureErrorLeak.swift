import Kerbcut
import KerbcutService

struct SecureErrorLeak: Check {
  static let about = About(
    id: "secure-error-leak",
    title: "Pages show no stack traces, queries or keys",
    requirements: [.govuk(9), .govuk(14)],
    why: "Details of the machinery help attackers and scare people.",
    fix: "Show the standard error page, and keep the details in the log.",
    weight: .warning
  )

  private static let signs = [
    "Traceback (most recent call last)", "ORA-00", "ORA-01", "You have an error in your SQL syntax", "SQLSTATE[",
    "Unclosed quotation mark after the character string", "System.NullReferenceException",
    "java.lang.NullPointerException",
    "at org.springframework.", "at System.Web.", "Warning: mysql_", "-----BEGIN RSA PRIVATE KEY",
    "-----BEGIN PRIVATE KEY",
    "ActiveRecord::", "Microsoft OLE DB Provider for", "node_modules/express/", "Fatal error: Uncaught",
  ]

  let applicability = Applicability<Page>("A page with text") { page in page.text.blocks.isEmpty ? [] : [page] }

  let expectations = [
    Expectation("No text looks like a trace of an error, a query or a key") { (page: Page) in
      guard signs.contains(where: page.text.holds) else { return .passed }
      for block in page.text.blocks where block.kind != .preformatted || page.service.kind == .error {
        let text = block.text
        if let sign = signs.first(where: { text.holds($0) }), !block.words.contains(where: \.isCode) {
          return .failed("The text “\(sign)” is of the machinery behind the page.", at: block.targetRange)
        }
      }
      return .passed
    }
  ]

  static let examples: [Example] = [
    .passed("nothing", "<p>Sorry, there is a problem with the service.</p>"),
    .failed("a trace", "<p>↓Traceback (most recent call last): File app.py</p>"),
    .failed("a query", "<p>Sorry</p><p>↓SQLSTATE[42000]: Syntax error</p>"),
    .inapplicable("no text", #"<!DOCTYPE html><html lang="en"><p></p>"#),
  ]
}
