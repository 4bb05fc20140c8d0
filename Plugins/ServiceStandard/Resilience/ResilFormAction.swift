import Kerbcut

struct ResilFormAction: Check {
  static let about = About(
    id: "resil-form-action",
    title: "Forms work without scripts",
    requirements: [.govuk(14)],
    why: "A form must work when scripts fail.",
    fix: "Give the form an action and a method that the server answers.",
    guidance: .serviceManual("technology/using-progressive-enhancement", "Using progressive enhancement"),
    weight: .notice,
    profiles: ["govuk", "council"]
  )

  let applicability = Applicability<Element>("Each form with fields on a page whose scripts in the page call `fetch`") {
    page in
    let fetches = page.elements(named: .script).contains { !$0.has(.src) && $0.textContent.holds("fetch(") }
    return fetches ? page.forms.withFields : []
  }

  let expectations = [
    Expectation("It has an action or a method") { (form: Element) in
      form.has(.action) || form.has(.method)
        ? .passed : .failed("This form has neither action nor method, so only a script can send it.")
    }
  ]

  static let examples: [Example] = [
    .passed("posts", #"<form method="post"><input name="a"></form><script>fetch("/a")</script>"#),
    .failed("neither", #"↓<form><input name="a"></form><script>fetch("/a")</script>"#),
    .inapplicable("no script", #"<form><input name="a"></form>"#),
  ]
}
