import Kerbcut

struct ARIAReferenceLeadsSomewhere: Check {
  static let about = About(
    id: "aria-reference-leads-somewhere",
    title: "Names and descriptions by reference refer to something on the page",
    requirements: [.wcag("1.3.1"), .wcag("4.1.2")],
    why: "A reference to an id that is not there gives no name and no description: the words are never said.",
    fix: "Write the id of the element that holds the words, or take the attribute out.",
    weight: .warning
  )

  let applicability = Applicability(
    "Each `aria-labelledby` and `aria-describedby` with a value, and `aria-controls` of what is open, on an element in the "
      + "accessibility tree"
  ) { page in
    page.ariaAttributes.filter { target in
      let name = target.name
      let isOpen = name == .ariaControls && target.element.has(.ariaExpanded, "true")
      return (name == .ariaLabelledby || name == .ariaDescribedby || isOpen) && target.element.isExposed
        && !target.utf8.isBlank
    }
  }

  let expectations = [
    Expectation("At least one of its ids is on the page") { (target: AttributeTarget) in
      target.element.elements(referencedBy: target.name).isEmpty
        ? .failed("No element of this page has the id ‘\(target.value)’.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("on the page", #"<input aria-labelledby="a"><p id="a">Name</p>"#),
    .passed("one of two", #"<input aria-label="Name" aria-describedby="a later"><p id="a">As in your passport</p>"#),
    .passed("hidden", #"<input aria-label="Name" aria-describedby="a"><p id="a" hidden>As in your passport</p>"#),
    .failed("not there", #"<input aria-label="Name" ↓aria-describedby="hint">"#),
    .inapplicable("empty", #"<input aria-label="Name" aria-describedby="">"#),
    .failed("what an open control controls", #"<button aria-expanded="true" ↓aria-controls="m">Menu</button>"#),
    .inapplicable("what a closed one may bring", #"<button aria-expanded="false" aria-controls="m">Menu</button>"#),
    .inapplicable("another attribute", #"<button aria-controls="later">Menu</button>"#),
  ]
}
