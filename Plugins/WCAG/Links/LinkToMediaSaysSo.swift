import Kerbcut

struct LinkToMediaSaysSo: Check {
  static let about = About(
    id: "link-to-media-says-so",
    title: "Links to sound and film say so",
    why: "People who cannot hear or see it, or pay for what they load, want to know before they follow the link.",
    fix: "Name what it is in the link, for example “Listen to the interview (audio, 4 minutes)”.",
    guidance: .designSystem("styles/links", "Links"),
    weight: .notice
  )

  let applicability = Applicability("The links that lead to a file of sound or film") { page in
    let links = page.links.filter { link in
      link.addressExtension.map(Self.endings.contains) ?? false && link.isExposed && !link.name.isEmpty
    }
    return ElementGroup.groups(of: links) { !Self.saysSo($0) }
  }

  let expectations = [
    Expectation("The words of each, or those around it, say that it is sound or film") { (links: ElementGroup) in
      guard let first = links.elements.first, !Self.saysSo(first) else { return .passed }
      return links.failed(
        "The link ‘\(first.shownWords)’ leads to sound or film and does not say so.",
        many: "links lead to sound or film and do not say so, the first is ‘\(first.shownWords)’.")
    }
  ]

  private static func saysSo(_ link: Element) -> Bool {
    let words = Set((link.name + " " + link.linkContext.text).inLowerCase.words.map(String.init))
    return !words.isDisjoint(with: Self.words) || link.firstDescendant { $0.is(.video, .audio) } != nil
  }

  private static let endings: Set = [
    "mp3", "m4a", "wav", "ogg", "oga", "aac", "flac", "wma", "mp4", "m4v", "mov", "avi", "wmv", "webm", "ogv", "mpg",
    "mpeg",
  ]

  /// English, with Welsh words of the same meaning.
  private static let words: Set = [
    "audio", "video", "sound", "film", "listen", "watch", "hear", "recording", "recordings", "podcast", "episode",
    "clip", "movie", "song", "music", "interview", "trailer", "animation", "play", "transcript", "mp3", "m4a", "wav",
    "ogg", "mp4", "mov", "avi", "wmv", "webm", "sain", "fideo", "ffilm", "gwrando", "gwrandewch", "gwylio", "gwyliwch",
    "recordiad", "podlediad", "bsl",
  ]

  static let examples: [Example] = [
    .passed("said", #"<p><a href="/talk.mp3">Listen to the talk</a></p>"#),
    .passed("said behind it", #"<p><a href="/talk.mp4">The talk</a> (video, 4 minutes)</p>"#),
    .failed("not said", #"<p>↓<a href="/talk.mp3">The minister’s answer</a></p>"#),
    .failed("two, told once", #"<p>↓<a href="/a.mp3">Part one</a></p><p><a href="/b.mp3">Part two</a></p>"#),
    .inapplicable("a page", #"<p><a href="/talk">The talk</a></p>"#),
  ]
}
