import Kerbcut

struct AudioHasAlternative: Check {
  static let about = About(
    id: "audio-has-alternative",
    title: "Sound has an alternative in text",
    requirements: [.wcag("1.2.1"), .act("e7aa44")],
    why: "People who cannot hear read what is said.",
    fix: "Write what is said below the player, or link to it."
  )

  let applicability = Applicability("Each `audio` that plays by itself or can be played") { page in
    page.media.playableAudios
  }

  let expectations = [
    Expectation("A transcript is there, or the sound repeats a text") { (_: Media) in
      .ask(.whichTextOfSound)
    }
  ]

  static let examples: [Example] = [
    .cantTell("a player", #"↓<audio src="a.mp3" controls></audio>"#),
    .cantTell(
      "played by a button",
      #"↓<audio src="a.mp3" id="a"></audio><button onclick="a.play()">Play the speech of May</button>"#),
    .inapplicable("nothing to play it with", #"<a href="a.mp3">Listen</a>"#),
  ]
}
