import Kerbcut
import KerbcutService

struct NHSApostrophes: Check {
  static let about = About(
    id: "nhs-apostrophes",
    title: "Apostrophes are straight",
    requirements: [.nhs(13)],
    why: "It is house style: curly ones are harder to search for and to type.",
    fix: "Change curly apostrophes to straight ones.",
    guidance: .nhsManual("Punctuation"),
    weight: .notice,
    profiles: ["nhs"]
  )

  let applicability = Applicability<Element>("The main content of each page of the NHS with an apostrophe") { page in
    guard page.options.profile == "nhs" || page.service.nhsHeader != nil, let main = page.mainOrBody else { return [] }
    return page.text.main.contains { $0 == "'" || $0 == "\u{2019}" } ? [main] : []
  }

  let expectations = [
    Expectation("There are no curly ones") { (main: Element) in
      let count = main.page.text.main.filter { $0 == "\u{2019}" }.count
      return count == 0 ? .passed : .failed("The text has \(count) curly apostrophe\(count == 1 ? "" : "s").")
    }
  ]

  static let examples: [Example] = [
    .passed("straight", "<main><p>Don't worry</p></main>", options: .init(profile: "nhs")),
    .failed("curly", "↓<main><p>Don’t worry</p></main>", options: .init(profile: "nhs")),
    .inapplicable("another body", "<main><p>Don’t worry</p></main>"),
  ]
}
