import Kerbcut

struct AutoplayHasControl: Check {
  static let about = About(
    id: "autoplay-has-control",
    title: "Sound that plays by itself can be stopped",
    requirements: [.act("4c31df")],
    why: "Sound over a screen reader drowns the words that people navigate by.",
    fix: "Do not play sound by itself, or offer a pause button at the start of the page.",
    weight: .warning,
    yieldsTo: ["autoplay-is-avoided"]
  )

  let applicability = Applicability.soundThatPlaysBySelf

  let expectations = [
    Expectation("A visible, exposed control stops it") { (media: Media) in
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
