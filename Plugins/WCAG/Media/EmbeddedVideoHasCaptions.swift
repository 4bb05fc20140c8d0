import Kerbcut

struct EmbeddedVideoHasCaptions: Check {
  static let about = About(
    id: "embedded-video-has-captions",
    title: "Embedded videos have captions and audio description",
    requirements: [.wcag("1.2.2"), .wcag("1.2.3"), .wcag("1.2.5")],
    why: "People who cannot hear need captions, and people who cannot see need to be told what is shown.",
    fix: "Add captions that a person has checked, and audio description or a transcript."
  )

  let applicability = Applicability("All frames that embed the player of a video service") { page in
    page.elements(named: .iframe).filter { frame in
      guard frame.isRendered, let address = frame.resolvedAddress(.src), let host = address.host else { return false }
      return Self.players.contains { host == $0.host && address.path.hasPrefix($0.path) }
    }
    .together
  }

  /// Hosts and paths of players, as the services give them for embedding.
  private static let players: [(host: String, path: String)] = [
    ("www.youtube.com", "/embed/"), ("youtube.com", "/embed/"), ("www.youtube-nocookie.com", "/embed/"),
    ("player.vimeo.com", "/video/"), ("www.dailymotion.com", "/embed/"), ("geo.dailymotion.com", "/player"),
    ("players.brightcove.net", "/"), ("fast.wistia.net", "/embed/"),
  ]

  let expectations = [
    Expectation("The video has what people need who cannot hear or see it") { (group: ElementGroup) in
      .ask(.hasBoth(group.others))
    }
  ]

  static let examples: [Example] = [
    .cantTell("a player", #"↓<iframe title="How to apply" src="https://www.youtube-nocookie.com/embed/x"></iframe>"#),
    .inapplicable("another frame", #"<iframe title="Map" src="https://maps.example/"></iframe>"#),
  ]
}

extension Question {
  fileprivate static func hasBoth(_ others: String) -> Question {
    Question(
      "has-captions-and-description",
      "Are there captions that match what is said, and audio description or a transcript, for this video\(others)?",
      no: "An embedded video has no captions that match what is said, or neither audio description nor a transcript.",
      about: .page, lacks: [Lack(.media)])
  }
}
