import Kerbcut

/// What a page shows about alternatives of its sound and video. Whether an alternative is right, only a person can say.
extension Page {
  /// Whether there is neither text nor a link on the page that could be or lead to a transcript.
  var hasNothingToRead: Bool {
    let links = elements(inheriting: .link).filter { !$0.name.isEmpty && $0.destination != nil }
    return links.isEmpty && (body?.exposedText.words.count ?? 0) < 5
  }

  /// Whether text that is seen and exposed calls something on the page a video.
  var mentionsVideo: Bool { mentions(["video", "film", "movie", "clip", "animation", "watch", "footage", "fideo"]) }

  /// Whether text that is seen and exposed calls something on the page a recording.
  var mentionsSound: Bool {
    mentions(["audio", "listen", "sound", "recording", "podcast", "hear", "speech", "mp3", "sain", "gwrando"])
  }

  private func mentions(_ stems: [String]) -> Bool {
    elements(named: .p, .h1, .h2, .h3, .h4, .h5, .h6, .li, .figcaption, .a, .span, .div, .label, .td, .dd, .dt, .strong)
      .contains { element in
        guard element.isVisible, !element.isProgrammaticallyHidden else { return false }
        let text = element.document.children(of: element.node).filter { element.document.kind(of: $0) == .text }
          .map { String(element.document.text(of: $0)) }.joined(separator: " ").lowercased()
        return text.words.contains { word in stems.contains { word.hasPrefix($0) } }
      }
  }

  /// The visible, exposed controls whose names speak of sound or playing.
  var soundControls: [Element] {
    let words = ["pause", "stop", "mute", "unmute", "sound", "volume", "audio", "silence", "play", "music", "quiet"]
    return elements(role: .button, .checkbox, .switch, .slider, .link).filter { control in
      control.isVisible && !control.isDisabled
        && control.name.lowercased().words.contains { words.contains(String($0)) }
    }
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
