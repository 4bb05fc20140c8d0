import Kerbcut

struct SilentVideoIsAlternativeForText: Check {
  static let about = About(
    id: "silent-video-is-alternative-for-text",
    title: "Videos without sound that repeat a text say so",
    requirements: [.act("fd26cf")],
    why: "People who cannot see the video learn that they miss nothing.",
    fix: "Say beside the video that it repeats the text.",
    weight: .notice, profiles: ["act"],
    yieldsTo: ["silent-video-has-alternative"]
  )

  let applicability = Applicability("Each visible `video` without sound") { page in
    page.visibleVideos.filter { $0.hasSound == false }
  }

  let expectations = [
    Expectation("The page has all that the video tells as text and says so") { (media: Media) in
      let page = media.element.page
      return page.hasNothingToSeeAndRead || !page.mentionsVideo
        ? .failed("Nothing on this page says that this video repeats its text.")
        : .cantTell("Does the text have all that it tells, and does it say so?")
    }
  ]

  static let examples: [Example] = [
    .failed("nothing tells it", "<p>The river rose by two feet.</p>↓<video src=\"film-silent.mp4\" controls></video>"),
    .cantTell(
      "said", "<p>Watch this text as a video: the river rose.</p>↓<video src=\"film-silent.mp4\" controls></video>"),
    .inapplicable("hidden", "<video src=\"film-silent.mp4\" hidden></video>"),
    .inapplicable("sound unknown", "<video src=\"film.mp4\" controls></video>"),
    .inapplicable("no video", "<p>Watch the river</p>"),
  ]
}
