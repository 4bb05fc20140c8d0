import Kerbcut

struct SilentVideoIsAlternativeForText: Check {
  static let about = About(
    id: "silent-video-is-alternative-for-text",
    title: "Videos without sound that repeat a text say so",
    requirements: [.act("fd26cf")],
    why: "People who cannot see the video learn that they miss nothing.",
    fix: "Say beside the video that it repeats the text.",
    weight: .notice, profiles: ["act"],
    yieldsTo: ["silent-video-has-alternative"]
  )

  let applicability = Applicability.videoPerhapsWithoutSound

  let expectations = [
    Expectation("The page has all that the video tells as text and says so") { (media: Media) in
      .ask(.repeatsText.ofVideoWithoutSound(media))
    }
  ]

  static let examples: [Example] = [
    .cantTell(
      "without sound", #"↓<video src="film.mp4" controls></video>"#,
      in: .init(files: ["film.mp4": ExampleMedia.silentFilm])),
    .cantTell("sound unknown", #"↓<video src="film.mp4" controls></video>"#),
    .inapplicable(
      "with sound", #"<video src="film.mp4" controls></video>"#,
      in: .init(files: ["film.mp4": ExampleMedia.soundFilm])),
    .inapplicable("hidden", #"<video src="film.mp4" hidden></video>"#),
    .inapplicable("no video", "<p>Watch the river</p>"),
  ]
}

extension Question {
  fileprivate static let repeatsText = Question(
    "repeats-text", "Does the text have all that it tells, and does it say so?",
    no: "The text of this page lacks something that this video tells, or does not say that the video repeats it.",
    about: .page, lacks: [Lack(.media)])
}
