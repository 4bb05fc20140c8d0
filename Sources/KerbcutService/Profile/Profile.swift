public import KerbcutResults
import KerbcutStandards

extension Profile {
  /// The profiles that Kerbcut brings.
  public static let all: [Profile] = [
    .public, .govuk, .council, .nhs, .scotland, .wales, .northernIreland, .prototype, .fragment, .act,
  ]

  /// The profile with this id.
  public static func named(_ id: String) -> Profile? { all.first { $0.id == id } }

  /// ACT Rules one by one: also the parts of rules that say nothing by themselves, for people who compare tools.
  public static let act = Profile(id: "act", title: "ACT Rules one by one", switchesOn: ["act", "public"])

  /// Pages of any public body of the United Kingdom.
  public static let `public` = Profile(id: "public", title: "UK public body")

  /// Services and content on GOV.UK.
  public static let govuk = Profile(
    id: "govuk", title: "GOV.UK service",
    hosts: ["service.gov.uk", "www.gov.uk", "blog.gov.uk", "publishing.service.gov.uk"])

  /// Local government with its own brand. Its hosts below `gov.uk` are those of other bodies too: councils are known by
  /// more than one sign.
  public static let council = Profile(id: "council", title: "Council")

  /// NHS services: the NHS service manual in place of GOV.UK style.
  public static let nhs = Profile(
    id: "nhs", title: "NHS service", standard: .nhsServiceStandard, hosts: ["nhs.uk", "nhs.net"])

  public static let scotland = Profile(
    id: "scotland", title: "Scottish public body", standard: .digitalScotland, switchesOn: ["scotland", "public"],
    hosts: ["gov.scot", "nhs.scot", "parliament.scot"], classes: ["ds_site-header", "ds_page"])

  public static let wales = Profile(
    id: "wales", title: "Welsh public body", standard: .digitalWales, switchesOn: ["wales", "public"],
    hosts: ["gov.wales", "llyw.cymru", "nhs.wales", "gig.cymru", "senedd.wales", "senedd.cymru"])

  /// There is no numbered standard of Northern Ireland's own: reports follow the GOV.UK points.
  public static let northernIreland = Profile(
    id: "northern-ireland", title: "Northern Ireland public body", standard: .northernIreland,
    switchesOn: ["northern-ireland", "public"], hosts: ["nidirect.gov.uk", "hscni.net", "*-ni.gov.uk"])

  /// A part of a page: a partial of a template, an example of a component, a frame of Storybook. What only a whole page
  /// has is not asked for, nor what another part may hold.
  public static let fragment = Profile(
    id: "fragment", title: "Part of a page", switchesOn: ["fragment", "public"],
    off: [
      "aria-reference-leads-somewhere", "body-is-not-hidden", "brand-template-placeholder", "bypass-blocks",
      "content-has-*", "content-question-headings", "content-title-length", "journey-*", "lang-mixed-page",
      "lang-page-set-parity", "lang-same-findings", "lang-switch-*", "legacy-encoding", "legacy-quirks-mode",
      "link-broken-fragment", "links-keep-their-names", "nav-*", "page-*", "pages-have-multiple-ways",
      "privacy-cookie*",
      "referenced-id-is-unique", "repeated-content-can-collapse", "resil-*", "role-has-required-context",
      "secure-headers",
      "site-*", "stmt-*", "title-says-what-page-is-about", "viewport-*",
    ])

  /// Unfinished work: what only a finished service has is not asked for.
  public static let prototype = Profile(
    id: "prototype", title: "Prototype", switchesOn: ["prototype", "govuk"],
    off: [
      "stmt-*", "privacy-cookie*", "privacy-cookies-*", "nav-footer-*", "form-autocomplete-personal",
      "form-date-of-birth-tokens", "legacy-frontend-version", "comp-outdated-markup", "site-headers-*",
    ])

  /// The profile with the longest host that fits; the first of several.
  static func profile(ofHost host: String, among profiles: [Profile]) -> Profile? {
    var best: (profile: Profile, length: Int)?
    for profile in profiles {
      for pattern in profile.hosts
      where PublicBodyNames.hostFits(pattern, host) && pattern.utf8.count > best?.length ?? 0 {
        best = (profile, pattern.utf8.count)
      }
    }
    return best?.profile ?? (host == "gov.uk" ? profiles.first { $0.id == Profile.govuk.id } : nil)
  }
}
