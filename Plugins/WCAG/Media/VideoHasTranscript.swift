import Kerbcut

struct VideoHasTranscript: Check {
  static let about = About(
    id: "video-has-transcript",
    title: "Videos have a transcript",
    requirements: [.wcag("1.2.8"), .act("1a02b0")],
    why: "People who can neither see nor hear the video read what it shows.",
    fix: "Write what is seen and heard below the video, or link to it.",
    weight: .warning,
    yieldsTo: ["video-has-alternative"]
  )

  let applicability = Applicability("Each visible `video`") { page in
    page.media.visibleVideos
  }

  let expectations = [
    Expectation("Text on the page or a linked page says what is seen") { (_: Media) in
      .ask(.whichText)
    }
  ]

  static let examples: [Example] = [
    .cantTell("a video", #"↓<video src="film.mp4" controls></video><a href="t.html">Transcript</a>"#),
    .inapplicable("hidden", #"<video src="film.mp4" hidden></video>"#),
    .inapplicable("no video", "<p>Watch the river</p>"),
  ]
}

extension Question {
  fileprivate static let whichText = Question(
    "which-text", "Which text, on this page or behind a link, says what this video shows?",
    none: "No text, on this page or behind a link, says what this video shows.", lacks: [Lack(.media)])
}
