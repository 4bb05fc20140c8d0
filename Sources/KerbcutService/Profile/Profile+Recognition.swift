public import Kerbcut
import KerbcutHTML

extension Page {
  /// Whether it is a file that holds a part of a page: nothing in it is what a document begins with.
  fileprivate var isFragment: Bool {
    guard snapshot.status == nil, snapshot.headers == nil, snapshot.address == nil, document.doctype == nil,
      elements(named: .title).isEmpty, elements(named: .meta).isEmpty
    else { return false }
    return elements(named: .html, .head, .body, .frameset).allSatisfy { document.isImplied($0.node) }
  }
}

extension Profile {
  /// The profile that a page shows it belongs to, and by what. Profiles of the user's own come before Kerbcut's.
  public static func recognised(on page: Page, among own: [Profile] = []) -> (profile: Profile, reason: String) {
    let profiles = own + all
    if page.isFragment { return (.fragment, "no document type, html, head, body or title of its own") }
    if let host = page.host, let profile = profile(ofHost: host, among: profiles) { return (profile, "host \(host)") }
    for profile in profiles {
      if let name = profile.classes.first(where: { !page.elements(withClass: $0).isEmpty }) {
        return (profile, "elements of class \(name)")
      }
    }
    if page.service.nhsHeader != nil { return (.nhs, "NHS header") }
    if page.service.govukHeader != nil { return (.govuk, "GOV.UK header") }
    return (.public, "no sign of another")
  }

  /// The profile with the longest host that fits; the first of several.
  private static func profile(ofHost host: String, among profiles: [Profile]) -> Profile? {
    var best: (profile: Profile, length: Int)?
    for profile in profiles {
      for pattern in profile.hosts where Self.host(host, fits: pattern) && pattern.utf8.count > best?.length ?? 0 {
        best = (profile, pattern.utf8.count)
      }
    }
    return best?.profile
  }

  private static func host(_ host: String, fits pattern: String) -> Bool {
    pattern.hasPrefix("*") ? host.hasSuffix(pattern.dropFirst()) : host.isWithin(pattern)
  }
}
