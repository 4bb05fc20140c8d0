import Kerbcut

/// Asked for the whole page, for people who review every meaning: what the markup decides, `link-purpose-in-context` says.
struct LinksSayWhereTheyGo: Check {
  static let about = About(
    id: "links-say-where-they-go",
    title: "All links, with the words around them, say where they go",
    requirements: [.wcag("2.4.4"), .act("5effbb")],
    why: "People who hear one link at a time need its name or its sentence to say where it goes.",
    fix: "Write link text that says where the link goes.",
    weight: .notice, profiles: ["act"], yieldsTo: ["link-purpose-in-context"]
  )

  let applicability = Applicability("All exposed links with a name") { page in
    page.elements(inheriting: .link).filter { !$0.name.isEmpty }.together
  }

  let expectations = [
    Expectation("Each name and its context together describe the purpose of the link") { (group: ElementGroup) in
      .ask(.sayWhereTheyGo(group.others))
    }
  ]

  static let examples: [Example] = [
    .cantTell("two", #"↓<a href="/fees">Fees</a> <a href="/dates">Dates</a>"#),
    .inapplicable("no name", #"<a href="/"></a>"#),
  ]
}

extension Question {
  fileprivate static func sayWhereTheyGo(_ others: String) -> Question {
    Question(
      "say-where-they-go", "Does this link\(others), with the words around it, say where it goes?",
      no: "A link does not say where it goes, not even with the words around it.", about: .page)
  }
}
