import Kerbcut

struct LinkVagueText: Check {
  static let about = About(
    id: "link-vague-text",
    title: "Links say where they lead",
    requirements: [.govuk(4), .govuk(5)],
    why: "People who list the links of a page hear no context.",
    fix: "Say in the link where it leads.",
    weight: .warning,
    yieldsTo: ["link-name-is-clear", "link-purpose-in-context"]
  )

  let applicability = Applicability("Each link in the main content with a name") { page in
    let tabs = ClassedParts("govuk-tabs", "nhsuk-tabs", on: page)
    let main = page.main
    return page.links.filter { link in
      (main.map(link.isInside) ?? true) && link.isRendered && link.isExposed && !tabs.hold(link) && link.hasRenderedText
    }
  }

  let expectations = [
    Expectation("Its name is more than a general phrase or a bare address") { (link: Element) in
      let name = (link.name.isEmpty ? link.renderedText : link.name).phrase
      let own = link.page.options.lists["vague-links"] ?? []
      if Self.vague.contains(name) || own.contains(where: { $0.inLowerCase == name }) {
        return .failed("This link is called ‘\(name)’.")
      }
      let isAddress = (name.hasPrefix("http://") || name.hasPrefix("https://")) && !name.holds(" ")
      return isAddress ? .failed("This link is called by its address, ‘\(name)’.") : .passed
    }
  ]

  private static let vague = VagueLinkNames.pointing.union(["download", "details", "lawrlwytho", "manylion"])

  static let examples: [Example] = [
    .passed("says where", #"<a href="/a">Apply for a licence</a>"#),
    .failed("here", #"To apply ↓<a href="/a">click here</a>"#),
    .failed("in Welsh", #"↓<a href="/a">Darllen mwy</a>"#),
    .failed("an address", #"↓<a href="/a">https://www.example.gov.uk/a</a>"#),
    .inapplicable("no link", "<p>Text</p>"),
  ]
}
