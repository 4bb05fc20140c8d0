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
    .passed("controls", #"<audio autoplay controls src="a.mp4"></audio>"#),
    .failed("nothing stops it", #"↓<audio autoplay src="a.mp4"></audio>"#, in: nineSeconds),
    .failed("a range of it", #"↓<audio autoplay src="a.mp4#t=npt:0:00:01,0:02:00"></audio>"#, in: nineSeconds),
    .failed(
      "a button that nothing acts on", #"↓<audio autoplay src="a.mp4"></audio><button>Pause</button>"#, in: nineSeconds),
    .cantTell("length unknown", #"↓<audio autoplay src="a.mp4"></audio>"#),
    .cantTell("length unknown but for a range", #"↓<audio autoplay src="a.mp4#t=0,9"></audio>"#),
    .cantTell(
      "a button", #"↓<audio autoplay src="a.mp4"></audio><button onclick="stop()">Quiet</button>"#, in: nineSeconds),
    .cantTell(
      "a button that a script may act on",
      #"↓<audio autoplay src="a.mp4"></audio><button>Quiet</button><script src="a.js"></script>"#, in: nineSeconds),
    .cantTell(
      "a script that stops it",
      #"↓<audio autoplay src="a.mp4" id="a"></audio><script>if (isLate) a.pause()</script>"#, in: nineSeconds),
    .failed(
      "a button that nobody sees",
      #"↓<audio autoplay src="a.mp4"></audio><button onclick="stop()" style="display:none">Pause</button>"#,
      in: nineSeconds),
    .failed(
      "a button that nobody is told",
      #"↓<audio autoplay src="a.mp4"></audio><button onclick="stop()" aria-hidden="true">Pause</button>"#,
      in: nineSeconds),
    .failed(
      "a button without a name", #"↓<audio autoplay src="a.mp4"></audio><button onclick="stop()"></button>"#,
      in: nineSeconds),
    .inapplicable("muted", #"<video autoplay muted src="a.mp4"></video>"#),
    .inapplicable("short by its range", #"<audio autoplay src="a.mp4#t=0,2"></audio>"#),
    .inapplicable("short", #"<audio autoplay src="b.mp4"></audio>"#, in: nineSeconds),
  ]

  private static let nineSeconds = ExamplePage.Context(files: [
    "a.mp4": ExampleMedia.nineSeconds, "b.mp4": ExampleMedia.twoSeconds,
  ])
}
