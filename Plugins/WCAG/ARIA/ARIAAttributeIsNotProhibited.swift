import Kerbcut

struct ARIAAttributeIsNotProhibited: Check {
  static let about = About(
    id: "aria-attribute-is-not-prohibited",
    title: "Names are not put where screen readers leave them out",
    requirements: [.act("kb1m8s")],
    why: "Many screen readers never say an `aria-label` on a plain `div` or `span`.",
    fix: "Give the element a role that can have a name, or put the words into the page.",
    weight: .warning,
    yieldsTo: ["aria-reference-leads-somewhere"]
  )

  let applicability = Applicability(
    "Each global state or property of WAI-ARIA on an HTML or SVG element in the accessibility tree"
  ) { page in
    page.ariaAttributes.filter { target in
      let isGlobal = AttributeDefinition.number(of: target.name)
        .map(AttributeDefinition.global.contains)
      return isGlobal == true && target.element.isExposed && [.html, .svg].contains(target.element.tag.namespace)
    }
  }

  let expectations = [
    Expectation("The role does not prohibit the attribute") { (target: AttributeTarget) in
      guard let definition = target.ariaDefinition else { return .passed }
      if target.isBrailleOnNone {
        return .failed("\(definition.localName) may not be used on an element whose role is taken away.")
      }
      if definition.isName, target.element.isWithoutNameByHTML {
        return .failed("\(definition.localName) may not be used on <\(target.element.localName)>.")
      }
      guard let role = target.element.role, role.definition.prohibited.contains(definition.number) else {
        return .passed
      }
      // A region or form whose name is missing has lost its role for that: the missing id is the fault.
      if let own = target.element.explicitRole,
        own == .region || own == .form,
        definition.isName
      {
        return .passed
      }
      if target.element.mayHaveRoleFromScript {
        return .ask(.hasRoleFromScript(target.element.localName, definition.localName))
      }
      let tag = target.element.localName
      return .failed(
        role == .generic
          ? "\(definition.localName) may not be used on <\(tag)>, which has no role."
          : "\(definition.localName) may not be used on <\(tag)> with the role ‘\(role.rawValue)’.")
    }
  ]

  static let examples: [Example] = [
    .passed("a navigation", #"<nav aria-label="Pages">…</nav>"#),
    .failed("a plain element", #"<span ↓aria-label="Closed">×</span>"#),
    .failed("a paragraph", #"<p ↓aria-label="Note">Text</p>"#),
    .failed("a name for Braille", #"<code ↓aria-braillelabel="x">y = x</code>"#),
    .failed("an empty name", #"<span ↓aria-label="">×</span>"#),
    .failed("a word for Braille on what has no role", #"<h2 role="none" ↓aria-brailleroledescription="x">Fees</h2>"#),
    .passed(
      "the role stays where another attribute keeps it",
      #"<h2 role="none" aria-live="off" aria-brailleroledescription="x">Fees</h2>"#),
    .failed("a label", #"<label ↓aria-label="Name">Your name <input></label>"#),
    .failed("a caption of a picture", #"<figure><figcaption ↓aria-label="View">The harbour</figcaption></figure>"#),
    .failed("a time", #"<p>From <time ↓aria-label="noon">12:00</time></p>"#),
    .passed("a region whose name is missing", #"<div role="region" aria-labelledby="gone">…</div>"#),
    .passed("a role of its own", #"<abbr role="img" aria-label="knots">kn</abbr>"#),
    .failed("an element of the author's own", #"<fee-box ↓aria-label="Fees">£9</fee-box>"#),
    .cantTell(
      "an element to which a script may give a role",
      #"<fee-box ↓aria-label="Fees">£9</fee-box><script src="fee-box.js"></script>"#),
    .passed("another attribute", #"<span aria-live="polite">Saved</span>"#),
    .inapplicable("hidden", #"<p hidden aria-label="Note">Text</p>"#),
    .inapplicable("not global", #"<p aria-checked="true">Text</p>"#),
    .inapplicable("nothing", #"<p>Text</p>"#),
  ]
}

extension AttributeDefinition {
  fileprivate var isName: Bool {
    ["aria-label", "aria-labelledby", "aria-braillelabel"].contains(localName)
  }
}

extension Element {
  /// Whether HTML gives the element no role, or one without a name, so that authors may not name it (ARIA in HTML,
  /// section 4, “Naming Prohibited”).
  fileprivate var isWithoutNameByHTML: Bool {
    namelessTags.contains(tag) && explicitRole == nil
  }

  /// Whether a script may give the element a role that no markup shows: one of the author's own (HTML Standard, section
  /// 4.13.7.4, “Accessibility semantics” of `ElementInternals`).
  fileprivate var mayHaveRoleFromScript: Bool {
    localName.holds("-") && tag.namespace == .html && explicitRole == nil
      && page.elements(named: .script).contains {
        !$0.has(.type, "application/json") && !$0.has(.type, "application/ld+json")
      }
  }
}

private let namelessTags: Set<Name> = [
  .abbr, .b, .bdi, .bdo, .cite, .data, .figcaption, .i, .kbd, .label, .legend, .q, .rp, .rt, .ruby, .samp, .small, .u,
  .var,
]

extension AttributeTarget {
  /// Whether a Braille property of WAI-ARIA 1.3 stands on an element with the role `none`.
  ///
  /// Only global attributes of WAI-ARIA 1.2, and focus, keep an element from losing its role (1.2, section 8.1); browsers
  /// let the new ones do so too, but the element then has a role that its author took away.
  fileprivate var isBrailleOnNone: Bool {
    let braille = ["aria-braillelabel", "aria-brailleroledescription"]
    guard let name = ariaDefinition?.localName, braille.contains(name), !element.isFocusable,
      element.explicitRole == .presentation
    else { return false }
    return !element.attributes.contains { other in
      guard let definition = other.ariaDefinition else { return false }
      return AttributeDefinition.global.contains(definition.number) && definition.localName != "aria-hidden"
        && !braille.contains(definition.localName)
    }
  }
}

extension Question {
  fileprivate static func hasRoleFromScript(_ element: String, _ attribute: String) -> Question {
    Question(
      "has-role-from-script",
      "\(attribute) may not be used without a role. Does a script give <\(element)> a role that can have a name?",
      no: "\(attribute) may not be used on <\(element)>, which has no role that can have a name.", about: .page,
      lacks: [Lack(.script)])
  }
}
