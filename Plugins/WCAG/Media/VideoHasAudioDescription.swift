import Kerbcut

struct VideoHasAudioDescription: Check {
  static let about = About(
    id: "video-has-audio-description",
    title: "Videos tell by sound what they show",
    requirements: [.act("1ea59c")],
    why: "People who cannot see the video hear what it shows.",
    fix: "Say in the sound what is seen, or offer a version with audio description.",
    weight: .warning,
    yieldsTo: ["video-has-strict-alternative", "video-has-alternative"]
  )

  let applicability = Applicability("Each visible `video` with sound") { page in
    page.media.visibleVideos.filter { $0.hasSound != false }
  }

  let expectations = [
    Expectation("What is seen is told by sound") { (_: Media) in
      .ask(.soundTells.ofVideoWithSound)
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
  fileprivate static let soundTells = Question(
    "sound-tells", "Does the sound of this video tell all that is seen?",
    no: "The sound of this video does not tell all that is seen.", lacks: [Lack(.media)])
}
