import Kerbcut

struct SilentVideoHasAlternative: Check {
  static let about = About(
    id: "silent-video-has-alternative",
    title: "Videos without sound have an alternative",
    requirements: [.wcag("1.2.1"), .act("c3232f")],
    why: "People who cannot see the video hear or read what it shows.",
    fix: "Write what is seen, or offer it as sound."
  )

  let applicability = Applicability("Each visible `video` without sound") { page in
    page.visibleVideos.filter { $0.hasSound == false }
  }

  let expectations = [
    Expectation("A transcript or sound tells what is seen, or the video repeats a text") { (media: Media) in
      let page = media.element.page
      return page.hasNothingToRead && page.elements(named: .audio).isEmpty
        ? .failed("Nothing on this page could tell what this video shows.")
        : .cantTell("Does a text or sound on this page tell all that is seen?")
    }
  ]

  static let examples: [Example] = [
    .failed("nothing tells it", "↓<video src=\"film-silent.mp4\" controls></video>"),
    .cantTell(
      "a text",
      "↓<video src=\"film-silent.mp4\" controls></video><p>The river rises by two feet and runs over the road.</p>"),
    .inapplicable("hidden", "<video src=\"film-silent.mp4\" hidden></video>"),
    .inapplicable("sound unknown", "<video src=\"film.mp4\" controls></video>"),
    .inapplicable("no video", "<p>Watch the river</p>"),
  ]
}
