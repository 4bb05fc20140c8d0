import Kerbcut

struct LinkPurposeIsClearInContext: Check {
  static let about = About(
    id: "link-purpose-in-context",
    title: "Links say where they go, together with the words around them",
    requirements: [.wcag("2.4.4"), .act("5effbb")],
    why: "People who hear one link at a time need its name or its sentence to say where it goes.",
    fix: "Write link text that says where the link goes, for example “Fees for a licence” instead of “More”.",
    yieldsTo: ["link-name-is-clear"]
  )

  let applicability = Applicability("Each exposed link with a name") { page in
    page.elements(inheriting: .link).filter { !$0.name.isEmpty }
  }

  let expectations = [
    Expectation("Name and context together describe the purpose") { (link: Element) in
      let name = link.name
      if VagueWords.links.contains(name.phrase) {
        let context = link.linkContext.text.words
        if context.count < 2 { return .failed("Neither ‘\(name)’ nor the words around it say where this link goes.") }
        return .cantTell("Do the words around ‘\(name)’ say where this link goes?")
      }
      guard name.words.count == 1, !name.contains("."), let parent = link.parent, parent.is(.p),
        link.linkContext.text.isEmpty, !VagueWords.wholeNames.contains(name.phrase)
      else { return .passed }
      return .cantTell("Does ‘\(name)’ alone say where this link goes?")
    }
  ]

  static let examples: [Example] = [
    .passed("a name that says it", #"<p><a href="/fees">Fees for a driving licence</a></p>"#),
    .cantTell("the sentence may say it", #"<p>See the fees for a driving licence: ↓<a href="/fees">more</a></p>"#),
    .failed("more of what", #"<p>↓<a href="/fees">More</a></p>"#),
    .failed("role", #"<div>↓<span role="link" tabindex="0">Read more</span></div>"#),
    .cantTell("one word alone", #"<p>↓<a href="/w">Workshops</a></p>"#),
    .inapplicable("no name", #"<a href="/"><img src="a.png" alt=""></a>"#),
    .inapplicable("a button", #"<a href="/" role="button">More</a>"#),
  ]
}
