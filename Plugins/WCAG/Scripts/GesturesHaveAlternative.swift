import Kerbcut

struct GesturesHaveAlternative: Check {
  static let about = About(
    id: "gestures-have-alternative",
    title: "What a gesture does, single presses do too",
    requirements: [.wcag("2.5.1")],
    why: "People who use a head pointer, a stick or one finger cannot pinch, swipe or draw a path.",
    fix: "Add buttons that do the same: to zoom, to move the map, to go on to the next picture.",
    yieldsTo: ["dragging-has-alternative"]
  )

  let applicability = Applicability(
    "All embedded maps, and all elements whose own handlers follow a finger"
  ) { page in
    let maps = page.elements(named: .iframe).filter { $0.isRendered && $0.embedsMap }
    let handlers = page.elements(with: .ontouchmove).filter {
      $0.isRendered && !$0.is(.html, .body)
    }
    return (maps + handlers).unique.sorted { $0.node < $1.node }.together
  }

  let expectations = [
    Expectation("The same can be done with single presses") { (group: ElementGroup) in
      group.elements.first?.is(.iframe) ?? false
        ? .ask(.mapHasButtons(group.others)) : .ask(.canBePressed(group.others))
    }
  ]

  static let examples: [Example] = [
    .cantTell("a map", #"↓<iframe title="Where we are" src="https://www.google.com/maps/embed?pb=x"></iframe>"#),
    .cantTell("swiping", #"↓<div ontouchmove="swipe(event)"><img src="a.png" alt="The hall"></div>"#),
    .inapplicable("another frame", #"<iframe title="Form" src="https://forms.example/"></iframe>"#),
    .inapplicable("presses", #"<button onclick="next()">Next picture</button>"#),
  ]
}

extension Element {
  /// Whether a frame has the address that a map service gives for embedding.
  fileprivate var embedsMap: Bool {
    guard let address = resolvedAddress(.src), let host = address.host else { return false }
    return Self.maps.contains { (host == $0.host || host.hasSuffix("." + $0.host)) && address.path.hasPrefix($0.path) }
  }

  private static let maps: [(host: String, path: String)] = [
    ("google.com", "/maps"), ("google.co.uk", "/maps"), ("maps.google.com", "/"), ("maps.google.co.uk", "/"),
    ("openstreetmap.org", "/export/embed"), ("bing.com", "/maps/embed"), ("arcgis.com", "/apps"),
  ]
}

extension Question {
  fileprivate static func mapHasButtons(_ others: String) -> Question {
    Question(
      "map-has-buttons",
      "Can people move this map\(others), and make it larger, by pressing buttons, and is all that it says said in words?",
      no: "A map has no buttons that move it and make it larger, or says what is not said in words.", about: .page,
      lacks: [Lack(.frameContents)])
  }

  fileprivate static func canBePressed(_ others: String) -> Question {
    Question(
      "can-be-pressed", "This\(others) follows a finger. Can people do the same by pressing?",
      no: "This\(others) follows a finger, and people cannot do the same by pressing.", about: .page,
      lacks: [Lack(.script)])
  }
}
