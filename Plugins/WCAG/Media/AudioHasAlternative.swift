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
    page.playableAudios
  }

  let expectations = [
    Expectation("A transcript is there, or the sound repeats a text") { (media: Media) in
      media.element.page.hasNothingToSeeAndRead
        ? .failed("This page has no text or link that could stand for the sound.")
        : .cantTell("Is all that is heard here also in a text on this page or behind a link?")
    }
  ]

  static let examples: [Example] = [
    .failed("nothing to read", "↓<audio src=\"a.mp3\" controls></audio>"),
    .failed(
      "text out of sight",
      "↓<audio src=\"a.mp3\" controls></audio><p style=\"position:absolute;left:-9999px\">The river rose by two feet."),
    .failed(
      "a link that leads nowhere", "↓<audio src=\"a.mp3\" controls></audio><a href=\"t.html\">Transcript</a>",
      in: .init(files: ["t.html": "<p></p>"])),
    .cantTell(
      "played by a button",
      "↓<audio src=\"a.mp3\" id=\"a\"></audio><button onclick=\"a.play()\">Play the speech of May</button>"),
    .cantTell("a link", "↓<audio src=\"a.mp3\" controls></audio><a href=\"t.html\">Transcript</a>"),
    .inapplicable("nothing to play it with", "<a href=\"a.mp3\">Listen</a>"),
  ]
}
