import Kerbcut

struct VideoHasCaptions: Check {
  static let about = About(
    id: "video-has-captions",
    title: "Videos have captions",
    requirements: [.act("f51b46")],
    why: "People who cannot hear read what is said.",
    fix: "Add captions with a `track` of kind `captions`.",
    weight: .warning,
    yieldsTo: ["video-has-captions-or-text"]
  )

  let applicability = Applicability("Each visible `video` with sound") { page in
    page.media.visibleVideos.filter { $0.hasSound != false }
  }

  let expectations = [
    Expectation("What is heard is in captions") { (media: Media) in
      let captions = media.tracks("captions") + media.tracks("subtitles")
      return .ask(.captions(hasTrack: !captions.isEmpty).ofVideoWithSound)
    }
  ]

  static let examples: [Example] = [
    .cantTell("no track", "↓<video src=\"film.mp4\" controls></video>"),
    .cantTell("a track", "↓<video src=\"film.mp4\" controls><track kind=captions src=c.vtt></video>"),
    .inapplicable("hidden", "<video src=\"film.mp4\" hidden></video>"),
    .inapplicable("no video", "<p>Watch the river</p>"),
  ]
}
