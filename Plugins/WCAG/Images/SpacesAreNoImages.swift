import Kerbcut

struct SpacesAreNoImages: Check {
  static let about = About(
    id: "spaces-are-no-images",
    title: "Space is made with style sheets, not with images",
    why: "People who enlarge text or use their own colours get gaps in the wrong places.",
    fix: "Use `margin` or `padding`, and take the image out.",
    guidance: .tutorial("images/decorative", "Decorative images"),
    weight: .notice
  )

  let applicability = Applicability("All images whose file is called a spacer") { page in
    page.elements(named: .img).filter(\.isSpacer).together
  }

  let expectations = [
    Expectation("There are none") { (group: ElementGroup) in
      .failed("This image\(group.others) is there to make space.")
    }
  ]

  static let examples: [Example] = [
    .failed("a spacer", #"↓<img src="/img/spacer.gif" width="20" height="1" alt="">"#),
    .inapplicable("a counter of visits", #"<img src="/pixel.gif" width="1" height="1" alt="">"#),
    .inapplicable("a picture", #"<img src="/img/crest.gif" alt="Royal Arms">"#),
  ]
}

extension Element {
  fileprivate var isSpacer: Bool {
    guard let words = fileWords, words.count == 1, let word = words.first, isRendered, !has(.srcset),
      ["spacer", "blank", "clear", "clearpixel", "pixel", "transparent", "trans", "shim", "1x1"].contains(word)
    else { return false }
    let sides = [Name.width, .height].compactMap { value($0).flatMap(Int.init(html:)) }
    return sides.contains { $0 > 1 }
  }
}
