import Kerbcut

/// Asked for the whole page, for people who review every meaning: what the markup decides, `image-name-is-descriptive` says.
struct ImageNamesSayWhatIsShown: Check {
  static let about = About(
    id: "image-names-say-what-is-shown",
    title: "The descriptions of all images say what the images say",
    requirements: [.wcag("1.1.1"), .act("qt1vmo")],
    why: "People who cannot see the images rely on their descriptions.",
    fix: "Write in `alt` what the image says.",
    weight: .notice, profiles: ["act"], yieldsTo: ["image-name-is-descriptive"]
  )

  let applicability = Applicability("All visible images with a name") { page in
    ImageNameIsDescriptive.targets(on: page).together
  }

  let expectations = [
    Expectation("Each name serves the purpose of its image") { (group: ElementGroup) in
      .ask(.sayWhatIsShown(group.others))
    }
  ]

  static let examples: [Example] = [
    .cantTell("two", #"↓<img src="a.png" alt="Map"> <img src="b.png" alt="Crest">"#),
    .inapplicable("decorative", #"<img src="line.png" alt="">"#),
  ]
}

extension Question {
  fileprivate static func sayWhatIsShown(_ others: String) -> Question {
    Question(
      "say-what-is-shown", "Does the description of this image\(others) say what the image says?",
      no: "The description of an image does not say what the image says.", about: .page, lacks: [Lack(.media)])
  }
}
