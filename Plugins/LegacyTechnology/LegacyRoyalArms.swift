import Kerbcut

struct LegacyRoyalArms: Check {
  static let about = About(
    id: "legacy-royal-arms",
    title: "The footer shows the current coat of arms",
    requirements: [.govuk(13)],
    why: "The coat of arms changed.",
    fix: "Update to GOV.UK Frontend 5.7 or later.",
    guidance: .govukFrontend,
    weight: .notice,
    profiles: ["govuk"]
  )

  let applicability = Applicability<Element>("Each image or style with the coat of arms") { page in
    page.elements(named: .img, .style).filter { element in
      let text = element.tag == .img ? element.attribute(.src) ?? "" : element.textContent
      return text.holds("govuk-crest")
    }
  }

  let expectations = [
    Expectation("It is the file of the current arms") { (element: Element) in
      let text = element.tag == .img ? element.attribute(.src) ?? "" : element.textContent
      return text.holds("govuk-crest.png") || text.holds("govuk-crest-2x.png")
        ? .failed("This is the coat of arms of before 2024.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("current", #"<footer><img src="/assets/govuk-crest.svg" alt=""></footer>"#),
    .failed("old", #"<footer>↓<img src="/assets/govuk-crest-2x.png" alt=""></footer>"#),
    .inapplicable("none", "<footer></footer>"),
  ]
}
