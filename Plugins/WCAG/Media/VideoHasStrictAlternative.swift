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
    page.visibleVideos.filter { $0.hasSound != false }
  }

  let expectations = [
    Expectation("What is seen is told by sound, or the video repeats a text of the page") { (media: Media) in
      let page = media.element.page
      if media.reliesOnDescriptionTrack {
        return .failed("What this video shows is told only in a track of descriptions, which browsers do not read out.")
      }
      return page.mentionsVideo && !page.hasNothingToRead
        ? .cantTell("Does the sound of this video tell all that is seen, or does the video only repeat the text?")
        : .cantTell("Does the sound of this video tell all that is seen?")
    }
  ]

  static let examples: [Example] = [
    .failed(
      "only a track", "↓<video src=\"film.mp4\" controls><track kind=descriptions src=d.vtt></video>"),
    .cantTell("a video", "↓<video src=\"film.mp4\" controls></video>"),
    .cantTell("a text", "<p>Watch the river rise in this video.</p>↓<video src=\"film.mp4\" controls></video>"),
    .inapplicable("hidden", "<video src=\"film.mp4\" hidden></video>"),
    .inapplicable("no video", "<p>Watch the river</p>"),
  ]
}
