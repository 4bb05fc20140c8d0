import Kerbcut

struct AutoplayIsAvoided: Check {
  static let about = About(
    id: "autoplay-is-avoided",
    title: "Sound does not play by itself",
    requirements: [.wcag("1.4.2"), .act("80f0bf")],
    why: "Sound over a screen reader drowns the words that people navigate by.",
    fix: "Do not play sound by itself, or offer a pause button at the start of the page."
  )

  let applicability = Applicability.soundThatPlaysBySelf

  let expectations = [
    Expectation("A visible, exposed control stops it, or it is short") { (media: Media) in
      media.stopVerdict
    }
  ]

  static let examples = AutoplayHasControl.examples
}
