import Kerbcut

struct SilentVideoHasAlternative: Check {
  static let about = About(
    id: "silent-video-has-alternative",
    title: "Videos without sound have an alternative",
    requirements: [.wcag("1.2.1"), .act("c3232f")],
    why: "People who cannot see the video hear or read what it shows.",
    fix: "Write what is seen, or offer it as sound.",
    yieldsTo: ["video-has-alternative"]
  )

  let applicability = Applicability.videoPerhapsWithoutSound

  let expectations = [
    Expectation("A transcript or sound tells what is seen, or the video repeats a text") { (media: Media) in
      .ask(.isTold.ofVideoWithoutSound(media))
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
  fileprivate static let isTold = Question(
    "is-told", "Does a text or sound on this page, or behind a link, tell all that is seen?",
    no: "No text or sound tells all that this video shows.", about: .page, lacks: [Lack(.media)])
}
