import Kerbcut

struct SiteRobotsPrototype: Check {
  static let about = About(
    id: "site-robots-prototype",
    title: "Prototypes keep out of search results",
    requirements: [.govuk(9)],
    why: "People find them by search and think that they are real.",
    fix: "Add `noindex`, and a password.",
    guidance: .serviceManual("design/making-prototypes", "Making prototypes"),
    weight: .warning,
    profiles: ["prototype", "govuk"]
  )

  private static let hosts = [
    "herokuapp.com", "azurewebsites.net", "netlify.app", "vercel.app", "onrender.com",
  ]

  let applicability = Applicability<Page>(
    "A page whose host looks like one for trying things out, or of profile prototype"
  ) { page in
    let host = page.host ?? ""
    let isTrial =
      hosts.contains(where: host.isWithin)
      || ["-test.", "-staging.", "prototype", ".staging."].contains(where: { host.holds($0) })
    return isTrial || page.options.profile == "prototype" ? [page] : []
  }

  let expectations = [
    Expectation("It has noindex") { (page: Page) in
      page.isKeptFromSearch ? .passed : .failed("This looks like a prototype, and search engines may list it.")
    }
  ]

  static let examples: [Example] = [
    .passed(
      "noindex", #"<!DOCTYPE html><html lang="en"><meta name="robots" content="noindex"><p>Hi</p>"#,
      in: .init(address: "https://x.herokuapp.com/")),
    .failed("listed", #"<!DOCTYPE html>↓<html lang="en"><p>Hi</p>"#, in: .init(address: "https://x.herokuapp.com/")),
    .inapplicable("published with its code", "<p>Hi</p>", in: .init(address: "https://open-land.github.io/projects/")),
    .inapplicable("live", "<p>Hi</p>", in: .init(address: "https://a.service.gov.uk/")),
  ]
}

extension Page {
  /// Whether a `meta` element or header asks search engines not to list the page.
  var isKeptFromSearch: Bool {
    let metas = elements(named: .meta).filter { $0.has(.name, "robots") }.compactMap {
      $0.attribute(.content)?.inLowerCase
    }
    let headers = snapshot.headers?["x-robots-tag"] ?? []
    return (metas + headers.map { $0.inLowerCase }).contains { $0.holds("noindex") || $0.holds("none") }
  }
}
