import Kerbcut

struct ResilFormSubmitButton: Check {
  static let about = About(
    id: "resil-form-submit-button",
    title: "Forms have a button that sends them",
    requirements: [.govuk(5), .govuk(14)],
    why: "Without it nobody can send the form when scripts fail.",
    fix: "Add a submit button.",
    guidance: .serviceManual("", "Service Manual"),
    weight: .error
  )

  let applicability = Applicability<Element>("Each form with fields that can be seen, a single search box aside") {
    page in
    page.forms.withFields.filter { form in
      let fields = form.ownedFields
      return !fields.isEmpty && !(fields.count == 1 && fields[0].isSearchField) && !form.has(.role, "search")
    }
  }

  let expectations = [
    Expectation("It has a submit button") { (form: Element) in
      let page = form.page
      if !form.ownedSubmitButtons.isEmpty { return .passed }
      let fields = form.ownedFields
      let isChoiceOfView = fields.allSatisfy { $0.tag == .select || $0.isChoice }
      if form.hasHiddenSubmitButton {
        return .failed("The button that sends this form can be seen only when a script runs.", weight: .warning)
      }
      let hasButton = page.elements(named: .button).contains { $0.form == form }
      let address = form.attribute(.action)?.collapsed ?? ""
      let isReal =
        (form.has(.method, "post") || form.has(.action)) && address != "#" && !address.hasPrefix("javascript:")
      // One text field is sent with Enter (HTML Standard, “Implicit submission”); a form around the page is a framework’s.
      let isSentByEnter = fields.filter(\.isTextLike).count == 1
      let isAroundPage =
        page.main.map { $0.isInside(form) } ?? false || page.landmarks.footer.map { $0.isInside(form) } ?? false
      return .failed(
        "This form has no button that sends it.",
        weight: isReal && !isChoiceOfView && !hasButton && !isSentByEnter && !isAroundPage ? nil : .warning)
    }
  ]

  static let examples: [Example] = [
    .passed("button", #"<form method="post"><input name="a"><button>Continue</button></form>"#),
    .failed("none", #"↓<form method="post"><input name="a"><input name="b"></form>"#),
    .failed(
      "in a later step",
      #"↓<form method="post"><input name="a"><div style="display:none"><input name="b"><button>Send</button></div></form>"#
    ),
    .failed("a plain button", #"↓<form method="post"><input name="a"><button type="button">Continue</button></form>"#),
    .inapplicable("a search box", #"<form><input type="search" name="q"></form>"#),
  ]
}

extension Element {
  /// Whether a button inside the form would send it, but is not rendered.
  fileprivate var hasHiddenSubmitButton: Bool {
    descendants.contains { $0.is(.button, .input) && $0.isSubmitButton && !$0.isRendered }
  }
}
