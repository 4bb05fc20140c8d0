import Kerbcut

struct ButtonHasName: Check {
  static let about = About(
    id: "button-has-name",
    title: "Buttons have an accessible name",
    requirements: [.wcag("4.1.2"), .act("97a4e1")],
    why: "Without a name people hear only “button”, and people who speak to their computer cannot press it.",
    fix: "Put text in the button. For an icon, write hidden text or `aria-label`.",
    yieldsInside: ["image-has-name", "svg-has-name"]
  )

  let applicability = Applicability(
    "Each element with the role `button` in the accessibility tree, image buttons excepted"
  ) { page in
    page.elements(role: .button).filter { !($0.is(.input) && $0.has(.type, "image")) }
  }

  let expectations = [
    Expectation("The button has an accessible name that is not empty") { (button: Element) in
      if button.isNamedByIconOnly {
        return .ask(.isHeard)
      }
      return button.name.isEmpty ? .failed("This button has no accessible name.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("text", #"<button>Continue</button>"#),
    .passed("the browser's own name", #"<input type="submit">"#),
    .passed("icon with a label", #"<button aria-label="Close"><svg aria-hidden="true"></svg></button>"#),
    .failed("icon alone", #"↓<button><i class="icon-close"></i></button>"#),
    .failed("input without value", #"↓<input type="button">"#),
    .failed("role", #"↓<span role="button" tabindex="0"></span>"#),
    .cantTell(
      "a sign of an icon font",
      #"<style>i::before { content: "\f00d" }</style>↓<button><i class="icon-close"></i></button>"#),
    .failed("an empty value", #"↓<input type="button" value="">"#),
    .passed("a title", #"<button title="Close"></button>"#),
    .inapplicable("image buttons have their own check", #"<input type="image" src="go.png">"#),
    .inapplicable("hidden", #"<button style="display: none"></button>"#),
  ]
}

extension Question {
  fileprivate static let isHeard = Question(
    "is-heard", "The name of this button is a sign of an icon font. Does anybody hear what it does?",
    no: "The name of this button is a sign of an icon font, and nobody hears what it does.", lacks: [Lack(.icon)])
}
