/// What a stage of an audit may cost in bare libxml2 parses of the same bytes (the design's budget: 5 in all).
struct BenchShare {
  let title: String
  let limit: Double
  /// The stages of `PageResult.timing` that it counts.
  let stages: [String]
  var isChecks = false

  static let all = [
    BenchShare(title: "Document", limit: 2, stages: ["parse"]),
    BenchShare(title: "styles", limit: 1.25, stages: ["style sheets", "styles"]),
    BenchShare(title: "roles and names", limit: 0.5, stages: ["roles and names"]),
    BenchShare(title: "all checks", limit: 1, stages: [], isChecks: true),
  ]
  /// For everything else: findings, results.
  static let rest = 0.25
}
