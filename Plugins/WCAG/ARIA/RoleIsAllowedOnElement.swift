import Kerbcut

struct RoleIsAllowedOnElement: Check {
  static let about = About(
    id: "role-is-allowed-on-element",
    title: "Elements have roles that HTML allows on them",
    requirements: [.wcag("4.1.2")],
    why: "A role that does not go with its element takes away what the element does, or breaks what is around it.",
    fix: "Use the HTML element that has the role, or a `div` or `span`, and leave this element its own role.",
    weight: .warning,
    yieldsTo: ["role-exists", "decorative-element-is-not-exposed", "role-has-required-context"]
  )

  let applicability = Applicability(
    "Each `role` on an HTML element that is not hidden, if it names a role other than the element's own in any place"
  ) { page in
    page.elements(with: .role).compactMap { element -> AttributeTarget? in
      guard element.tag.namespace == .html, element.addedRole != nil,
        !element.isProgrammaticallyHidden || element.isButtonOfSelect && element.isRendered,
        !element.isOwnElsewhere, let role = element.attributeTarget(.role)
      else { return nil }
      return role
    }
  }

  let expectations = [
    Expectation("ARIA in HTML allows the role on the element") { (target: AttributeTarget) in
      if target.element.isButtonOfSelect { return .failed("No role may be used on the button of a <select>.") }
      guard let role = target.element.addedRole,
        let allowed = target.element.allowedRoles, !allowed.contains(role)
      else { return .passed }
      return .failed("The role ‘\(role.rawValue)’ may not be used on <\(target.element.localName)>.")
    }
  ]

  static let examples: [Example] = [
    .passed("a link as a button", #"<a href="/" role="button">Go</a>"#),
    .passed("anything on a div", #"<div role="navigation">…</div>"#),
    .passed(
      "parts of a table that is none", #"<table role="none"><tr><td role="button" tabindex="0">Go</td></tr></table>"#),
    .failed(
      "the button of a list of choices",
      #"<select aria-label="Fruit"><button ↓role="switch">Choose</button><option>Plum</option></select>"#),
    .failed("a heading as a button", #"<h2 ↓role="button" tabindex="0">More</h2>"#),
    .failed("an item of a list", #"<ul><li ↓role="button" tabindex="0">More</li></ul>"#),
    .failed("a field", #"<input type="email" ↓role="searchbox" aria-label="Email">"#),
    .failed("a label", #"<label ↓role="heading" for="a">Name</label><input id="a">"#),
    .inapplicable(
      "its own role, which it has in other places", #"<article><aside role="complementary">Dates</aside></article>"#),
    .inapplicable("its own role", #"<nav role="navigation">…</nav>"#),
    .inapplicable("no role", "<p>Text</p>"),
    .inapplicable("hidden", #"<h2 hidden role="button">More</h2>"#),
  ]
}

extension Element {
  /// Whether the role is the one that the element has in other places or with a name: that of an `aside` in an article.
  /// At most it is needless, and it may be meant.
  fileprivate var isOwnElsewhere: Bool {
    switch addedRole {
    case .complementary: self.is(.aside)
    case .region: self.is(.section)
    case .form: self.is(.form)
    default: false
    }
  }
}
