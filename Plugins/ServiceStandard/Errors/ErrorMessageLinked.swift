import Kerbcut
import KerbcutService

struct ErrorMessageLinked: Check {
  static let about = About(
    id: "error-message-linked",
    title: "Error messages belong to their fields",
    requirements: [.govuk(5)],
    why: "Otherwise the message is never read out with the field.",
    fix: "Give the message an id, and name it in the `aria-describedby` of the field or fieldset.",
    guidance: .designSystem("components/error-message", "Error message"),
    weight: .error
  )

  let applicability = Applicability("Each error message with words that stands beside a field in its form group") {
    page in
    page.service.errorMessages.filter { !Self.fields(beside: $0).isEmpty }
  }

  let expectations = [
    Expectation("A field or group beside it refers to it") { (message: Element) in
      let fields = Self.fields(beside: message)
      let holders = fields + fields.flatMap { $0.ancestors.filter { $0.tag == .fieldset || $0.has(.role) } }
      let isLinked = holders.unique.contains { holder in
        let named =
          holder.elements(referencedBy: .ariaDescribedby) + holder.elements(referencedBy: .ariaErrormessage)
          + holder.elements(referencedBy: .ariaLabelledby)
        return named.contains { $0 == message || message.isInside($0) || $0.isInside(message) }
      }
      let isInLabel = message.ancestor(named: .label, .legend) != nil
      return isLinked || isInLabel ? .passed : .failed("No field refers to this error message.")
    }
  ]

  /// The fields in the nearest element around the message that holds any; none if that is much of the page.
  private static func fields(beside message: Element) -> [Element] {
    for around in message.ancestors.prefix(4) {
      if [.form, .main, .body].contains(around.tag) { return [] }
      let fields = message.page.forms.fields.inside(around)
      if !fields.isEmpty { return fields.count <= 40 ? Array(fields) : [] }
    }
    return []
  }

  static let examples: [Example] = [
    .passed(
      "joined", #"<div><p class="govuk-error-message" id="e">Enter your name</p><input aria-describedby="e"></div>"#),
    .passed(
      "on the fieldset",
      #"<fieldset aria-describedby="e"><legend>Age</legend><p class="govuk-error-message" "#
        + #"id="e">Enter your age</p><input></fieldset>"#
    ),
    .failed("loose", #"<div>↓<p class="govuk-error-message" id="e">Enter your name</p><input></div>"#),
    .inapplicable("no field", #"<p class="govuk-error-message">Enter your name</p>"#),
  ]
}
