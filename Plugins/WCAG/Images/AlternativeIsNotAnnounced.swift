import Kerbcut

struct AlternativeIsNotAnnounced: Check {
  static let about = About(
    id: "alternative-is-not-announced",
    title: "Image descriptions do not begin with “image of”",
    why: "Screen readers say that it is an image: people hear it twice.",
    fix: "Start with what the image shows.",
    guidance: .tutorial("images", "Images"),
    weight: .notice, yieldsTo: ["image-name-is-descriptive"]
  )

  let applicability = Applicability("Each image with `alt`") {
    $0.elements(named: .img).filter { $0.isExposed && !($0.attribute(.alt) ?? "").isEmpty }
  }

  let expectations = [
    Expectation("It does not begin with words for an image") { (image: Element) in
      let text = (image.attribute(.alt) ?? "").phrase
      let opening = Self.openings.first { text.hasPrefix($0) }
      return opening.map { .failed("This description begins with ‘\($0)’, which screen readers say already.") }
        ?? .passed
    }
  ]

  /// A photograph, drawing or map may be what matters, so these are left alone.
  private static let openings = [
    "image of ", "an image of ", "picture of ", "a picture of ", "graphic of ", "delwedd o ",
  ]

  static let examples: [Example] = [
    .passed("what it shows", #"<img src="a.png" alt="Flooded road in York">"#),
    .failed("announced", #"↓<img src="a.png" alt="Image of a flooded road">"#),
    .inapplicable("decorative", #"<img src="a.png" alt="">"#),
  ]
}
