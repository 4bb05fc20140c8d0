import Kerbcut

/// Asked for the whole page, for people who review every meaning: what the markup decides, `image-has-no-text` says.
struct ImagesShowNoText: Check {
  static let about = About(
    id: "images-show-no-text",
    title: "No image shows text",
    requirements: [.wcag("1.4.5"), .wcag("1.4.9"), .act("0va7u6")],
    why: "People who need larger letters, other colours or another font cannot change an image.",
    fix: "Write the text as text and style it.",
    weight: .notice, profiles: ["act"], yieldsTo: ["image-has-no-text"]
  )

  let applicability = Applicability("All visible images with a file that is not a drawing without text") { page in
    page.imagesPerhapsOfText.together
  }

  let expectations = [
    Expectation("None shows text, unless the text is decorative, incidental or essential") { (group: ElementGroup) in
      .ask(.showText(group.others))
    }
  ]

  static let examples: [Example] = [
    .cantTell("a photograph", #"↓<img src="river.jpg" alt="River in flood">"#),
    .cantTell("behind an element", #"↓<div style="background-image: url(sale.png); height: 90px">Fees</div>"#),
    .inapplicable(
      "a drawing without text", #"<img src="go.svg" alt="Map">"#,
      in: .init(files: ["go.svg": #"<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>"#])),
    .inapplicable("no image", "<p>Apply</p>"),
  ]
}

extension Question {
  fileprivate static func showText(_ others: String) -> Question {
    Question(
      "show-text", "Does this image\(others) show text that is more than decoration or a logo?",
      yes: "An image shows text that is more than decoration or a logo.", about: .page, lacks: [Lack(.media)])
  }
}
