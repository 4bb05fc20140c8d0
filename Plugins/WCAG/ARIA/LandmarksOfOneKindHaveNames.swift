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

  let applicability = Applicability("Each landmark of a kind that the page has more than once") { page in
    let landmarks = page.landmarks.all
    let kinds = Dictionary(grouping: landmarks, by: \.role)
    return landmarks.filter { kinds[$0.role, default: []].count > 1 }
  }

  let expectations = [
    Expectation("No other landmark of its kind has its name") { (element: Element) in
      guard let role = element.role, element.page.view(LandmarkSounds.self).counts[element.sound, default: 0] > 1 else {
        return .passed
      }
      return .failed(
        element.name.isEmpty
          ? "This page has more than one ‘\(role.rawValue)’ without a name."
          : "This page has more than one ‘\(role.rawValue)’ named ‘\(element.name)’.")
    }
  ]

  static let examples: [Example] = [
    .passed("two names", #"<nav aria-label="Main">…</nav><nav aria-label="Pages">…</nav>"#),
    .failed("no names", "↓<nav>…</nav>↓<nav>…</nav>"),
    .failed("one name", #"↓<nav aria-label="Menu">…</nav>↓<nav aria-label="Menu">…</nav>"#),
    .inapplicable("one only", "<nav>…</nav><main>…</main>"),
  ]
}

/// What screen readers say of a landmark.
private struct LandmarkSound: Hashable {
  let role: Role?
  let name: String
}

/// How many landmarks there are of each sound.
private struct LandmarkSounds: PageView {
  private(set) var counts: [LandmarkSound: Int] = [:]

  init(_ page: Page) {
    for landmark in page.landmarks.all { counts[landmark.sound, default: 0] += 1 }
  }
}

extension Element {
  fileprivate var sound: LandmarkSound { LandmarkSound(role: role, name: name) }
}
