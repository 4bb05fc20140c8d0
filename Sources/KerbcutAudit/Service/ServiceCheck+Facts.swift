internal import FoundationEssentials
internal import Kerbcut

extension ServiceCheck {
  /// The facts of a page as they stand in results.
  func encodedFacts(of page: Page) -> [JSONValue] {
    facts(of: page).compactMap { JSONValueEncoder.value(of: $0) }
  }

  /// What facts from results say together. Facts that an older version of the check wrote are left out.
  func verdicts(
    on pages: [(page: String, facts: PackedFacts)], after failures: some Sequence<FailureCount>
  ) -> [ServiceVerdict] {
    conclude(
      pages.map { FactsOfPage(page: $0.page, facts: $0.facts.unpacked() ?? []) }, after: failures)
  }
}

/// The facts of a page as JSON text. They wait for the last page of an audit, and take a tenth of the room this way.
struct PackedFacts: Sendable {
  private let text: [UInt8]

  init(_ facts: [JSONValue]) {
    var text = JSONText()
    text.array(facts) { $0.value($1) }
    // As long as the text, and no longer.
    self.text = Array(text.bytes[...])
  }

  /// The facts; nil if they are of another type.
  func unpacked<Fact: Decodable>() -> [Fact]? { try? JSONDecoder().decode([Fact].self, from: Data(text)) }
}
