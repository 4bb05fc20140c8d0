import Kerbcut

struct VideoIsAlternativeForText: Check {
  static let about = About(
    id: "video-is-alternative-for-text",
    title: "Videos that repeat a text say so",
    requirements: [.act("ab4d13")],
    why: "People who cannot see or hear the video learn that they miss nothing.",
    fix: "Say beside the video that it repeats the text.",
    weight: .notice, profiles: ["act"],
    yieldsTo: ["video-has-alternative", "video-has-captions-or-text"]
  )

  let applicability = Applicability("Each visible `video` with sound") { page in
    page.visibleVideos.filter { $0.hasSound != false }
  }

  let expectations = [
    Expectation("The page has all that the video tells as text and says so") { (media: Media) in
      let page = media.element.page
      return page.hasNothingToSeeAndRead || !page.mentionsVideo
        ? .failed("Nothing on this page says that this video repeats its text.")
        : .cantTell("Does the text of this page have all that this video tells, and does it say so?")
    }
  ]

  static let examples: [Example] = [
    .failed("not said", "<p>The river rose by two feet.</p>↓<video src=\"film.mp4\" controls></video>"),
    .cantTell("said", "<p>Watch this text as a video: the river rose.</p>↓<video src=\"film.mp4\" controls></video>"),
    .inapplicable("hidden", "<video src=\"film.mp4\" hidden></video>"),
    .inapplicable("no video", "<p>Watch the river</p>"),
  ]
}
