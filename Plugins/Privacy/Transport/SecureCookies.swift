import Kerbcut

struct SecureCookies: Check {
  static let about = About(
    id: "secure-cookies",
    title: "Cookies are protected",
    requirements: [.govuk(9)],
    why: "Sessions can be stolen otherwise.",
    fix: "Set Secure, SameSite and, for sessions, HttpOnly.",
    guidance: .serviceManual("technology/working-with-cookies-and-similar-technologies", "Working with cookies"),
    weight: .warning,
    profiles: ["govuk", "public"], needs: [.headers]
  )

  let applicability = Applicability<Page>("A page whose response sets cookies") { page in
    page.snapshot.headers?["set-cookie"]?.isEmpty == false ? [page] : []
  }

  let expectations = [
    Expectation("Each has Secure and SameSite; those of sessions have HttpOnly") { (page: Page) in
      let cookies = page.snapshot.headers?["set-cookie"] ?? []
      let faults = cookies.compactMap { cookie -> (name: String, lacks: [String])? in
        let parts = cookie.split(separator: ";").map { String($0).collapsed }
        let name = parts.first?.split(separator: "=").first.map { String($0) } ?? ""
        let flags = parts.dropFirst().map { $0.inLowerCase }
        var missing: [String] = []
        if !flags.contains("secure") { missing.append("Secure") }
        if !flags.contains(where: { $0.hasPrefix("samesite") }) { missing.append("SameSite") }
        let isSession = ["sess", "sid", "auth", "token"].contains(where: { name.inLowerCase.holds($0) })
        if isSession, !flags.contains("httponly") { missing.append("HttpOnly") }
        return missing.isEmpty ? nil : (name, missing)
      }
      guard let first = faults.first else { return .passed }
      return .failed("The cookie “\(first.name)” lacks \(first.lacks.joined(separator: " and ")).")
        .with(members: faults.flatMap { fault in fault.lacks.map { fault.name + " " + $0 } })
    }
  ]

  static let examples: [Example] = [
    .passed(
      "protected", "<p>Hi</p>", in: .init(headers: ["set-cookie": ["session=1; Secure; HttpOnly; SameSite=Lax"]])),
    .failed(
      "open", #"<!DOCTYPE html>↓<html lang="en"><p>Hi</p>"#, in: .init(headers: ["set-cookie": ["session=1; Path=/"]])),
    .inapplicable("none", "<p>Hi</p>", in: .init(headers: [:])),
  ]
}
