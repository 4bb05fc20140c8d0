import Kerbcut

struct LiveVideoHasCaptions: Check {
  static let about = About(
    id: "live-video-has-captions",
    title: "Live video has live captions",
    requirements: [.wcag("1.2.4")],
    why: "People who cannot hear are left out of a meeting or broadcast while it happens.",
    fix: "Have captions written while the broadcast runs, and check that the player shows them."
  )

  let applicability = Applicability("All players of live streams: of broadcasting services, and of media named as live")
  {
    page in
    let frames = page.elements(named: .iframe).filter { $0.isRendered && $0.embedsLiveStream }
    let media = page.elements(named: .video).filter { $0.isRendered && $0.playsLiveStream }
    return (frames + media).sorted { $0.node < $1.node }.together
  }

  let expectations = [
    Expectation("What is said has captions while the broadcast runs") { (group: ElementGroup) in
      .ask(.hasLiveCaptions(group.others))
    }
  ]

  static let examples: [Example] = [
    .cantTell(
      "a broadcast",
      #"↓<iframe title="Council meeting" src="https://www.youtube.com/embed/live_stream?channel=x"></iframe>"#),
    .cantTell(
      "an event", #"↓<iframe title="Hearing" src="https://vimeo.com/event/12345/embed"></iframe>"#),
    .cantTell("a stream", #"↓<video controls><source src="/live/chamber.m3u8"></video>"#),
    .inapplicable("a recording in pieces", #"<video controls src="/2024/chamber.m3u8"></video>"#),
    .inapplicable("a recording", #"<iframe title="How to apply" src="https://www.youtube.com/embed/x"></iframe>"#),
  ]
}

extension Element {
  /// Whether a frame has the address that services give for embedding what they broadcast.
  fileprivate var embedsLiveStream: Bool {
    guard let address = resolvedAddress(.src), let host = address.host else { return false }
    switch host {
    case "www.youtube.com", "youtube.com", "www.youtube-nocookie.com":
      return address.path.hasPrefix("/embed/live_stream")
    case "vimeo.com": return address.path.hasPrefix("/event/")
    case "player.twitch.tv": return address.query?.holds("channel=") ?? false
    default: return false
    }
  }

  /// Whether a media element plays a stream whose address says that it is live.
  fileprivate var playsLiveStream: Bool {
    let sources = [attribute(.src)] + descendants(named: .source).map { $0.attribute(.src) }
    return sources.contains { source in
      guard let address = source?.inLowerCase else { return false }
      let path = address.prefix { $0 != "?" && $0 != "#" }
      guard path.hasSuffix(".m3u8") || path.hasSuffix(".mpd") else { return false }
      return address.split { !$0.isLetterOrNumber }.contains { $0 == "live" || $0 == "livestream" }
    }
  }
}

extension Question {
  fileprivate static func hasLiveCaptions(_ others: String) -> Question {
    Question(
      "has-live-captions", "Does this broadcast\(others) have captions while it runs?",
      no: "A broadcast has no captions while it runs.", about: .page, lacks: [Lack(.media)])
  }
}
