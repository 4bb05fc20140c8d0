import Kerbcut

struct VideoHasTranscript: Check {
  static let about = About(
    id: "video-has-transcript",
    title: "Videos have a transcript",
    requirements: [.wcag("1.2.8"), .act("1a02b0")],
    why: "People who can neither see nor hear the video read what it shows.",
    fix: "Write what is seen and heard below the video, or link to it.",
    weight: .warning,
    yieldsTo: ["video-has-alternative"]
  )

  let applicability = Applicability("Each visible `video`") { page in
    page.visibleVideos
  }

  let expectations = [
    Expectation("Text on the page or a linked page says what is seen") { (media: Media) in
      media.element.page.hasNothingToRead
        ? .failed("This page has no text or link that could be a transcript of the video.")
        : .cantTell("Is there a text on this page, or behind a link, that says what this video shows?")
    }
  ]

  static let examples: [Example] = [
    .failed("nothing to read", "↓<video src=\"film.mp4\" controls></video>"),
    .cantTell(
      "closed details",
      "↓<video src=\"film.mp4\" controls></video><details><summary>Transcript</summary><p>The river rises.</details>"),
    .cantTell(
      "a button", "↓<video src=\"film.mp4\" controls></video><button onclick=\"show()\">Transcript</button>"),
    .failed("a button that plays", "↓<video src=\"film.mp4\"></video><button onclick=\"v.play()\">Play</button>"),
    .cantTell("a link", "↓<video src=\"film.mp4\" controls></video><a href=\"t.html\">Transcript</a>"),
    .inapplicable("hidden", "<video src=\"film.mp4\" hidden></video>"),
    .inapplicable("no video", "<p>Watch the river</p>"),
  ]
}
