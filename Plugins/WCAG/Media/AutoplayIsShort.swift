import Kerbcut

struct AutoplayIsShort: Check {
  static let about = About(
    id: "autoplay-is-short",
    title: "Sound that plays by itself is short",
    requirements: [.act("aaa1bf")],
    why: "Sound over a screen reader drowns the words that people navigate by.",
    fix: "Do not play sound by itself, or keep it under 3 seconds.",
    weight: .warning,
    yieldsTo: ["autoplay-is-avoided"]
  )

  let applicability = Applicability("Each `audio` or `video` that plays sound by itself") { page in
    (page.elements(named: .audio, .video)).map { Media($0) }.filter {
      $0.playsBySelf && $0.hasSound != false && !$0.sources.isEmpty
    }
  }

  let expectations = [
    Expectation("It lasts no more than 3 seconds") { (media: Media) in
      if let longest = media.longestDuration, longest <= 3 { return .passed }
      guard media.duration != nil, let hasSound = media.hasSound else {
        return .ask(.isLong)
      }
      return hasSound ? .failed("This sound plays by itself for more than 3 seconds.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("short by its range", #"<audio autoplay src="a.mp4#t=1,3"></audio>"#),
    .failed(
      "long", #"↓<audio autoplay src="a.mp4"></audio>"#, in: .init(files: ["a.mp4": ExampleMedia.nineSeconds])),
    .cantTell("length unknown", #"↓<audio autoplay src="a.mp4"></audio>"#),
    .inapplicable("muted", #"<video autoplay muted src="a.mp4"></video>"#),
  ]
}

extension Question {
  fileprivate static let isLong = Question(
    "is-long", "Does the sound that plays by itself last more than 3 seconds?",
    yes: "This sound plays by itself for more than 3 seconds.", lacks: [Lack(.media)])
}
