import Kerbcut

struct PrivacyDataInUrl: Check {
  static let about = About(
    id: "privacy-data-in-url",
    title: "Addresses hold no personal data",
    requirements: [.govuk(9)],
    why: "Addresses end up in logs, in analytics and in what other sites are told.",
    fix: "Keep the data in the session, or send it in the body of the request.",
    weight: .error,
    profiles: About.ofPublicBodies
  )

  let applicability = Applicability<Element>("Each link and form with a query, and the page if its address has one") {
    page in
    let own = page.address?.query == nil ? [] : [page.root].compactMap { $0 }
    return own
      + page.links.filter {
        $0.value(.href)?.contains(0x3F) ?? false && $0.value(.href)?.starts(with: "mailto:".utf8) == false
      }
  }

  let expectations = [
    Expectation("No parameter carries an email address, a date of birth, a number of a person or a postcode") {
      (element: Element) in
      let address = element.is(.a) ? element.resolvedAddress(.href) : element.page.address
      guard let query = address?.query else { return .inapplicable }
      for piece in query.utf8.split(separator: UInt8(ascii: "&")) {
        let parts = piece.split(separator: UInt8(ascii: "="), maxSplits: 1)
        guard parts.count == 2, let what = personal(Substring(parts[0]).inLowerCase, Substring(parts[1])) else {
          continue
        }
        // An address of another site may carry the organisation’s own contact details, for example to write to it.
        return isElsewhere(element)
          ? .ask(.isPersonal(what))
          : .failed("This address carries \(what).")
      }
      return .passed
    }
  ]

  private static func isElsewhere(_ element: Element) -> Bool {
    element.is(.a) && WebAddress.host(of: element.address).map { $0 != element.page.host } ?? false
  }

  private static let personalNames: Set = [
    "email", "e-mail", "emailaddress", "email_address", "dob", "dateofbirth", "date_of_birth", "birthdate", "nino",
    "ni_number", "national_insurance_number", "phone", "telephone", "mobile", "tel", "postcode", "postal_code",
  ]

  private static func personal(_ name: String, _ written: Substring) -> String? {
    guard personalNames.contains(name) else { return nil }
    let value = WebAddress.decoded(written).collapsed
    let letters = value.filter { $0.isLetter || $0.isNumber }
    switch name {
    case "email", "e-mail", "emailaddress", "email_address":
      return value.holds("@") && !value.hasPrefix("@") ? "an email address" : nil
    case "dob", "dateofbirth", "date_of_birth", "birthdate":
      return letters.count >= 6 && letters.allSatisfy(\.isNumber) ? "a date of birth" : nil
    case "nino", "ni_number", "national_insurance_number":
      let isOne =
        letters.count == 9 && letters.prefix(2).allSatisfy(\.isLetter)
        && letters.dropFirst(2).prefix(6).allSatisfy(\.isNumber)
      return isOne ? "a National Insurance number" : nil
    case "phone", "telephone", "mobile", "tel":
      return letters.count >= 10 && letters.allSatisfy(\.isNumber) ? "a phone number" : nil
    case "postcode", "postal_code":
      let isOne =
        (5...7).contains(letters.count) && letters.suffix(2).allSatisfy(\.isLetter)
        && letters.dropLast(2).last?.isNumber == true
      return isOne ? "a postcode" : nil
    default: return nil
    }
  }

  static let examples: [Example] = [
    .passed("nothing personal", #"<a href="/list?page=2">Next</a>"#),
    .failed("an email address", #"↓<a href="/send?email=ann%40example.test">Send</a>"#),
    .failed("a postcode", #"↓<a href="/near?postcode=AB12CD">Near you</a>"#),
    .cantTell(
      "a link to another site", #"↓<a href="https://chat.example.org/send?phone=447700900123">Write to us</a>"#),
    .passed("a name without a value that fits", #"<a href="/list?email=yes&amp;postcode=">List</a>"#),
    .inapplicable("no query", #"<a href="/send">Send</a>"#),
  ]
}

extension Question {
  fileprivate static func isPersonal(_ what: String) -> Question {
    Question(
      "is-personal", "The address of this link carries \(what). Is it someone’s own?",
      yes: "The address of this link carries \(what) of a person.", lacks: [Lack(.owner)])
  }
}
