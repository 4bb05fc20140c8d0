import Kerbcut

struct VideoIsAlternativeForText: Check {
  static let about = About(
    id: "video-is-alternative-for-text",
    title: "Videos that repeat a text say so",
    requirements: [.act("ab4d13")],
    why: "People who cannot see or hear the video learn that they miss nothing.",
    fix: "Say beside the video that it repeats the text.",
    weight: .notice, profiles: ["act"],
    yieldsTo: ["video-has-alternative", "video-has-captions-or-text"]
  )

  let applicability = Applicability("Each visible `video` with sound") { page in
    page.media.visibleVideos.filter { $0.hasSound != false }
  }

  let expectations = [
    Expectation("The page has all that the video tells as text and says so") { (_: Media) in
      .ask(.repeatsText.ofVideoWithSound)
    }
  ]

  static let examples: [Example] = [
    .cantTell("a video", #"↓<video src="film.mp4" controls></video>"#),
    .inapplicable(
      "without sound", #"<video src="film.mp4" controls></video>"#,
      in: .init(files: ["film.mp4": ExampleMedia.silentFilm])),
    .inapplicable("hidden", #"<video src="film.mp4" hidden></video>"#),
    .inapplicable("no video", "<p>Watch the river</p>"),
  ]
}

extension Question {
  fileprivate static let repeatsText = Question(
    "repeats-text", "Does the text of this page have all that this video tells, and does it say so?",
    no: "The text of this page lacks something that this video tells, or does not say that the video repeats it.",
    about: .page, lacks: [Lack(.media)])
}
