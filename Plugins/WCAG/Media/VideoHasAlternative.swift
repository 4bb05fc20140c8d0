import Kerbcut

struct VideoHasAlternative: Check {
  static let about = About(
    id: "video-has-alternative",
    title: "Videos have audio description or a transcript",
    requirements: [.wcag("1.2.3"), .act("c5a4ea")],
    why: "People who cannot see the video hear or read what it shows.",
    fix: "Say in the sound what is seen, or write a transcript."
  )

  let applicability = Applicability("Each visible `video` with sound") { page in
    page.media.visibleVideos.filter { $0.hasSound != false }
  }

  let expectations = [
    Expectation("What is seen is told by sound, in a transcript, or the video repeats a text") { (media: Media) in
      .ask(.isTold(media.descriptionNote).ofVideoWithSound)
    }
  ]

  static let examples: [Example] = [
    .cantTell(
      "a track that nobody hears",
      #"↓<video src="film.mp4" controls><track kind=descriptions src=d.vtt></video>"#),
    .cantTell("a video", #"↓<video src="film.mp4" controls></video>"#),
    .inapplicable(
      "without sound", #"<video src="film.mp4" controls></video>"#,
      in: .init(files: ["film.mp4": ExampleMedia.silentFilm])),
    .inapplicable("hidden", #"<video src="film.mp4" hidden></video>"#),
    .inapplicable("no video", "<p>Watch the river</p>"),
  ]
}

extension Question {
  fileprivate static func isTold(_ note: String) -> Question {
    Question(
      "is-told", note + "Is what this video shows told by its sound, or in a text on this page or behind a link?",
      no: "Neither the sound of this video nor a text tells what it shows.", about: .page, lacks: [Lack(.media)])
  }
}
