import Kerbcut

struct AutoplayIsAvoided: Check {
  static let about = About(
    id: "autoplay-is-avoided",
    title: "Sound does not play by itself",
    requirements: [.wcag("1.4.2"), .act("80f0bf")],
    why: "Sound over a screen reader drowns the words that people navigate by.",
    fix: "Do not play sound by itself, or offer a pause button at the start of the page."
  )

  let applicability = Applicability("Each `audio` or `video` that plays more than 3 seconds of sound by itself") {
    page in
    (page.elements(named: .audio, .video)).map { Media($0) }.filter {
      $0.playsBySelf && $0.hasSound != false && ($0.duration ?? 4) > 3 && !$0.sources.isEmpty
    }
  }

  let expectations = [
    Expectation("A visible, exposed control stops it, or it is short") { (media: Media) in
      media.stopVerdict
    }
  ]

  static let examples: [Example] = [
    .passed("controls", "<audio autoplay controls src=\"a.wav\"></audio>"),
    .failed("nothing stops it", "↓<audio autoplay src=\"a.wav#t=0,9\"></audio>"),
    .cantTell("length unknown", "↓<audio autoplay src=\"a.wav\"></audio>"),
    .cantTell("a button", "↓<audio autoplay src=\"a.wav#t=0,9\"></audio><button>Pause</button>"),
    .failed(
      "a button that nobody sees",
      "↓<audio autoplay src=\"a.wav#t=0,9\"></audio><button style=\"display:none\">Pause</button>"),
    .failed(
      "a button that nobody is told",
      "↓<audio autoplay src=\"a.wav#t=0,9\"></audio><button aria-hidden=\"true\">Pause</button>"),
    .failed("a button without a name", "↓<audio autoplay src=\"a.wav#t=0,9\"></audio><button id=\"p\"></button>"),
    .failed("a range in hours and minutes", "↓<audio autoplay src=\"a.wav#t=npt:0:01:05,0:02:00\"></audio>"),
    .inapplicable("muted", "<video autoplay muted src=\"a.mp4\"></video>"),
    .inapplicable("short", "<audio autoplay src=\"a.wav#t=0,2\"></audio>"),
  ]
}
