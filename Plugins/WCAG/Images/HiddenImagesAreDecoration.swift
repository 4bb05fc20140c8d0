import Kerbcut

/// Asked for the whole page, for people who review every meaning: what the markup decides, `hidden-image-is-decorative` says.
struct HiddenImagesAreDecoration: Check {
  static let about = About(
    id: "hidden-images-are-decoration",
    title: "All images that assistive technologies skip say nothing",
    requirements: [.wcag("1.1.1"), .act("e88epe")],
    why: "People who cannot see the images are not told what they say.",
    fix: "Name images that say something with `alt` or `aria-label`, and do not hide them.",
    weight: .notice, profiles: ["act"], yieldsTo: ["hidden-image-is-decorative"]
  )

  let applicability = Applicability("All visible images that assistive technologies skip") { page in
    page.view(SkippedImages.self).all.together
  }

  let expectations = [
    Expectation("Each is purely decorative") { (group: ElementGroup) in
      .ask(.areDecoration(group.others))
    }
  ]

  static let examples: [Example] = [
    .cantTell("two", #"↓<img src="line.png" alt=""> <svg><path d="M0 0h9"/></svg>"#),
    .inapplicable("named", #"<img src="a.png" alt="Map">"#),
  ]
}

extension Question {
  fileprivate static func areDecoration(_ others: String) -> Question {
    Question(
      "are-decoration", "Is this image\(others), which assistive technologies skip, decoration?",
      no: "An image that assistive technologies skip is more than decoration.", about: .page, lacks: [Lack(.media)])
  }
}
