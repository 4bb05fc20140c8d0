import Kerbcut

/// What a page shows about alternatives of its sound and video. Whether an alternative is right, only a person can say.
extension Page {
  /// Whether there is neither text nor a link on the page that could be or lead to a transcript, for assistive
  /// technologies.
  var hasNothingToRead: Bool {
    kept { page in
      NothingToRead(
        value: page.hasNothingToOpen && page.hasNoLinkToText(seen: false)
          && (page.body?.exposedText.words.count ?? 0) < 5)
    }.value
  }

  /// The same for people who see the page and are told it.
  var hasNothingToSeeAndRead: Bool {
    kept { page in
      NothingToSeeAndRead(
        value: page.hasNothingToOpen && page.hasNoLinkToText(seen: true)
          && (page.body?.perceivedText.words.count ?? 0) < 5)
    }.value
  }

  /// Whether no control could bring out a text, and nothing embedded could hold one.
  private var hasNothingToOpen: Bool {
    elements(named: .summary, .iframe, .object, .embed).allSatisfy(\.isProgrammaticallyHidden)
      && elements(role: .button, .tab).allSatisfy(\.isSoundControl)
  }

  /// Whether a recording may stand beside a video or behind a link.
  var mayHaveRecording: Bool { kept { MayHaveRecording(value: $0.findsRecording) }.value }

  private var findsRecording: Bool {
    !elements(named: .audio).isEmpty || elements(named: .video).count > 1
      || elements(inheriting: .link).contains { link in
        guard let destination = link.destination else { return false }
        let type = mediaType(of: destination.written)
        return type.hasPrefix("audio/") || type.hasPrefix("video/") || type.isEmpty && mentionsSound
      }
  }

  private func hasNoLinkToText(seen: Bool) -> Bool {
    !elements(inheriting: .link).contains { link in
      guard !link.name.isEmpty, !seen || link.isVisible, let destination = link.destination else { return false }
      if destination.written.hasPrefix("#") { return false }
      switch linked(destination.written) {
      case .page(let other): return other !== self && !(other.body?.seenText.words.isEmpty ?? true)
      case .file, .missing, .notLooked: return true
      }
    }
  }

  /// Whether text that is seen and exposed calls something on the page a video.
  var mentionsVideo: Bool { kept { MentionedMedia(on: $0) }.video }

  /// Whether text that is seen and exposed calls something on the page a recording, or asks people to listen.
  var mentionsSound: Bool { kept { MentionedMedia(on: $0) }.sound }

  /// The visible, exposed controls that may stop sound: by their names, or because a script gives them something to do.
  var soundControls: [Element] {
    kept { page in
      SoundControls(
        elements: page.elements(role: .button, .checkbox, .switch, .slider, .link).filter { control in
          guard control.isVisible, !control.isDisabled, !control.name.isEmpty else { return false }
          if control.isSoundControl { return true }
          return control.role != .link && control.seemsOperable
        })
    }.elements
  }
}

extension Element {
  /// Whether the name speaks of sound or of playing.
  fileprivate var isSoundControl: Bool { name.lowercased().words.contains { soundWords.contains($0) } }
}

private let soundWords: Set<Substring> = [
  "pause", "stop", "mute", "unmute", "sound", "volume", "audio", "silence", "play", "music", "quiet", "off", "on",
]

// Answers about a page that every player on it asks for.

private struct NothingToRead { let value: Bool }
private struct NothingToSeeAndRead { let value: Bool }
private struct MayHaveRecording { let value: Bool }
private struct SoundControls { let elements: [Element] }

private struct MentionedMedia {
  let video: Bool
  let sound: Bool

  init(on page: Page) {
    let words = Set((page.body?.perceivedText ?? "").lowercased().words)
    func mentions(_ stems: [String]) -> Bool { words.contains { word in stems.contains { word.hasPrefix($0) } } }
    video = mentions(["video", "film", "movie", "clip", "animation", "watch", "footage", "fideo", "gwylio", "ffilm"])
    sound = mentions([
      "audio", "listen", "sound", "record", "podcast", "hear", "aloud", "mp3", "voice", "spoken", "sain", "gwrando",
      "clywed",
    ])
  }
}

extension Media {
  /// Whether the one thing that tells what is seen is a track of descriptions, which no browser reads out: its author
  /// knows that the sound does not say it, and no text, sound or script of the page does.
  var reliesOnDescriptionTrack: Bool {
    let page = element.page
    return !tracks("descriptions").isEmpty && page.hasNothingToRead && page.elements(named: .audio).isEmpty
      && page.elements(named: .script).isEmpty
  }

  /// Whether a control stops sound that plays by itself.
  var stopVerdict: Verdict {
    if hasControls { return .passed }
    if let control = element.page.soundControls.first {
      return .cantTell("Does ‘\(control.name)’ stop the sound that plays by itself?")
    }
    let message = "This sound plays by itself, and nothing on the page stops it."
    return duration == nil || hasSound == nil ? .cantTell("\(message) Is it longer than 3 seconds?") : .failed(message)
  }
}

extension Verdict {
  /// A failure that holds only if something that nobody could look up is so: a question then.
  static func failed(_ message: String, if condition: Bool?, question: String) -> Verdict {
    switch condition {
    case true?: .failed(message)
    case false?: .inapplicable
    case nil: .cantTell("\(question) \(message)")
    }
  }
}

extension Applicability where Target == Media {
  /// Sound that people cannot escape at once; each of two ACT rules asks for a control.
  static let soundThatPlaysBySelf = Applicability(
    "Each `audio` or `video` that plays more than 3 seconds of sound by itself"
  ) { page in
    page.elements(named: .audio, .video).map { Media($0) }.filter {
      $0.playsBySelf && $0.hasSound != false && ($0.duration ?? 4) > 3 && !$0.sources.isEmpty
    }
  }
}
