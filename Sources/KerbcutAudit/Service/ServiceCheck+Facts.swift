internal import FoundationEssentials
internal import Kerbcut

extension ServiceCheck {
  /// The facts of a page as they stand in results.
  func encodedFacts(of page: Page) -> [JSONValue] {
    facts(of: page).compactMap { JSONValueEncoder.value(of: $0) }
  }

  /// What facts from results say together. Facts that an older version of the check wrote are left out.
  func verdicts(on pages: [(page: String, facts: [JSONValue])]) -> [ServiceVerdict] {
    conclude(
      pages.map { page in
        let data = (try? JSONEncoder().encode(page.facts)) ?? Data()
        return PageFacts(page: page.page, facts: (try? JSONDecoder().decode([Fact].self, from: data)) ?? [])
      })
  }
}
