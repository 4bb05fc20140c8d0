import KerbcutHTML

extension Profile {
  /// The profile that a page shows it belongs to, and by what.
  public static func recognised(on page: Page) -> (profile: Profile, reason: String) {
    if let host = page.host, let profile = profile(ofHost: host) { return (profile, "host \(host)") }
    if !page.elements(withClass: "ds_site-header").isEmpty || !page.elements(withClass: "ds_page").isEmpty {
      return (.scotland, "markup of the Digital Scotland design system")
    }
    if page.nhsHeader != nil { return (.nhs, "NHS header") }
    if page.govukHeader != nil { return (.govuk, "GOV.UK header") }
    return (.public, "no sign of another")
  }

  private static func profile(ofHost host: String) -> Profile? {
    hosts.first { entry in entry.domains.contains(where: host.isWithin) || entry.endings.contains(where: host.hasSuffix)
    }?
    .profile
  }

  /// The first line that fits counts.
  private static let hosts: [(profile: Profile, domains: [String], endings: [String])] = [
    (.wales, ["gov.wales", "llyw.cymru", "nhs.wales", "gig.cymru", "senedd.wales", "senedd.cymru"], []),
    (.scotland, ["gov.scot", "nhs.scot", "parliament.scot"], []),
    (.northernIreland, ["nidirect.gov.uk", "hscni.net"], ["-ni.gov.uk"]),
    (.nhs, ["nhs.uk", "nhs.net"], []),
    (.govuk, ["service.gov.uk", "www.gov.uk", "blog.gov.uk", "publishing.service.gov.uk"], []),
    (.council, ["gov.uk"], []),
  ]
}
