import Kerbcut

struct LegacyIEMarkup: Check {
  static let about = About(
    id: "legacy-ie-markup",
    title: "Nothing is left for Internet Explorer",
    requirements: [.govuk(11)],
    why: "It is dead weight for browsers that are gone.",
    fix: "Delete the conditional comments, scripts and style sheets for Internet Explorer.",
    guidance: .govukFrontend,
    weight: .notice
  )

  let applicability = Applicability(
    "Each conditional comment, and each element meant for Internet Explorer; the first of a page"
  ) { page in
    page.view(ExplorerLeftovers.self).all.prefix(1).map { $0 }
  }

  let expectations = [
    Expectation("There is none") { (leftover: ExplorerLeftover) in
      .failed(
        leftover.page.view(ExplorerLeftovers.self).all.count == 1
          ? "This page has a part meant for Internet Explorer: \(leftover.what)."
          : "This page has \(leftover.page.view(ExplorerLeftovers.self).all.count) parts meant for Internet Explorer, "
            + "the first is \(leftover.what)."
      ).with(members: leftover.page.view(ExplorerLeftovers.self).all.lazy.map(\.what))
    }
  ]

  static let examples: [Example] = [
    .failed(
      "compatibility",
      #"<!DOCTYPE html><html lang="en"><head><title>T</title>↓<meta http-equiv="X-UA-Compatible" "#
        + #"content="IE=edge"></head><body></body></html>"#
    ),
    .failed(
      "comment",
      "<!DOCTYPE html><html lang=\"en\"><head><title>T</title>↓<!--[if lt IE "
        + "9]><script src=\"a.js\"></script><![endif]--></head></html>"
    ),
    .failed(
      "both, told once",
      #"<!DOCTYPE html><html lang="en"><head><title>T</title>↓<meta http-equiv="X-UA-Compatible" content="IE=edge">"#
        + "<!--[if lt IE 9]><script src=\"a.js\"></script><![endif]--></head><body></body></html>"),
    .inapplicable("none", "<!-- a comment -->"),
  ]
}
