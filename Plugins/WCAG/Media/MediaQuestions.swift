import Kerbcut

/// What several checks of sound and film ask.
extension Question {
  static let whichTextOfSound = Question(
    "which-text-of-sound", "Which text, on this page or behind a link, says all that is heard here?",
    none: "No text, on this page or behind a link, says what is heard here.", lacks: [Lack(.media)])

  /// Whether a video has captions, by whether its markup has a track of them.
  static func captions(hasTrack: Bool) -> Question { hasTrack ? captionsSayAll : showsCaptions }

  private static let showsCaptions = Question(
    "shows-captions", "Does this video show captions for all that is heard? No track of captions is in the markup.",
    no: "This video shows no captions for what is heard.", lacks: [Lack(.media)])

  private static let captionsSayAll = Question(
    "captions-say-all", "Do the captions of this video have all that is heard?",
    no: "The captions of this video lack something that is heard.", lacks: [Lack(.media)])

  /// This question, of yes or no, about a video with sound: that nothing can be heard is an answer too.
  var ofVideoWithSound: Question { answered(also: "It has no sound") }

  /// This question, of yes or no, about a video without sound. Where nobody knows whether it has any, that it has is an
  /// answer too.
  func ofVideoWithoutSound(_ media: Media) -> Question {
    guard media.hasSound == nil else { return self }
    var question = answered(also: "It has sound")
    question.id += "-if-silent"
    question.sentence = "Whether this video has sound is not known. If not: \(sentence)"
    return question
  }

  /// With one more answer, which takes the video out of what the check is about.
  private func answered(also other: String) -> Question {
    var question = self
    question.form = .oneOf
    question.meanings = [other: .inapplicable]
    question.meanings["Yes"] = meaning(of: .yes)
    question.meanings["No"] = meaning(of: .no)
    return question
  }
}
