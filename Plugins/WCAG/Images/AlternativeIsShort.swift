import Kerbcut

struct AlternativeIsShort: Check {
  static let about = About(
    id: "alternative-is-short",
    title: "Image descriptions are short",
    why: "A screen reader reads `alt` in one go: nobody can stop in it, go back, or follow its parts.",
    fix: "Say the point in a sentence or two, and put the rest into the page for everyone.",
    guidance: .tutorial("images", "Images"),
    weight: .notice
  )

  let applicability = Applicability("Each image with `alt`") {
    $0.elements(named: .img).filter { $0.isExposed && !($0.attribute(.alt) ?? "").isEmpty }
  }

  let expectations = [
    Expectation("It has no more than 250 characters") { (image: Element) in
      let count = (image.attribute(.alt) ?? "").collapsed.count
      return count <= 250 ? .passed : .failed("The description of this image has \(count) characters.")
    }
  ]

  static let examples: [Example] = [
    .passed("short", #"<img src="a.png" alt="Map of the flood area">"#),
    .failed("long", #"↓<img src="a.png" alt="\#(String(repeating: "A road beside a river. ", count: 14))">"#),
    .inapplicable("decorative", #"<img src="a.png" alt="">"#),
  ]
}
