import Kerbcut

struct CompUnknownGOVUKClass: Check {
  static let about = About(
    id: "comp-unknown-govuk-class",
    title: "Class names of the design system are spelled right",
    requirements: [.govuk(13)],
    why: "A typing mistake drops the style or the script without notice.",
    fix: "Correct the name, or use a prefix of your own such as `app-`.",
    guidance: .govukFrontend,
    weight: .notice,
    profiles: ["govuk", "nhs"]
  )

  let applicability = Applicability("The first element with each class name that starts with `govuk-` or `nhsuk-`") {
    page in
    page.view(ClassNames.self).all.filter {
      ($0.name.hasPrefix("govuk-") || $0.name.hasPrefix("nhsuk-")) && $0.name.utf8.count < 80
    }
    .map {
      ClassTarget(element: $0.element, className: $0.name)
    }
  }

  let expectations = [
    Expectation("No known class name is one or two letters away") { (target: ClassTarget) in
      if KnownClasses.all.contains(target.className) { return .passed }
      if (target.page.options.lists["known-classes"] ?? []).contains(target.className) { return .passed }
      guard let near = KnownClasses.nearest(to: target.className) else { return .inapplicable }
      return .failed("There is no class `\(target.className)`. Is `\(near)` meant?")
    }
  ]

  static let examples: [Example] = [
    .passed("known", #"<p class="govuk-body">Text</p>"#),
    .failed("misspelt", #"↓<p class="govuk-bdoy">Text</p>"#),
    .inapplicable("own", #"<p class="app-body">Text</p>"#),
  ]
}

/// An element for the sake of one of its class names.
struct ClassTarget: CheckTarget {
  let element: Element
  let className: String

  var page: Page { element.page }
  var targetElement: Element? { element }
  var targetRange: Range<Int> { element.targetRange }
}
