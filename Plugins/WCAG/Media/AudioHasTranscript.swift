import Kerbcut

struct AudioHasTranscript: Check {
  static let about = About(
    id: "audio-has-transcript",
    title: "Sound has a transcript",
    requirements: [.act("2eb176")],
    why: "People who cannot hear read what is said.",
    fix: "Write what is said below the player, or link to it.",
    weight: .warning,
    yieldsTo: ["audio-has-alternative"]
  )

  let applicability = Applicability("Each `audio` that plays by itself or can be played") { page in
    page.media.playableAudios
  }

  let expectations = [
    Expectation("Text on the page or a linked page says what is heard") { (_: Media) in
      .ask(.whichTextOfSound)
    }
  ]

  static let examples: [Example] = [
    .cantTell("a player", #"↓<audio src="a.mp3" controls></audio><p>The river rose by two feet last night."#),
    .inapplicable("nothing to play it with", #"<audio src="a.mp3"></audio>"#),
  ]
}
