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
    page.visibleVideos.filter { $0.hasSound != false }
  }

  let expectations = [
    Expectation("What is seen is told by sound, in a transcript, or the video repeats a text") { (media: Media) in
      if media.reliesOnDescriptionTrack {
        return .failed("What this video shows is told only in a track of descriptions, which browsers do not read out.")
      }
      return .cantTell("Is what this video shows told by its sound, or in a text on this page or behind a link?")
    }
  ]

  static let examples: [Example] = [
    .failed(
      "only a track", "↓<video src=\"film.mp4\" controls><track kind=descriptions src=d.vtt></video>"),
    .cantTell(
      "a track and a transcript",
      "↓<video src=\"film.mp4\" controls><track kind=descriptions src=d.vtt></video><a href=\"t.html\">Transcript</a>"),
    .cantTell("a video", "↓<video src=\"film.mp4\" controls></video>"),
    .inapplicable("hidden", "<video src=\"film.mp4\" hidden></video>"),
    .inapplicable("no video", "<p>Watch the river</p>"),
  ]
}
