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

  let applicability = Applicability.videoPerhapsWithoutSound

  let expectations = [
    Expectation("Text on the page or a linked page says what is seen") { (media: Media) in
      .ask(.hasText.ofVideoWithoutSound(media))
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
  fileprivate static let hasText = Question(
    "has-text", "Is there a text here, or behind a link, that says what it shows?",
    no: "No text, on this page or behind a link, says what this video shows.", about: .page, lacks: [Lack(.media)])
}
