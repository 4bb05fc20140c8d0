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

  let applicability = Applicability("Each visible `video` without sound") { page in
    page.visibleVideos.filter { $0.hasSound == false }
  }

  let expectations = [
    Expectation("A track of sound tells what is seen") { (media: Media) in
      !media.element.page.mayHaveRecording
        ? .failed("No sound on this page could tell what is seen.")
        : .cantTell("Does the sound beside it tell all that is seen?")
    }
  ]

  static let examples: [Example] = [
    .failed("nothing tells it", "↓<video src=\"film-silent.mp4\" controls></video>"),
    .cantTell(
      "a link to a sound", "↓<video src=\"film-silent.mp4\" controls></video><a href=\"told.mp3\">As audio</a>"),
    .cantTell("a sound", "↓<video src=\"film-silent.mp4\" controls></video><audio controls src=\"a.mp3\"></audio>"),
    .inapplicable("hidden", "<video src=\"film-silent.mp4\" hidden></video>"),
    .inapplicable("sound unknown", "<video src=\"film.mp4\" controls></video>"),
    .inapplicable("no video", "<p>Watch the river</p>"),
  ]
}
