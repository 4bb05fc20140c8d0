import Kerbcut

struct FramesWithOneNameHaveOneContent: Check {
  static let about = About(
    id: "same-name-iframes",
    title: "Frames with the same name hold the same thing",
    requirements: [.wcag("4.1.2"), .act("4b1c6c")],
    why: "People who choose a frame by its name cannot tell two with one name apart.",
    fix: "Give frames with different contents different titles."
  )

  let applicability = Applicability(
    "Each set of two or more exposed frames with the same name, on the page or on one that stands in a frame of it"
  ) { page in
    let own = page.namedFrames
    let frames = own.isEmpty ? [] : own + page.frames.inside.flatMap(\.namedFrames)
    return Dictionary(grouping: frames) { $0.name.collapsed.inLowerCase }.values.compactMap { group in
      // The frames of a page inside are judged there, unless one of this page has their name.
      group.count > 1 && group.first?.page === page ? ElementGroup(group) : nil
    }
  }

  let expectations = [
    Expectation("They embed the same resource or equivalent ones") { (frames: ElementGroup) in
      frames.framedSameness.verdict { .holdOneThing(frames.name, $0) }
    }
  ]

  static let examples: [Example] = [
    .passed("one address", #"<iframe title="Map" src="a.html"></iframe><iframe title="Map" src="a.html"></iframe>"#),
    .cantTell(
      "different pages", #"↓<iframe title="Map" src="a.html"></iframe><iframe title="map" src="b.html"></iframe>"#,
      in: .init(files: ["a.html": "<title>Centres</title>Leeds York", "b.html": "<title>Rivers</title>Ouse Aire"])),
    .passed("one text", #"<iframe title="A" srcdoc="<p>Leeds"></iframe><iframe title="A" srcdoc="<p>Leeds"></iframe>"#),
    .cantTell(
      "texts with nothing in common",
      #"↓<iframe title="A" srcdoc="<p>Leeds York"></iframe><iframe title="A" srcdoc="<title>B</title><p>Ouse Aire"></iframe>"#
    ),
    .passed(
      "a text that a file has too",
      #"<iframe title="A" srcdoc="<p>Leeds York"></iframe><iframe title="A" src="a.html"></iframe>"#,
      in: .init(files: ["a.html": "<p>Leeds York</p>"])),
    .cantTell(
      "outside the audit",
      #"↓<iframe title="Map" src="//a.example/"></iframe><iframe title="Map" src="//b.example/"></iframe>"#),
    .cantTell(
      "a frame in a frame",
      #"↓<iframe title="A" srcdoc="<p>Leeds York"></iframe><iframe title="B" srcdoc="<iframe title=A srcdoc=Ouse></iframe>"></iframe>"#
    ),
    .inapplicable("different names", #"<iframe title="A" src="a"></iframe><iframe title="B" src="b"></iframe>"#),
    .inapplicable("no names", #"<iframe src="a"></iframe><iframe src="b"></iframe>"#),
  ]
}

extension Page {
  fileprivate var namedFrames: [Element] {
    elements(named: .iframe).filter { $0.isExposed && !$0.name.isEmpty }
  }
}

extension ElementGroup {
  /// Whether the frames embed the same: by their texts in `srcdoc`, else by their addresses.
  fileprivate var framedSameness: Sameness {
    guard let first = elements.first, elements.contains(where: { $0.has(.srcdoc) }) else {
      return sameness(by: \.frameDestination)
    }
    return elements.dropFirst().lazy.map { first.page.links.sameness(ofFrames: first, $0) }.first { $0 != .same }
      ?? .same
  }
}

extension Question {
  fileprivate static func holdOneThing(_ name: String, _ lack: Lack) -> Question {
    Question(
      "hold-one-thing", "\(lack.sentence) Do all frames named ‘\(name)’ hold the same thing?",
      no: "Frames named ‘\(name)’ hold different things.", about: .page, lacks: [lack])
  }
}
