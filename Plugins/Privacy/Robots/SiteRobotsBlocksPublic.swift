import Kerbcut
import KerbcutService

struct SiteRobotsBlocksPublic: Check {
  static let about = About(
    id: "site-robots-blocks-public",
    title: "Public pages can be found by search",
    requirements: [.govuk(2), .govuk(4)],
    why: "People start from search.",
    fix: "Remove `noindex`.",
    guidance: .serviceManual("service-assessments/get-your-service-on-govuk", "Get your service on GOV.UK"),
    weight: .warning,
    profiles: ["public", "council", "nhs"], needs: [.address]
  )

  let applicability = Applicability<Page>("A content or start page on a live host") { page in
    guard let host = page.host, [.content, .start].contains(page.service.kind), page.snapshot.status ?? 200 == 200
    else {
      return []
    }
    let isTrial =
      host == "localhost" || ["test", "staging", "prototype", "dev", "heroku"].contains(where: { host.holds($0) })
    return isTrial ? [] : [page]
  }

  let expectations = [
    Expectation("It has no noindex") { (page: Page) in
      page.isKeptFromSearch ? .failed("This page keeps itself out of search results.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("listed", "<p>Hi</p>", in: .init(address: "https://a.gov.uk/")),
    .failed(
      "not listed", #"<!DOCTYPE html>↓<html lang="en"><meta name="robots" content="noindex"><p>Hi</p>"#,
      in: .init(address: "https://a.gov.uk/")),
    .inapplicable("no address", "<p>Hi</p>"),
  ]
}
