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

  let applicability = Applicability("Each `audio` or `video` that plays more than 3 seconds of sound by itself") {
    page in
    (page.elements(named: .audio, .video)).map { Media($0) }.filter {
      $0.playsBySelf && $0.hasSound != false && ($0.duration ?? 4) > 3 && !$0.sources.isEmpty
    }
  }

  let expectations = [
    Expectation("A visible, exposed control stops it") { (media: Media) in
      if media.hasControls { return .passed }
      let message = "This sound plays by itself, and nothing on the page stops it."
      if let control = media.element.page.soundControls.first {
        return .cantTell("Does ‘\\(control.name)’ stop the sound that plays by itself?")
      }
      return media.duration == nil || media.hasSound == nil
        ? .cantTell("\\(message) Is it longer than 3 seconds?") : .failed(message)
    }
  ]

  static let examples: [Example] = [
    .passed("controls", "<audio autoplay controls src=\"a.wav\"></audio>"),
    .failed("nothing stops it", "↓<audio autoplay src=\"a.wav#t=0,9\"></audio>"),
    .cantTell("length unknown", "↓<audio autoplay src=\"a.wav\"></audio>"),
    .cantTell("a button", "↓<audio autoplay src=\"a.wav#t=0,9\"></audio><button>Pause</button>"),
    .inapplicable("muted", "<video autoplay muted src=\"a.mp4\"></video>"),
    .inapplicable("short", "<audio autoplay src=\"a.wav#t=0,2\"></audio>"),
  ]
}
