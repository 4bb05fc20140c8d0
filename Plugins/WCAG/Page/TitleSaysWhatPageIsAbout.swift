import Kerbcut

/// Asked for the whole page, for people who review every meaning: what the markup decides, `page-title-is-descriptive` says.
struct TitleSaysWhatPageIsAbout: Check {
  static let about = About(
    id: "title-says-what-page-is-about",
    title: "The title fits the page",
    requirements: [.wcag("2.4.2"), .act("c4a8a4")],
    why: "People tell pages apart by their titles.",
    fix: "Write a title with the topic of this page first, then the name of the service.",
    weight: .notice, profiles: ["act"], yieldsTo: ["page-title-is-descriptive"],
    isAboutWholePage: true
  )

  let applicability = Applicability("The title of an HTML page, if it has text") { page in
    page.htmlRoot == nil || page.title.isEmpty ? [] : [page.markup.titleElement].compactMap { $0 }.together
  }

  let expectations = [
    Expectation("The title describes the topic or purpose of the page") { (group: ElementGroup) in
      .ask(.saysTopic(group.elements.first?.page.title ?? ""))
    }
  ]

  static let examples: [Example] = [
    .cantTell("a title", "<html>↓<title>Fishing</title><h1>Fishing licence</h1>"),
    .inapplicable("no title", "<html><h1>Fishing licence</h1>"),
  ]
}

extension Question {
  fileprivate static func saysTopic(_ title: String) -> Question {
    Question(
      "says-topic", "Does the title ‘\(title)’ say what this page is about?",
      no: "The title ‘\(title)’ does not say what this page is about.", about: .page)
  }
}
