import Kerbcut

struct SecureHeaders: Check {
  static let about = About(
    id: "secure-headers",
    title: "The response has headers that keep attackers out",
    requirements: [.govuk(9)],
    why: "Small settings stop whole kinds of attack.",
    fix: "Send the headers.",
    guidance: .serviceManual("technology/securing-your-information", "Securing your information"),
    weight: .warning,
    profiles: ["govuk", "public"], needs: [.headers]
  )

  let applicability = Applicability<Page>("A page with response headers") { page in
    page.snapshot.headers == nil ? [] : [page]
  }

  let expectations = [
    Expectation(
      "Strict-Transport-Security over https, Content-Security-Policy, X-Content-Type-Options, Referrer-Policy, and no frames from elsewhere"
    ) {
      (page: Page) in
      let headers = page.snapshot.headers ?? [:]
      func value(_ name: String) -> String { (headers[name] ?? []).joined(separator: ", ").inLowerCase }
      let policy = value("content-security-policy")
      var missing: [String] = []
      if page.address?.scheme == "https", value("strict-transport-security").isEmpty {
        missing.append("Strict-Transport-Security")
      }
      if policy.isEmpty { missing.append("Content-Security-Policy") }
      if !value("x-content-type-options").holds("nosniff") { missing.append("X-Content-Type-Options: nosniff") }
      if value("referrer-policy").isEmpty { missing.append("Referrer-Policy") }
      if !policy.holds("frame-ancestors"), value("x-frame-options").isEmpty {
        missing.append("frame-ancestors or X-Frame-Options")
      }
      let inline = policy.holds("'unsafe-inline'") ? ["unsafe-inline"] : []
      let allowed = inline.isEmpty ? "" : "The Content-Security-Policy allows inline scripts or styles."
      if !missing.isEmpty {
        let lacks = "The response lacks \(missing.joined(separator: ", "))."
        return .failed(inline.isEmpty ? lacks : lacks + " " + allowed).with(members: missing + inline)
      }
      return inline.isEmpty ? .passed : .failed(allowed, weight: .notice).with(members: inline)
    }
  ]

  static let examples: [Example] = [
    .passed(
      "all", "<p>Hi</p>",
      in: .init(headers: [
        "content-security-policy": ["default-src 'self'; frame-ancestors 'none'"],
        "x-content-type-options": ["nosniff"],
        "referrer-policy": ["no-referrer"],
      ])),
    .failed("none", #"<!DOCTYPE html>↓<html lang="en"><p>Hi</p>"#, in: .init(headers: [:])),
    .failed(
      "inline scripts allowed", #"<!DOCTYPE html>↓<html lang="en"><p>Hi</p>"#,
      in: .init(headers: [
        "content-security-policy": ["default-src 'self' 'unsafe-inline'; frame-ancestors 'none'"],
        "x-content-type-options": ["nosniff"],
        "referrer-policy": ["no-referrer"],
      ])),
    .failed(
      "a policy alone, which allows inline scripts", #"<!DOCTYPE html>↓<html lang="en"><p>Hi</p>"#,
      in: .init(
        address: "https://apply.example.gov.uk/",
        headers: ["content-security-policy": ["script-src 'self' 'unsafe-inline'"]])),
    .inapplicable("a file", "<p>Hi</p>"),
  ]
}
