import Kerbcut

/// The visible, exposed controls of a page with a name that may stop sound. Where it has no script, none can.
struct SoundControls: PageView {
  let all: [Element]

  init(_ page: Page) {
    let isScripted = !page.elements(named: .script).isEmpty
    all = page.elements(role: .button, .checkbox, .switch, .slider, .link).filter { control in
      guard control.isVisible, !control.isDisabled, !control.name.isEmpty else { return false }
      if !control.handlerCode.isEmpty { return true }
      return isScripted && !(control.role == .link && control.leadsToAnotherPage)
    }
  }
}

extension Element {
  /// Whether it is a link that leaves the page, so that a script hardly makes a control of it.
  fileprivate var leadsToAnotherPage: Bool {
    guard let address = attribute(.href) else { return false }
    return !address.hasPrefix("#") && !address.inLowerCase.hasPrefix("javascript:")
  }
}

extension Media {
  /// Whether a control stops sound that plays by itself.
  var stopVerdict: Verdict {
    if hasControls { return .passed }
    if let control = element.page.view(SoundControls.self).all.first {
      return .ask(.stopsSound(control.name))
    }
    if element.page.scripts.mentions(".pause(", ".muted") { return .ask(.isStoppedByScript) }
    guard duration != nil, hasSound != nil else { return .ask(.isLongSound) }
    return .failed("This sound plays by itself, and nothing on the page stops it.")
  }
}

extension Media {
  /// What to know where the markup has a track of descriptions.
  var descriptionNote: String {
    tracks("descriptions").isEmpty ? "" : "Browsers do not read out the track of descriptions in the markup. "
  }
}

extension Applicability where Target == Media {
  /// Sound that people cannot escape at once; each of two ACT rules asks for a control.
  static let soundThatPlaysBySelf = Applicability(
    "Each `audio` or `video` that plays more than 3 seconds of sound by itself"
  ) { page in
    page.elements(named: .audio, .video).map { Media($0) }.filter {
      $0.playsBySelf && $0.hasSound != false && ($0.longestDuration ?? 4) > 3 && !$0.sources.isEmpty
    }
  }

  /// Videos without sound, and those of which nobody could look up whether they have any.
  static let videoPerhapsWithoutSound = Applicability(
    "Each visible `video` without sound, or of which it is not known whether it has any"
  ) { page in
    page.media.visibleVideos.filter { $0.hasSound != true }
  }
}

extension Question {
  fileprivate static func stopsSound(_ control: String) -> Question {
    Question(
      "stops-sound", "Does ‘\(control)’ stop the sound that plays by itself?",
      no: "This sound plays by itself, and nothing on the page stops it.", about: .page, lacks: [Lack(.script)])
  }

  fileprivate static let isStoppedByScript = Question(
    "is-stopped-by-script",
    "This sound plays by itself. Is it over within 3 seconds, or can people stop it with what scripts offer?",
    no: "This sound plays by itself, and nothing on the page stops it.", about: .page,
    lacks: [Lack(.script), Lack(.media)])

  fileprivate static let isLongSound = Question(
    "is-long-sound", "This sound plays by itself, and nothing on the page stops it. Is it longer than 3 seconds?",
    yes: "This sound plays by itself, and nothing on the page stops it.", no: .inapplicable, lacks: [Lack(.media)])
}
