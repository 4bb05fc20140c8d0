import Kerbcut

struct SecureTxt: ServiceCheck {
  static let about = About(
    id: "secure-txt",
    title: "The security.txt file says whom to tell, and has not run out",
    requirements: [.govuk(9)],
    why: "People who find a hole need to know whom to tell.",
    fix: "Give `/.well-known/security.txt` a `Contact` and an `Expires` in the future.",
    guidance: .serviceManual(
      "technology/vulnerability-and-penetration-testing", "Vulnerability and penetration testing"),
    weight: .notice,
    profiles: ["govuk", "public"]
  )

  /// What the file beside the page says. Where nobody could look, or no file is among those given, nothing is said: the
  /// live service may have one.
  struct Fact: Codable, Sendable, Hashable {
    var hasContact: Bool
    /// As written.
    var expires: String?
    /// Whether that day had passed; nil where nobody said what day it is, or the file names none.
    var isExpired: Bool?
  }

  func facts(of page: Page) -> [Fact] {
    guard case .found(let file) = page.links.resource(at: "/.well-known/security.txt"), file.mediaType == "text/plain"
    else {
      return []
    }
    page.spend(file.bytes.count / 64)
    let lines = String(decoding: file.bytes.prefix(100_000), as: UTF8.self).split(whereSeparator: \.isNewline)
    func value(_ field: String) -> String? {
      lines.first { $0.inLowerCase.hasPrefix(field + ":") }.map { String($0.dropFirst(field.count + 1)).collapsed }
    }
    let expires = value("expires")
    let day = expires.flatMap(Self.day)
    let isExpired = day.flatMap { day in page.options.today.map { day < $0 } }
    return [Fact(hasContact: value("contact").map { !$0.isEmpty } ?? false, expires: expires, isExpired: isExpired)]
  }

  /// The day of a date as in `2027-03-31T12:00:00Z` (RFC 9116, section 2.5.5).
  private static func day(_ text: String) -> Int? {
    let parts = text.prefix(10).split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, (1...12).contains(parts[1]), (1...31).contains(parts[2]) else { return nil }
    return CivilDate(year: parts[0], month: parts[1], day: parts[2]).daysSince1970
  }

  func conclude(_ pages: [FactsOfPage<Fact>]) -> [ServiceVerdict] {
    var verdicts: [ServiceVerdict] = []
    for fact in pages.flatMap(\.facts).unique {
      if !fact.hasContact {
        verdicts.append(ServiceVerdict(outcome: .failed, message: "The security.txt file names no contact."))
      } else if fact.expires == nil {
        verdicts.append(
          ServiceVerdict(outcome: .failed, message: "The security.txt file does not say until when it holds."))
      } else if fact.isExpired == true {
        let message = "The security.txt file ran out on \(fact.expires ?? "")."
        verdicts.append(ServiceVerdict(outcome: .failed, message: message))
      } else {
        verdicts.append(ServiceVerdict(outcome: .passed))
      }
    }
    return verdicts
  }

  private static func page(_ file: String) -> [ExamplePage] {
    [
      ExamplePage(
        "<p>Text</p>",
        .init(
          address: "https://a.service.gov.uk/start",
          files: ["https://a.service.gov.uk/.well-known/security.txt": file]))
    ]
  }

  private static let today = PageOptions(today: CivilDate(year: 2026, month: 11, day: 23).daysSince1970)

  static let examples: [Example] = [
    .service(
      .passed, "whole", page("Contact: mailto:security@example.gov.uk\nExpires: 2027-03-31T12:00:00Z\n"), options: today
    ),
    .service(.failed, "no contact", page("Expires: 2027-03-31T12:00:00Z\n"), options: today),
    .service(.failed, "no end", page("Contact: mailto:security@example.gov.uk\n"), options: today),
    .service(
      .failed, "ran out", page("Contact: mailto:security@example.gov.uk\nExpires: 2025-03-31T12:00:00Z\n"),
      options: today),
    .service(.inapplicable, "no file given", [ExamplePage("<p>Text</p>")], options: today),
  ]
}
