import Kerbcut

struct HeadingDescribesSection: Check {
  static let about = About(
    id: "heading-is-descriptive",
    title: "Headings say what comes next",
    requirements: [.wcag("2.4.6"), .act("b49b2e")],
    why: "People find their way by headings. One that does not match its section leads them past what they look for.",
    fix: "Write a heading that names the topic of the text below it.",
    yieldsTo: ["heading-has-name"]
  )

  let applicability = Applicability("Each exposed heading with a name") { page in
    page.elements(role: .heading).filter { !$0.name.isEmpty }
  }

  let expectations = [
    Expectation("The heading describes the first content after it") { (heading: Element) in
      let (name, phrase) = (heading.name, heading.name.phrase)
      if VagueNames.headingsOfTemplates.contains(phrase) {
        return .failed("‘\(name)’ does not say what this section is about.")
      }
      return VagueNames.headings.contains(phrase)
        ? .ask(.saysTopic(name)) : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("words in common", "<h1>Opening hours</h1><p>We open at 9am and close at 5pm.</p>"),
    .failed("left from a template", "<h1>Apply</h1>↓<h2>Insert heading here</h2><p>We open at 9am.</p>"),
    .failed("left from a template in Welsh", "<h1>Apply</h1>↓<h2 lang=cy>Eich teitl yma</h2><p>Ar agor am 9."),
    .cantTell("perhaps left from a template", "<h1>Apply</h1>↓<h2>Heading</h2><p>We open at 9am.</p>"),
    .passed("one word above a part", "<h1>Apply</h1><h2>Fees</h2><p>You pay £25 when the form is sent to us.</p>"),
    .inapplicable("empty", "<h1></h1>"),
    .inapplicable("none", "<p>We open at 9am.</p>"),
  ]
}

extension Question {
  fileprivate static func saysTopic(_ name: String) -> Question {
    Question(
      "says-topic", "Does ‘\(name)’ say what this section is about, or is it left from a template?",
      oneOf: [
        "It says what the section is about": .passed,
        "It is left from a template": "‘\(name)’ does not say what this section is about.",
      ], about: .surroundings)
  }
}
