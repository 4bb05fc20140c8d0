import Kerbcut

struct SilentVideoHasTranscript: Check {
  static let about = About(
    id: "silent-video-has-transcript",
    title: "Videos without sound have a transcript",
    requirements: [.act("ee13b5")],
    why: "People who cannot see the video read what it shows.",
    fix: "Write what is seen below the video, or link to it.",
    weight: .warning,
    yieldsTo: ["silent-video-has-alternative"]
  )

  let applicability = Applicability("Each visible `video` without sound") { page in
    page.visibleVideos.filter { $0.hasSound == false }
  }

  let expectations = [
    Expectation("Text on the page or a linked page says what is seen") { (media: Media) in
      media.element.page.hasNothingToRead
        ? .failed("This page has no text or link that could be a transcript.")
        : .cantTell("Is there a text here, or behind a link, that says what it shows?")
    }
  ]

  static let examples: [Example] = [
    .failed("nothing tells it", "↓<video src=\"film-silent.mp4\" controls></video>"),
    .cantTell(
      "a text",
      "↓<video src=\"film-silent.mp4\" controls></video><p>The river rises by two feet and runs over the road.</p>"),
    .inapplicable("hidden", "<video src=\"film-silent.mp4\" hidden></video>"),
    .inapplicable("sound unknown", "<video src=\"film.mp4\" controls></video>"),
    .inapplicable("no video", "<p>Watch the river</p>"),
  ]
}
