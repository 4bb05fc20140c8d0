import Kerbcut

struct LandmarkHoldsSomething: Check {
  static let about = About(
    id: "landmark-holds-something",
    title: "Landmarks hold something",
    why: "People jump to a landmark to find what it promises. In an empty one they find nothing.",
    fix: "Take the empty element out, or put in it what belongs there.",
    guidance: .tutorial("page-structure/regions", "Page regions"),
    weight: .warning
  )

  let applicability = Applicability("Each landmark that is given to everyone, those that scripts fill aside") { page in
    page.landmarks.all.filter { landmark in
      // What is large is not empty.
      landmark.size < 500 && landmark.isExposed && landmark.isRendered && !landmark.isFilledByScript
    }
  }

  let expectations = [
    Expectation("It holds text, an image or a control") { (landmark: Element) in
      landmark.hasExposedText || landmark.firstDescendant(where: \.isSomething) != nil
        ? .passed : .failed("This ‘\(landmark.role?.rawValue ?? landmark.localName)’ is empty.")
    }
  ]

  static let examples: [Example] = [
    .passed("links", #"<nav><a href="/">Home</a></nav>"#),
    .failed("nothing", #"↓<nav></nav><main><p>Fees</p></main>"#),
    .inapplicable("hidden", "<nav hidden></nav>"),
    .inapplicable(
      "what a script fills", #"<main id="app"></main><script>document.getElementById("app").append("Fees")</script>"#),
    .inapplicable("none", "<p>Fees</p>"),
  ]
}

extension Element {
  fileprivate var isSomething: Bool {
    self.is(.img, .video, .audio, .canvas, .iframe, .object, .embed, .input, .select, .textarea, .button, .slot)
      || self.is(Name.svg.in(.svg)) || isTabbable || localName.holds("-")
  }

  /// Whether a script that nobody can read may put something here, or one that can be read names the place.
  fileprivate var isFilledByScript: Bool {
    let scripts = page.scripts
    guard scripts.areRun else { return false }
    return scripts.hasUnread || (id.map { !$0.isEmpty && scripts.name(id: $0) } ?? false)
      || attributes.contains { $0.localName.hasPrefix("data-") }
  }
}
