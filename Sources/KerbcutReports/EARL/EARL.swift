import KerbcutBasics
import KerbcutResults
import KerbcutStandards

/// The pieces of EARL 1.0 in JSON-LD that our reports are made of.
enum EARL {
  /// Inside each report, so that no reader must fetch one.
  static let context: JSON = [
    "@vocab": "http://www.w3.org/ns/earl#", "earl": "http://www.w3.org/ns/earl#",
    "WCAG2": "https://www.w3.org/TR/WCAG22/#", "dct": "http://purl.org/dc/terms/",
    "doap": "http://usefulinc.com/ns/doap#", "ptr": "http://www.w3.org/2009/pointers#", "title": "dct:title",
    "source": ["@id": "dct:source", "@type": "@id"], "isPartOf": ["@id": "dct:isPartOf", "@type": "@id"],
    "assertions": ["@reverse": "subject"], "assertedBy": ["@type": "@id"], "outcome": ["@type": "@id"],
    "mode": ["@type": "@id"],
  ]

  private static let assertorID = "urn:kerbcut:assertor"

  static func assertor(tool: String, version: String) -> JSON {
    [
      "@id": .string(assertorID), "@type": ["Assertor", "Software"], "doap:name": .string(tool),
      "doap:release": ["doap:revision": .string(version)],
    ]
  }

  static func assertion(
    check: String, requirements: [Requirement], _ outcome: Outcome, description: String? = nil, pointer: JSON? = nil
  ) -> JSON {
    let criteria = requirements.filter { $0.standard == .wcag22 }.compactMap { Standards.point($0)?.slug }
    return [
      "@type": "Assertion", "assertedBy": .string(assertorID), "mode": "earl:automatic",
      "test": ["@type": "TestCase", "title": .string(check), "isPartOf": .strings(criteria.map { "WCAG2:\($0)" })],
      "result": [
        "@type": "TestResult", "outcome": .string("earl:\(outcome.rawValue)"),
        "dct:description": description.map { .string($0.harmless(upTo: 1000)) }, "pointer": pointer,
      ],
    ]
  }
}
