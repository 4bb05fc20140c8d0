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
    page.playableAudios
  }

  let expectations = [
    Expectation("The page has all that is heard as text and says so") { (media: Media) in
      let page = media.element.page
      return page.hasNothingToSeeAndRead || !page.mentionsSound
        ? .failed("Nothing on this page says that this sound repeats its text.")
        : .cantTell("Does the text of this page have all that is heard here, and does it say so?")
    }
  ]

  static let examples: [Example] = [
    .failed("no words of it", "<p>The river rose by two feet.</p>↓<audio src=\"a.mp3\" controls></audio>"),
    .failed(
      "said out of sight",
      "<p>The river rose by two feet.</p><p hidden>Listen to this text.</p>↓<audio src=\"a.mp3\" controls></audio>"),
    .failed(
      "a speech is not yet a recording",
      "<p>A speech by the mayor: the river rose by two feet.</p>↓<audio src=\"a.mp3\" controls></audio>"),
    .cantTell("said", "<p>Listen to this text: the river rose.</p>↓<audio src=\"a.mp3\" controls></audio>"),
    .inapplicable("nothing to play it with", "<audio src=\"a.mp3\"></audio>"),
  ]
}
