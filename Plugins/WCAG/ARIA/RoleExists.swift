import Kerbcut

struct RoleExists: Check {
  static let about = About(
    id: "role-exists",
    title: "`role` names a role that exists",
    requirements: [.act("674b10")],
    why: "Browsers ignore a role that they do not know, so people hear the element as something else.",
    fix: "Use a role of WAI-ARIA, or take the attribute out."
  )

  let applicability = Applicability("Each `role` that is not empty, on an element that is not hidden") { page in
    page.elements(with: .role).compactMap { element -> AttributeTarget? in
      guard !element.isProgrammaticallyHidden, let role = element.attributeTarget(.role),
        !role.utf8.isBlank
      else { return nil }
      return role
    }
  }

  let expectations = [
    Expectation("At least one token is a role that authors may use") { (role: AttributeTarget) in
      if role.element.explicitRole != nil { return .passed }
      // Safari alone knows it; design systems use it to have broken-up text read in one go.
      if role.value.inLowerCase == "text" { return .ask(.isReadWell) }
      return .failed("‘\(role.value)’ is not a role.")
    }
  ]

  static let examples: [Example] = [
    .passed("a role", #"<div role="search"><input aria-label="Search"></div>"#),
    .passed("a fallback", #"<input role="searchfield searchbox" aria-label="Search">"#),
    .failed("misspelt", #"<span ↓role="buton" tabindex="0">Save</span>"#),
    .failed("abstract", #"<div ↓role="widget">Text</div>"#),
    .cantTell("a role of one browser", #"<p><span ↓role="text">Call <b>999</b></span></p>"#),
    .inapplicable("empty", #"<p role="">Text</p>"#),
    .inapplicable("hidden", #"<p hidden role="nothing">Text</p>"#),
  ]
}

extension Question {
  fileprivate static let isReadWell = Question(
    "is-read-well",
    "WAI-ARIA has no role ‘text’, and only Safari knows it. Is the text read in one go by other screen readers, such as NVDA?",
    no: "‘text’ is not a role, and screen readers that do not know it read the text in pieces.")
}
