import Kerbcut

struct VideoHasCaptionsOrText: Check {
  static let about = About(
    id: "video-has-captions-or-text",
    title: "Videos have captions or repeat a text",
    requirements: [.wcag("1.2.2"), .act("eac66b")],
    why: "People who cannot hear read what is said.",
    fix: "Add captions with a `track` of kind `captions`."
  )

  let applicability = Applicability("Each visible `video` with sound") { page in
    page.media.visibleVideos.filter { $0.hasSound != false }
  }

  let expectations = [
    Expectation("What is heard is in captions, or the video repeats a text of the page") { (media: Media) in
      .ask(.captions(hasTrack: !media.tracks("captions").isEmpty).ofVideoWithSound)
    }
  ]

  static let examples: [Example] = [
    .cantTell("no track", "↓<video src=\"film.mp4\" controls></video>"),
    .cantTell("a track", "↓<video src=\"film.mp4\" controls><track kind=captions src=c.vtt></video>"),
    .inapplicable("hidden", "<video src=\"film.mp4\" hidden></video>"),
    .inapplicable("no video", "<p>Watch the river</p>"),
  ]
}
