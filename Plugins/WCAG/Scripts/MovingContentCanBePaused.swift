import Kerbcut

struct MovingContentCanBePaused: Check {
  static let about = About(
    id: "moving-content-can-be-paused",
    title: "What moves by itself can be paused",
    requirements: [.wcag("2.2.2")],
    why: "Movement draws the eye: people who are easily distracted cannot read beside it, slow readers not in it.",
    fix: "Do not move content by itself, or add a button that stops it.",
    yieldsTo: ["changing-text-can-be-paused"]
  )

  let applicability = Applicability(
    "Each visible `marquee`, each video that starts by itself without controls, and visible text in endless animation"
  ) { page in
    let marquees = page.elements(named: .marquee).filter { $0.isVisible && !$0.stopsByItself }
    let videos = page.elements(named: .video).filter { $0.has(.autoplay) && !$0.has(.controls) && $0.isVisible }
    return (marquees + videos).map { [$0] }.compactMap(ElementGroup.init) + page.endlesslyAnimated.together
  }

  let expectations = [
    Expectation("There is a way to pause, stop or hide it") { (group: ElementGroup) in
      guard let first = group.elements.first else { return .inapplicable }
      if first.is(.marquee) {
        return first.page.scripts.mentions(".stop(")
          ? .ask(.everyoneCanStopText)
          : .failed("This text moves by itself, and nothing stops it.")
      }
      if first.is(.video) {
        return .ask(.videoCanBePaused)
      }
      return .ask(.animationCanBePaused(group.others))
    }
  ]

  static let examples: [Example] = [
    .failed("a marquee", "↓<marquee>Roads closed</marquee>"),
    .cantTell(
      "a marquee that a script stops",
      "↓<marquee>Roads closed</marquee><script>document.querySelector('marquee').stop()</script>"),
    .cantTell("a video", #"↓<video autoplay muted loop src="hero.mp4"></video>"#),
    .cantTell(
      "animated text",
      #"<style>@keyframes k { to { transform: translateX(9px) } } .m { animation: k 2s infinite }</style>"#
        + #"↓<p class="m">Roads closed</p>"#),
    .inapplicable("with controls", #"<video autoplay muted controls src="hero.mp4"></video>"#),
    .inapplicable("ends by itself", #"<marquee loop="1">Roads closed</marquee>"#),
  ]
}

extension Element {
  fileprivate var stopsByItself: Bool {
    (value(.loop).flatMap(Int.init(html:)) ?? -1) == 1 || attribute(.scrollamount) == "0"
  }
}

extension Page {
  /// The outermost visible elements with text whose animation never ends.
  fileprivate var endlesslyAnimated: [Element] {
    var found: [Element] = []
    for animated in view(AnimatedElements.self).all where animated.isEndless {
      let element = animated.element
      if let last = found.last, element.isInside(last) { continue }
      if element.isVisible, !element.seenText.isEmpty { found.append(element) }
    }
    return found
  }
}

extension Question {
  fileprivate static let everyoneCanStopText = Question(
    "everyone-can-stop-text", "This text moves by itself. Can everyone stop it?",
    no: "This text moves by itself, and not everyone can stop it.", about: .page, lacks: [Lack(.script)])

  fileprivate static let videoCanBePaused = Question(
    "video-can-be-paused", "This video starts by itself. Can people pause it, or does it end within 5 seconds?",
    no: "This video starts by itself, goes on for more than 5 seconds, and people cannot pause it.", about: .page,
    lacks: [Lack(.script), Lack(.media)])

  fileprivate static func animationCanBePaused(_ others: String) -> Question {
    Question(
      "animation-can-be-paused", "An animation without end moves this text\(others). Can people pause it?",
      no: "An animation without end moves this text\(others), and people cannot pause it.", about: .appearance,
      lacks: [Lack(.script), Lack(.animation)])
  }
}
