import Kerbcut

struct LandmarksOfOneKindHaveNames: Check {
  static let about = About(
    id: "landmarks-of-one-kind-have-names",
    title: "Landmarks of one kind can be told apart",
    requirements: [.wcag("1.3.1")],
    why: "People jump from landmark to landmark. Two that sound the same cannot be told apart.",
    fix: "Give each its own name with `aria-label` or `aria-labelledby`.",
    weight: .warning
  )

  let applicability = Applicability(
    "The landmarks of each kind that the page has more than once, together by their name"
  ) { page in
    let kinds = Dictionary(grouping: page.landmarks.all, by: \.role).values.filter { $0.count > 1 }
    return kinds.flatMap { Dictionary(grouping: $0, by: \.name).values }.compactMap { ElementGroup($0) }
  }

  let expectations = [
    Expectation("No two of one kind have the same name") { (group: ElementGroup) in
      guard let first = group.elements.first, let role = first.role else { return .passed }
      let found = group.elements.metTogether
      guard found.count > 1 else { return .passed }
      let others = found.dropFirst().prefix(50).map { Evidence("Landmark", "<\($0.localName)>", at: $0.targetRange) }
      if role == .banner || role == .contentinfo {
        return .failed(
          "This page has \(found.count) landmarks of the kind ‘\(role.rawValue)’. Put them into one.", evidence: others)
      }
      let name = first.name.isEmpty ? "no name" : "the name ‘\(first.name)’"
      return .failed(
        "\(found.count) landmarks of this page are of the kind ‘\(role.rawValue)’ and have \(name).", evidence: others)
    }
  ]

  static let examples: [Example] = [
    .passed("two names", #"<nav aria-label="Main">…</nav><nav aria-label="Pages">…</nav>"#),
    .failed("no names", "↓<nav>…</nav><nav>…</nav>"),
    .failed("one name", #"↓<nav aria-label="Menu">…</nav><nav aria-label="Menu">…</nav>"#),
    .failed("two footers", "↓<footer>Crown copyright</footer><footer>Contact us</footer>"),
    .passed(
      "a twin for other widths, whose style sheet is missing",
      #"""
      <link rel="stylesheet" href="gone.css"><nav><a href="/rates">Rates</a></nav>
      <nav class="mobile-only"><a href="/rates">Rates</a></nav>
      """#),
    .passed(
      "a menu that is closed, whose style sheet is missing",
      #"""
      <link rel="stylesheet" href="gone.css"><nav><a href="/rates">Rates</a></nav>
      <div class="offcanvas"><nav><a href="/bins">Bins</a></nav></div>
      """#),
    .inapplicable("one only", "<nav>…</nav><main>…</main>"),
  ]
}

extension [Element] {
  /// Those that people meet together. Where a style sheet is missing, markup tells of some that they are closed, or for
  /// another width than one that holds the same links.
  fileprivate var metTogether: [Element] {
    guard let first, first.page.looks.lackSheets else { return self }
    var links: Set<[String]> = []
    return filter { landmark in
      if landmark.isInClosedPart { return false }
      let addresses = landmark.descendants(named: .a).map(\.address)
      return addresses.isEmpty || links.insert(addresses).inserted
    }
  }
}
