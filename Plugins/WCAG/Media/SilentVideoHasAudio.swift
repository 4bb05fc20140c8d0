import Kerbcut

struct SilentVideoHasAudio: Check {
  static let about = About(
    id: "silent-video-has-audio",
    title: "Videos without sound have a sound alternative",
    requirements: [.act("d7ba54")],
    why: "People who cannot see the video hear what it shows.",
    fix: "Offer a recording that tells what is seen.",
    weight: .notice, profiles: ["act"],
    yieldsTo: ["silent-video-has-alternative"]
  )

  let applicability = Applicability.videoPerhapsWithoutSound

  let expectations = [
    Expectation("A track of sound tells what is seen") { (media: Media) in
      .ask(.recordingTells.ofVideoWithoutSound(media))
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
  fileprivate static let recordingTells = Question(
    "recording-tells", "Does a recording beside it tell all that is seen?",
    no: "No recording tells all that this video shows.", about: .page, lacks: [Lack(.media)])
}
