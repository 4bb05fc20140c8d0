import Kerbcut

struct AudioIsAlternativeForText: Check {
  static let about = About(
    id: "audio-is-alternative-for-text",
    title: "Sound that repeats a text says so",
    requirements: [.act("afb423")],
    why: "People who cannot hear learn that they miss nothing.",
    fix: "Say beside the player that it reads the text aloud.",
    weight: .notice, profiles: ["act"],
    yieldsTo: ["audio-has-alternative"]
  )

  let applicability = Applicability("Each `audio` that plays by itself or can be played") { page in
    page.media.playableAudios
  }

  let expectations = [
    Expectation("The page has all that is heard as text and says so") { (_: Media) in
      .ask(.repeatsText)
    }
  ]

  static let examples: [Example] = [
    .cantTell("a player", #"<p>Listen to this text: the river rose.</p>↓<audio src="a.mp3" controls></audio>"#),
    .inapplicable("nothing to play it with", #"<audio src="a.mp3"></audio>"#),
  ]
}

extension Question {
  fileprivate static let repeatsText = Question(
    "repeats-text", "Does the text of this page have all that is heard here, and does it say so?",
    no: "The text of this page lacks something that is heard here, or does not say that the sound repeats it.",
    about: .page, lacks: [Lack(.media)])
}
