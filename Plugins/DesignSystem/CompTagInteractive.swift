import Kerbcut

struct CompTagInteractive: Check {
  static let about = About(
    id: "comp-tag-interactive",
    title: "Tags are not buttons",
    requirements: [.govuk(4)],
    why: "People click on things that look like buttons.",
    fix: "Use plain words for the status, and no link.",
    guidance: .designSystem("components/tag", "Tag"),
    weight: .warning,
    profiles: ["govuk", "nhs"]
  )

  let applicability = Applicability("Each tag of a design system outside the phase banner") { page in
    page.elements(withClass: "govuk-tag", "nhsuk-tag", "ds_tag").filter {
      $0.isRendered && !$0.isInside(classNamed: "govuk-phase-banner", "nhsuk-phase-banner")
    }
  }

  let expectations = [
    Expectation("It is no link or button, and in none") { (tag: Element) in
      let isControl = [.a, .button].contains(tag.tag) || tag.has(.role, "button") || tag.has(.role, "link")
      let isInControl = tag.ancestors.contains {
        $0.tag == .button || $0.has(.role, "button") || $0.tag == .a && $0.renderedText == tag.renderedText
      }
      return isControl || isInControl ? .failed("This tag ‘\(tag.renderedText)’ can be clicked.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("plain", #"<strong class="govuk-tag">Completed</strong>"#),
    .failed("a link", #"↓<a href="/" class="govuk-tag">Start</a>"#),
    .inapplicable("phase", #"<div class="govuk-phase-banner"><a class="govuk-tag" href="/">Beta</a></div>"#),
  ]
}
