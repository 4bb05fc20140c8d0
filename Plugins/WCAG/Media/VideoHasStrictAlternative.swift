import Kerbcut

struct VideoHasStrictAlternative: Check {
  static let about = About(
    id: "video-has-strict-alternative",
    title: "Videos have audio description or repeat a text",
    requirements: [.wcag("1.2.5"), .act("1ec09b")],
    why: "People who cannot see the video hear or read what it shows.",
    fix: "Say in the sound what is seen, or offer a version with audio description.",
    yieldsTo: ["video-has-alternative"]
  )

  let applicability = Applicability("Each visible `video` with sound") { page in
    page.media.visibleVideos.filter { $0.hasSound != false }
  }

  let expectations = [
    Expectation("What is seen is told by sound, or the video repeats a text of the page") { (media: Media) in
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
      "is-told",
      note + "Does the sound of this video tell all that is seen, or does the video only repeat a text of the page?",
      no: "The sound of this video does not tell all that is seen.", about: .page, lacks: [Lack(.media)])
  }
}
