import Kerbcut

/// Asked for the whole page, for people who review every meaning: what the markup decides, `link-name-is-clear` says.
struct LinkNamesSayWhereLinksGo: Check {
  static let about = About(
    id: "link-names-say-where-links-go",
    title: "The names of all links say where these go",
    requirements: [.wcag("2.4.9"), .act("aizyf1")],
    why: "People who go through a list of a page’s links hear the names alone.",
    fix: "Write link text that makes sense on its own.",
    weight: .notice, profiles: ["act"], yieldsTo: ["link-name-is-clear"]
  )

  let applicability = Applicability("All exposed links with a name") { page in
    page.elements(inheriting: .link).filter { !$0.name.isEmpty }.together
  }

  let expectations = [
    Expectation("Each name describes the purpose of its link") { (group: ElementGroup) in
      .ask(.sayWhereLinksGo(group.others))
    }
  ]

  static let examples: [Example] = [
    .cantTell("two", #"↓<a href="/fees">Fees</a> <a href="/dates">Dates</a>"#),
    .inapplicable("no name", #"<a href="/"></a>"#),
  ]
}

extension Question {
  fileprivate static func sayWhereLinksGo(_ others: String) -> Question {
    Question(
      "say-where-links-go", "Does the name of this link\(others) alone say where it goes?",
      no: "The name of a link alone does not say where it goes.", about: .page)
  }
}
